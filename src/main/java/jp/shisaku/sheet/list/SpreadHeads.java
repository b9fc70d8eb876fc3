package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Heads in two rows whose cells were not merged, as in workbooks that only set 令和7年度 in the middle
 * of its columns: the year stands above the first of its stages, with nothing beside it above the
 * others, and nothing stands below the other heads.
 */
final class SpreadHeads {

  private static final int TITLE_ROWS = 20;

  private static final int LONGEST_YEAR = 12;

  private static final int ROWS = 2;

  private final Table table;
  private final int row;
  private final Map<Integer, Cell> above;
  private final Map<Integer, Cell> below;

  private SpreadHeads(Table table, int row) {
    this.table = table;
    this.row = row;
    this.above = cells(row);
    this.below = cells(row + 1);
  }

  /** The table with these heads merged as they are meant; any other table as it is. */
  static Table merged(Table table) {
    // Nearly every table has none, and to look at each of its rows takes long.
    return table.cells().stream()
        .filter(cell -> cell.row() < TITLE_ROWS && isYear(cell))
        .map(Cell::row)
        .distinct()
        .sorted()
        .map(row -> new SpreadHeads(table, row))
        .filter(SpreadHeads::areSpread)
        .findFirst()
        .map(SpreadHeads::merged)
        .orElse(table);
  }

  private Map<Integer, Cell> cells(int number) {
    Map<Integer, Cell> cells = new TreeMap<>();
    table.row(number).stream()
        .filter(c -> !CellGrid.isBlank(c))
        .forEach(c -> cells.put(c.column(), c));
    return cells;
  }

  private boolean areSpread() {
    return above.values().stream().anyMatch(SpreadHeads::isYear)
        && !below.isEmpty()
        && below.values().stream().allMatch(SpreadHeads::isStageOrTotal)
        && table.cells().stream()
            .filter(c -> c.lastRow() >= row && c.row() <= row + 1)
            .allMatch(c -> c.rowSpan() == 1 && c.columnSpan() == 1)
        && below.keySet().stream().allMatch(this::isBelowYear)
        && above.values().stream().allMatch(c -> isYear(c) == below.containsKey(c.column()));
  }

  private static boolean isStageOrTotal(Cell head) {
    String text = head.text().strip();
    return StageColumn.isStage(text) || BudgetReader.isTotal(text);
  }

  private static boolean isYear(Cell head) {
    return head.text().length() <= LONGEST_YEAR
        && ListHeads.YEAR.matcher(head.text()).find()
        && ColumnHead.ofYear(List.of(head.text())).isPresent();
  }

  /** True where the next head at the left is a year, and each column up to it has a stage. */
  private boolean isBelowYear(int column) {
    int first = column;
    while (first > 0 && !above.containsKey(first)) {
      first--;
    }
    return above.containsKey(first)
        && isYear(above.get(first))
        && IntStream.rangeClosed(first, column).allMatch(below::containsKey);
  }

  private Table merged() {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      if (above.containsValue(cell)) {
        cells.add(isYear(cell) ? with(cell, 1, stages(cell.column())) : with(cell, ROWS, 1));
      } else if (cell.row() != row && cell.row() != row + 1 || !CellGrid.isBlank(cell)) {
        cells.add(cell);
      }
    }
    return new Table(cells, table.box());
  }

  private int stages(int first) {
    int last = first;
    while (below.containsKey(last + 1) && !above.containsKey(last + 1)) {
      last++;
    }
    return last - first + 1;
  }

  private static Cell with(Cell head, int rows, int columns) {
    return new Cell(
        head.row(),
        head.column(),
        rows,
        columns,
        head.content(),
        head.box(),
        head.shaded(),
        head.address(),
        head.number());
  }
}
