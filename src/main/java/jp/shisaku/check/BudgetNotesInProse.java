package jp.shisaku.check;

import java.util.List;
import java.util.Set;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * A note within a text (※予算額は…の内数) by which the amounts of the budget mean something else. It
 * stands where the page has it, and whoever reads the amounts alone would miss it.
 */
final class BudgetNotesInProse implements Check {

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.VALUE_HOLDS_NOTE);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    return catalogue.measures().stream()
        .filter(measure -> !measure.budget().lines().isEmpty())
        .flatMap(measure -> issues(measure).stream())
        .toList();
  }

  private static List<Issue> issues(Measure measure) {
    return FieldText.prose(measure).stream()
        .flatMap(
            text ->
                text.text()
                    .lines()
                    .filter(line -> BudgetNotes.isNote(line) && BudgetNotes.changesAmounts(line))
                    .map(
                        line ->
                            Findings.of(
                                IssueCode.VALUE_HOLDS_NOTE,
                                measure,
                                text.field(),
                                text.field(),
                                line.strip())))
        .toList();
  }
}
