package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYear;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.text.Brackets;

/**
 * Heads that name several years with their stages, 予算額（令和8年度当初、令和7年度補正）: of which an amount below
 * is, only its cell can say. Where one cell does not, nothing is taken from the column.
 */
final class YearsInCells {

  private YearsInCells() {}

  /**
   * The head of a column.
   *
   * @param below the cells below it
   */
  static Optional<ColumnHead> head(List<String> texts, Stream<Cell> below, Profile profile) {
    String head = String.join("", HeadText.lines(texts)).strip();
    String label = label(head);
    return profile.column(label).filter(Field.BUDGET::equals).isPresent()
            && saysSeveral(head.substring(label.length()))
            && sayTheirs(below.toList())
        ? ColumnHead.of(List.of(label), profile)
        : Optional.empty();
  }

  /** 予算額 of 予算額（令和8年度当初（案）、令和7年度補正）; "" where no bracket ends the head. */
  private static String label(String head) {
    int open = Brackets.firstOpening(head);
    return open > 0 && Brackets.each(head.substring(open)).size() == 1
        ? head.substring(0, open)
        : "";
  }

  private static boolean saysSeveral(String inner) {
    return BudgetReader.holdsStage(inner)
        && FiscalYears.in(inner).stream().map(FiscalYear::year).distinct().count() > 1;
  }

  private static boolean sayTheirs(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> saysAll(cell.text()))
        && cells.stream()
            .allMatch(
                cell -> saysAll(cell.text()) || cell.text().chars().noneMatch(Character::isDigit));
  }

  private static boolean saysAll(String cell) {
    Found<Budget> read = BudgetReader.read(cell, Place.UNKNOWN);
    return read.issues().isEmpty()
        && !read.value().lines().isEmpty()
        && read.value().lines().stream().allMatch(BudgetLine::isStated);
  }
}
