package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.PartWord;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.RowNumber;

/**
 * What tells a list from a sheet, or from any other table of which a row holds known heads.
 *
 * <p>Of its methods {@code last} is the last row of the heads, {@code found} what they say, {@code
 * cells} the first row of them and {@code texts} what stands in them, by column.
 */
record ListEvidence(Table table, CellGrid grid, Profile profile) {

  /** One column of amounts stands in other tables, too. */
  static final int FEWEST_AMOUNT_COLUMNS = 2;

  /**
   * In a sheet labels and values take turns; the heads of a list stand beside each other. What head
   * a column has that counts the rows before their names does not matter.
   */
  boolean standTogether(int last, Map<Integer, Cell> cells, Map<Integer, ColumnHead> found) {
    List<Cell> filled =
        cells.values().stream()
            .distinct()
            .filter(c -> !CellGrid.isBlank(c))
            .filter(c -> c.column() > names(found) || !isOfNumbers(last + 1, c.column()))
            .filter(c -> !isBeside(c.text()))
            .toList();
    long known =
        filled.stream()
            .filter(c -> isOfPart(c.text()) || found.keySet().stream().anyMatch(c::isInColumn))
            .count();
    return known * 2 > filled.size();
  }

  /**
   * Heads of amounts with figures in the rows below them make a list of any columns beside them.
   */
  boolean standAboveAmounts(
      int last, Map<Integer, ColumnHead> found, Map<Integer, List<String>> texts) {
    Set<Integer> amounts = describingAmounts(found);
    int rows = profile.shape().listRows();
    long filled =
        IntStream.range(last + 1, table.rows())
            .mapToObj(grid::row)
            .filter(row -> !isOfOneCell(row))
            .limit(rows)
            .filter(row -> amounts.stream().anyMatch(c -> holdsFigure(row.get(c))))
            .count();
    return filled == rows && amounts.size() + stages(texts, amounts) >= FEWEST_AMOUNT_COLUMNS;
  }

  /**
   * Names with amounts beside them whose heads say their year, and little else: the number of the
   * row, a remark.
   */
  boolean isOfAmountsAlone(int last, Map<Integer, ColumnHead> found, Map<Integer, Cell> cells) {
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

  /** Names with an amount each, whose head says its year, among whatever else there is. */
  boolean areNamesWithAmounts(int last, Map<Integer, ColumnHead> found) {
    Set<Integer> amounts = dated(found);
    int names = names(found);
    long rows =
        grid.below(last)
            .filter(row -> amounts.stream().map(row::get).anyMatch(ListEvidence::isFigure))
            .flatMap(row -> Optional.ofNullable(row.get(names)).stream())
            .filter(name -> !CellGrid.isBlank(name) && profile.column(name.text()).isEmpty())
            .map(Cell::text)
            .distinct()
            .count();
    return rows >= profile.shape().listRows();
  }

  private static boolean isFigure(Cell cell) {
    return cell != null && FigureText.isNumber(cell.text());
  }

  /** How many rows below the last one of heads have a figure in one of these columns. */
  long rowsOfAmounts(int last, Set<Integer> columns) {
    return grid.below(last)
        .filter(row -> columns.stream().map(row::get).anyMatch(ListEvidence::holdsFigure))
        .count();
  }

  /** The columns of amounts whose heads say more than that. */
  static Set<Integer> describingAmounts(Map<Integer, ColumnHead> heads) {
    return columns(heads, ColumnHead::describesAmounts);
  }

  /** The columns of amounts whose heads say their year. */
  static Set<Integer> dated(Map<Integer, ColumnHead> heads) {
    return columns(heads, ColumnHead::isDated);
  }

  /** The columns of amounts whose heads name a stage, where texts or offices stand beside them. */
  static Set<Integer> stagedBesideTexts(Map<Integer, ColumnHead> heads) {
    return heads.values().stream()
            .map(ColumnHead::field)
            .anyMatch(field -> field.isProse() || field == Field.OFFICES)
        ? columns(heads, ColumnHead::describesAmounts)
        : Set.of();
  }

  private static Set<Integer> columns(Map<Integer, ColumnHead> heads, Predicate<ColumnHead> which) {
    return heads.entrySet().stream()
        .filter(e -> which.test(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Further columns of a stage that gives no line: 予算現額 beside 支出済額. */
  static long stages(Map<Integer, List<String>> texts, Set<Integer> amounts) {
    return texts.entrySet().stream()
        .filter(e -> !amounts.contains(e.getKey()))
        .filter(e -> BudgetReader.holdsStage(String.join(" ", e.getValue())))
        .count();
  }

  /** 国庫支出金 and うち国費 are of an amount beside them. */
  private boolean isOfPart(String head) {
    return profile.isSource(head) || PartWord.begins(head);
  }

  /** 備考 stands in any list, and is none of its fields. */
  private boolean isBeside(String head) {
    return profile.column(head).filter(field -> field == Field.OTHER).isPresent();
  }

  /** True for a column that counts the rows. */
  private boolean isOfNumbers(int firstRow, int column) {
    List<Cell> cells =
        grid.filled(firstRow, table.rows(), column).filter(c -> c.columnSpan() == 1).toList();
    return !cells.isEmpty() && cells.stream().allMatch(c -> RowNumber.is(c.text()));
  }

  private static int names(Map<Integer, ColumnHead> found) {
    return found.entrySet().stream()
        .filter(e -> e.getValue().field() == Field.NAME)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** True for a row that heads others: 里山省. */
  private static boolean isOfOneCell(Map<Integer, Cell> row) {
    return row.values().stream().distinct().filter(c -> !CellGrid.isBlank(c)).limit(2).count() < 2;
  }

  private static boolean holdsFigure(Cell cell) {
    return cell != null && cell.text().chars().anyMatch(Character::isDigit);
  }
}
