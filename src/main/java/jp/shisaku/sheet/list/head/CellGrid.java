package jp.shisaku.sheet.list.head;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.Fold;

/** The cells of a table by row and column, a merged cell at every place that it covers. */
public final class CellGrid {

  private final Map<Integer, Map<Integer, Cell>> cells = new HashMap<>();

  public CellGrid(Table table) {
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
          cells.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
        }
      }
    }
  }

  /** The cells of a row by column. */
  public Map<Integer, Cell> row(int row) {
    return cells.getOrDefault(row, Map.of());
  }

  /** The rows that have cells below a row, in no order. */
  Stream<Map<Integer, Cell>> below(int row) {
    return cells.entrySet().stream().filter(e -> e.getKey() > row).map(Map.Entry::getValue);
  }

  /** The letters of a cell; "" where there is none. */
  public String letters(int row, int column) {
    Cell cell = row(row).get(column);
    return cell == null ? "" : Fold.letters(cell.text());
  }

  /** The columns that have cells in these rows, from left to right. */
  Stream<Integer> columns(int firstRow, int rows) {
    return IntStream.range(firstRow, rows)
        .mapToObj(this::row)
        .flatMap(row -> row.keySet().stream())
        .distinct()
        .sorted();
  }

  /** The cells of a column in these rows that are not empty, merged ones once. */
  Stream<Cell> filled(int firstRow, int rows, int column) {
    return IntStream.range(firstRow, rows)
        .mapToObj(row -> row(row).get(column))
        .filter(cell -> cell != null && !isBlank(cell))
        .distinct();
  }

  public static boolean isBlank(Cell cell) {
    return cell.text().isBlank();
  }
}
