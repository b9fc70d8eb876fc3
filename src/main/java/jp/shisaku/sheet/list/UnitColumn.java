package jp.shisaku.sheet.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.budget.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;

/** The column of a list that says in which unit the amounts of each row are: 千円, 百万円. */
final class UnitColumn {

  private UnitColumn() {}

  /** The column, where one right beside amounts holds units of money and nothing else. */
  static Optional<Integer> in(
      CellGrid grid, int firstRow, int rows, Map<Integer, ColumnHead> heads) {
    return heads.entrySet().stream()
        .filter(e -> e.getValue().field() == Field.BUDGET)
        .flatMap(e -> Stream.of(e.getKey() + 1, e.getKey() - 1))
        .filter(column -> !heads.containsKey(column))
        .filter(column -> holdsUnits(grid, firstRow, rows, column))
        .findFirst();
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
