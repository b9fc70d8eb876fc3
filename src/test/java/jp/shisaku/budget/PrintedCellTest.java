package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cells drawn at random, as ministries print them: every line is read, none is invented or told as
 * doubtful, and the cell on one line says the same.
 */
class PrintedCellTest {

  private static final int CELLS = 800;

  private static Stream<PrintedCell> cells() {
    return Stream.iterate(1L, seed -> seed + 1).limit(CELLS).map(PrintedCell::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void saysWhatTheCellPrints(PrintedCell cell) {
    Found<Budget> read = BudgetReader.read(cell.text(), Place.UNKNOWN);
    assertThat(lines(read)).isEqualTo(cell.told());
    assertThat(read.issues()).allMatch(issue -> issue.code() == IssueCode.BUDGET_YEAR_BEFORE);
    Budget budget = read.value();
    assertThat(BudgetReader.read(budget.printed().orElse(""), Place.UNKNOWN).value().lines())
        .isEqualTo(budget.lines());
  }

  private static String lines(Found<Budget> read) {
    Found<Budget> linesAlone =
        Found.of(new Budget(read.value().printed(), read.value().lines(), List.of()));
    return Told.of(linesAlone);
  }
}
