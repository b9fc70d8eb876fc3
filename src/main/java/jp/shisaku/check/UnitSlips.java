package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.budget.UnitSlip;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * An initial budget is not a thousand or a million times that of the year before: where it is, one
 * of the two was printed or read in another unit. Supplementary budgets do vary so much.
 */
final class UnitSlips implements Check {

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.BUDGET_UNIT_SLIP);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      List<BudgetLine> lines = measure.budget().lines();
      for (BudgetLine line : lines) {
        lines.stream()
            .filter(before -> isYearBefore(before, line))
            .findFirst()
            .flatMap(before -> issue(measure, before, line))
            .ifPresent(issues::add);
      }
    }
    return issues;
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
