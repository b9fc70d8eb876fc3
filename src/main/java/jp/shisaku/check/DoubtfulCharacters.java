package jp.shisaku.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Characters that stand for what could not be read, or that only one font can show. */
final class DoubtfulCharacters implements Check {

  private static final int REPLACEMENT = 0xfffd;

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.TEXT_REPLACEMENT, IssueCode.TEXT_PRIVATE_USE);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      issues.addAll(issues(measure, IssueCode.TEXT_REPLACEMENT, c -> c == REPLACEMENT));
      issues.addAll(
          issues(
              measure,
              IssueCode.TEXT_PRIVATE_USE,
              c -> Character.getType(c) == Character.PRIVATE_USE));
    }
    return issues;
  }

  /** One issue a field, with how often such characters stand in it. */
  private static List<Issue> issues(Measure measure, IssueCode code, IntPredicate doubtful) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (FieldText text : FieldText.of(measure)) {
      long count = text.text().codePoints().filter(doubtful).count();
      if (count > 0) {
        counts.merge(text.field(), count, Long::sum);
      }
    }
    List<Issue> issues = new ArrayList<>();
    counts.forEach(
        (field, count) ->
            issues.add(Findings.of(code, measure, field, field, String.valueOf(count))));
    return issues;
  }
}
