package jp.shisaku.pipeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * The pages that are not to be trusted. What was taken from them is kept, and told as doubtful
 * however exactly it was found.
 *
 * @param places a file, or a page of one
 */
record Doubts(Set<Place> places) {

  /** What the checks say of a value with characters that could not be read. */
  private static final Set<IssueCode> UNREADABLE =
      Set.of(IssueCode.TEXT_REPLACEMENT, IssueCode.TEXT_PRIVATE_USE);

  static Doubts of(List<Part> parts) {
    Set<Place> places = new HashSet<>();
    for (Part part : parts) {
      part.doubts().stream().map(Issue::place).forEach(places::add);
    }
    return new Doubts(places);
  }

  /** The catalogue with lower confidence where it rests on these pages. */
  Catalogue markedIn(Catalogue catalogue) {
    return places.isEmpty()
        ? catalogue
        : catalogue.withMeasures(
            catalogue.measures().stream()
                .map(measure -> marked(measure, (field, found) -> isDoubtful(found)))
                .toList());
  }

  /**
   * The checked catalogue with lower confidence in values of which a character could not be read.
   */
  static Catalogue unreadableMarkedIn(Catalogue checked) {
    Set<List<String>> unreadable =
        checked.issues().stream()
            .filter(issue -> UNREADABLE.contains(issue.code()) && issue.measure().isPresent())
            .map(issue -> List.of(issue.measure().get(), issue.field()))
            .collect(Collectors.toSet());
    return unreadable.isEmpty()
        ? checked
        : checked.withMeasures(
            checked.measures().stream()
                .map(m -> marked(m, (field, found) -> unreadable.contains(List.of(m.id(), field))))
                .toList());
  }

  private static Measure marked(Measure measure, BiPredicate<String, Provenance> doubtful) {
    Map<String, Provenance> marked = new LinkedHashMap<>(measure.provenance());
    // What a person has set stays theirs.
    marked.replaceAll(
        (field, found) ->
            found.method() != Provenance.Method.OVERRIDE && doubtful.test(field, found)
                ? Provenance.of(found.place(), Provenance.Method.DOUBTFUL)
                : found);
    return measure.withProvenance(marked);
  }

  private boolean isDoubtful(Provenance found) {
    Optional<Place> page = found.page().map(number -> Place.of(found.source(), number));
    return places.contains(Place.of(found.source())) || page.filter(places::contains).isPresent();
  }
}
