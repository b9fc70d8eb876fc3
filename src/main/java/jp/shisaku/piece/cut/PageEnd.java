package jp.shisaku.piece.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.text.NoteMark;

/**
 * Two pages behind each other. What belongs to the paper may stand between their tables: notes, the
 * unit, and what both pages print at the same place.
 */
record PageEnd(List<Block> above, List<Block> below) {

  /** Lines whose places differ by less stand at the same one; in points. */
  private static final double SAME = 1;

  /** Lines of a cell stand between its edges, as far as these are exact; in points. */
  private static final double EDGE = 3;

  /** The table that ends the page above. */
  OptionalInt last() {
    int index = above.size() - 1;
    while (index >= 0 && isOfPaper(above.get(index), below)) {
      index--;
    }
    return table(above, index);
  }

  /** The table that begins the page below. */
  OptionalInt first() {
    int index = 0;
    while (index < below.size() && isOfPaper(below.get(index), above)) {
      index++;
    }
    return table(below, index);
  }

  /** The same table itself. */
  Optional<Table> opening() {
    return first().stream().mapToObj(index -> (Table) below.get(index)).findFirst();
  }

  private static OptionalInt table(List<Block> page, int index) {
    return index >= 0 && index < page.size() && page.get(index) instanceof Table
        ? OptionalInt.of(index)
        : OptionalInt.empty();
  }

  /** True where nothing of the page below is text. */
  boolean isEmptyBelow() {
    return below.stream().allMatch(block -> isOfPaper(block, above));
  }

  /** Leaves nothing of the page below that is text. */
  void emptyBelow() {
    below.removeIf(block -> !isOfPaper(block, above));
  }

  private static boolean isOfPaper(Block block, List<Block> other) {
    return block instanceof Line line
        && (NoteMark.opens(line.text())
            || Unit.isNote(line.text())
            || other.stream().anyMatch(b -> b instanceof Line l && isSame(l, line)));
  }

  private static boolean isSame(Line a, Line b) {
    return a.text().equals(b.text())
        && a.box().isPresent()
        && b.box().isPresent()
        && Math.abs(a.box().get().top() - b.box().get().top()) < SAME
        && Math.abs(a.box().get().left() - b.box().get().left()) < SAME;
  }

  /**
   * The page below where one row fills it: the rulings that would make a table of it stand on other
   * pages, and its lines between the edges of the last cells above, but for the first of them.
   */
  Optional<Table> filledByRow(Table upper) {
    List<Block> lines = below.stream().filter(block -> !isOfPaper(block, above)).toList();
    Optional<Box> text = lines.stream().flatMap(block -> block.box().stream()).reduce(Box::union);
    List<Cell> row = upper.row(upper.rows() - 1);
    if (text.isEmpty() || row.stream().anyMatch(cell -> cell.box().isEmpty())) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row) {
      Box edges = cell.box().get();
      List<Block> content =
          lines.stream().filter(line -> cell.column() > 0 && isBetween(line, edges)).toList();
      Box box = new Box(edges.left(), text.get().top(), edges.right(), text.get().bottom());
      cells.add(
          Cell.of(0, cell.column(), content)
              .across(cell.column(), cell.lastColumn() + 1)
              .within(box));
    }
    int placed = cells.stream().mapToInt(cell -> cell.content().size()).sum();
    return Optional.of(new Table(cells, text)).filter(table -> placed == lines.size());
  }

  private static boolean isBetween(Block block, Box edges) {
    return block instanceof Line line
        && line.box()
            .filter(b -> b.left() > edges.left() - EDGE && b.right() < edges.right() + EDGE)
            .isPresent();
  }
}
