package jp.shisaku.sheet.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.shisaku.page.Cell;

/**
 * The rows that the heads of a list take: heads that span columns have further heads below them.
 */
record HeadRows(CellGrid grid) {

  /** 予算額 above 令和7年度当初予算額 above 一般会計. */
  private static final int MOST_HEAD_ROWS = 3;

  /** What stands in the heads of each column, from the row down to the last one of heads. */
  Map<Integer, List<String>> texts(int row) {
    int last = last(row);
    Map<Integer, List<String>> texts = new TreeMap<>();
    grid.row(row).keySet().forEach(column -> texts.put(column, texts(row, last, column)));
    return texts;
  }

  private List<String> texts(int row, int last, int column) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (int r = row; r <= last; r++) {
      Optional.ofNullable(grid.row(r).get(column))
          .filter(c -> !CellGrid.isBlank(c))
          .ifPresent(cells::add);
    }
    return cells.stream().map(Cell::text).toList();
  }

  /** The last row of the heads that begin in a row. */
  int last(int row) {
    Map<Integer, Cell> cells = grid.row(row);
    int last =
        cells.values().stream()
            .filter(c -> c.row() == row && !CellGrid.isBlank(c))
            .mapToInt(Cell::lastRow)
            .max()
            .orElse(row);
    while (isSpanning(last) && last - row < MOST_HEAD_ROWS - 1 && isBelowSpans(last)) {
      last++;
    }
    return last;
  }

  private boolean isSpanning(int row) {
    return grid.row(row).values().stream().anyMatch(c -> c.columnSpan() > 1 && c.lastRow() == row);
  }

  /** True where all that begins in the next row stands below heads that span columns. */
  private boolean isBelowSpans(int row) {
    Map<Integer, Cell> above = grid.row(row);
    List<Cell> below =
        grid.row(row + 1).values().stream()
            .filter(c -> c.row() == row + 1 && !CellGrid.isBlank(c))
            .toList();
    return !below.isEmpty()
        && below.stream()
            .allMatch(c -> above.containsKey(c.column()) && above.get(c.column()).columnSpan() > 1);
  }
}
