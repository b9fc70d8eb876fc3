package jp.shisaku.sheet.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Cells that head several labels: 施策の内容 as high as the rows 目的, 概要 and 詳細 on its right, or with
 * nothing above and below it in those rows. The labels may stand above their values. Such cells
 * have no value, whatever their words are.
 */
final class GroupHeads {

  /** A longer text heads nothing. */
  private static final int LONGEST = 20;

  private final Table table;

  /** The cells that are worded as labels. */
  private final Map<Cell, LabelMatch> labels;

  private final Set<Place> places;

  private GroupHeads(Table table, Map<Cell, LabelMatch> labels) {
    this.table = table;
    this.labels = labels;
    this.places =
        labels.keySet().stream()
            .flatMap(
                cell ->
                    IntStream.rangeClosed(cell.row(), cell.lastRow())
                        .mapToObj(row -> new Place(row, cell.column())))
            .collect(Collectors.toSet());
  }

  /** A row in which a label stands, and the column in which it begins. */
  private record Place(int row, int column) {}

  /** The heads of a table. */
  static Set<Cell> in(Table table, Map<Cell, LabelMatch> labels) {
    GroupHeads heads = new GroupHeads(table, labels);
    return table.cells().stream()
        .filter(cell -> heads.isLabel(cell.row(), cell.lastColumn() + 1))
        .filter(heads::mayHead)
        .filter(heads::heads)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** No sentence, and no value below its label. */
  private boolean mayHead(Cell cell) {
    return cell.isFilled()
        && cell.text().length() <= LONGEST
        && cell.text().indexOf('。') < 0
        && table
            .at(cell.row() - 1, cell.column())
            .filter(above -> labels.containsKey(above) && above.rowSpan() == 1)
            .filter(above -> above.lastColumn() == cell.lastColumn())
            .isEmpty();
  }

  /** True where labels begin right of it, in several rows several of a measure. */
  private boolean heads(Cell cell) {
    int column = cell.lastColumn() + 1;
    int first = cell.row();
    while (isBlank(table.at(first - 1, cell.column())) && isLabel(first - 1, column)) {
      first--;
    }
    int end = cell.lastRow() + 1;
    while (isBlank(table.at(end, cell.column())) && isLabel(end, column)) {
      end++;
    }
    return end - first > 1 && fields(first, end, column) > 1;
  }

  private long fields(int first, int end, int column) {
    return IntStream.range(first, end)
        .boxed()
        .flatMap(row -> table.row(row).stream())
        .filter(cell -> cell.column() >= column && labels.containsKey(cell))
        .map(cell -> labels.get(cell).field())
        .filter(field -> field.isOfMeasure())
        .distinct()
        .count();
  }

  private boolean isLabel(int row, int column) {
    return places.contains(new Place(row, column));
  }

  private static boolean isBlank(Optional<Cell> cell) {
    return cell.filter(c -> c.text().isBlank()).isPresent();
  }
}
