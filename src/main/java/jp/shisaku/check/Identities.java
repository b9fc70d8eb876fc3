package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Ids name one measure each, and whatever refers to a measure refers to one that is there. */
final class Identities {

  private Identities() {}

  static List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Measure measure : catalogue.measures()) {
      if (!known.add(measure.id())) {
        issues.add(Findings.of(IssueCode.MEASURE_ID_TWICE, measure, "id", measure.id()));
      }
    }
    for (Measure measure : catalogue.measures()) {
      measure
          .relistedOf()
          .filter(original -> !known.contains(original) || original.equals(measure.id()))
          .map(id -> Findings.of(IssueCode.MEASURE_REFERENCE, measure, "relisted_of", id))
          .ifPresent(issues::add);
    }
    Set<String> told =
        catalogue.issues().stream()
            .filter(issue -> issue.code() != IssueCode.MEASURE_ID_TWICE)
            .filter(issue -> issue.code() != IssueCode.MEASURE_REFERENCE)
            .flatMap(issue -> issue.measure().stream())
            .filter(id -> !known.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));
    told.forEach(id -> issues.add(Findings.of(IssueCode.MEASURE_REFERENCE, "issues", id)));
    return issues;
  }
}
