package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Every sheet has a name, an office and a cell for its budget. */
final class MissingFields {

  private MissingFields() {}

  static Stream<Issue> issues(Measure measure) {
    List<Issue> issues = new ArrayList<>();
    if (measure.name().isEmpty()) {
      issues.add(Findings.of(IssueCode.MEASURE_WITHOUT_NAME, measure, "name"));
    }
    if (measure.offices().isEmpty()) {
      issues.add(Findings.of(IssueCode.MEASURE_WITHOUT_OFFICE, measure, "offices"));
    }
    if (measure.budget().printed().isEmpty() && !isMarked(measure)) {
      issues.add(Findings.of(IssueCode.MEASURE_WITHOUT_BUDGET, measure, "budget"));
    }
    return issues.stream();
  }

  /**
   * A mark such as 【制度・規制改革】 in the place of the amount says that there is none; ①予算 whose label
   * was lost says nothing of the kind.
   */
  private static boolean isMarked(Measure measure) {
    Provenance kind = measure.provenance().get("classification");
    return kind != null
        && kind.method() == Provenance.Method.POSITION
        && measure.classification().stream().allMatch(each -> each.code().isEmpty());
  }
}
