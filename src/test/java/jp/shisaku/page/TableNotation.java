package jp.shisaku.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;

/**
 * Tables written down as text: a row a line, cells between |.
 *
 * <pre>
 *   [x]label | value        a shaded cell and a plain one
 *   施策効果/の詳細           / breaks the line within a cell
 *   a | &lt;                    the cell left of it goes on here
 *   ^ | b                    the cell above it goes on here
 * </pre>
 */
final class TableNotation {

  private static final String SHADED = "[x]";

  private TableNotation() {}

  /** Where a table stands on a page: its corner, and the size of every column and row. */
  record Placed(double left, double top, double columnWidth, double rowHeight) {

    static final Placed NOWHERE = new Placed(0, 0, 0, 0);

    Optional<Box> box(int row, int column, int rows, int columns) {
      return columnWidth == 0
          ? Optional.empty()
          : Optional.of(
              new Box(
                  left + column * columnWidth,
                  top + row * rowHeight,
                  left + (column + columns) * columnWidth,
                  top + (row + rows) * rowHeight));
    }
  }

  static boolean isRow(String line) {
    return line.contains("|");
  }

  static Table table(List<String> lines, Placed placed) {
    List<List<String>> grid =
        lines.stream()
            .map(l -> Arrays.stream(l.split("\\|", -1)).map(String::strip).toList())
            .toList();
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      for (int column = 0; column < grid.get(row).size(); column++) {
        if (!isMerged(grid, row, column)) {
          cells.add(cell(grid, row, column, placed));
        }
      }
    }
    int columns = grid.stream().mapToInt(List::size).max().orElse(0);
    return new Table(cells, placed.box(0, 0, grid.size(), columns));
  }

  private static Cell cell(List<List<String>> grid, int row, int column, Placed placed) {
    String text = grid.get(row).get(column);
    int rows = 1;
    while (row + rows < grid.size() && at(grid, row + rows, column).equals("^")) {
      rows++;
    }
    int columns = 1;
    while (at(grid, row, column + columns).equals("<")) {
      columns++;
    }
    boolean shaded = text.startsWith(SHADED);
    return new Cell(
        row,
        column,
        rows,
        columns,
        content(shaded ? text.substring(SHADED.length()) : text),
        placed.box(row, column, rows, columns),
        shaded,
        "",
        Optional.empty());
  }

  private static List<Block> content(String text) {
    List<Block> lines = new ArrayList<>();
    for (String line : text.split("/")) {
      if (!line.isBlank()) {
        lines.add(Line.of(line.strip(), lines.isEmpty()));
      }
    }
    return lines;
  }

  private static boolean isMerged(List<List<String>> grid, int row, int column) {
    String text = at(grid, row, column);
    return text.equals("<") || text.equals("^");
  }

  private static String at(List<List<String>> grid, int row, int column) {
    return column < grid.get(row).size() ? grid.get(row).get(column) : "";
  }
}
