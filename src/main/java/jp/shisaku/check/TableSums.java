package jp.shisaku.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.budget.term.Amounts;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * Where a text holds a table of amounts (lines of cells between tabs) whose last row is 計, each
 * column adds up to it. A column with a cell that is no amount is left alone.
 */
final class TableSums {

  /** Each rounded figure may be off by half of what it is rounded to; so may their sum be. */
  private static final double ROUNDING = 0.005;

  private TableSums() {}

  static Stream<Issue> issues(Measure measure) {
    return FieldText.prose(measure).stream()
        .flatMap(
            text ->
                tables(text.text()).stream()
                    .flatMap(table -> ofTable(measure, text.field(), table).stream()));
  }

  /** Runs of lines that have the same number of cells. */
  static List<List<String[]>> tables(String text) {
    List<List<String[]>> tables = new ArrayList<>();
    int columns = 0;
    for (String line : text.split("\n")) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 1 && cells.length == columns) {
        tables.get(tables.size() - 1).add(cells);
      } else if (cells.length > 1) {
        tables.add(new ArrayList<>(List.<String[]>of(cells)));
      }
      columns = cells.length;
    }
    return tables;
  }

  private static List<Issue> ofTable(Measure measure, String field, List<String[]> table) {
    String[] last = table.get(table.size() - 1);
    if (table.size() < 3 || !BudgetSums.isTotal(Fold.spacing(last[0]))) {
      return List.of();
    }
    // The first row may be a heading.
    String[] first = table.get(0);
    boolean heading = Arrays.stream(first).skip(1).noneMatch(cell -> yen(cell).isPresent());
    List<String[]> rows = table.subList(heading ? 1 : 0, table.size() - 1);
    List<Issue> issues = new ArrayList<>();
    for (int column = 1; column < last.length && rows.size() > 1; column++) {
      ofColumn(measure, field, rows, last, column).ifPresent(issues::add);
    }
    return issues;
  }

  private static Optional<Issue> ofColumn(
      Measure measure, String field, List<String[]> rows, String[] last, int column) {
    List<Optional<Long>> parts = rows.stream().map(row -> yen(row[column])).toList();
    Optional<Long> total = yen(last[column]);
    if (total.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    long sum = parts.stream().mapToLong(Optional::get).sum();
    return Math.abs(sum - total.get()) <= Math.abs(total.get()) * ROUNDING
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                IssueCode.TABLE_SUM, measure, field, last[column].strip(), Findings.yen(sum)));
  }

  private static Optional<Long> yen(String cell) {
    return Amounts.read(cell.strip()).whole();
  }
}
