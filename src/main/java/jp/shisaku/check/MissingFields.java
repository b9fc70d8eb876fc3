package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Every sheet has a name, an office and a cell for its budget. */
final class MissingFields implements Check {

  @Override
  public Set<IssueCode> codes() {
    return Set.of(
        IssueCode.MEASURE_WITHOUT_NAME,
        IssueCode.MEASURE_WITHOUT_OFFICE,
        IssueCode.MEASURE_WITHOUT_BUDGET);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      if (measure.name().isEmpty()) {
        issues.add(Findings.of(IssueCode.MEASURE_WITHOUT_NAME, measure, "name"));
      }
      if (measure.offices().isEmpty()) {
        issues.add(Findings.of(IssueCode.MEASURE_WITHOUT_OFFICE, measure, "offices"));
      }
      if (measure.budget().printed().isEmpty()) {
        issues.add(Findings.of(IssueCode.MEASURE_WITHOUT_BUDGET, measure, "budget"));
      }
    }
    return issues;
  }
}
