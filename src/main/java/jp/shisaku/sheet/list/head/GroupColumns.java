package jp.shisaku.sheet.list.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.text.Ditto;
import jp.shisaku.text.Fold;

/**
 * The columns of a list that say of which part of it a row is (分野, 柱), or whose, from the widest to
 * the narrowest. A cell that is left empty stands for the one above, where the column nowhere
 * prints the same twice below each other. They are no evidence of a list: such columns stand in
 * tables of all kinds.
 */
public final class GroupColumns {

  /** With fewer rows a group empty cells may be those of rows that belong to none. */
  private static final int ROWS_OF_GROUP = 2;

  private final List<Integer> columns;
  private final List<Filled> filled = new ArrayList<>();
  private final int rows;

  /**
   * A column from its heads down.
   *
   * @param last for each row the last cell that is not empty down to it; null where there is none,
   *     and below where a wider column begins another group
   * @param own for each row whether that cell stands in it
   * @param begun the first row in which this column, or a wider one, has a cell
   * @param once true where the same is nowhere printed twice below each other
   */
  private record Filled(Cell[] last, boolean[] own, int begun, boolean once) {}

  /**
   * The columns below their heads.
   *
   * @param first the first row below the heads
   * @param isHead tells heads that are printed again
   */
  public GroupColumns(
      CellGrid grid, Predicate<String> isHead, List<Integer> columns, int first, int rows) {
    this.columns = columns;
    this.rows = rows;
    for (int column : columns) {
      filled.add(filled(grid, isHead, column, first));
    }
  }

  /** All rows in one pass: lists have many. */
  private Filled filled(CellGrid grid, Predicate<String> isHead, int column, int first) {
    Optional<Filled> wider =
        filled.isEmpty() ? Optional.empty() : Optional.of(filled.get(filled.size() - 1));
    Cell[] last = new Cell[rows];
    boolean[] own = new boolean[rows];
    boolean once = true;
    int begun = wider.map(Filled::begun).orElse(rows);
    Cell before = null;
    for (int row = first; row < rows; row++) {
      Cell cell = grid.row(row).get(column);
      boolean printed = cell != null && !CellGrid.isBlank(cell);
      boolean ditto = printed && Ditto.isMark(cell.text());
      if (printed && cell != before) {
        once &= !ditto && (before == null || !letters(before).equals(letters(cell)));
        before = cell;
      }
      own[row] = printed && !isHead.test(cell.text());
      boolean anew = row > first && isAnew(wider, row);
      if (own[row] && !ditto) {
        last[row] = letters(cell).isEmpty() ? null : cell;
      } else {
        last[row] = row == 0 || anew ? null : last[row - 1];
      }
      begun = own[row] ? Math.min(begun, row) : begun;
    }
    return new Filled(last, own, begun, once);
  }

  /** True where a wider column begins another group, in which nothing above counts. */
  private static boolean isAnew(Optional<Filled> wider, int row) {
    return wider
        .map(Filled::last)
        .filter(last -> last[row] != last[row - 1])
        .filter(
            last ->
                last[row] == null
                    || last[row - 1] == null
                    || !letters(last[row]).equals(letters(last[row - 1])))
        .isPresent();
  }

  /** Those below these heads. */
  public static List<Integer> in(CellGrid grid, Profile profile, int firstHead, int lastHead) {
    return IntStream.rangeClosed(firstHead, lastHead)
        .mapToObj(grid::row)
        .flatMap(row -> row.entrySet().stream())
        .filter(e -> profile.isPart(e.getValue().text()))
        .map(Map.Entry::getKey)
        .distinct()
        .sorted()
        .toList();
  }

  public List<Integer> columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /**
   * The cell that a row has in one of the columns, or that stands for it, by its place among them.
   */
  public Optional<Cell> of(int row, int place) {
    Filled column = filled.get(place);
    return column.own()[row] || column.once()
        ? Optional.ofNullable(column.last()[row])
        : Optional.empty();
  }

  /**
   * True where nothing stands in the column down to a row: its cell may begin on the page before.
   */
  public boolean isOpen(int row, int place) {
    return row < filled.get(place).begun();
  }

  /**
   * True where cells are known to stand for those below them: the first of these rows has one, and
   * half of them have none.
   */
  public boolean standForSeveral(List<Integer> among, int place) {
    Filled column = filled.get(place);
    long printed = among.stream().filter(row -> column.own()[row]).count();
    return column.once()
        && among.stream().limit(1).anyMatch(row -> column.own()[row])
        && printed > 1
        && printed * ROWS_OF_GROUP <= among.size();
  }

  public boolean isOwn(int row, int place) {
    return filled.get(place).own()[row];
  }

  private static String letters(Cell cell) {
    return Fold.letters(cell.text());
  }
}
