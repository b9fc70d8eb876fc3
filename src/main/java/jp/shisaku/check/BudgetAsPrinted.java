package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** The lines of a budget are what its printed cell says: reading it again gives the same. */
final class BudgetAsPrinted implements Check {

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.BUDGET_NOT_AS_PRINTED);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    return catalogue.measures().stream().flatMap(measure -> issue(measure).stream()).toList();
  }

  private static Optional<Issue> issue(Measure measure) {
    String printed = measure.budget().printed().orElse("");
    List<BudgetLine> again = BudgetReader.read(printed, measure.placeOf("budget")).value().lines();
    return again.equals(measure.budget().lines())
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                IssueCode.BUDGET_NOT_AS_PRINTED,
                measure,
                "budget",
                printed,
                told(measure.budget().lines()),
                told(again)));
  }

  /** 2023 initial 52,000,000; 2022 supplementary -. */
  private static String told(List<BudgetLine> lines) {
    return lines.isEmpty()
        ? "-"
        : lines.stream()
            .map(
                line ->
                    line.fiscalYear().map(year -> year + " ").orElse("")
                        + line.phase().code()
                        + " "
                        + line.amountYen().map(Findings::yen).orElse("-"))
            .collect(Collectors.joining("; "));
  }
}
