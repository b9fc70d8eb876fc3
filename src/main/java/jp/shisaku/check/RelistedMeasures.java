package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * A measure that is printed twice is marked 【再掲】 the second time, and says the same both times.
 * Compared is what figures and lists depend on: offices, kinds and amounts.
 */
final class RelistedMeasures {

  /** What the name of a page says that goes on, and was not taken for one. */
  private static final Pattern CONTINUED =
      Pattern.compile("[（(](?:続き|つづき|[0-9０-９]{1,2}\\s*[/／]\\s*[0-9０-９]{1,2})[）)]\\s*$");

  private RelistedMeasures() {}

  static List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    Map<String, Measure> byName = new HashMap<>();
    Map<String, Measure> byId = new HashMap<>();
    for (Measure measure : catalogue.measures()) {
      byId.putIfAbsent(measure.id(), measure);
      if (!measure.relisted() && measure.name().isPresent()) {
        String name = CONTINUED.matcher(measure.name().get()).replaceFirst("");
        Optional.ofNullable(byName.putIfAbsent(Fold.letters(name), measure))
            .filter(first -> differences(first, measure).size() < 2)
            .ifPresent(
                first ->
                    issues.add(
                        Findings.of(
                            IssueCode.MEASURE_TWICE,
                            measure,
                            "name",
                            Findings.name(measure),
                            first.id())));
      }
    }
    catalogue.measures().stream()
        .filter(Measure::relisted)
        .forEach(again -> again(again, byId).ifPresent(issues::add));
    return issues;
  }

  private static Optional<Issue> again(Measure again, Map<String, Measure> byId) {
    if (again.relistedOf().isEmpty()) {
      return Optional.of(
          Findings.of(IssueCode.RELISTED_NO_ORIGINAL, again, "relisted_of", Findings.name(again)));
    }
    return Optional.ofNullable(byId.get(again.relistedOf().get()))
        .map(original -> differences(original, again))
        .filter(fields -> !fields.isEmpty())
        .map(
            fields ->
                Findings.of(
                    IssueCode.RELISTED_DIFFERS,
                    again,
                    fields.get(0),
                    again.relistedOf().get(),
                    Findings.list(fields)));
  }

  private static List<String> differences(Measure a, Measure b) {
    List<String> fields = new ArrayList<>();
    if (!offices(a).equals(offices(b))) {
      fields.add("offices");
    }
    if (!kinds(a).equals(kinds(b))) {
      fields.add("classification");
    }
    if (!amounts(a).equals(amounts(b)) && !leavesAmountsToOther(b)) {
      fields.add("budget");
    }
    return fields;
  }

  /** True where the cell of amounts holds 再掲 and nothing else. */
  private static boolean leavesAmountsToOther(Measure again) {
    return again.relisted()
        && again.budget().lines().isEmpty()
        && again.budget().printed().filter(printed -> printed.contains("再掲")).isPresent();
  }

  private static List<String> offices(Measure measure) {
    return measure.offices().stream().map(Office::printed).map(Fold::letters).toList();
  }

  private static List<String> kinds(Measure measure) {
    return measure.classification().stream().map(kind -> Fold.letters(kind.label())).toList();
  }

  private static List<List<Object>> amounts(Measure measure) {
    return measure.budget().lines().stream().map(RelistedMeasures::amount).toList();
  }

  private static List<Object> amount(BudgetLine line) {
    return List.of(
        line.fiscalYear(), line.phase(), line.supplementaryNo(), line.amountYen(), line.included());
  }
}
