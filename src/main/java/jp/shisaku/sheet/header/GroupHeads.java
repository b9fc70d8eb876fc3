package jp.shisaku.sheet.header;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Cells that head several labels: 施策の内容 as high as the rows 目的, 概要 and 詳細 on its right, or with
 * nothing below it in those rows. They have no value, whatever their words are.
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
  static Set<Cell> in(Table table, Set<Cell> labels) {
    Set<Start> starts =
        labels.stream().map(c -> new Start(c.row(), c.column())).collect(Collectors.toSet());
    return table.cells().stream()
        .filter(cell -> !cell.text().isBlank() && heads(cell, table, starts))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True where a label begins in each row right of it, and in more than one. */
  private static boolean heads(Cell cell, Table table, Set<Start> labels) {
    int row = cell.row();
    while (labels.contains(new Start(row, cell.lastColumn() + 1))
        && (row <= cell.lastRow() || isBlank(table.at(row, cell.column())))) {
      row++;
    }
    return row > cell.lastRow() && row > cell.row() + 1;
  }

  private static boolean isBlank(Optional<Cell> cell) {
    return cell.filter(c -> c.text().isBlank()).isPresent();
  }
}
