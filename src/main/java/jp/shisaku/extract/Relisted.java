package jp.shisaku.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.text.CharacterPairs;
import jp.shisaku.text.Fold;

/** Links a measure printed again (【再掲】) with its first printing, by its name. */
final class Relisted {

  private static final double SAME_NAME = 0.9;

  private Relisted() {}

  /** A first printing, by its name. */
  private record First(CharacterPairs name, String id) {}

  /** The measures, with {@code relistedOf} set where the first printing is found. */
  static List<Measure> linked(List<Measure> measures) {
    List<First> firsts =
        measures.stream()
            .filter(m -> !m.relisted() && m.name().isPresent())
            .map(m -> new First(name(m), m.id()))
            .toList();
    Map<String, String> idByName = new HashMap<>();
    firsts.forEach(first -> idByName.putIfAbsent(first.name().text(), first.id()));
    return measures.stream()
        .map(m -> m.relisted() ? m.relistedOf(original(name(m), firsts, idByName)) : m)
        .toList();
  }

  /** Hardly any has another name than the first time, and only then all are compared. */
  private static Optional<String> original(
      CharacterPairs name, List<First> firsts, Map<String, String> idByName) {
    return Optional.ofNullable(idByName.get(name.text()))
        .or(
            () ->
                firsts.stream()
                    .filter(first -> first.name().likeness(name) >= SAME_NAME)
                    .max(Comparator.comparingDouble(first -> first.name().likeness(name)))
                    .map(First::id));
  }

  private static CharacterPairs name(Measure measure) {
    return CharacterPairs.of(Fold.letters(measure.name().orElse("")));
  }
}
