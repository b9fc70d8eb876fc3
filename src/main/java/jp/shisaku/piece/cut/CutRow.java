package jp.shisaku.piece.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * A row that the end of a page cuts: the last one of a table and the first one below the heads of
 * the next. Neither is a row of its own: one lacks what all other rows have, or their labels are
 * one only together.
 *
 * @param columns their cells
 * @param heads rows of heads that the lower table prints again
 * @param goesUp true where the whole row stands in the upper table: an amount stays on its page
 */
record CutRow(Table upper, Table lower, int heads, List<CutColumn> columns, boolean goesUp) {

  private static final int FEWEST_ROWS = 2;

  /** The tables, if it is certain that it is one row. */
  static Optional<CutTables> between(Table upper, Table lower, int names, Labels labels) {
    int heads = headsPrintedAgain(upper, lower);
    if (upper.cells().isEmpty()) {
      return Optional.empty();
    }
    List<CutColumn> columns = new CutColumns(upper, lower, heads, names).columns();
    Table next = lower.rows(heads, Integer.MAX_VALUE);
    if (columns.isEmpty() || !CutParts.of(upper, next, columns, labels).areOneRow()) {
      return Optional.empty();
    }
    boolean down = areHeads(columns) || leavesList(upper, heads) && areAmountsBelow(columns);
    // What is merged with further rows stays with them.
    boolean merged =
        columns.stream().anyMatch(c -> c.lower().filter(l -> l.rowSpan() > 1).isPresent());
    return merged && !down
        ? Optional.empty()
        : Optional.of(new CutRow(upper, lower, heads, columns, !down).tables());
  }

  /** How many rows of heads of the upper table the lower one begins with. */
  static int headsPrintedAgain(Table upper, Table lower) {
    int rows = Math.min(upper.rows() - 1, lower.rows());
    int heads = 0;
    while (heads < rows && texts(upper, heads).equals(texts(lower, heads))) {
      heads++;
    }
    return heads;
  }

  private static List<String> texts(Table table, int row) {
    return table.row(row).stream().map(Cell::text).toList();
  }

  /** True for years that head the amounts below: 令和8年 above 度. */
  private static boolean areHeads(List<CutColumn> columns) {
    return columns.stream()
        .anyMatch(
            c ->
                !c.isHalf()
                    && c.below().strip().length() == 1
                    && HeadWords.areOfAmounts(c.above() + c.below()));
  }

  private static boolean areAmountsBelow(List<CutColumn> columns) {
    return columns.stream().anyMatch(c -> c.above().isBlank() && LoneAmount.is(c.below()));
  }

  /** True where the upper table has two rows without this one, by which a list is told. */
  private static boolean leavesList(Table upper, int heads) {
    return upper.rows() - 1 - Math.max(1, heads) >= FEWEST_ROWS;
  }

  /** Both tables, one with the whole row, the other without it. */
  private CutTables tables() {
    int last = upper.rows() - 1;
    Table above = goesUp ? with(upper, last, true) : without(upper, last);
    Table rest = goesUp ? without(lower, heads) : with(lower, heads, false);
    return new CutTables(above, rest.rows() > heads ? rest : lower.with(List.of()));
  }

  private Table with(Table table, int row, boolean up) {
    List<Cell> cells = new ArrayList<>(table.cells());
    for (CutColumn column : columns) {
      column.home(up).ifPresent(cells::remove);
      column.joined(row, up).ifPresent(cells::add);
    }
    return table.with(cells);
  }

  /** The table without a row. */
  static Table without(Table table, int row) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      boolean alone = cell.row() == row && cell.rowSpan() == 1;
      boolean covers = cell.isInRow(row);
      int up = cell.row() > row ? cell.row() - 1 : cell.row();
      if (!alone) {
        cells.add(covers ? cell.downTo(cell.lastRow() - 1) : cell.at(up, cell.column()));
      }
    }
    return table.with(cells);
  }
}
