package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Classification;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * A kind of measure (施策分類) has one circled number in a publication: where nearly all sheets print
 * ③その他, one that prints ①その他 has either the number or the word wrong.
 */
final class ClassificationCodes {

  /** So many sheets must agree on the number, and so many times as many as have the other. */
  private static final int AGREEING = 3;

  private ClassificationCodes() {}

  static List<Issue> issues(Catalogue catalogue) {
    Map<String, Map<Integer, Integer>> counts = new HashMap<>();
    catalogue.measures().stream()
        .flatMap(measure -> measure.classification().stream())
        .forEach(kind -> count(counts, kind));
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      for (Classification kind : measure.classification()) {
        usual(counts, kind)
            .map(
                usual ->
                    Findings.of(
                        IssueCode.CLASSIFICATION_CODE,
                        measure,
                        "classification",
                        kind.label(),
                        String.valueOf(kind.code().orElseThrow()),
                        String.valueOf(usual)))
            .ifPresent(issues::add);
      }
    }
    return issues;
  }

  private static void count(Map<String, Map<Integer, Integer>> counts, Classification kind) {
    kind.code()
        .ifPresent(
            code ->
                counts
                    .computeIfAbsent(Fold.letters(kind.label()), label -> new HashMap<>())
                    .merge(code, 1, Integer::sum));
  }

  /** The number that this kind has elsewhere, where it is another one. */
  private static Optional<Integer> usual(
      Map<String, Map<Integer, Integer>> counts, Classification kind) {
    if (kind.code().isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Integer> codes = counts.get(Fold.letters(kind.label()));
    int own = codes.get(kind.code().get());
    return codes.entrySet().stream()
        .filter(other -> other.getValue() >= AGREEING * own)
        .map(Map.Entry::getKey)
        .filter(code -> !code.equals(kind.code().get()))
        .min(Integer::compare);
  }
}
