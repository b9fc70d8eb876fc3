package jp.shisaku.sheet.table;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Where the value of a label stands in a table: in the cells right of it up to the next label, in
 * its own rows and in rows below that have nothing in the label's column; where another label, or
 * nothing, stands right of it, in the cells below.
 *
 * @param labels all cells that are labels, of fields or not
 * @param others labels of the form that announce no field of a measure
 */
record ValueCells(Table table, Set<Cell> labels, Set<Cell> others) {

  private static final Comparator<Cell> READING =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  /** The cells right of a label up to the next one. */
  List<Cell> right(Cell label) {
    int lastRow = lastRow(label);
    return table.cells().stream()
        .filter(c -> c.isInRows(label.row(), lastRow))
        .filter(c -> c.column() > label.lastColumn())
        .filter(c -> c.column() < nextLabelColumn(label, c))
        .filter(c -> !labels.contains(c) && !isUnderOther(c))
        .sorted(READING)
        .toList();
  }

  /** True for what stands below 作成責任者, where nothing stands beside it. */
  private boolean isUnderOther(Cell cell) {
    return cell.row() > 0
        && table
            .at(cell.row() - 1, cell.column())
            .filter(above -> others.contains(above) && nothingRight(above))
            .isPresent();
  }

  /** The last row of a label: rows that have nothing in its column, nor left of it, go with it. */
  private int lastRow(Cell label) {
    int row = label.lastRow();
    while (row + 1 < table.rows() && continues(row + 1, label)) {
      row++;
    }
    return row;
  }

  private boolean continues(int row, Cell label) {
    return isBlank(row, 0)
        && !isUnreadLabel(row, label)
        && IntStream.rangeClosed(label.column(), label.lastColumn())
            .allMatch(column -> isBlank(row, column));
  }

  /**
   * On paper a cell with the ground of the labels is one, though recognition read nothing in it.
   */
  private boolean isUnreadLabel(int row, Cell label) {
    return table
        .at(row, label.column())
        .filter(c -> c.row() == row && c.box().isPresent() && c.shaded() && label.shaded())
        .isPresent();
  }

  /**
   * True where no cell with text begins in this row: a cell that spans it from above does not
   * count.
   */
  private boolean isBlank(int row, int column) {
    return table.at(row, column).filter(c -> c.row() == row && c.isFilled()).isEmpty();
  }

  /** The column of the first label right of a label, in the row of a cell or the label's own. */
  private int nextLabelColumn(Cell label, Cell cell) {
    return labels.stream()
        .filter(l -> l.column() > label.lastColumn())
        .filter(
            l ->
                l.isInRows(label.row(), label.lastRow())
                    || cell.row() > label.lastRow()
                        && l.isInRows(cell.row(), cell.lastRow())
                        && l.column() <= cell.column())
        .mapToInt(Cell::column)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** True where another label, or no cell at all, stands right of a label. */
  boolean nothingRight(Cell label) {
    Optional<Cell> next = table.rightOf(label);
    return next.isEmpty() || labels.contains(next.get());
  }

  /**
   * The cells below a label down to the next one.
   *
   * @param claimed cells that belong to other labels: there it ends, too
   */
  List<Cell> below(Cell label, Set<Cell> claimed) {
    Set<Cell> cells = new LinkedHashSet<>();
    int rowCount = table.rows();
    for (int row = label.lastRow() + 1; row < rowCount; row++) {
      List<Cell> here = under(label, row);
      if (here.isEmpty()
          || here.stream()
              .anyMatch(c -> labels.contains(c) || claimed.contains(c) || isBeside(c, label))) {
        break;
      }
      cells.addAll(here);
    }
    return List.copyOf(cells);
  }

  /** True for what begins left of a label, right of another one: its value reaches below. */
  private boolean isBeside(Cell cell, Cell label) {
    return cell.column() < label.column()
        && table.at(cell.row(), cell.column() - 1).filter(labels::contains).isPresent();
  }

  /** The cells of a row below a label, which may span several columns. */
  private List<Cell> under(Cell label, int row) {
    return IntStream.rangeClosed(label.column(), label.lastColumn())
        .mapToObj(column -> table.at(row, column))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
