package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** An excerpt of the strategy has items, and where one stands, something is told of it. */
final class EmptyExcerpts implements Check {

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.STRATEGY_NO_ITEMS, IssueCode.STRATEGY_UNREAD);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      if (measure.strategy().isEmpty() && measure.provenance().containsKey("strategy")) {
        issues.add(Findings.of(IssueCode.STRATEGY_UNREAD, measure, "strategy"));
      }
      for (StrategyExcerpt excerpt : measure.strategy()) {
        if (excerpt.items().isEmpty()) {
          String path = String.join(" / ", excerpt.path());
          issues.add(Findings.of(IssueCode.STRATEGY_NO_ITEMS, measure, "strategy", path));
        }
      }
    }
    return issues;
  }
}
