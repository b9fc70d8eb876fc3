package jp.shisaku.check;

import java.util.List;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * A draft, (案), is for the year whose budget the publication presents: others are voted on. A
 * supplementary budget of the year before may be drawn up together with it.
 */
final class DraftYears {

  private DraftYears() {}

  static List<Issue> issues(Catalogue catalogue) {
    return catalogue
        .publication()
        .fiscalYear()
        .map(
            year ->
                catalogue.measures().stream()
                    .flatMap(
                        measure ->
                            measure.budget().lines().stream()
                                .filter(line -> isOther(line, year))
                                .map(line -> issue(measure, line, year)))
                    .toList())
        .orElse(List.of());
  }

  private static boolean isOther(BudgetLine line, int year) {
    boolean supplementary = line.phase() == Phase.SUPPLEMENTARY;
    return line.draft()
        && line.fiscalYear()
            .filter(own -> own != year && !(supplementary && own == year - 1))
            .isPresent();
  }

  private static Issue issue(Measure measure, BudgetLine line, int year) {
    return Findings.of(
        IssueCode.BUDGET_DRAFT_YEAR, measure, "budget", line.printed(), String.valueOf(year));
  }
}
