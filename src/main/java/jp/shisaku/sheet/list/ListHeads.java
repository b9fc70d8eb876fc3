package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.Fold;

/**
 * The heads of a list, in one row or in several: 予算額 above 令和7年度当初予算額 above 一般会計. They may stand
 * again further down.
 */
final class ListHeads {

  /** Heads stand within this many rows from the top. */
  private static final int TITLE_ROWS = 20;

  /** 令和7年度, R7当初. */
  static final Pattern YEAR = Pattern.compile("年|[RHＲＨ]\\s*[0-9０-９元]");

  private static final int FEWEST_AMOUNT_COLUMNS = 2;

  /** 12, 3-4. */
  private static final Pattern COUNT =
      Pattern.compile("\\s*[0-9０-９]{1,4}(?:[-－][0-9０-９]{1,3})?\\s*");

  /** Names, and amounts. */
  private static final int FEWEST_HEADS = 2;

  /** 予算額 above 令和7年度当初予算額 above 一般会計. */
  private static final int MOST_HEAD_ROWS = 3;

  private final Table table;
  private final Profile profile;

  private final CellGrid grid;

  ListHeads(Table table, Profile profile) {
    this.table = table;
    this.profile = profile;
    this.grid = new CellGrid(table);
  }

  CellGrid grid() {
    return grid;
  }

  private Map<Integer, Cell> row(int row) {
    return grid.row(row);
  }

  /** True where no row near the top is one of heads. */
  boolean isWithoutHeads() {
    return IntStream.range(0, Math.min(table.rows(), TITLE_ROWS)).allMatch(r -> at(r).isEmpty());
  }

  /**
   * The first head of a table with columns of amounts by year and stage, and rows of them, but none
   * of names that is known: 事項. A single column of amounts counts beside other known heads. Empty
   * for any other table.
   */
  static Optional<Cell> amountsWithoutNames(Table table, Profile profile) {
    ListHeads list = new ListHeads(table, profile);
    for (int row = 0; row < Math.min(table.rows(), TITLE_ROWS); row++) {
      Set<Integer> amounts = list.amountColumns(row);
      Optional<Cell> first =
          list.row(row).values().stream().findFirst().filter(c -> !CellGrid.isBlank(c));
      boolean many =
          !amounts.isEmpty()
              && amounts.size() + list.otherStages(row, amounts) >= FEWEST_AMOUNT_COLUMNS;
      if ((many || !amounts.isEmpty() && list.known(row) >= profile.shape().listColumns())
          && first.isPresent()
          && !list.namesMeasures(row)
          && list.rowsOfAmounts(row, amounts) >= profile.shape().listRows()) {
        return first;
      }
    }
    return Optional.empty();
  }

  private boolean namesMeasures(int row) {
    int last = last(row);
    return row(row).keySet().stream()
        .anyMatch(column -> ColumnHead.namesMeasures(headTexts(row, last, column), profile));
  }

  private Set<Integer> amountColumns(int row) {
    int last = last(row);
    Map<Integer, Cell> cells = row(row);
    // A white paper has many tables, and to read each of their cells as a head takes long.
    if (cells.values().stream().noneMatch(c -> YEAR.matcher(c.text()).find())) {
      return Set.of();
    }
    return cells.keySet().stream()
        .filter(
            column ->
                ColumnHead.of(headTexts(row, last, column), profile)
                    .filter(ColumnHead::describesAmounts)
                    .isPresent())
        .collect(Collectors.toSet());
  }

  private long otherStages(int row, Set<Integer> amounts) {
    int last = last(row);
    Map<Integer, List<String>> texts = new TreeMap<>();
    row(row).keySet().forEach(column -> texts.put(column, headTexts(row, last, column)));
    return stages(texts, amounts);
  }

  private long known(int row) {
    int last = last(row);
    return row(row).keySet().stream()
        .filter(column -> ColumnHead.of(headTexts(row, last, column), profile).isPresent())
        .count();
  }

  private long rowsOfAmounts(int head, Set<Integer> columns) {
    int lastHead = last(head);
    return grid.below(lastHead)
        .filter(row -> columns.stream().map(row::get).anyMatch(ListHeads::holdsFigure))
        .count();
  }

