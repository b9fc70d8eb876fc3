package jp.shisaku.piece.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * The columns of the last row of a table and of the first one below the heads of the next.
 *
 * @param heads rows of heads that the lower table prints again
 * @param names the column of names, or of labels
 */
record CutColumns(Table upper, Table lower, int heads, int names) {

  /** Edges that differ by less are one; in points. */
  private static final double EDGE = 3;

  /** From left to right; empty where the tables do not have the same. */
  List<CutColumn> columns() {
    List<CutColumn> drawn = drawn();
    return drawn.isEmpty() && standAlike() ? aligned() : drawn;
  }

  /** Where rulings make the cells: each has one with the same edges below it. */
  private List<CutColumn> drawn() {
    List<Cell> below = new ArrayList<>(lower.row(heads));
    List<CutColumn> columns = new ArrayList<>();
    for (Cell cell : above()) {
      Optional<Cell> under = below.stream().filter(c -> haveSameEdges(cell, c)).findFirst();
      under.ifPresent(below::remove);
      List<Cell> others = others(c -> haveSameEdges(cell, c));
      boolean always = others.stream().allMatch(Cell::isFilled);
      columns.add(column(Optional.of(cell), under, others, always));
    }
    // What is left of a merged cell is empty.
    boolean whole =
        columns.stream().allMatch(c -> c.lower().isPresent())
            && below.stream().noneMatch(Cell::isFilled);
    return whole && areWithoutMerged(columns) ? columns : List.of();
  }

  /** Where alignment makes them: an empty one is none. */
  private List<CutColumn> aligned() {
    long rows = Stream.of(upper, lower).mapToLong(CutColumns::rowsOfSeveral).sum();
    long own = Stream.of(above(), lower.row(heads)).filter(row -> row.size() > 1).count();
    List<CutColumn> columns = new ArrayList<>();
    for (int i = 0; i < upper.columns(); i++) {
      int column = i;
      Optional<Cell> above = above().stream().filter(c -> c.column() == column).findFirst();
      Optional<Cell> below =
          lower.row(heads).stream().filter(c -> c.column() == column).findFirst();
      List<Cell> others = others(c -> c.column() == column);
      if (above.isPresent() || below.isPresent()) {
        columns.add(column(above, below, others, others.size() >= rows - own));
      }
    }
    return areWithoutMerged(columns) ? columns : List.of();
  }

  private static long rowsOfSeveral(Table table) {
    return IntStream.range(0, table.rows()).filter(row -> table.row(row).size() > 1).count();
  }

  private static boolean areWithoutMerged(List<CutColumn> columns) {
    return columns.stream()
            .flatMap(c -> c.upper().stream())
            .allMatch(c -> c.rowSpan() == 1 && c.box().isPresent())
        && columns.stream().flatMap(c -> c.lower().stream()).allMatch(c -> c.box().isPresent());
  }

  private CutColumn column(
      Optional<Cell> above, Optional<Cell> below, List<Cell> others, boolean always) {
    double right =
        Stream.of(above.stream(), below.stream(), others.stream())
            .flatMap(cells -> cells)
            .flatMap(cell -> cell.content().stream())
            .flatMap(block -> block.box().stream())
            .mapToDouble(Box::right)
            .max()
            .orElse(0);
    boolean key = above.or(() -> below).filter(c -> c.column() == names).isPresent();
    return new CutColumn(above, below, key, always && !others.isEmpty(), right);
  }

  private List<Cell> above() {
    return upper.row(upper.rows() - 1);
  }

  /** Cells of other rows that are no headings. */
  private List<Cell> others(Predicate<Cell> inColumn) {
    int last = upper.rows() - 1;
    return Stream.concat(
            upper.cells().stream().filter(c -> c.row() != last && !isHeading(upper.row(c.row()))),
            lower.cells().stream().filter(c -> c.row() != heads && !isHeading(lower.row(c.row()))))
        .filter(inColumn)
        .toList();
  }

  /** True for a row with nothing but a heading in one of its cells. */
  static boolean isHeading(List<Cell> row) {
    return row.size() > 1 && row.stream().filter(Cell::isFilled).count() == 1;
  }

  static boolean haveSameEdges(Cell a, Cell b) {
    return a.box().isPresent()
        && b.box().isPresent()
        && Math.abs(a.box().get().left() - b.box().get().left()) < EDGE
        && Math.abs(a.box().get().right() - b.box().get().right()) < EDGE;
  }

  /** True where the columns of two tables without rulings begin, end or have their middle alike. */
  private boolean standAlike() {
    int columns = upper.columns();
    boolean merged =
        Stream.concat(above().stream(), lower.row(heads).stream())
            .anyMatch(c -> c.columnSpan() > 1);
    return !merged
        && columns == lower.columns()
        && IntStream.range(0, columns)
            .allMatch(
                i ->
                    extent(upper, i, Math.min(1, upper.rows() - 1))
                        .flatMap(a -> extent(lower, i, heads).map(b -> standAlike(a, b)))
                        .orElse(true));
  }

  private static boolean standAlike(Box a, Box b) {
    return Math.abs(a.left() - b.left()) < EDGE
        || Math.abs(a.right() - b.right()) < EDGE
        || Math.abs(a.centerX() - b.centerX()) < EDGE;
  }

  /**
   * Without the heads, which may stand elsewhere above their column, and without headings and lines
   * of which no row could be told.
   */
  private Optional<Box> extent(Table table, int column, int firstRow) {
    return table.cells().stream()
        .filter(c -> c.column() == column && c.columnSpan() == 1 && c.row() >= firstRow)
        .filter(c -> table.at(c.row(), names).isPresent())
        .flatMap(c -> c.box().stream())
        .reduce(Box::union);
  }
}
