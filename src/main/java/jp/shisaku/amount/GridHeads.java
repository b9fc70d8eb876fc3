package jp.shisaku.amount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * The heads above the figures of a grid of amounts, in one row or in two.
 *
 * @param row the upper one
 * @param leftmost the column of the first head, whether or not its figures count
 * @param columns the heads whose figures count
 */
record GridHeads(Table table, int row, int leftmost, Map<Cell, GridHead> columns) {

  /**
   * The heads that begin in a row.
   *
   * @param budgets the labels 予算額 of the table
   */
  static GridHeads at(int row, Table table, List<Cell> budgets) {
    Map<Cell, GridHead> heads = read(table, row);
    // Left of years the label is at their side, and what stands below it names the rows; so is one
    // beside stages and the rows below them.
    boolean years = heads.values().stream().anyMatch(GridHead::hasYear);
    int end = heads.keySet().stream().mapToInt(Cell::lastRow).min().orElse(row);
    heads
        .keySet()
        .removeIf(
            c -> budgets.contains(c) && !heads.get(c).hasYear() && (years || c.lastRow() > end));
    int leftmost = heads.keySet().stream().mapToInt(Cell::column).min().orElse(0);
    heads.keySet().removeIf(head -> holdsSeveral(table, head));
    return new GridHeads(table, row, leftmost, heads);
  }

  private static Map<Cell, GridHead> read(Table table, int row) {
    Map<Cell, GridHead> upper = new LinkedHashMap<>();
    Optional<GridHead> before = Optional.empty();
    for (Cell cell : table.row(row)) {
      Optional<GridHead> head = GridHead.of(cell.text(), before);
      head.ifPresent(found -> upper.put(cell, found));
      before = head;
    }
    Map<Cell, GridHead> heads = GridHead.split(table, upper);
    // Of two columns with the same head nothing tells which is which.
    List<GridHead> all = List.copyOf(heads.values());
    heads.values().removeIf(head -> Collections.frequency(all, head) > 1);
    return heads;
  }

  /** True for a head over several columns of figures, of which it does not say which is which. */
  private static boolean holdsSeveral(Table table, Cell head) {
    return head.columnSpan() > 1
        && IntStream.range(head.lastRow() + 1, table.rows())
            .anyMatch(
                row ->
                    table.row(row).stream()
                            .filter(c -> c.isUnder(head) && FigureText.isFigure(c.text()))
                            .count()
                        > 1);
  }

  /** True for a label left of the heads, above them, or one of them. */
  boolean areAnnouncedBy(Cell label) {
    return columns.keySet().stream()
        .anyMatch(
            head ->
                label.equals(head)
                    || label.lastColumn() < head.column()
                        && label.row() <= head.lastRow()
                        && head.row() <= label.lastRow() + 1
                    || label.lastRow() + 1 == head.row() && label.column() <= head.column());
  }

  /** True where heads begin in another row, too. */
  boolean standAgainIn(int other) {
    return !read(table, other).isEmpty();
  }

  /** The first row below the heads. */
  int firstRow() {
    return columns.keySet().stream().mapToInt(Cell::lastRow).max().orElse(row) + 1;
  }

  /** What stands in the rows of the heads beside the first of them, row by row. */
  Stream<Cell> cells() {
    return IntStream.range(row, firstRow()).boxed().flatMap(this::cells);
  }

  /** What stands left of the heads, above the names of the rows: 区分（千円）. */
  Optional<Cell> corner() {
    return leftmost == 0 ? Optional.empty() : table.at(row, leftmost - 1).filter(Cell::isFilled);
  }

  /** What stands in the last row of the heads, right above the figures. */
  Stream<Cell> lowest() {
    return cells(firstRow() - 1);
  }

  private Stream<Cell> cells(int of) {
    return table.row(of).stream().filter(c -> c.column() >= leftmost);
  }

  /** The cells of a row that stand below the heads, by what these say. */
  Map<GridHead, Cell> figures(int of) {
    Map<GridHead, Cell> figures = new LinkedHashMap<>();
    columns.forEach(
        (head, says) ->
            table
                .at(of, head.column())
                .filter(c -> c.row() == of && c.columnSpan() <= head.columnSpan())
                .ifPresent(c -> figures.put(says, c)));
    return figures;
  }

  /** What stands left of the figures of a row, without what stands beside the heads too. */
  List<Cell> side(int of) {
    List<Cell> side = new ArrayList<>();
    for (int column = 0; column < leftmost; column++) {
      table
          .at(of, column)
          .filter(c -> c.row() > row && c.isFilled() && !side.contains(c))
          .ifPresent(side::add);
    }
    return side;
  }

  /** A head with what stands above it: 令和4年度 増減. */
  String text(Cell head) {
    return head.row() == row
        ? GridRow.oneLine(head)
        : table.at(row, head.column()).map(c -> GridRow.oneLine(c) + " ").orElse("")
            + GridRow.oneLine(head);
  }
}
