package jp.shisaku.check;

import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** An excerpt of the strategy has items, and where one stands, something is told of it. */
final class EmptyExcerpts {

  private EmptyExcerpts() {}

  static Stream<Issue> issues(Measure measure) {
    if (measure.strategy().isEmpty() && measure.provenance().containsKey("strategy")) {
      return Stream.of(Findings.of(IssueCode.STRATEGY_UNREAD, measure, "strategy"));
    }
    return measure.strategy().stream()
        .filter(excerpt -> excerpt.items().isEmpty())
        .map(excerpt -> String.join(" / ", excerpt.path()))
        .map(path -> Findings.of(IssueCode.STRATEGY_NO_ITEMS, measure, "strategy", path));
  }
}
