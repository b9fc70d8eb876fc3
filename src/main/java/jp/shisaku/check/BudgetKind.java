package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * A sheet whose kind (施策分類) is 予算 has an amount, and a sheet with an amount is of that kind. A
 * remark instead of an amount (内閣府予算計上) is answer enough.
 */
final class BudgetKind implements Check {

  private static final String BUDGET = "予算";

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.BUDGET_KIND_NO_AMOUNT, IssueCode.BUDGET_AMOUNT_NO_KIND);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    return catalogue.measures().stream().flatMap(measure -> issue(measure).stream()).toList();
  }

  private static Optional<Issue> issue(Measure measure) {
    List<String> kinds =
        measure.classification().stream().map(kind -> Fold.spacing(kind.label())).toList();
    boolean hasAmount =
        measure.budget().lines().stream().anyMatch(line -> line.amountYen().isPresent());
    if (kinds.contains(BUDGET) && saysNothing(measure.budget())) {
      return Optional.of(Findings.of(IssueCode.BUDGET_KIND_NO_AMOUNT, measure, "budget"));
    }
    if (!kinds.isEmpty() && !kinds.contains(BUDGET) && hasAmount) {
      return Optional.of(
          Findings.of(
              IssueCode.BUDGET_AMOUNT_NO_KIND, measure, "classification", Findings.list(kinds)));
    }
    return Optional.empty();
  }

  private static boolean saysNothing(Budget budget) {
    return budget.lines().isEmpty()
        && budget.notes().isEmpty()
        && budget.printed().filter(printed -> Fold.letters(printed).isEmpty()).isPresent();
  }
}
