package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.term.PartWord;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;

/**
 * Of the rows of one measure those whose amounts are its own: where one is the total of the others,
 * by its word (計) or by its figures, that row alone; never what only is a part (うち調査費).
 */
record OwnRows(CellGrid grid, Map<Integer, ColumnHead> heads, Profile profile) {

  /** Two rows of the same amounts are no total and its part. */
  private static final int FEWEST_TO_ADD_UP = 3;

  Set<Integer> of(List<Integer> rows) {
    if (rows.size() < 2) {
      return Set.copyOf(rows);
    }
    List<Integer> totals = rows.stream().filter(row -> says(row, this::isTotal)).toList();
    if (totals.size() == 1) {
      return Set.copyOf(totals);
    }
    List<Integer> whole = rows.stream().filter(row -> !says(row, PartWord::begins)).toList();
    return sum(whole).map(Set::of).orElseGet(() -> new HashSet<>(whole.isEmpty() ? rows : whole));
  }

  /** True where a cell of the row alone, beside its amounts, says so. */
  private boolean says(int row, Predicate<String> what) {
    return grid.row(row).entrySet().stream()
        .filter(e -> !isBudget(e.getKey()))
        .map(Map.Entry::getValue)
        .filter(cell -> cell.row() == row && cell.lastRow() == row)
        .anyMatch(cell -> what.test(cell.text().strip()));
  }

  private boolean isTotal(String text) {
    return profile.isTotal(text.replaceAll("\\s+", ""));
  }

  private boolean isBudget(int column) {
    return Optional.ofNullable(heads.get(column))
        .filter(head -> head.field() == Field.BUDGET)
        .isPresent();
  }

  /**
   * The first or the last row, where its amounts are what the others add up to, in all columns that
   * hold figures only.
   */
  private Optional<Integer> sum(List<Integer> rows) {
    if (rows.size() < FEWEST_TO_ADD_UP) {
      return Optional.empty();
    }
    List<List<Long>> columns = new ArrayList<>();
    for (int column : heads.keySet()) {
      List<Long> figures =
          rows.stream()
              .map(row -> Optional.ofNullable(grid.row(row).get(column)))
              .map(cell -> cell.map(Cell::text).filter(text -> !text.isBlank()).orElse("-"))
              .flatMap(text -> FigureText.number(text).stream())
              .toList();
      if (isBudget(column) && figures.size() == rows.size()) {
        columns.add(figures);
      }
    }
    boolean filled = columns.stream().anyMatch(c -> c.stream().anyMatch(figure -> figure != 0));
    if (!filled) {
      return Optional.empty();
    }
    int last = rows.size() - 1;
    if (columns.stream().allMatch(c -> isSumOfOthers(c, 0))) {
      return Optional.of(rows.get(0));
    }
    return columns.stream().allMatch(c -> isSumOfOthers(c, last))
        ? Optional.of(rows.get(last))
        : Optional.empty();
  }

  private static boolean isSumOfOthers(List<Long> figures, int index) {
    long all = figures.stream().mapToLong(Long::longValue).sum();
    return all - figures.get(index) == figures.get(index);
  }
}
