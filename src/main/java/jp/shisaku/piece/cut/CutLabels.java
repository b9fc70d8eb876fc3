package jp.shisaku.piece.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Labels that the end of a page parts from the values below them: the last row of a table holds
 * nothing else, and the first one of the next table, in the same columns, holds none.
 */
final class CutLabels {

  private CutLabels() {}

  /** The upper table without that row, and the lower one with it at its top. */
  static Optional<CutTables> between(Table upper, Table lower, Labels labels) {
    int last = upper.rows() - 1;
    List<Cell> heads = upper.row(last);
    List<Cell> values = lower.row(0);
    boolean cut =
        !heads.isEmpty()
            && upper.cells().stream().noneMatch(c -> c.rowSpan() > 1 && c.lastRow() == last)
            && heads.stream().allMatch(cell -> label(cell, labels).isPresent())
            && haveSameEdges(heads, values)
            && IntStream.range(0, heads.size())
                .noneMatch(i -> isLabelBelow(heads.get(i), values.get(i), labels));
    return cut
        ? Optional.of(new CutTables(upper.rows(0, last), withHeads(heads, lower)))
        : Optional.empty();
  }

  private static Optional<LabelMatch> label(Cell cell, Labels labels) {
    return labels.known(cell.text()).filter(match -> match.field().isOfMeasure());
  }

  /** True for a label; 1.予算 below 施策分類 is a value. */
  private static boolean isLabelBelow(Cell head, Cell value, Labels labels) {
    boolean kinds =
        label(head, labels).filter(match -> match.field() == Field.CLASSIFICATION).isPresent();
    return label(value, labels)
        .filter(match -> !kinds || !KindsOfMeasures.mayBe(match))
        .isPresent();
  }

  private static boolean haveSameEdges(List<Cell> heads, List<Cell> values) {
    return heads.size() == values.size()
        && IntStream.range(0, heads.size())
            .allMatch(i -> CutColumns.haveSameEdges(heads.get(i), values.get(i)));
  }

  /** Each label above its value, whatever its place among the columns of the other page was. */
  private static Table withHeads(List<Cell> heads, Table lower) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      cells.add(above(lower.row(0).get(i), heads.get(i)));
    }
    lower.cells().forEach(cell -> cells.add(cell.at(cell.row() + 1, cell.column())));
    return lower.with(cells);
  }

  private static Cell above(Cell value, Cell head) {
    Box box = value.box().orElseThrow();
    return head.at(0, value.column())
        .across(value.column(), value.lastColumn() + 1)
        .within(new Box(box.left(), box.top(), box.right(), box.top()));
  }
}
