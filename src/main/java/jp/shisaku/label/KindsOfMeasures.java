package jp.shisaku.label;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Fold;
import jp.shisaku.text.WordTable;

/** The known kinds of measures (施策分類), as {@code kinds-of-measures.txt} has them: 予算, 税制, その他. */
public final class KindsOfMeasures {

  public static final List<String> WORDINGS =
      WordTable.rows(KindsOfMeasures.class, "kinds-of-measures.txt");

  private static final Set<String> FOLDED =
      WORDINGS.stream().map(Fold::spacing).collect(Collectors.toUnmodifiableSet());

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[" + Circled.ALL + "]|[0-9]{1,2}\\.?)");

  private KindsOfMeasures() {}

  /** True for a kind and nothing else. */
  public static boolean isKnown(String text) {
    return FOLDED.contains(Fold.spacing(text));
  }

  /** True where a folded text begins with a kind behind its number. */
  static boolean opens(String folded) {
    String kind = NUMBER.matcher(folded).replaceFirst("");
    return kind.length() < folded.length() && FOLDED.stream().anyMatch(kind::startsWith);
  }

  /** True for the label of the budget that is worded as a kind: 予算 may be the one or the other. */
  public static boolean mayBe(LabelMatch label) {
    return label.field() == Field.BUDGET && label.isAlone() && isKnown(label.wording());
  }

  /** True for a label of the budget that is worded as no kind. */
  public static boolean isBudget(LabelMatch label) {
    return label.field() == Field.BUDGET && !isKnown(label.wording());
  }
}
