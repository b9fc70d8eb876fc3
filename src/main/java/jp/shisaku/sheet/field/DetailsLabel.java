package jp.shisaku.sheet.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.table.LabelStyle;

/**
 * Tells whether 詳細 stands below 概要 as a label that is set alike: the details begin there, and not
 * at the first blank line. Words alone on a line of a text do not show how they are set.
 */
final class DetailsLabel {

  /** A colon behind the word, or its value: 概要：, 概要　道を残す。 */
  private static final Pattern BEHIND = Pattern.compile("^[^:：\\s　]{2,12}[\\s　]*[:：\\s　]");

  private DetailsLabel() {}

  /** True for a sheet in which it does; 【取組内容】 within a text below 概要 is no such label. */
  static boolean isBelowOverview(List<Piece> body, Labels labels) {
    List<Piece> fromOverview =
        body.stream().dropWhile(piece -> !is(piece, Field.OVERVIEW, labels)).toList();
    return fromOverview.stream()
        .skip(1)
        .filter(piece -> is(piece, Field.DETAILS, labels))
        .anyMatch(details -> areSetAlike(fromOverview.get(0), details));
  }

  /**
   * True for ＜事業イメージ＞ in a sheet that has 詳細, set in another way, further down: a heading of the
   * text, above which recognition lost the label.
   */
  static boolean isHeadingOfText(Piece opening, List<Piece> body, Labels labels) {
    Optional<String> mark = opening.line().map(LabelStyle::mark);
    return mark.filter(m -> !m.isEmpty()).isPresent()
        && body.stream()
            .dropWhile(piece -> piece != opening)
            .skip(1)
            .flatMap(piece -> piece.line().stream())
            .filter(line -> LabelStyle.mark(line).isEmpty())
            .flatMap(line -> labels.known(line.text()).stream())
            .anyMatch(l -> l.field() == Field.DETAILS && l.isExact() && l.isAlone());
  }

  private static boolean is(Piece piece, Field field, Labels labels) {
    return labels
        .leadingKnown(piece.text())
        .filter(label -> label.field() == field && label.isExact())
        .isPresent();
  }

  private static boolean areSetAlike(Piece overview, Piece details) {
    return overview.line().isPresent()
        && details.line().isPresent()
        && areSetAlike(overview.line().get(), details.line().get());
  }

  private static boolean areSetAlike(Line upper, Line lower) {
    boolean alike = upper.isSetAs(lower) && LabelStyle.mark(upper).equals(LabelStyle.mark(lower));
    if (upper.isPlaced() && lower.isPlaced()) {
      double aside = upper.box().get().left() - lower.box().get().left();
      return alike && Math.abs(aside) < lower.fontSize();
    }
    return alike
        && (upper.bold()
            || !LabelStyle.mark(upper).isEmpty()
            || hasValue(upper) && hasValue(lower));
  }

  private static boolean hasValue(Line label) {
    return BEHIND.matcher(label.text()).find();
  }
}
