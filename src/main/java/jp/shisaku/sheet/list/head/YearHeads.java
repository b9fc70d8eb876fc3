package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.page.Cell;
import jp.shisaku.text.Signs;

/**
 * Heads of a list that are years alone (本年度, 令和7年度) and stand above amounts: where they, or the
 * amounts, say their unit, and where 比較 beside two of them is what the one is more than the other
 * in every row.
 *
 * @param firstRow the first row below the heads
 * @param rows of the table, those of the heads among them
 */
record YearHeads(CellGrid grid, int firstRow, int rows) {

  private static final int FEWEST_ROWS = 2;

  /** Those of these heads, by column; empty where they may be of anything else. */
  Map<Integer, ColumnHead> among(Map<Integer, List<String>> heads) {
    Map<Integer, ColumnHead> years = new TreeMap<>();
    heads.forEach(
        (column, texts) -> ColumnHead.ofYear(texts).ifPresent(head -> years.put(column, head)));
    boolean stated =
        years.entrySet().stream()
            .allMatch(e -> e.getValue().amounts().unit().isPresent() || areAmounts(e.getKey()));
    return stated || years.size() == 2 && areCompared(List.copyOf(years.keySet()), heads)
        ? years
        : Map.of();
  }

  /** True for 1,234千円 in each cell, or a dash. */
  private boolean areAmounts(int column) {
    List<String> texts =
        grid.filled(firstRow, rows, column)
            .map(cell -> cell.text().strip())
            .filter(text -> !Signs.isNothing(text))
            .toList();
    return texts.size() >= FEWEST_ROWS
        && texts.stream().allMatch(text -> text.endsWith("円") && LoneAmount.is(text));
  }

  private boolean areCompared(List<Integer> years, Map<Integer, List<String>> heads) {
    return heads.entrySet().stream()
        .filter(e -> BudgetReader.comparesAmounts(String.join("", e.getValue())))
        .anyMatch(e -> isDifference(years.get(0), years.get(1), e.getKey()));
  }

  private boolean isDifference(int one, int other, int compared) {
    List<long[]> numbers =
        IntStream.range(firstRow, rows)
            .mapToObj(grid::row)
            .flatMap(row -> numbers(row, one, other, compared).stream())
            .toList();
    return numbers.size() >= FEWEST_ROWS
        && numbers.stream().allMatch(n -> isNear(Math.abs(n[0] - n[1]), Math.abs(n[2])));
  }

  /** Each figure may be rounded. */
  private static boolean isNear(long one, long other) {
    return Math.abs(one - other) <= 1;
  }

  /** The numbers of a row; empty where one of them is missing. */
  private static Optional<long[]> numbers(Map<Integer, Cell> row, int... columns) {
    List<Long> numbers =
        IntStream.of(columns)
            .mapToObj(row::get)
            .flatMap(Stream::ofNullable)
            .flatMap(cell -> FigureText.number(cell.text()).stream())
            .toList();
    return numbers.size() == columns.length
        ? Optional.of(numbers.stream().mapToLong(Long::longValue).toArray())
        : Optional.empty();
  }
}
