package jp.shisaku.pipeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;

/**
 * The pages that are not to be trusted. What was taken from them is kept, and told as doubtful
 * however exactly it was found.
 *
 * @param places a file, or a page of one
 */
record Doubts(Set<Place> places) {

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
