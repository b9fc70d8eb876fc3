package jp.shisaku.sheet.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Cells that head several labels: 施策の内容 as high as the rows 目的, 概要 and 詳細 on its right. They have
 * no value, whatever their words are.
 */
final class GroupHeads {

  private GroupHeads() {}

  /**
   * The heads of a table.
   *
   * @param labels the cells that are worded as labels
   */
  static Set<Cell> in(Table table, Set<Cell> labels) {
    return table.cells().stream()
        .filter(cell -> cell.rowSpan() > 1 && heads(cell, table, labels))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True where a label begins in each row right of it, and in more than one. */
  private static boolean heads(Cell cell, Table table, Set<Cell> labels) {
    List<Optional<Cell>> right =
        IntStream.rangeClosed(cell.row(), cell.lastRow())
            .mapToObj(row -> table.at(row, cell.lastColumn() + 1))
            .distinct()
            .toList();
    return right.size() > 1
        && right.stream()
            .allMatch(
                c -> c.filter(labels::contains).filter(l -> l.row() >= cell.row()).isPresent());
  }
}
