package jp.shisaku.sheet.table;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Cells of a table that are labels as the known ones show, but are none of them: where every known
 * label is shaded, a further short shaded cell beside a plain one; where none is, a further word in
 * the column in which they stand.
 *
 * @param labelled the cells that are known labels
 * @param others cells that announce no field of a measure
 * @param amounts cells of a table of amounts, whose heads are no labels
 */
record CellsLikeLabels(
    Table table, Map<Cell, LabelMatch> labelled, Set<Cell> others, Set<Cell> amounts) {

  /** Longer shaded texts are no labels. */
  private static final int LONGEST_LABEL = 32;

  /** So many labels below each other make a column of labels. */
  private static final int LABELS_OF_A_COLUMN = 3;

  Set<Cell> cells() {
    if (labelled.isEmpty()) {
      return Set.of();
    }
    boolean shaded = labelled.keySet().stream().allMatch(Cell::shaded);
    boolean plain = labelled.keySet().stream().noneMatch(Cell::shaded);
    Set<Integer> columns = plain ? labelColumns() : Set.of();
    Predicate<Cell> isLabel = shaded ? this::isShadedLabel : cell -> isPlainLabel(cell, columns);
    return table.cells().stream()
        .filter(c -> !labelled.containsKey(c) && !others.contains(c) && !amounts.contains(c))
        .filter(c -> c.isFilled() && isLabel.test(c))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isShadedLabel(Cell cell) {
    return cell.shaded()
        && cell.text().length() <= LONGEST_LABEL
        && table.rightOf(cell).filter(next -> !next.shaded()).isPresent();
  }

  private boolean isPlainLabel(Cell cell, Set<Integer> columns) {
    return columns.contains(cell.column())
        && !isBelowHeader(cell)
        && LabelStyle.mayBeLabel(cell.text())
        && table
            .rightOf(cell)
            .filter(next -> !labelled.containsKey(next) && next.isFilled())
            .isPresent();
  }

  /** True for a value below a row of labels: 施策名 | 担当課 above it. */
  private boolean isBelowHeader(Cell cell) {
    return cell.row() > 0
        && table
            .at(cell.row() - 1, cell.column())
            .filter(this::isLabel)
            .flatMap(above -> table.rightOf(above))
            .filter(this::isLabel)
            .isPresent();
  }

  private boolean isLabel(Cell cell) {
    return labelled.containsKey(cell) || others.contains(cell);
  }

  /** The columns in which known labels stand below each other. */
  private Set<Integer> labelColumns() {
    Map<Integer, Long> labels =
        labelled.entrySet().stream()
            .filter(e -> e.getValue().isExact() && e.getValue().isAlone())
            .collect(Collectors.groupingBy(e -> e.getKey().column(), Collectors.counting()));
    return labels.entrySet().stream()
        .filter(column -> column.getValue() >= LABELS_OF_A_COLUMN)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
