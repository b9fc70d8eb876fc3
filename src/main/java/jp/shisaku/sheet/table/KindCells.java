package jp.shisaku.sheet.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.shisaku.amount.AmountPairs;
import jp.shisaku.label.Field;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.Circled;

/**
 * Kinds of measures that are worded as the label of the budget: in 施策分類 | 1.予算 the second cell is
 * the value of the first, and so it is where 予算額 or 令和6年度当初予算額 stands elsewhere. In a row of heads,
 * 施策分類 | 予算, it is a label.
 */
public final class KindCells {

  private KindCells() {}

  /** A table without such cells. */
  static Table without(Table table, Labels labels) {
    if (table.cells().stream().noneMatch(cell -> isOfKinds(cell, labels))) {
      return table;
    }
    Map<Cell, LabelMatch> told = new LinkedHashMap<>();
    table.cells().forEach(cell -> labels.ofCell(cell.text()).ifPresent(m -> told.put(cell, m)));
    Set<Cell> kinds = in(table, told);
    return table.with(table.cells().stream().filter(cell -> !kinds.contains(cell)).toList());
  }

  private static boolean isOfKinds(Cell cell, Labels labels) {
    return labels.ofCell(cell.text()).filter(KindCells::isOfKinds).isPresent();
  }

  private static boolean isOfKinds(LabelMatch label) {
    return label.field() == Field.CLASSIFICATION && label.isAlone();
  }

  /** The cells among the labels of a table that are no labels. */
  public static Set<Cell> in(Table table, Map<Cell, LabelMatch> labels) {
    Set<Cell> kinds = new HashSet<>();
    labels.forEach(
        (cell, label) -> {
          if (isOfKinds(label)) {
            boolean budget =
                labels.values().stream().anyMatch(KindsOfMeasures::isBudget)
                    || table.cells().stream()
                        .anyMatch(c -> c.row() != cell.row() && AmountPairs.isLabel(c));
            table
                .rightOf(cell)
                .filter(c -> mayBeKind(c, labels))
                .filter(
                    c ->
                        budget
                            || standBelowEachOther(cell, labels)
                            || isNumbered(labels.get(c)) && !isNumbered(label))
                .ifPresent(kinds::add);
            table
                .below(cell)
                .filter(c -> mayBeKind(c, labels))
                .filter(c -> budget || c.lastRow() == table.rows() - 1)
                .ifPresent(kinds::add);
          }
        });
    return kinds;
  }

  /** 1.予算 beside 施策分類, also where the two are a table of their own; 4.施策分類 | 5.予算 are labels. */
  private static boolean isNumbered(LabelMatch label) {
    char first = label.printed().charAt(0);
    return Character.isDigit(first) || Circled.valueOf(first) > 0;
  }

  private static boolean mayBeKind(Cell cell, Map<Cell, LabelMatch> labels) {
    return labels.containsKey(cell) && KindsOfMeasures.mayBe(labels.get(cell));
  }

  /** True where more labels stand in the column of one than in its row. */
  private static boolean standBelowEachOther(Cell label, Map<Cell, LabelMatch> labels) {
    long column = labels.keySet().stream().filter(c -> c.column() == label.column()).count();
    long row = labels.keySet().stream().filter(c -> c.row() == label.row()).count();
    return column > row;
  }
}
