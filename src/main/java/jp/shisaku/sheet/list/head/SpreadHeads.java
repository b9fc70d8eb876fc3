package jp.shisaku.sheet.list.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Heads in two rows whose cells were not merged, as in workbooks that only set 令和7年度 in the middle
 * of its columns, and in CSV, which knows no merged cells: the year stands above the first of its
 * stages, or 予算額 above the first of its years, with nothing beside it above the others, and nothing
 * stands below the other heads.
 */
public final class SpreadHeads {

  private static final int TITLE_ROWS = 20;

  private static final int LONGEST_YEAR = 12;

  private static final int ROWS = 2;

  private static final int LONGEST_DATED = 20;

  private final Table table;
  private final int row;
  private final Profile profile;
  private final Map<Integer, Cell> above;
  private final Map<Integer, Cell> below;

  private SpreadHeads(Table table, int row, Profile profile) {
    this.table = table;
    this.row = row;
    this.profile = profile;
    this.above = cells(row);
    this.below = cells(row + 1);
  }

  /** The table with these heads merged as they are meant; any other table as it is. */
  public static Table merged(Table table, Profile profile) {
    // Nearly every table has none, and to look at each of its rows takes long.
    return table.cells().stream()
        .filter(cell -> cell.row() < TITLE_ROWS && mayHoldYear(cell))
        .flatMap(cell -> Stream.of(cell.row() - 1, cell.row()))
        .filter(row -> row >= 0)
        .distinct()
        .sorted()
        .map(row -> new SpreadHeads(table, row, profile))
        .filter(SpreadHeads::areSpread)
        .findFirst()
        .map(SpreadHeads::merged)
        .orElse(table);
  }

  private static boolean mayHoldYear(Cell head) {
    return head.text().length() <= LONGEST_DATED && ListHeads.YEAR.matcher(head.text()).find();
  }

  private Map<Integer, Cell> cells(int number) {
    Map<Integer, Cell> cells = new TreeMap<>();
    table.row(number).stream()
        .filter(c -> !CellGrid.isBlank(c))
        .forEach(c -> cells.put(c.column(), c));
    return cells;
  }

  private boolean areSpread() {
    return !below.isEmpty()
        && above.values().stream().anyMatch(this::mayHeadSeveral)
        && table.cells().stream()
            .filter(c -> c.isInRows(row, row + 1))
            .allMatch(c -> c.rowSpan() == 1 && c.columnSpan() == 1)
        && below.values().stream().allMatch(this::isBelowItsHead)
        && above.values().stream()
            .allMatch(c -> mayHeadSeveral(c) == below.containsKey(c.column()));
  }

  private boolean mayHeadSeveral(Cell head) {
    return isYear(head) || isOfMoney(head);
  }

  private static boolean isYear(Cell head) {
    return head.text().length() <= LONGEST_YEAR
        && ListHeads.YEAR.matcher(head.text()).find()
        && ColumnHead.ofYear(List.of(head.text())).isPresent();
  }

  /** 予算額, without its year. */
  private boolean isOfMoney(Cell head) {
    return head.text().length() <= LONGEST_YEAR
        && profile.column(head.text()).filter(Field.BUDGET::equals).isPresent()
        && FiscalYears.in(head.text()).isEmpty();
  }

  /**
   * True where the next head at the left is one of several, each column up to it has a head below,
   * and this one may be below it.
   */
  private boolean isBelowItsHead(Cell head) {
    int first = head.column();
    while (first > 0 && !above.containsKey(first)) {
      first--;
    }
    Cell own = above.get(first);
    if (own == null || !IntStream.rangeClosed(first, head.column()).allMatch(below::containsKey)) {
      return false;
    }
    String text = head.text().strip();
    return BudgetReader.isTotal(text)
        || isYear(own) && StageColumn.isStage(text)
        || isOfMoney(own) && (isDated(head) || BudgetReader.comparesAmounts(text));
  }

  private static boolean isDated(Cell head) {
    return mayHoldYear(head)
        && (HeadStage.isDated(head.text()) || ColumnHead.isYearAlone(List.of(head.text())));
  }

  private Table merged() {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      if (above.containsValue(cell)) {
        cells.add(
            mayHeadSeveral(cell) ? with(cell, 1, stages(cell.column())) : with(cell, ROWS, 1));
      } else if (cell.row() != row && cell.row() != row + 1 || !CellGrid.isBlank(cell)) {
        cells.add(cell);
      }
    }
    return table.with(cells);
  }

  private int stages(int first) {
    int last = first;
    while (below.containsKey(last + 1) && !above.containsKey(last + 1)) {
      last++;
    }
    return last - first + 1;
  }

  private static Cell with(Cell head, int rows, int columns) {
    return head.downTo(head.row() + rows - 1).across(head.column(), head.column() + columns);
  }
}
