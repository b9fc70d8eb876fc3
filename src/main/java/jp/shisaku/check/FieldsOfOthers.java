package jp.shisaku.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * The sheets of a publication have the same fields. A field that nearly all have is missing in one
 * where its label was misread, and its text stands in another field.
 */
final class FieldsOfOthers {

  private static final int FEWEST = 10;

  /** What at least this share of all measures has, each should have. */
  private static final double NEARLY_ALL = 0.9;

  /** How to tell that a measure has a field; details are what some sheets truly have none of. */
  private static final Map<String, Predicate<Measure>> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("classification", measure -> !measure.classification().isEmpty());
    FIELDS.put("positions", measure -> !measure.positions().isEmpty());
    FIELDS.put("effect", measure -> measure.effect().isPresent());
    FIELDS.put("purpose", measure -> measure.purpose().isPresent());
    FIELDS.put("overview", measure -> measure.overview().isPresent());
  }

  private FieldsOfOthers() {}

  static List<Issue> issues(Catalogue catalogue) {
    List<Measure> measures = catalogue.measures();
    List<Issue> issues = new ArrayList<>();
    FIELDS.forEach(
        (field, isThere) -> {
          long have = measures.stream().filter(isThere).count();
          if (measures.size() >= FEWEST && have >= measures.size() * NEARLY_ALL) {
            measures.stream()
                .filter(isThere.negate())
                .map(m -> Findings.of(IssueCode.MEASURE_WITHOUT_FIELD, m, field, field))
                .forEach(issues::add);
          }
        });
    return issues;
  }
}
