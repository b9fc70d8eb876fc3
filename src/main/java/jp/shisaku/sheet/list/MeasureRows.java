package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;
import jp.shisaku.sheet.list.head.ListColumns;
import jp.shisaku.text.Ditto;
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
        new ListTable.Row(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashSet<>(),
            new RelistedRows(grid, columns).of(numbers));
    Set<Field> once = new LinkedHashSet<>();
    Set<Integer> own = own(numbers);
    Map<Integer, String> holders = holders(own);
    columns
        .heads()
        .forEach(
            (column, head) -> {
              boolean named =
                  (head.field() != Field.NAME || column == columns.names())
                      && head.field() != Field.OFFICES
                      && columns.rows().years().filter(column::equals).isEmpty();
              if (named && (head.field() == Field.BUDGET || once.add(head.field()))) {
                numbers.stream()
                    .filter(
                        number ->
                            head.field() != Field.BUDGET
                                || own.contains(number) && !stageless.contains(number))
                    .forEach(
                        number ->
                            take(
                                row,
                                inRow(head, numbers, number, column)
                                    .at(holders.getOrDefault(number, "")),
                                number,
                                column));
              }
            });
    takeOffices(row, numbers);
    return row;
  }

  /** 上段 and 下段 are the rows of a measure, where its amounts are not lines of one cell. */
  private ColumnHead inRow(ColumnHead head, List<Integer> numbers, int number, int column) {
    Cell cell = grid.row(number).get(column);
    return cell == null || cell.rowSpan() > 1
        ? head
        : head.inRow(numbers.indexOf(number), numbers.size());
  }

  /** The rows whose amounts are the measure's own: of accounts in each of its years and stages. */
  private Set<Integer> own(List<Integer> numbers) {
    OwnRows own = new OwnRows(grid, columns.heads(), profile);
    if (columns.rows().accounts().isEmpty()) {
      return columns.rows().sayPeriods() ? Set.copyOf(numbers) : own.of(numbers);
    }
    Set<Integer> periods = new TreeSet<>(columns.rows().periods());
    periods.remove(columns.rows().accounts().get());
    return numbers.stream()
        .collect(
            Collectors.groupingBy(
                row -> periods.stream().map(column -> grid.letters(row, column)).toList()))
        .values()
        .stream()
        .flatMap(rows -> own.of(rows).stream())
        .collect(Collectors.toSet());
  }

  /** Who is to be asked is responsible only where no other column says who is. */
  private void takeOffices(ListTable.Row row, List<Integer> numbers) {
    takeOffices(row, numbers, false);
    if (!row.cells().containsKey(Field.OFFICES)) {
      takeOffices(row, numbers, true);
    }
  }

  /** Row by row: in each the ministry stands before what is of it, 環境省｜里山局小屋課. */
  private void takeOffices(ListTable.Row row, List<Integer> numbers, boolean contacts) {
    for (int number : numbers) {
      columns
          .heads()
          .forEach(
              (column, head) -> {
                if (head.field() == Field.OFFICES
                    && (head.part() == ColumnHead.Part.CONTACT) == contacts
                    && !isTotal(number, column)
                    && !isInAnother(number, column, head)
                    && columns.rows().years().filter(column::equals).isEmpty()) {
                  take(row, head, number, column);
                }
              });
    }
  }

  /** 里山局 beside 里山局橋課, which says it again. */
  private boolean isInAnother(int number, int column, ColumnHead head) {
    String own = grid.letters(number, column);
    return !own.isEmpty()
        && columns.heads().entrySet().stream()
            .filter(e -> e.getValue().field() == Field.OFFICES && e.getKey() != column)
            .filter(e -> e.getValue().part() == head.part())
            .map(e -> grid.letters(number, e.getKey()))
            .anyMatch(other -> other.length() > own.length() && other.startsWith(own));
  }

  private void take(ListTable.Row row, ColumnHead head, int number, int column) {
    Cell cell = grid.row(number).get(column);
    if (cell != null && head.field() == Field.OFFICES && Ditto.isMark(cell.text())) {
      cell = above(number, column);
    }
    if (cell != null && !CellGrid.isBlank(cell) && !isPrintedAgain(row, head, cell)) {
      row.cells().computeIfAbsent(head.field(), f -> new LinkedHashSet<>()).add(cell);
      if (head.field() == Field.BUDGET) {
        ColumnHead said = columns.rows().headIn(grid.row(number), column, head);
        ColumnHead other = row.heads().putIfAbsent(cell, said);
        // One figure across the columns of two years is of none of them.
        if (other != null
            && cell.columnSpan() > 1
            && !other.kind().equals(said.kind())
            && cell.text().codePoints().anyMatch(Character::isDigit)) {
          row.shared().add(cell);
        }
      }
    }
  }

  /** What 〃 stands for; null where nothing but the heads is above it. */
  private Cell above(int number, int column) {
    Cell above = null;
    for (int row = number - 1; row >= 0 && above == null; row--) {
      Cell cell = grid.row(row).get(column);
      above = cell == null || CellGrid.isBlank(cell) || Ditto.isMark(cell.text()) ? null : cell;
    }
    return above == null || profile.column(above.text()).isPresent() ? null : above;
  }

  /** 計 below the ministries of a measure is none of them. */
  private boolean isTotal(int number, int column) {
    return Optional.ofNullable(grid.row(number).get(column))
        .filter(cell -> profile.isTotal(cell.text().strip()))
        .isPresent();
  }

  private boolean holdsAmount(int number) {
    return columns.heads().entrySet().stream()
        .filter(e -> e.getValue().field() == Field.BUDGET)
        .map(e -> grid.row(number).get(e.getKey()))
        .anyMatch(cell -> cell != null && cell.row() == number && !CellGrid.isBlank(cell));
  }

  /**
   * The accounts, or the ministries, by whose rows the amounts of a measure differ; empty where it
   * has no such rows.
   */
  private Map<Integer, String> holders(Set<Integer> own) {
    Map<Integer, String> holders = new TreeMap<>();
    List<Integer> filled = own.stream().filter(this::holdsAmount).toList();
    if (filled.size() > 1 && columns.rows().accounts().isPresent()) {
      for (int number : filled) {
        Cell account = grid.row(number).get(columns.rows().accounts().get());
        if (account != null && BudgetReader.isAccount(account.text().strip())) {
          holders.put(number, account.text().strip());
        }
      }
      return holders;
    }
    if (filled.size() > 1 && columns.rows().areNone()) {
      for (int number : filled) {
        columns.heads().entrySet().stream()
            .filter(e -> e.getValue().field() == Field.OFFICES)
            .map(e -> grid.row(number).get(e.getKey()))
            .filter(cell -> cell != null && cell.row() == number && cell.rowSpan() == 1)
            .flatMap(cell -> Offices.ministryOf(cell.text().strip()).stream())
            .findFirst()
            .ifPresent(ministry -> holders.put(number, ministry));
      }
    }
    boolean apart =
        holders.size() == filled.size() && Set.copyOf(holders.values()).size() == holders.size();
    return apart ? holders : Map.of();
  }

  /** Of rows a year the office is printed in each. */
  private boolean isPrintedAgain(ListTable.Row row, ColumnHead head, Cell cell) {
    return !columns.rows().periods().isEmpty()
        && head.field() != Field.BUDGET
        && row.cells().getOrDefault(head.field(), Set.of()).stream()
            .anyMatch(c -> Fold.letters(c.text()).equals(Fold.letters(cell.text())));
  }
}
