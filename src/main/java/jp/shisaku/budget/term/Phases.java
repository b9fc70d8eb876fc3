package jp.shisaku.budget.term;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.text.WordTable;

/** The wordings of the stages of a budget, from the table {@code phases.tsv}. */
public final class Phases {

  private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";

  private record Wording(Phase phase, boolean generic, boolean draft, Pattern pattern) {

    private Optional<Found> at(CellText text, int start) {
      Matcher matcher =
          pattern.matcher(text.folded()).region(start, text.length()).useTransparentBounds(true);
      return matcher.lookingAt()
          ? Optional.of(new Found(phase, generic, draft, number(matcher), matcher.end()))
          : Optional.empty();
    }

    private static Optional<Integer> number(Matcher matcher) {
      return IntStream.rangeClosed(1, matcher.groupCount())
          .mapToObj(matcher::group)
          .filter(group -> group != null)
          .findFirst()
          .flatMap(Numerals::count);
    }
  }

  /**
   * A wording in a text.
   *
   * @param generic true for 予算額, which a word such as 補正 beside it overrules
   * @param draft true where the wording itself says so
   * @param no the number of a supplementary budget
   * @param end behind its last character
   */
  public record Found(Phase phase, boolean generic, boolean draft, Optional<Integer> no, int end) {}

  private static final List<Wording> ALL =
      WordTable.columns(Phases.class, "phases.tsv").stream()
          .map(
              row ->
                  new Wording(
                      Phase.valueOf(row[0]),
                      row[1].equals("generic"),
                      row[1].equals("draft"),
                      // Only the number keeps its group.
                      Pattern.compile(
                          row[2].replaceAll("(?<!\\\\)\\((?!\\?)", "(?:").replace("#", NUMBER))))
          .toList();

  private static final Pattern ANY =
      Pattern.compile(
          ALL.stream().map(each -> each.pattern().pattern()).collect(Collectors.joining("|")));

  /** 第2号, 第2次: of what else than a supplementary budget, other words say. */
  private static final Pattern COUNT = Pattern.compile("第" + NUMBER + "[次号]");

  private Phases() {}

  /** The supplementary budget that a word is the number of; empty for any other word. */
  public static Optional<Found> counted(String folded) {
    Matcher count = COUNT.matcher(folded);
    return count.matches()
        ? Numerals.count(count.group(1))
            .map(no -> new Found(Phase.SUPPLEMENTARY, false, false, Optional.of(no), count.end()))
        : Optional.empty();
  }

  /** True where one of the wordings stands somewhere in a folded text. */
  public static boolean within(String folded) {
    return ANY.matcher(folded).find();
  }

  /** The longest wording that starts at this place. */
  public static Optional<Found> at(CellText text, int start) {
    // None starts at most places, and one pattern tells so.
    if (!ANY.matcher(text.folded())
        .region(start, text.length())
        .useTransparentBounds(true)
        .lookingAt()) {
      return Optional.empty();
    }
    return ALL.stream()
        .flatMap(wording -> wording.at(text, start).stream())
        .max(Comparator.comparingInt(Found::end));
  }
}
