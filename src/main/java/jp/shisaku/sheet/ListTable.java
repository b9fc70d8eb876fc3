package jp.shisaku.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * A table with a measure a row under a row of heads. A head may be broken over two rows (予算額 above
 * 令和5年度 and 令和6年度); a merged cell stands in every row that it covers; a measure whose name covers
 * several rows has all of them. Rows of totals, heads printed again and rows of one cell are none.
 */
final class ListTable {

  /** Heads stand within this many rows from the top. */
  private static final int TITLE_ROWS = 20;

  private static final int FEWEST_AMOUNT_COLUMNS = 2;

  /** 予算額 above 令和7年度当初予算額 above 一般会計. */
  private static final int MOST_HEAD_ROWS = 3;

  private final Table table;
  private final Profile profile;

  /** The cells by row and column, a merged cell at every place that it covers. */
  private final Map<Integer, Map<Integer, Cell>> grid = new HashMap<>();

  private final List<Row> rows = new ArrayList<>();
  private final List<Cell> nameless = new ArrayList<>();
  private Map<Integer, ColumnHead> heads;
  private int firstHead = -1;
  private int nameColumn;

  /**
   * A measure.
   *
   * @param cells by field, those of merged columns among them
   * @param heads by budget cell, what its column says
   * @param shared budget cells that belong to other measures too
   */
  record Row(Map<Field, Set<Cell>> cells, Map<Cell, ColumnHead> heads, Set<Cell> shared) {}

