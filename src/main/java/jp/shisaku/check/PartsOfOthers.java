package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.text.Fold;

/**
 * A folder within the input is one publication in parts; but people lay two years into one, or a
 * workbook beside the PDF that was made of it. Then what stands in both would be counted twice, and
 * every measure raises doubts whose one cause this tells.
 */
final class PartsOfOthers {

  /** So many measures are the same by no accident. */
  private static final int FEWEST = 3;

  /** What share of the smaller part the other one holds, too. */
  private static final double NEARLY_ALL = 0.8;

  private PartsOfOthers() {}

  static List<Issue> issues(Catalogue catalogue) {
    Map<String, List<Measure>> parts =
        catalogue.measures().stream()
            .filter(measure -> !measure.relisted())
            .collect(
                Collectors.groupingBy(
                    measure -> measure.placeOf("name").source(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Issue> issues = new ArrayList<>();
    List<String> files = List.copyOf(parts.keySet());
    for (int i = 1; i < files.size(); i++) {
      String part = files.get(i);
      files.subList(0, i).stream()
          .flatMap(first -> told(first, parts.get(first), part, parts.get(part)).stream())
          .findFirst()
          .ifPresent(issues::add);
    }
    return issues;
  }

  private static Optional<Issue> told(
      String first, List<Measure> before, String part, List<Measure> after) {
    return ofOtherYears(before, after)
        .or(() -> sameMeasures(before, after))
        .map(why -> Issue.of(IssueCode.PUBLICATION_SEVERAL, Place.of(part), "", first, part, why));
  }

  private static Optional<String> ofOtherYears(List<Measure> before, List<Measure> after) {
    Set<Integer> old = draftYears(before);
    Set<Integer> young = draftYears(after);
    return old.size() == 1 && young.size() == 1 && !old.equals(young)
        ? Optional.of(
            "they present the budgets of "
                + old.iterator().next()
                + " and "
                + young.iterator().next())
        : Optional.empty();
  }

  /** The years of which drafts are printed: of its own alone, where it is one publication. */
  private static Set<Integer> draftYears(List<Measure> measures) {
    return measures.stream()
        .flatMap(measure -> measure.budget().lines().stream())
        .filter(line -> line.draft() && line.phase() == Phase.INITIAL)
        .flatMap(line -> line.fiscalYear().stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> sameMeasures(List<Measure> before, List<Measure> after) {
    Set<String> old = names(before);
    Set<String> young = names(after);
    int smaller = Math.min(old.size(), young.size());
    Set<String> both = new HashSet<>(old);
    both.retainAll(young);
    return both.size() >= FEWEST && both.size() >= NEARLY_ALL * smaller
        ? Optional.of("both hold " + both.size() + " of the same measures")
        : Optional.empty();
  }

  private static Set<String> names(List<Measure> measures) {
    return measures.stream()
        .flatMap(measure -> measure.name().stream())
        .map(Fold::letters)
        .collect(Collectors.toSet());
  }
}
