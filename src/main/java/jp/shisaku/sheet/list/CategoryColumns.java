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
 */
final class CategoryColumns {

  private final List<Integer> columns;
  private final List<Filled> filled;
  private final int rows;

  /**
   * A column from its heads down.
   *
   * @param last for each row the last cell that is not empty down to it; null where there is none
   * @param own for each row whether that cell stands in it
   * @param once true where the same is nowhere printed twice below each other
   */
  private record Filled(Cell[] last, boolean[] own, boolean once) {}

  /**
   * The columns below their heads.
   *
   * @param first the first row below the heads
   */
  CategoryColumns(CellGrid grid, Profile profile, List<Integer> columns, int first, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.filled =
        columns.stream().map(column -> filled(grid, profile, column, first, rows)).toList();
  }

  /** All rows in one pass: lists have many. */
  private static Filled filled(CellGrid grid, Profile profile, int column, int first, int rows) {
    Cell[] last = new Cell[rows];
    boolean[] own = new boolean[rows];
    boolean once = true;
    Cell before = null;
    for (int row = first; row < rows; row++) {
      Cell cell = grid.row(row).get(column);
      boolean printed = cell != null && !CellGrid.isBlank(cell);
      if (printed && cell != before) {
        once &= before == null || !letters(before).equals(letters(cell));
        before = cell;
      }
      own[row] = printed && !profile.isPart(cell.text());
      last[row] = own[row] ? cell : row > 0 ? last[row - 1] : null;
    }
    return new Filled(last, own, once);
  }

  private static String letters(Cell cell) {
    return Fold.letters(cell.text());
  }

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

  List<Integer> columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /**
   * The cell that a row has in one of the columns, by its place among them. A cell that is left
   * empty stands for the one above, where the column nowhere prints the same twice below each
   * other.
   */
  Optional<Cell> of(int row, int place) {
    Filled column = filled.get(place);
    return column.own()[row] || column.once()
        ? Optional.ofNullable(column.last()[row])
        : Optional.empty();
  }

  /**
   * True where nothing stands in the column down to a row: its cell may begin on the page before.
   */
  boolean isOpen(int row, int place) {
    return filled.get(place).last()[row] == null;
  }
}
