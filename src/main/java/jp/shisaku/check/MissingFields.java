package jp.shisaku.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** What a sheet should have, and has not. */
final class MissingFields {

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

  /** ○○ in the place of a word, as examples have it; 二〇二〇 is a year. */
  private static final Pattern ANY = Pattern.compile("([○◯△□●×])\\1|(?<![一二三四五六七八九〇])〇〇(?!年)");

  private MissingFields() {}

  /** Every sheet has a name, an office and a cell for its budget. */
  static Stream<Issue> issues(Measure measure) {
    List<Issue> issues = new ArrayList<>();
    if (measure.name().isEmpty()) {
      issues.add(Findings.of(IssueCode.MEASURE_WITHOUT_NAME, measure, "name"));
    }
    measure
        .name()
        .filter(name -> ANY.matcher(name).find())
        .ifPresent(
            name -> issues.add(Findings.of(IssueCode.MEASURE_EXAMPLE, measure, "name", name)));
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

  /**
   * The sheets of a publication have the same fields. A field that nearly all have is missing in
   * one where its label was misread, and its text stands in another field.
   */
  static List<Issue> ofOthers(Catalogue catalogue) {
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

  /** An excerpt of the strategy has items, and where one stands, something is told of it. */
  static Stream<Issue> ofExcerpts(Measure measure) {
    if (measure.strategy().isEmpty() && measure.provenance().containsKey("strategy")) {
      return Stream.of(Findings.of(IssueCode.STRATEGY_UNREAD, measure, "strategy"));
    }
    return measure.strategy().stream()
        .filter(excerpt -> excerpt.items().isEmpty())
        .map(excerpt -> String.join(" / ", excerpt.path()))
        .map(path -> Findings.of(IssueCode.STRATEGY_NO_ITEMS, measure, "strategy", path));
  }
}
