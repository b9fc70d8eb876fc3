package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * Puts sheets apart that stand beside each other on a page: each begins with the label of the name,
 * in a line or a table, at one height, and what stands below belongs to the one or the other
 * column, as do the titles above them. Where something runs across both, all stays as it is from
 * there on.
 */
public final class SideBySide {

  /** How far something may reach into the next column; in points. */
  private static final double SLACK = 2;

  private SideBySide() {}

  /** The blocks of a page, those of sheets beside each other a column after the other. */
  public static List<Block> parted(List<Block> blocks, Labels labels) {
    List<Block> names = blocks.stream().filter(b -> isName(b, labels)).toList();
    List<Block> ordered = blocks;
    for (List<Block> row : rows(names)) {
      ordered = parted(ordered, row, names);
    }
    return ordered;
  }

  private static boolean isName(Block block, Labels labels) {
    String first =
        block instanceof Table table
            ? table.cells().stream().filter(Cell::isFilled).findFirst().map(Cell::text).orElse("")
            : block.text();
    return block.box().isPresent() && labels.isOfName(first);
  }

  /** Names at one height, from left to right; a name alone is left out. */
  private static List<List<Block>> rows(List<Block> names) {
    List<List<Block>> rows = new ArrayList<>();
    for (Block name : names) {
      Optional<List<Block>> row =
          rows.stream().filter(r -> box(r.get(0)).isBeside(box(name))).findFirst();
      row.ifPresentOrElse(r -> r.add(name), () -> rows.add(new ArrayList<>(List.of(name))));
    }
    rows.forEach(r -> r.sort(Comparator.comparingDouble(b -> box(b).left())));
    return rows.stream().filter(r -> r.size() > 1).toList();
  }

  private static List<Block> parted(List<Block> blocks, List<Block> row, List<Block> names) {
    double top = titlesAbove(blocks, row) - SLACK;
    double bottom =
        names.stream()
            .filter(n -> !row.contains(n))
            .mapToDouble(n -> box(n).top())
            .filter(y -> y > top)
            .min()
            .orElse(Double.MAX_VALUE);
    double end = Math.min(bottom, firstAcross(blocks, row, top));
    List<List<Block>> columns = new ArrayList<>();
    row.forEach(name -> columns.add(new ArrayList<>()));
    List<Block> before = new ArrayList<>();
    List<Block> behind = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Box> box = block.box();
      if (box.isEmpty()) {
        (before.size() + behind.size() == 0 ? before : behind).add(block);
      } else if (box.get().top() >= top && box.get().top() < end) {
        columns.get(column(box.get(), row)).add(block);
      } else {
        (box.get().top() < top ? before : behind).add(block);
      }
    }
    List<Block> ordered = new ArrayList<>(before);
    columns.forEach(ordered::addAll);
    ordered.addAll(behind);
    return ordered;
  }

  /** Where the columns begin: at their names, or at what stands above these, a line over each. */
  private static double titlesAbove(List<Block> blocks, List<Block> row) {
    double top = row.stream().mapToDouble(b -> box(b).top()).min().orElseThrow();
    List<Line> titles = nearestAbove(blocks, row, top);
    while (areSetAlike(titles, row.size())) {
      top = titles.stream().mapToDouble(title -> box(title).top()).min().orElseThrow();
      titles = nearestAbove(blocks, row, top);
    }
    return top;
  }

  /** Of each column the lowest line above a height, where there is one. */
  private static List<Line> nearestAbove(List<Block> blocks, List<Block> row, double top) {
    List<Line> nearest = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      blocks.stream()
          .flatMap(
              b -> b instanceof Line line && b.box().isPresent() ? Stream.of(line) : Stream.empty())
          .filter(line -> box(line).bottom() <= top + SLACK && box(line).top() < top)
          .filter(line -> column(box(line), row) == column && isIn(box(line), row, column))
          .max(Comparator.comparingDouble(line -> box(line).top()))
          .ifPresent(nearest::add);
    }
    return nearest;
  }

  /** True for a line a column, at one height and in one print. */
  private static boolean areSetAlike(List<Line> lines, int columns) {
    return lines.size() == columns
        && lines.stream().allMatch(lines.get(0)::isSetAs)
        && lines.stream().skip(1).allMatch(line -> box(lines.get(0)).isBeside(box(line)));
  }

  /** Where the first thing begins that stands in more than one column. */
  private static double firstAcross(List<Block> blocks, List<Block> row, double top) {
    return blocks.stream()
        .flatMap(b -> b.box().stream())
        .filter(b -> b.top() >= top)
        .filter(b -> !isIn(b, row, column(b, row)))
        .mapToDouble(Box::top)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private static int column(Box box, List<Block> row) {
    int column = 0;
    for (int i = 1; i < row.size(); i++) {
      column = box.left() >= box(row.get(i)).left() - SLACK ? i : column;
    }
    return column;
  }

  private static boolean isIn(Box box, List<Block> row, int column) {
    return column + 1 == row.size() || box.right() <= box(row.get(column + 1)).left() + SLACK;
  }

  private static Box box(Block block) {
    return block.box().orElseThrow();
  }
}