  private ListTable(Table table, Profile profile, Map<Integer, ColumnHead> heads) {
    this.table = table;
    this.profile = profile;
    this.heads = heads;
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
          grid.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
        }
      }
    }
  }

  /** The list that a table is; empty for any other table. */
  static Optional<ListTable> of(Table table, Profile profile) {
    ListTable list =
        new ListTable(SideList.upright(table, profile).orElse(table), profile, Map.of());
    if (list.namesNoColumns()) {
      return Optional.empty();
    }
    list.read();
    return Optional.of(list).filter(l -> l.rows.size() >= profile.shape().listRows());
  }

  /**
   * The rows of a table that continues a list on the next page, without heads or under the same
   * ones again: a single row, too, since the list is known.
   */
  static Optional<ListTable> continuing(ListTable before, Table table) {
    if (table.columns() != before.table.columns()) {
      return Optional.empty();
    }
    ListTable list = new ListTable(table, before.profile, before.heads);
    list.read();
    boolean same = list.heads.equals(before.heads);
    return Optional.of(list).filter(l -> same && !l.rows.isEmpty());
  }

  /**
   * The first head of a table with columns of amounts by year and stage, and rows of them, but none
   * of names that is known: 事項. Empty for any other table.
   */
  static Optional<Cell> amountsWithoutNames(Table table, Profile profile) {
    ListTable list = new ListTable(table, profile, Map.of());
    for (int row = 0; row < Math.min(table.rows(), TITLE_ROWS); row++) {
      Set<Integer> amounts = list.amountColumns(row);
      Optional<Cell> first =
          list.grid.getOrDefault(row, Map.of()).values().stream()
              .findFirst()
              .filter(c -> !isBlank(c));
      if (amounts.size() >= FEWEST_AMOUNT_COLUMNS
          && first.isPresent()
          && list.rowsOfAmounts(row, amounts) >= profile.shape().listRows()) {
        return first;
      }
    }
    return Optional.empty();
  }

  private Set<Integer> amountColumns(int row) {
    int last = lastHeadRow(row);
    Map<Integer, Cell> cells = grid.getOrDefault(row, Map.of());
    // A white paper has many tables, and to read each of their cells as a head takes long.
    if (cells.values().stream().noneMatch(c -> c.text().contains("年"))) {
      return Set.of();
    }
    return cells.keySet().stream()
        .filter(
            column ->
                ColumnHead.of(headTexts(row, last, column), profile)
                    .filter(head -> head.field() == Field.BUDGET && !head.text().isEmpty())
                    .isPresent())
        .collect(Collectors.toSet());
  }

  private long rowsOfAmounts(int head, Set<Integer> columns) {
    int lastHead = lastHeadRow(head);
    return grid.entrySet().stream()
        .filter(row -> row.getKey() > lastHead)
        .filter(row -> columns.stream().map(row.getValue()::get).anyMatch(ListTable::holdsFigure))
        .count();
  }

  List<Row> rows() {
    return rows;
  }

  /** The first cells of rows with text in them that name no measure. */
  List<Cell> nameless() {
    return nameless;
  }

  /** The cells above the heads, among which a note may state the unit. */
  Table above() {
    return new Table(
        table.cells().stream().filter(c -> c.lastRow() < firstHead).toList(), table.box());
  }

  private boolean namesNoColumns() {
    for (int row = 0; row < Math.min(table.rows(), TITLE_ROWS); row++) {
      if (!headsAt(row).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void read() {
    Map<Cell, List<Integer>> named = new LinkedHashMap<>();
    nameColumn = nameColumn();
    int rows = table.rows();
    for (int row = 0; row < rows; row++) {
      Map<Integer, ColumnHead> here = headsAt(row);
      if (!here.isEmpty()) {
        close(named);
        heads = here;
        firstHead = firstHead < 0 ? row : firstHead;
        nameColumn = nameColumn();
        row = lastHeadRow(row);
      } else if (!heads.isEmpty()) {
        row(row, named);
      }
    }
    close(named);
  }

  private void row(int row, Map<Cell, List<Integer>> named) {
    Map<Integer, Cell> cells = grid.getOrDefault(row, Map.of());
    List<Cell> filled = cells.values().stream().distinct().filter(c -> !isBlank(c)).toList();
    Cell name = cells.get(nameColumn);
    if (filled.size() < 2 || isTotal(filled.get(0)) || name != null && isTotal(name)) {
      return;
    }
    if (name == null || isBlank(name)) {
      nameless.add(filled.get(0));
    } else {
      named.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
    }
  }

  private boolean isTotal(Cell cell) {
    String text = cell.text().strip();
    String behind = text.substring(Offices.ministryOf(text).map(String::length).orElse(0));
    return profile.isTotal(text) || profile.isTotal(behind);
  }

  /** Of 施策 over several rows and 事業名 with one a row, the latter names what has the amounts. */
  private int nameColumn() {
    return heads.entrySet().stream()
        .filter(e -> e.getValue().field() == Field.NAME)
        .map(Map.Entry::getKey)
        .reduce((first, next) -> names(next) > names(first) ? next : first)
        .orElse(-1);
  }

  private long names(int column) {
    return table.cells().stream()
        .filter(c -> c.column() == column && c.row() > firstHead && !isBlank(c))
        .count();
  }

  /** Ends the rows under one row of heads. */
  private void close(Map<Cell, List<Integer>> named) {
    Map<Cell, Integer> uses = new HashMap<>();
    List<Row> read = new ArrayList<>();
    named.forEach((name, numbers) -> read.add(row(numbers)));
    read.forEach(r -> r.heads().keySet().forEach(c -> uses.merge(c, 1, Integer::sum)));
    read.forEach(
        r -> r.heads().keySet().stream().filter(c -> uses.get(c) > 1).forEach(r.shared()::add));
    rows.addAll(read);
    named.clear();
  }

  private Row row(List<Integer> numbers) {
    Row row = new Row(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
    Set<Field> once = new LinkedHashSet<>();
    heads.forEach(
        (column, head) -> {
          boolean many = head.field() == Field.OFFICES || head.field() == Field.BUDGET;
          boolean named = head.field() != Field.NAME || column == nameColumn;
          if (named && (many || once.add(head.field()))) {
            numbers.forEach(number -> take(row, head, number, column));
          }
        });
    return row;
  }

  private void take(Row row, ColumnHead head, int number, int column) {
    Cell cell = grid.getOrDefault(number, Map.of()).get(column);
    if (cell != null && !isBlank(cell)) {
      row.cells().computeIfAbsent(head.field(), f -> new LinkedHashSet<>()).add(cell);
      if (head.field() == Field.BUDGET) {
        row.heads().putIfAbsent(cell, head);
      }
    }
  }

  // Heads

  /** The known heads of a row by column; empty for a row that is none of heads. */
  private Map<Integer, ColumnHead> headsAt(int row) {
    Map<Integer, Cell> cells = grid.getOrDefault(row, Map.of());
    long begin = cells.values().stream().distinct().filter(c -> c.row() == row).count();
    if (begin < profile.shape().listColumns()) {
      return Map.of();
    }
    int last = lastHeadRow(row);
    Map<Integer, List<String>> texts = new TreeMap<>();
    cells.keySet().forEach(column -> texts.put(column, headTexts(row, last, column)));
    // Most tables are no lists, and to read each of their cells as the head of amounts takes long.
    if (texts.values().stream().noneMatch(t -> ColumnHead.namesMeasures(t, profile))) {
      return Map.of();
    }
    Map<Integer, ColumnHead> all = new TreeMap<>();
    texts.forEach(
        (column, text) -> ColumnHead.of(text, profile).ifPresent(head -> all.put(column, head)));
    Map<Integer, ColumnHead> found = ColumnHead.withoutParts(all);
    boolean named = found.values().stream().anyMatch(h -> h.field() == Field.NAME);
    boolean list =
        named
            && found.size() >= profile.shape().listColumns()
            && (standTogether(cells, found) || standAboveAmounts(last, found));
    return list ? found : Map.of();
  }

  /**
   * Heads of amounts with figures in the rows below them make a list of any columns beside them.
   */
  private boolean standAboveAmounts(int last, Map<Integer, ColumnHead> found) {
    List<Integer> amounts =
        found.entrySet().stream()
            .filter(e -> e.getValue().field() == Field.BUDGET && !e.getValue().text().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    int rows = profile.shape().listRows();
    long filled =
        IntStream.rangeClosed(last + 1, last + rows)
            .mapToObj(row -> grid.getOrDefault(row, Map.of()))
            .filter(row -> amounts.stream().anyMatch(c -> holdsFigure(row.get(c))))
            .count();
    return amounts.size() >= FEWEST_AMOUNT_COLUMNS && filled == rows;
  }

  private static boolean holdsFigure(Cell cell) {
    return cell != null && cell.text().chars().anyMatch(Character::isDigit);
  }

  /** In a sheet labels and values take turns; the heads of a list stand beside each other. */
  private static boolean standTogether(Map<Integer, Cell> cells, Map<Integer, ColumnHead> found) {
    List<Cell> filled = cells.values().stream().distinct().filter(c -> !isBlank(c)).toList();
    long known =
        filled.stream()
            .filter(
                c -> found.keySet().stream().anyMatch(i -> c.column() <= i && i <= c.lastColumn()))
            .count();
    return known * 2 > filled.size();
  }

  private List<String> headTexts(int row, int last, int column) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (int r = row; r <= last; r++) {
      Optional.ofNullable(grid.getOrDefault(r, Map.of()).get(column))
          .filter(c -> !isBlank(c))
          .ifPresent(cells::add);
    }
    return cells.stream().map(Cell::text).toList();
  }

  /** Heads that span columns have further heads below them. */
  private int lastHeadRow(int row) {
    Map<Integer, Cell> cells = grid.getOrDefault(row, Map.of());
    int last =
        cells.values().stream()
            .filter(c -> c.row() == row && !isBlank(c))
            .mapToInt(Cell::lastRow)
            .max()
            .orElse(row);
    while (isSpanning(last) && last - row < MOST_HEAD_ROWS - 1 && isBelowSpans(last)) {
      last++;
    }
    return last;
  }

  private boolean isSpanning(int row) {
    return grid.getOrDefault(row, Map.of()).values().stream()
        .anyMatch(c -> c.columnSpan() > 1 && c.lastRow() == row);
  }

  /** True where all that begins in the next row stands below heads that span columns. */
  private boolean isBelowSpans(int row) {
    Map<Integer, Cell> above = grid.getOrDefault(row, Map.of());
    List<Cell> below =
        grid.getOrDefault(row + 1, Map.of()).values().stream()
            .filter(c -> c.row() == row + 1 && !isBlank(c))
            .toList();
    return !below.isEmpty()
        && below.stream()
            .allMatch(c -> above.containsKey(c.column()) && above.get(c.column()).columnSpan() > 1);
  }

  private static boolean isBlank(Cell cell) {
    return cell.text().isBlank();
  }
}