  /** The known heads of a row by column; empty for a row that is none of heads. */
  Map<Integer, ColumnHead> at(int row) {
    Map<Integer, Cell> cells = row(row);
    long begin = cells.values().stream().distinct().filter(c -> c.row() == row).count();
    if (begin < FEWEST_HEADS) {
      return Map.of();
    }
    int last = last(row);
    Map<Integer, List<String>> texts = new TreeMap<>();
    cells.keySet().forEach(column -> texts.put(column, headTexts(row, last, column)));
    // Labels with their values have two columns, and names with nothing beside them but amounts.
    if (begin < profile.shape().listColumns() && !holdsYear(texts.values())) {
      return Map.of();
    }
    // Most tables are no lists, and to read each of their cells as the head of amounts takes long.
    if (texts.values().stream().noneMatch(t -> ColumnHead.namesMeasures(t, profile))) {
      return besideAmounts(last, texts);
    }
    Map<Integer, ColumnHead> all = new TreeMap<>();
    texts.forEach(
        (column, text) -> ColumnHead.of(text, profile).ifPresent(head -> all.put(column, head)));
    if (all.values().stream().noneMatch(h -> h.field() == Field.BUDGET)) {
      Map<Integer, ColumnHead> years = StageColumn.years(grid, table.rows(), last, texts);
      all.putAll(years);
      StageColumn.in(grid, last + 1, table.rows(), years).ifPresent(all::remove);
    }
    Map<Integer, ColumnHead> found = ColumnHead.withoutParts(all);
    boolean named = found.values().stream().anyMatch(h -> h.field() == Field.NAME);
    boolean many = found.size() >= profile.shape().listColumns();
    boolean list =
        many && (standTogether(last, cells, found) || standAboveAmounts(last, found, texts))
            || isOfAmountsAlone(last, found, cells);
    return named && list ? found : Map.of();
  }

  /**
   * Names with amounts beside them whose heads say their year, and little else: the number of the
   * row, a remark.
   */
  private boolean isOfAmountsAlone(
      int last, Map<Integer, ColumnHead> found, Map<Integer, Cell> cells) {
    Set<Integer> amounts = dated(found);
    long heads = cells.values().stream().filter(c -> !CellGrid.isBlank(c)).count();
    long known =
        cells.keySet().stream()
            .filter(column -> found.containsKey(column) || isOfNumbers(last + 1, column))
            .count();
    return !amounts.isEmpty()
        && known * 2 > heads
        && rowsOfAmounts(last, amounts) >= profile.shape().listRows();
  }

