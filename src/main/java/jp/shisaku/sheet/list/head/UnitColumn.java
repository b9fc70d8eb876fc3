package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;

/** The columns of a list that say in which unit the amounts of each row are: 千円, 百万円. */
final class UnitColumn {

  private UnitColumn() {}

  /**
   * By the column of amounts the one of its units: one right beside amounts that holds units of
   * money and nothing else, also where one head covers both, or the only one of the list, behind
   * 増減額. A single one is for all amounts; of several each is for those that it follows or, where
   * the first of them leads, for those behind.
   */
  static Map<Integer, Integer> in(
      CellGrid grid, int firstRow, int rows, Map<Integer, ColumnHead> heads) {
    TreeSet<Integer> amounts = new TreeSet<>();
    heads.forEach(
        (column, head) -> {
          if (head.field() == Field.BUDGET) {
            amounts.add(column);
          }
        });
    TreeSet<Integer> units =
        amounts.stream()
            .flatMap(column -> Stream.of(column + 1, column - 1))
            .filter(column -> !heads.containsKey(column) || amounts.contains(column))
            .filter(column -> holdsUnits(grid, firstRow, rows, column))
            .collect(Collectors.toCollection(TreeSet::new));
    if (units.isEmpty() && !amounts.isEmpty()) {
      List<Integer> apart =
          grid.columns(firstRow, rows)
              .filter(column -> !heads.containsKey(column))
              .filter(column -> holdsUnits(grid, firstRow, rows, column))
              .toList();
      units.addAll(apart.size() == 1 ? apart : List.of());
    }
    amounts.removeAll(units);
    Map<Integer, Integer> found = new TreeMap<>();
    for (int column : units.isEmpty() ? Set.<Integer>of() : amounts) {
      boolean lead = units.first() < amounts.first();
      Integer beside = lead ? units.floor(column) : units.ceiling(column);
      Optional.ofNullable(units.size() == 1 ? units.first() : beside)
          .ifPresent(unit -> found.put(column, unit));
    }
    return found;
  }

  private static boolean holdsUnits(CellGrid grid, int firstRow, int rows, int column) {
    boolean begins = grid.filled(firstRow, rows, column).limit(1).anyMatch(UnitColumn::isUnit);
    List<Cell> filled = begins ? grid.filled(firstRow, rows, column).toList() : List.of();
    return begins && filled.stream().allMatch(UnitColumn::isUnit);
  }

  static boolean isUnit(Cell cell) {
    return Unit.named(cell.text()).isPresent();
  }
}
