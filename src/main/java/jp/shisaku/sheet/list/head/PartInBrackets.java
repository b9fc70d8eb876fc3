package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.term.PartWord;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.text.Brackets;

/**
 * Heads by which a part of each amount stands in brackets behind it: 予算額（うち国費） above 14（5）. What
 * the head says alone may as well be that the part is all that stands below it, so the whole column
 * has to show it.
 */
final class PartInBrackets {

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s*" + Brackets.around("(" + Brackets.NONE + "+)"));

  private PartInBrackets() {}

  /**
   * The head of a column.
   *
   * @param below the cells below it
   */
  static Optional<ColumnHead> head(List<String> texts, Stream<Cell> below, Profile profile) {
    Optional<String> part = part(String.join(" ", texts));
    if (part.isEmpty() || !showBoth(below.toList())) {
      return Optional.empty();
    }
    List<String> whole = texts.stream().map(PartInBrackets::whole).toList();
    return ColumnHead.of(whole, profile)
        .filter(head -> head.field() == Field.BUDGET && head.inBrackets().isEmpty())
        .map(head -> head.above(part.get()));
  }

  private static Optional<String> part(String text) {
    return IN_BRACKETS
        .matcher(text)
        .results()
        .map(bracket -> bracket.group(1).strip())
        .filter(PartWord::begins)
        .findFirst();
  }

  private static String whole(String text) {
    return IN_BRACKETS
        .matcher(text)
        .replaceAll(bracket -> PartWord.begins(bracket.group(1)) ? "" : "$0");
  }

  /** One cell at least shows a part, none one that is more than the whole, or anything else. */
  private static boolean showBoth(List<Cell> below) {
    return below.stream().anyMatch(cell -> hasPart(cell.text()))
        && below.stream().allMatch(cell -> hasPart(cell.text()) || isWhole(cell.text()));
  }

  private static boolean isWhole(String text) {
    return FigureText.isFigure(text) || FigureText.number(text).isPresent();
  }

  private static boolean hasPart(String text) {
    return BracketNote.amounts(text)
        .filter(
            two ->
                FigureText.number(two.get(0))
                    .filter(whole -> FigureText.number(two.get(1)).orElseThrow() <= whole)
                    .isPresent())
        .isPresent();
  }
}
