package jp.shisaku.sheet.list;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.label.Field;
import jp.shisaku.label.RelistedMark;
import jp.shisaku.label.RelistedMark.Said;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;
import jp.shisaku.sheet.list.head.ListColumns;

/**
 * What the rows of a measure say beside its name and its amounts of 再掲: in a column of remarks, in
 * the place of its number, or with a mark in a column of that head.
 */
record RelistedRows(CellGrid grid, ListColumns columns) {

  /**
   * What is said.
   *
   * @param cell where; empty where nothing is said
   */
  record Mark(Said said, Optional<Cell> cell) {

    static final Mark NONE = new Mark(Said.NOTHING, Optional.empty());

    boolean isUnclear() {
      return said == Said.UNCLEAR;
    }
  }

  /** Of a measure with several rows, all must say it. */
  Mark of(List<Integer> rows) {
    List<Mark> marks = rows.stream().map(this::of).toList();
    Mark most = marks.stream().max(Comparator.comparing(Mark::said)).orElse(Mark.NONE);
    boolean alike = marks.stream().allMatch(mark -> mark.said() == most.said());
    return alike ? most : new Mark(Said.UNCLEAR, most.cell());
  }

  private Mark of(int row) {
    return grid.row(row).entrySet().stream()
        .map(e -> new Mark(said(e.getKey(), e.getValue()), Optional.of(e.getValue())))
        .filter(mark -> mark.said() != Said.NOTHING)
        // Where one cell says it of all of the measure, another may tell more of it.
        .min(Comparator.comparing(Mark::said))
        .orElse(Mark.NONE);
  }

  private Said said(int column, Cell cell) {
    Optional<Field> field = Optional.ofNullable(columns.heads().get(column)).map(ColumnHead::field);
    if (columns.rows().relisted().filter(r -> r == column).isPresent()) {
      return RelistedMark.inColumn(cell.text());
    }
    if (field.filter(f -> f == Field.NAME || f == Field.BUDGET).isPresent()) {
      return Said.NOTHING;
    }
    return field.filter(Field::isProse).isPresent()
        ? RelistedMark.inSentences(cell.text())
        : RelistedMark.inRemark(cell.text());
  }

  /** The column whose head is 再掲. */
  static Optional<Integer> column(CellGrid grid, int firstHead, int lastHead) {
    for (int row = firstHead; row <= lastHead; row++) {
      Optional<Integer> found =
          grid.row(row).entrySet().stream()
              .filter(e -> RelistedMark.heads(e.getValue().text()))
              .map(Map.Entry::getKey)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
