package jp.shisaku.sheet.header;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Cells that head several labels: 施策の内容 as high as the rows 目的, 概要 and 詳細 on its right, or with
 * nothing above and below it in those rows. They have no value, whatever their words are.
 */
final class GroupHeads {

  private GroupHeads() {}

  /** A place in a table where a label begins. */
  private record Start(int row, int column) {}

  /**
   * The heads of a table.
   *
   * @param labels the cells that are worded as labels
   */
  static Set<Cell> in(Table table, Map<Cell, LabelMatch> labels) {
    Map<Start, Field> starts =
        labels.entrySet().stream()
            .collect(
                Collectors.toMap(
                    e -> new Start(e.getKey().row(), e.getKey().column()),
                    e -> e.getValue().field(),
                    (one, other) -> one));
    return table.cells().stream()
        .filter(cell -> heads(cell, table, starts) && cell.isFilled())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True where a label begins in each row right of it, and several are those of a measure. */
  private static boolean heads(Cell cell, Table table, Map<Start, Field> labels) {
    int column = cell.lastColumn() + 1;
    int first = cell.row();
    while (isBlank(table.at(first - 1, cell.column()))
        && labels.containsKey(new Start(first - 1, column))) {
      first--;
    }
    int end = cell.row();
    while (labels.containsKey(new Start(end, column))
        && (end <= cell.lastRow() || isBlank(table.at(end, cell.column())))) {
      end++;
    }
    return end > cell.lastRow()
        && IntStream.range(first, end)
                .mapToObj(row -> labels.get(new Start(row, column)))
                .filter(Field::isOfMeasure)
                .distinct()
                .count()
            > 1;
  }

  private static boolean isBlank(Optional<Cell> cell) {
    return cell.filter(c -> c.text().isBlank()).isPresent();
  }
}