  private static int names(Map<Integer, ColumnHead> found) {
    return found.entrySet().stream()
        .filter(e -> e.getValue().field() == Field.NAME)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** True for a column that counts the rows. */
  private boolean isOfNumbers(int firstRow, int column) {
    List<Cell> cells =
        grid.filled(firstRow, table.rows(), column).filter(c -> c.columnSpan() == 1).toList();
    return !cells.isEmpty() && cells.stream().allMatch(c -> COUNT.matcher(c.text()).matches());
  }

  private static boolean holdsYear(Collection<List<String>> heads) {
    return heads.stream()
        .flatMap(List::stream)
        .anyMatch(h -> h.length() <= Profile.LONGEST_HEAD && YEAR.matcher(h).find());
  }

  private static Set<Integer> dated(Map<Integer, ColumnHead> heads) {
    return heads.entrySet().stream()
        .filter(e -> e.getValue().isDated())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /**
   * Heads of which the one of names heads other tables, too (事項): a list only where columns of
   * amounts with their year stand beside it, and amounts below them.
   */
  private Map<Integer, ColumnHead> besideAmounts(int last, Map<Integer, List<String>> texts) {
    Optional<Integer> name =
        texts.entrySet().stream()
            .filter(e -> ColumnHead.namesBesideAmounts(e.getValue(), profile))
            .map(Map.Entry::getKey)
            .findFirst();
    if (name.isEmpty()) {
      return Map.of();
    }
    Map<Integer, ColumnHead> all = new TreeMap<>();
    texts.forEach(
        (column, text) -> ColumnHead.of(text, profile).ifPresent(head -> all.put(column, head)));
    all.put(name.get(), ColumnHead.OF_NAMES);
    Map<Integer, ColumnHead> found = ColumnHead.withoutParts(all);
    Set<Integer> amounts = dated(found);
    return !amounts.isEmpty()
            && found.size() >= profile.shape().listColumns()
            && rowsOfAmounts(last, amounts) >= profile.shape().listRows()
        ? found
        : Map.of();
  }

  /** The heads of amounts in a row of heads, of which no line is made and that no total holds. */
  List<String> leftOut(int row) {
    int last = last(row);
    Map<Integer, ColumnHead> all = new TreeMap<>();
    Map<Integer, ColumnHead> known = at(row);
    List<String> left = new ArrayList<>();
    for (int column : row(row).keySet()) {
      List<String> texts = headTexts(row, last, column);
      ColumnHead.of(texts, profile).ifPresent(head -> all.put(column, head));
      if (!all.containsKey(column)
          && !known.containsKey(column)
          && (ColumnHead.isStageless(texts) || isYearAbove(texts, last, column))) {
        left.add(Fold.onOneLine(String.join(" ", texts)));
      }
    }
    Map<Integer, ColumnHead> found = ColumnHead.withoutParts(all);
    all.forEach(
        (column, head) -> {
          if (!found.containsKey(column) && ColumnHead.isLeftOut(head, found)) {
            left.add(head.text());
          }
        });
    return left.stream().distinct().toList();
  }

  /** True for a year alone, 前年度 or 令和7年度, above numbers: amounts of no stage that is told. */
  private boolean isYearAbove(List<String> texts, int last, int column) {
    return ColumnHead.isYearAlone(texts)
        && grid.filled(last + 1, table.rows(), column)
                .filter(cell -> FigureText.isNumber(cell.text()))
                .limit(profile.shape().listRows())
                .count()
            == profile.shape().listRows();
  }

  /**
   * Heads of amounts with figures in the rows below them make a list of any columns beside them.
   */
  private boolean standAboveAmounts(
      int last, Map<Integer, ColumnHead> found, Map<Integer, List<String>> texts) {
    List<Integer> amounts =
        found.entrySet().stream()
            .filter(e -> e.getValue().describesAmounts())
            .map(Map.Entry::getKey)
            .toList();
    int rows = profile.shape().listRows();
    long filled =
        IntStream.range(last + 1, table.rows())
            .mapToObj(row -> row(row))
            .filter(row -> !isOfOneCell(row))
            .limit(rows)
            .filter(row -> amounts.stream().anyMatch(c -> holdsFigure(row.get(c))))
            .count();
    return filled == rows && amounts.size() + stages(texts, amounts) >= FEWEST_AMOUNT_COLUMNS;
  }

  /** True for a row that heads others: 里山省. */
  private static boolean isOfOneCell(Map<Integer, Cell> row) {
    return row.values().stream().distinct().filter(c -> !CellGrid.isBlank(c)).limit(2).count() < 2;
  }

  /** Further columns of a stage that gives no line: 予算現額 beside 支出済額. */
  private static long stages(Map<Integer, List<String>> texts, Collection<Integer> amounts) {
    return texts.entrySet().stream()
        .filter(e -> !amounts.contains(e.getKey()))
        .filter(e -> BudgetReader.holdsStage(String.join(" ", e.getValue())))
        .count();
  }

  private static boolean holdsFigure(Cell cell) {
    return cell != null && cell.text().chars().anyMatch(Character::isDigit);
  }

  /**
   * In a sheet labels and values take turns; the heads of a list stand beside each other. What head
   * a column has that counts the rows before their names does not matter.
   */
  private boolean standTogether(
      int last, Map<Integer, Cell> cells, Map<Integer, ColumnHead> found) {
    List<Cell> filled =
        cells.values().stream()
            .distinct()
            .filter(c -> !CellGrid.isBlank(c))
            .filter(c -> c.column() > names(found) || !isOfNumbers(last + 1, c.column()))
            .toList();
    long known =
        filled.stream()
            .filter(
                c ->
                    profile.isSource(c.text())
                        || found.keySet().stream()
                            .anyMatch(i -> c.column() <= i && i <= c.lastColumn()))
            .count();
    return known * 2 > filled.size();
  }

  private List<String> headTexts(int row, int last, int column) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (int r = row; r <= last; r++) {
      Optional.ofNullable(row(r).get(column))
          .filter(c -> !CellGrid.isBlank(c))
          .ifPresent(cells::add);
    }
    return cells.stream().map(Cell::text).toList();
  }

  /** Heads that span columns have further heads below them. */
  int last(int row) {
    Map<Integer, Cell> cells = row(row);
    int last =
        cells.values().stream()
            .filter(c -> c.row() == row && !CellGrid.isBlank(c))
            .mapToInt(Cell::lastRow)
            .max()
            .orElse(row);
    while (isSpanning(last) && last - row < MOST_HEAD_ROWS - 1 && isBelowSpans(last)) {
      last++;
    }
    return last;
  }

  private boolean isSpanning(int row) {
    return row(row).values().stream().anyMatch(c -> c.columnSpan() > 1 && c.lastRow() == row);
  }

  /** True where all that begins in the next row stands below heads that span columns. */
  private boolean isBelowSpans(int row) {
    Map<Integer, Cell> above = row(row);
    List<Cell> below =
        row(row + 1).values().stream()
            .filter(c -> c.row() == row + 1 && !CellGrid.isBlank(c))
            .toList();
    return !below.isEmpty()
        && below.stream()
            .allMatch(c -> above.containsKey(c.column()) && above.get(c.column()).columnSpan() > 1);
  }
}
