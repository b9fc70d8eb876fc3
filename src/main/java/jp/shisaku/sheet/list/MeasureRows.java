package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.text.Fold;

/**
 * Joins the rows of each measure under one row of heads.
 *
 * @param stageless rows whose amounts are of no stage
 */
record MeasureRows(CellGrid grid, Profile profile, ListColumns columns, Set<Integer> stageless) {

  /** The measures in order, of the numbers of the rows of each. */
  List<ListTable.Row> of(Collection<List<Integer>> measures) {
    List<ListTable.Row> rows = new ArrayList<>();
    Map<Cell, Integer> uses = new HashMap<>();
    measures.forEach(numbers -> rows.add(row(numbers)));
    rows.forEach(r -> r.heads().keySet().forEach(c -> uses.merge(c, 1, Integer::sum)));
    rows.forEach(
        r -> r.heads().keySet().stream().filter(c -> uses.get(c) > 1).forEach(r.shared()::add));
    return rows;
  }

  private ListTable.Row row(List<Integer> numbers) {
    ListTable.Row row =
        new ListTable.Row(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
    Set<Field> once = new LinkedHashSet<>();
    Set<Integer> own =
        columns.rows().sayPeriods()
            ? Set.copyOf(numbers)
            : new OwnRows(grid, columns.heads(), profile).of(numbers);
    columns
        .heads()
        .forEach(
            (column, head) -> {
              boolean many = head.field() == Field.OFFICES || head.field() == Field.BUDGET;
              boolean named =
                  (head.field() != Field.NAME || column == columns.names())
                      && columns.rows().years().filter(column::equals).isEmpty();
              if (named && (many || once.add(head.field()))) {
                numbers.stream()
                    .filter(
                        number ->
                            head.field() != Field.BUDGET
                                || own.contains(number) && !stageless.contains(number))
                    .forEach(number -> take(row, head, number, column));
              }
            });
    return row;
  }

  private void take(ListTable.Row row, ColumnHead head, int number, int column) {
    Cell cell = grid.row(number).get(column);
    if (cell != null && !CellGrid.isBlank(cell) && !isPrintedAgain(row, head, cell)) {
      row.cells().computeIfAbsent(head.field(), f -> new LinkedHashSet<>()).add(cell);
      if (head.field() == Field.BUDGET) {
        row.heads().putIfAbsent(cell, columns.rows().headIn(grid.row(number), head));
      }
    }
  }

  /** Of rows a year the office is printed in each. */
  private boolean isPrintedAgain(ListTable.Row row, ColumnHead head, Cell cell) {
    return columns.rows().sayPeriods()
        && head.field() != Field.BUDGET
        && row.cells().getOrDefault(head.field(), Set.of()).stream()
            .anyMatch(c -> Fold.letters(c.text()).equals(Fold.letters(cell.text())));
  }
}
