package jp.shisaku.override;

import java.util.List;

/**
 * A value set by hand: a row of overrides.csv.
 *
 * @param publication the publication it is meant for; "" for any
 * @param measure id of the measure
 * @param field as in catalogue.json
 * @param value as it would be printed; "" takes the value away
 * @param reason why, for whoever reads it next year
 */
public record Correction(
    String publication, String measure, String field, String value, String reason) {

  /** What it sets. */
  List<String> target() {
    return List.of(measure, field);
  }

  boolean isFor(String publicationId) {
    return publication.isEmpty() || publication.equals(publicationId);
  }
}
