package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Takes a table apart in which several sheets stand below each other, as in a workbook with many
 * review sheets: each begins in the row where the label of the name stands again, in the same words
 * and the same column, beside another name.
 */
final class StackedSheets {

  private StackedSheets() {}

  /** The tables of the sheets in order; the table itself where it holds only one. */
  static List<Table> in(Table table, Labels labels) {
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    Optional<Cell> first = Optional.empty();
    for (Cell cell : table.cells()) {
      if (!isName(cell, labels)) {
        continue;
      }
      if (first.isEmpty()) {
        first = Optional.of(cell);
      } else if (standsAgain(first.get(), cell, table, labels) && isEdge(table, cell.row())) {
        starts.add(cell.row());
      }
    }
    return starts.size() == 1 ? List.of(table) : parts(table, starts);
  }

  private static boolean isName(Cell cell, Labels labels) {
    return labels.known(cell.text()).filter(m -> m.field() == Field.NAME).isPresent();
  }

  private static boolean standsAgain(Cell first, Cell cell, Table table, Labels labels) {
    String name = nameBeside(cell, table);
    return cell.column() == first.column()
        && cell.text().equals(first.text())
        && !name.isBlank()
        && !name.equals(nameBeside(first, table))
        && labels.whole(name).isEmpty();
  }

  private static String nameBeside(Cell label, Table table) {
    return table.at(label.row(), label.lastColumn() + 1).map(Cell::text).orElse("");
  }

  private static boolean isEdge(Table table, int row) {
    return table.cells().stream().noneMatch(c -> c.row() < row && row <= c.lastRow());
  }

  private static List<Table> parts(Table table, TreeSet<Integer> starts) {
    List<Table> parts = new ArrayList<>();
    for (int start : starts) {
      Integer next = starts.higher(start);
      parts.add(Unfolded.between(table, start, next == null ? table.rows() : next));
    }
    return parts;
  }
}
