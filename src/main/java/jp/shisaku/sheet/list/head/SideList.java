package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * A list that lies on its side: a measure a column, and the heads in the first one. As a sheet it
 * would be one measure with all their names. Only where nothing is merged, several heads have a
 * value in every column, and no column but the first has heads, are the columns certainly measures.
 */
public final class SideList {

  /** A sheet has some ten fields; to read each cell of a long list as a head takes long. */
  private static final int MOST_HEADS = 30;

  private SideList() {}

  /** The list with a measure a row; empty for any other table. */
  public static Optional<Table> upright(Table table, Profile profile) {
    List<Cell> heads = table.cells().stream().filter(c -> c.column() == 0).toList();
    if (table.rows() > MOST_HEADS
        || heads.stream().noneMatch(c -> isName(c, profile))
        || !isPlain(table)) {
      return Optional.empty();
    }
    int columns = table.columns();
    List<Cell> known = heads.stream().filter(c -> isHead(c, profile)).toList();
    long full = known.stream().filter(c -> isFull(table, c.row(), columns)).count();
    boolean named =
        known.stream().anyMatch(c -> isName(c, profile) && isFull(table, c.row(), columns));
    return named
            && full >= profile.shape().listColumns()
            && full * 2 > heads.size()
            && !hasFurtherHeads(table, profile)
        ? Optional.of(turned(table))
        : Optional.empty();
  }

  /**
   * Two in a column, or one beside a name, as in 施策名 | 里山の橋 | 担当 | 橋課; else one alone is a value:
   * 予算 for 施策分類.
   */
  private static boolean hasFurtherHeads(Table table, Profile profile) {
    List<Integer> names =
        table.cells().stream()
            .filter(c -> c.column() == 0 && isName(c, profile))
            .map(Cell::row)
            .toList();
    boolean besideName =
        table.cells().stream()
            .anyMatch(c -> c.column() > 1 && names.contains(c.row()) && isHead(c, profile));
    if (besideName) {
      return true;
    }
    Map<Integer, Long> heads =
        table.cells().stream()
            .filter(c -> c.column() > 0 && isHead(c, profile))
            .collect(Collectors.groupingBy(Cell::column, Collectors.counting()));
    return heads.values().stream().anyMatch(count -> count > 1);
  }

  private static boolean isName(Cell head, Profile profile) {
    return profile.column(head.text()).filter(f -> f == Field.NAME).isPresent();
  }

  private static boolean isHead(Cell cell, Profile profile) {
    return ColumnHead.of(List.of(cell.text()), profile).isPresent();
  }

  private static boolean isPlain(Table table) {
    return table.cells().stream().allMatch(c -> c.rowSpan() == 1 && c.columnSpan() == 1);
  }

  private static boolean isFull(Table table, int row, int columns) {
    return IntStream.range(1, columns)
        .allMatch(column -> table.at(row, column).filter(Cell::isFilled).isPresent());
  }

  private static Table turned(Table table) {
    return table.with(
        table.cells().stream()
            .map(c -> c.at(c.column(), c.row()).downTo(c.column()).across(c.row(), c.row() + 1))
            .toList());
  }
}
