package jp.shisaku.sheet.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * 対象者 at the beginning of what stands right of 詳細, or below it where the labels of a form stand
 * above their values: a word of its text, though other forms have it as a label. So it is where the
 * text would have nothing else, and alone in one of the rows beside which 詳細 stands.
 *
 * @param labelled the labels of the fields
 * @param others labels of the form that announce no field of a measure
 */
record LabelsInValues(Table table, Map<Cell, LabelMatch> labelled, Set<Cell> others) {

  /** Those of the others that are no labels here. */
  Set<Cell> cells() {
    Set<Cell> all = new LinkedHashSet<>(labelled.keySet());
    all.addAll(others);
    ValueCells values = new ValueCells(table, all, others);
    boolean above = labelled.keySet().stream().anyMatch(label -> isAboveItsValue(label, values));
    List<Cell> ofText =
        labelled.entrySet().stream()
            .filter(e -> e.getValue().field().isProse() && e.getValue().isAlone())
            .map(Map.Entry::getKey)
            .toList();
    Stream<Cell> first =
        ofText.stream()
            .filter(label -> isStarved(label, values))
            .flatMap(label -> first(label, above).stream());
    Stream<Cell> rows = ofText.stream().flatMap(this::aloneBeside);
    return Stream.concat(first, rows).filter(others::contains).collect(Collectors.toSet());
  }

  /** What stands alone in a row of those beside a label: a line of its text, in a worksheet. */
  private Stream<Cell> aloneBeside(Cell label) {
    return IntStream.rangeClosed(label.row(), label.lastRow())
        .filter(row -> label.rowSpan() > 1)
        .mapToObj(row -> Cell.filled(table.row(row)).stream().filter(c -> c != label).toList())
        .filter(cells -> cells.size() == 1 && cells.get(0).column() > label.lastColumn())
        .map(cells -> cells.get(0));
  }

  /** On paper also where what stands below a label is, as a cell, the one beside it. */
  private static boolean isAboveItsValue(Cell label, ValueCells values) {
    List<Cell> right = Cell.filled(values.right(label));
    return right.isEmpty()
        ? !hasNothing(values.below(label, Set.of()))
        : label.box().isPresent()
            && right.stream()
                .flatMap(cell -> cell.box().stream())
                .allMatch(box -> box.top() > label.box().get().bottom());
  }

  private static boolean isStarved(Cell label, ValueCells values) {
    return hasNothing(values.right(label)) && hasNothing(values.below(label, Set.of()));
  }

  private static boolean hasNothing(List<Cell> cells) {
    return Cell.filled(cells).isEmpty();
  }

  /** What stands where the value of a label begins. */
  private Optional<Cell> first(Cell label, boolean above) {
    return table.row(label.row()).stream()
        .filter(c -> c.column() > label.lastColumn() && isPrinted(c))
        .findFirst()
        .or(() -> above ? table.below(label) : Optional.empty());
  }

  /** An empty place that no rule on the paper sets apart is none. */
  private boolean isPrinted(Cell cell) {
    return cell.isFilled() || cell.box().isPresent() || table.box().isEmpty();
  }
}
