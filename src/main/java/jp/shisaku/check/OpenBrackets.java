package jp.shisaku.check;

import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Brackets;

/**
 * A bracket of the budget that is never closed: the cell was cut, and what is missing may change
 * the amounts, as の内数 does.
 */
final class OpenBrackets {

  private OpenBrackets() {}

  static Stream<Issue> issues(Measure measure) {
    return measure.budget().printed().stream()
        .filter(Brackets::isOpen)
        .map(p -> Findings.of(IssueCode.BUDGET_BRACKET_OPEN, measure, "budget", p));
  }
}
