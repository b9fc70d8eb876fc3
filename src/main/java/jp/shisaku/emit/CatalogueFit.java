package jp.shisaku.emit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import jp.shisaku.issue.Issue;

/** Where a catalogue that is read piece by piece does not fit its schema. */
final class CatalogueFit {

  private static final String SCHEMA = "catalogue";

  private final Locale language;

  /** What was found in the items of each list. */
  private final Map<String, List<Misfit>> ofItems = new HashMap<>();

  /**
   * Begins with none.
   *
   * @param language of what is said, as far as the validator knows it
   */
  CatalogueFit(Locale language) {
    this.language = language;
  }

  /** Asks an item of a list. Of what no issue will be made, no more is kept than is needed. */
  void ask(String list, int index, JsonNode item) {
    List<Misfit> found = ofItems.computeIfAbsent(list, name -> new ArrayList<>());
    for (Misfit misfit : Schemas.misfits(Schemas.ofItems(SCHEMA, list), item, language)) {
      Predicate<Misfit> alike = other -> other.isUnknownField() == misfit.isUnknownField();
      if (found.stream().filter(alike).count() < Schemas.MOST) {
        found.add(misfit.below("/" + list + "/" + index));
      }
    }
  }

  /**
   * All issues, in the order of the schema, as if the file had been asked as a whole; at most a
   * hundred.
   *
   * @param frame the file without the items of its lists
   */
  List<Issue> issues(JsonNode frame) {
    List<Misfit> ofFrame = new ArrayList<>(Schemas.misfits(Schemas.of(SCHEMA), frame, language));
    List<Misfit> all = new ArrayList<>();
    for (String field : Schemas.fields(SCHEMA)) {
      Predicate<Misfit> isInside = misfit -> (misfit.where() + "/").startsWith("/" + field + "/");
      ofFrame.stream().filter(isInside).forEach(all::add);
      ofFrame.removeIf(isInside);
      all.addAll(ofItems.getOrDefault(field, List.of()));
    }
    all.addAll(ofFrame);
    return Schemas.issues(all, frame);
  }
}
