package jp.shisaku.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;

/**
 * A table: cells in row order, then column order. Not every place need be covered by a cell.
 *
 * @param box empty for sources without a layout
 */
public record Table(List<Cell> cells, Optional<Box> box) implements Block {

  private static final Comparator<Cell> ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  public Table {
    cells = cells.stream().sorted(ORDER).toList();
  }

  /** A table as large as its cells; without a place where these have none. */
  public static Table of(List<Cell> cells) {
    return new Table(cells, cells.stream().flatMap(c -> c.box().stream()).reduce(Box::union));
  }

  /** The same table with other cells. */
  public Table with(List<Cell> others) {
    return new Table(others, box);
  }

  /** Looks at all cells: a loop over the rows asks it once. */
  public int rows() {
    return cells.stream().mapToInt(c -> c.lastRow() + 1).max().orElse(0);
  }

  public int columns() {
    return cells.stream().mapToInt(c -> c.lastColumn() + 1).max().orElse(0);
  }

  /** The cells that begin in a row, from left to right. */
  public List<Cell> row(int row) {
    int from = firstOf(row);
    int to = from;
    while (to < cells.size() && cells.get(to).row() == row) {
      to++;
    }
    return cells.subList(from, to);
  }

  /** By row the cells that stand in it or reach into it. */
  public List<List<Cell>> covering() {
    List<List<Cell>> rows =
        Stream.generate(() -> (List<Cell>) new ArrayList<Cell>()).limit(rows()).toList();
    for (Cell cell : cells) {
      rows.subList(cell.row(), cell.lastRow() + 1).forEach(row -> row.add(cell));
    }
    return rows;
  }

  /** The cells that begin in the rows from one to another, which is not among them. */
  public List<Cell> cellsFrom(int row, int end) {
    return row < end ? cells.subList(firstOf(row), firstOf(end)) : List.of();
  }

  /** The rows from one to another, which is not among them, as a table of its own. */
  public Table rows(int from, int end) {
    return with(cellsFrom(from, end).stream().map(c -> c.at(c.row() - from, c.column())).toList());
  }

  /** The same for columns, with the cells that begin in them. */
  public Table columns(int from, int end) {
    return with(
        cells.stream()
            .filter(c -> c.column() >= from && c.column() < end)
            .map(c -> c.at(c.row(), c.column() - from))
            .toList());
  }

  /** Without the columns at its left that are empty, as people leave a margin in a worksheet. */
  public Table withoutMargin() {
    int first = cells.stream().filter(Cell::isFilled).mapToInt(Cell::column).min().orElse(0);
    return first == 0 ? this : columns(first, Integer.MAX_VALUE);
  }

  /** Where the cells of a row begin in the order; asked once a row, so it must not look at all. */
  private int firstOf(int row) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).row() < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The cell that covers a place. */
  public Optional<Cell> at(int row, int column) {
    return cells.stream().filter(c -> c.isInRow(row) && c.isInColumn(column)).findFirst();
  }

  /** The cell right of another, at its upper edge. */
  public Optional<Cell> rightOf(Cell cell) {
    return at(cell.row(), cell.lastColumn() + 1);
  }

  /** The cell below another, at its left edge. */
  public Optional<Cell> below(Cell cell) {
    return at(cell.lastRow() + 1, cell.column());
  }

  /**
   * A line a row; a row in which no cell begins is none. A stray cell may stand a million rows
   * below.
   */
  @Override
  public String text() {
    return text(Cell::text);
  }

  /** The same with the text of each cell told by another rule. */
  public String text(Function<Cell, String> ofCell) {
    StringBuilder text = new StringBuilder();
    int row = cells.isEmpty() ? 0 : cells.get(0).row();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      text.append(i == 0 ? "" : cell.row() == row ? "\t" : "\n").append(ofCell.apply(cell));
      row = cell.row();
    }
    return text.toString();
  }
}
