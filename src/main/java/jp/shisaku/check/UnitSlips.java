package jp.shisaku.check;

import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.budget.UnitSlip;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * An initial budget is not a thousand or a million times that of the year before: where it is, one
 * of the two was printed or read in another unit. Supplementary budgets do vary so much.
 */
final class UnitSlips {

  private UnitSlips() {}

  static Stream<Issue> issues(Measure measure) {
    return measure.budget().lines().stream().flatMap(line -> issue(measure, line).stream());
  }

  private static Optional<Issue> issue(Measure measure, BudgetLine line) {
    return measure.budget().lines().stream()
        .filter(before -> isYearBefore(before, line))
        .findFirst()
        .flatMap(before -> issue(measure, before, line));
  }

  private static boolean isYearBefore(BudgetLine before, BudgetLine line) {
    return line.phase() == Phase.INITIAL
        && before.phase() == Phase.INITIAL
        && line.fiscalYear().isPresent()
        && before.fiscalYear().equals(line.fiscalYear().map(year -> year - 1))
        && before.label().equals(line.label())
        && before.included() == line.included();
  }

  private static Optional<Issue> issue(Measure measure, BudgetLine before, BudgetLine line) {
    return UnitSlip.between(before.amountYen().orElse(0L), line.amountYen().orElse(0L))
        .map(
            slip ->
                Findings.of(
                    IssueCode.BUDGET_UNIT_SLIP,
                    measure,
                    "budget",
                    line.printed(),
                    before.printed(),
                    Findings.yen(slip)));
  }
}
