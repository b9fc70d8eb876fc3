package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/** Forms keep a cell for the unit, behind the figure or before it: 予算額 | 1,200 | 千円. */
final class UnitCells {

  private static final String YEN = "円";

  private UnitCells() {}

  /** The same table, each such unit in the cell of its figure. */
  static Table joined(Table table) {
    Set<Integer> rows =
        table.cells().stream().filter(UnitCells::isUnit).map(Cell::row).collect(Collectors.toSet());
    if (rows.isEmpty()) {
      return table;
    }
    Map<Integer, List<Cell>> cells =
        table.cells().stream()
            .filter(cell -> rows.contains(cell.row()))
            .collect(Collectors.groupingBy(Cell::row));
    Map<Cell, Cell> units = new HashMap<>();
    cells.values().forEach(row -> units.putAll(units(row)));
    Set<Cell> taken = Set.copyOf(units.values());
    return table.with(
        table.cells().stream()
            .filter(cell -> !taken.contains(cell))
            .map(cell -> units.containsKey(cell) ? joined(cell, units.get(cell)) : cell)
            .toList());
  }

  /**
   * By figure the unit of each in a row: the cell behind it, or the one before that has no other.
   */
  private static Map<Cell, Cell> units(List<Cell> row) {
    Map<Cell, Cell> units = new HashMap<>();
    List<Cell> figures = row.stream().filter(UnitCells::isBareFigure).toList();
    for (Cell figure : figures) {
      unitAt(row, figure, figure.lastColumn() + 1).ifPresent(unit -> units.put(figure, unit));
    }
    for (Cell figure : figures) {
      unitAt(row, figure, figure.column() - 1)
          .filter(unit -> !units.containsKey(figure) && !units.containsValue(unit))
          .ifPresent(unit -> units.put(figure, unit));
    }
    return units;
  }

  private static Optional<Cell> unitAt(List<Cell> row, Cell figure, int column) {
    return row.stream()
        .filter(cell -> cell.isInColumn(column))
        .filter(cell -> cell.rowSpan() == figure.rowSpan() && isUnit(cell))
        .findFirst();
  }

  private static boolean isUnit(Cell cell) {
    return cell.text().endsWith(YEN) && Unit.named(cell.text()).isPresent();
  }

  private static boolean isBareFigure(Cell cell) {
    return !cell.text().contains(YEN) && FigureText.isNumber(cell.text());
  }

  private static Cell joined(Cell figure, Cell unit) {
    List<Block> content = new ArrayList<>(figure.content());
    int last = content.size() - 1;
    if (content.get(last) instanceof Line line) {
      content.set(last, line.withText(line.text() + unit.text()));
    }
    return figure
        .with(content)
        .across(
            Math.min(figure.column(), unit.column()),
            Math.max(figure.lastColumn(), unit.lastColumn()) + 1);
  }
}
