package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;

/**
 * The column of a list with a row a year of each measure: its head says so (年度, 予算年度; 開始年度 is
 * another year), or its cells name a stage, too, and all that stands in it is a year, perhaps with
 * a stage (令和6年度, 令和6年度補正), or the word for a total of them.
 */
final class YearColumn {

  private static final int LONGEST = 20;

  private static final int FEWEST = 2;

  private static final String UNIT = "年度";

  private static final Pattern BARE = Pattern.compile("(?:19|20)[0-9]{2}");

  private YearColumn() {}

  /** The column, where there is one, and one only, and no head of amounts says the year. */
  static Optional<Integer> in(
      CellGrid grid, int firstRow, int rows, Map<Integer, ColumnHead> heads, Profile profile) {
    boolean dated =
        heads.values().stream()
            .filter(head -> head.field() == Field.BUDGET)
            .anyMatch(
                head ->
                    statement(head.amounts().words()).filter(l -> l.era().isPresent()).isPresent());
    if (dated || heads.values().stream().noneMatch(head -> head.field() == Field.BUDGET)) {
      return Optional.empty();
    }
    List<Integer> columns =
        grid.columns(firstRow, rows)
            .filter(column -> mayBe(heads.get(column)))
            .filter(column -> holdsYears(grid, firstRow, rows, column, profile))
            .toList();
    return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
  }

  private static boolean mayBe(ColumnHead head) {
    return head == null || head.field() != Field.BUDGET && head.field() != Field.NAME;
  }

  private static boolean holdsYears(
      CellGrid grid, int firstRow, int rows, int column, Profile profile) {
    List<Cell> filled =
        grid.filled(firstRow, rows, column)
            .filter(cell -> !profile.isTotal(cell.text().strip()))
            .toList();
    String head =
        Optional.ofNullable(grid.row(firstRow - 1).get(column))
            .map(cell -> cell.text().strip())
            .orElse("");
    boolean ofYears = profile.isYear(head);
    return filled.size() >= FEWEST
        && filled.stream()
            .map(Cell::text)
            .allMatch(
                text ->
                    ofYears && isBare(text.strip())
                        || isYear(text)
                            && (ofYears || head.isEmpty() || BudgetReader.holdsStage(text)));
  }

  private static boolean isBare(String text) {
    return BARE.matcher(text).matches();
  }

  /** What a cell of the column says: 2026 below 年度 is 2026年度. */
  static String year(String text) {
    return isBare(text) ? text + UNIT : text;
  }

  private static boolean isYear(String text) {
    return text.length() <= LONGEST
        && statement(text)
            .filter(line -> line.fiscalYear().isPresent() && line.label().isEmpty())
            .isPresent();
  }

  /** What these words say of an amount; empty where they say something else. */
  private static Optional<BudgetLine> statement(String words) {
    return words.isBlank() ? Optional.empty() : BudgetReader.ofOneHeading(words.strip());
  }
}
