package jp.shisaku.sheet.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.text.Fold;

/**
 * The columns of a list that say of which part of it a row is (分野, 柱), from the widest to the
 * narrowest. They are no evidence of a list: such columns stand in tables of all kinds.
 *
 * @param first the first row below the heads
 */
record CategoryColumns(CellGrid grid, Profile profile, List<Integer> columns, int first, int rows) {

  /** Those below these heads. */
  static List<Integer> in(CellGrid grid, Profile profile, int firstHead, int lastHead) {
    return IntStream.rangeClosed(firstHead, lastHead)
        .mapToObj(grid::row)
        .flatMap(row -> row.entrySet().stream())
        .filter(e -> profile.isPart(e.getValue().text()))
        .map(Map.Entry::getKey)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The cell that a row has in one of the columns, by its place among them. A cell that is left
   * empty stands for the one above, where the column nowhere prints the same twice below each
   * other.
   */
  Optional<Cell> of(int row, int place) {
    int from = isPrintedOnce(columns.get(place)) ? first : row;
    return lastIn(from, row, columns.get(place));
  }

  /**
   * True where nothing stands in the column down to a row: its cell may begin on the page before.
   */
  boolean isOpen(int row, int place) {
    return lastIn(first, row, columns.get(place)).isEmpty();
  }

  private Optional<Cell> lastIn(int from, int row, int column) {
    return IntStream.iterate(row, r -> r >= from, r -> r - 1)
        .mapToObj(r -> grid.row(r).get(column))
        .filter(cell -> cell != null && !CellGrid.isBlank(cell) && !profile.isPart(cell.text()))
        .findFirst();
  }

  private boolean isPrintedOnce(int column) {
    List<String> printed =
        grid.filled(first, rows, column).map(c -> Fold.letters(c.text())).toList();
    return IntStream.range(1, printed.size())
        .noneMatch(i -> printed.get(i).equals(printed.get(i - 1)));
  }
}
