package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * A bracket of the budget that is never closed: the cell was cut, and what is missing may change
 * the amounts, as の内数 does.
 */
final class OpenBrackets implements Check {

  private static final String OPENING = "（([［【〔";
  private static final String CLOSING = "）)]］】〕";

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
        .filter(printed -> count(printed, OPENING) > count(printed, CLOSING))
        .map(p -> Findings.of(IssueCode.BUDGET_BRACKET_OPEN, measure, "budget", p));
  }

  private static long count(String text, String brackets) {
    return text.chars().filter(c -> brackets.indexOf(c) >= 0).count();
  }
}
