package jp.shisaku.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Similarity;

/** Links a measure printed again (【再掲】) with its first printing, by its name. */
final class Relisted {

  /** What is printed beside a name or a title that stands elsewhere too. */
  static final Pattern MARK = Pattern.compile("[【\\[［(（]\\s*再\\s*掲\\s*[】\\]］)）]");

  private static final double SAME_NAME = 0.9;

  private Relisted() {}

  /** The measures, with {@code relistedOf} set where the first printing is found. */
  static List<Measure> linked(List<Measure> measures) {
    return measures.stream()
        .map(m -> m.relisted() ? m.relistedOf(original(m, measures)) : m)
        .toList();
  }

  private static Optional<String> original(Measure again, List<Measure> measures) {
    String name = Fold.letters(again.name().orElse(""));
    return measures.stream()
        .filter(m -> !m.relisted() && m.name().isPresent())
        .filter(m -> likeness(m, name) >= SAME_NAME)
        .max(java.util.Comparator.comparingDouble(m -> likeness(m, name)))
        .map(Measure::id);
  }

  private static double likeness(Measure measure, String name) {
    return Similarity.byPairs(Fold.letters(measure.name().orElse("")), name);
  }
}
