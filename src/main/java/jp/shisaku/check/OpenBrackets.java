package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Brackets;

/**
 * A bracket of the budget that is never closed: the cell was cut, and what is missing may change
 * the amounts, as の内数 does.
 */
final class OpenBrackets implements Check {

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.BUDGET_BRACKET_OPEN);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    return catalogue.measures().stream().flatMap(measure -> issue(measure).stream()).toList();
  }

  private static Optional<Issue> issue(Measure measure) {
    return measure
        .budget()
        .printed()
        .filter(Brackets::isOpen)
        .map(p -> Findings.of(IssueCode.BUDGET_BRACKET_OPEN, measure, "budget", p));
  }
}
