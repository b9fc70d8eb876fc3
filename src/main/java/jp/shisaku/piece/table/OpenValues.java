package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Parts a cell in which the values of several labels stand below each other: their labels have
 * lines between them, their values have none. Each value is what stands as high as its label; where
 * a line lies between two, or there is no white between two values, the cell stays whole.
 */
record OpenValues(Cell whole, List<Cell> beside, Labels labels) {

  /** So many of the cells beside it are known labels. */
  private static final int FEWEST_LABELS = 3;

  /** A line may reach so far beyond the edges of its label's cell; in points. */
  private static final double SLACK = 2;

  /** The white between two values, by that between two lines of one. */
  private static final double WIDER = 1.3;

  /** The same table, with such cells parted. */
  static Table parted(Table table, Labels labels) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      cells.addAll(
          cell.rowSpan() < FEWEST_LABELS
              ? List.of(cell)
              : new OpenValues(cell, beside(table, cell), labels).values());
    }
    return cells.size() == table.cells().size() ? table : table.with(cells);
  }

  /** The cells left of it, from the top. */
  private static List<Cell> beside(Table table, Cell cell) {
    return table.cells().stream()
        .filter(c -> c.lastColumn() == cell.column() - 1)
        .filter(c -> c.row() >= cell.row() && c.lastRow() <= cell.lastRow())
        .toList();
  }

  /** The values; the cell itself where they cannot be told for certain. */
  private List<Cell> values() {
    if (!areLabels() || !cover()) {
      return List.of(whole);
    }
    List<Cell> values = new ArrayList<>();
    int from = 0;
    for (Cell label : beside) {
      int end = from;
      while (end < whole.content().size() && isBeside(label, whole.content().get(end))) {
        end++;
      }
      values.add(value(label, whole.content().subList(from, end)));
      from = end;
    }
    List<Cell> filled = Cell.filled(values);
    boolean parted =
        from == whole.content().size() && filled.size() >= FEWEST_LABELS && areSetOff(filled);
    return parted ? values : List.of(whole);
  }

  /** True where more white stands between two values than between the lines of any. */
  private static boolean areSetOff(List<Cell> values) {
    double within =
        values.stream()
            .map(Cell::content)
            .flatMap(
                lines ->
                    IntStream.range(1, lines.size())
                        .mapToObj(i -> white(lines.get(i - 1), lines.get(i))))
            .mapToDouble(Double::doubleValue)
            .min()
            .orElse(0);
    return IntStream.range(1, values.size())
        .allMatch(
            i -> {
              List<Block> above = values.get(i - 1).content();
              Block below = values.get(i).content().get(0);
              return white(above.get(above.size() - 1), below) > WIDER * Math.max(0, within);
            });
  }

  private static double white(Block upper, Block lower) {
    return lower.box().orElseThrow().top() - upper.box().orElseThrow().bottom();
  }

  private boolean areLabels() {
    Set<Field> fields = new HashSet<>();
    for (Cell cell : beside) {
      labels
          .known(cell.text())
          .filter(label -> label.isAlone() && label.field().isOfMeasure())
          .map(LabelMatch::field)
          .ifPresent(fields::add);
    }
    return fields.size() >= FEWEST_LABELS && 2 * fields.size() > beside.size();
  }

  /** True where they stand beside each of its rows. */
  private boolean cover() {
    return beside.stream().mapToInt(Cell::rowSpan).sum() == whole.rowSpan()
        && whole.box().isPresent()
        && beside.stream().allMatch(cell -> cell.box().isPresent());
  }

  private static boolean isBeside(Cell label, Block block) {
    Box row = label.box().orElseThrow();
    Optional<Box> box = block.box();
    return box.isPresent()
        && box.get().top() >= row.top() - SLACK
        && box.get().bottom() <= row.bottom() + SLACK;
  }

  private Cell value(Cell label, List<Block> content) {
    Box row = label.box().orElseThrow();
    Box column = whole.box().orElseThrow();
    return whole
        .at(label.row(), whole.column())
        .downTo(label.lastRow())
        .with(content)
        .within(new Box(column.left(), row.top(), column.right(), row.bottom()));
  }
}
