package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * A sheet whose kind (施策分類) is 予算 has an amount, and a sheet with an amount is of that kind. A
 * remark instead of an amount (内閣府予算計上) is answer enough. The kind speaks of the budget that the
 * publication presents: its own year, and the supplementary budget of the year before. What was
 * spent earlier says nothing.
 */
final class BudgetKind {

  private static final String BUDGET = "予算";

  private BudgetKind() {}

  static List<Issue> issues(Catalogue catalogue) {
    Optional<Integer> year = catalogue.publication().fiscalYear();
    return catalogue.measures().stream().flatMap(measure -> issue(measure, year).stream()).toList();
  }

  private static Optional<Issue> issue(Measure measure, Optional<Integer> year) {
    List<String> kinds =
        measure.classification().stream().map(kind -> Fold.spacing(kind.label())).toList();
    boolean hasAmount =
        measure.budget().lines().stream()
            .anyMatch(line -> line.amountYen().isPresent() && isPresented(line, year));
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

  private static boolean isPresented(BudgetLine line, Optional<Integer> year) {
    if (year.isEmpty() || line.fiscalYear().isEmpty()) {
      return true;
    }
    int before = year.get() - line.fiscalYear().get();
    return before == 0 || before == 1 && line.phase() == BudgetLine.Phase.SUPPLEMENTARY;
  }

  private static boolean saysNothing(Budget budget) {
    return budget.lines().isEmpty()
        && budget.notes().isEmpty()
        && budget.printed().filter(printed -> Fold.letters(printed).isEmpty()).isPresent();
  }
}
