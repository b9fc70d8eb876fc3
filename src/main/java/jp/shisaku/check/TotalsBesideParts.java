package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * An amount without a label beside labelled ones that add up to it: 50百万円 ①調査 20百万円 ②普及 30百万円. Each
 * is a line as it is printed, and whoever adds all of them up counts the money twice.
 */
final class TotalsBesideParts implements Check {

  private static final int FEWEST_PARTS = 2;

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.BUDGET_TOTAL_BESIDE_PARTS);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      for (BudgetLine line : measure.budget().lines()) {
        List<BudgetLine> parts = parts(measure, line);
        if (parts.size() >= FEWEST_PARTS && isSum(line, parts)) {
          issues.add(issue(measure, line, parts));
        }
      }
    }
    return issues;
  }

  private static List<BudgetLine> parts(Measure measure, BudgetLine total) {
    return total.label().isPresent() || total.included()
        ? List.of()
        : measure.budget().lines().stream()
            .filter(line -> BudgetSums.isBeside(line, total))
            .toList();
  }

  private static boolean isSum(BudgetLine total, List<BudgetLine> parts) {
    long sum = parts.stream().mapToLong(part -> part.amountYen().orElse(0L)).sum();
    return sum > 0 && total.amountYen().filter(yen -> yen == sum).isPresent();
  }

  private static Issue issue(Measure measure, BudgetLine total, List<BudgetLine> parts) {
    String labels =
        parts.stream().flatMap(part -> part.label().stream()).collect(Collectors.joining("、"));
    return Findings.of(
        IssueCode.BUDGET_TOTAL_BESIDE_PARTS, measure, "budget", total.printed(), labels);
  }
}
