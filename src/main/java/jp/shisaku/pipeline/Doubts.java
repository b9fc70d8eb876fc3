package jp.shisaku.pipeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        : catalogue.withMeasures(catalogue.measures().stream().map(this::marked).toList());
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
            checked.measures().stream().map(measure -> marked(measure, unreadable)).toList());
  }

  private static Measure marked(Measure measure, Set<List<String>> unreadable) {
    Map<String, Provenance> marked = new LinkedHashMap<>();
    measure
        .provenance()
        .forEach(
            (field, found) ->
                marked.put(
                    field,
                    unreadable.contains(List.of(measure.id(), field)) ? lowered(found) : found));
    return measure.withProvenance(marked);
  }

  /** What a person has set stays theirs. */
  private static Provenance lowered(Provenance found) {
    return found.method() == Provenance.Method.OVERRIDE
        ? found
        : new Provenance(
            found.source(), found.page(), found.box(), found.cell(), Provenance.Method.DOUBTFUL);
  }

  private Measure marked(Measure measure) {
    Map<String, Provenance> marked = new LinkedHashMap<>();
    measure.provenance().forEach((field, provenance) -> marked.put(field, marked(provenance)));
    return measure.withProvenance(marked);
  }

  private Provenance marked(Provenance found) {
    return isDoubtful(found) ? Provenance.of(found.place(), Provenance.Method.DOUBTFUL) : found;
  }

  private boolean isDoubtful(Provenance found) {
    Optional<Place> page = found.page().map(number -> Place.of(found.source(), number));
    return places.contains(Place.of(found.source())) || page.filter(places::contains).isPresent();
  }
}
