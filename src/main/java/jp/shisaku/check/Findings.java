package jp.shisaku.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** How the checks tell what they found. */
final class Findings {

  private Findings() {}

  /** An issue of a field of a measure, where that field stands. */
  static Issue of(IssueCode code, Measure measure, String field, String... arguments) {
    return new Issue(
        code, Optional.of(measure.id()), field, measure.placeOf(field), Arrays.asList(arguments));
  }

  /** An issue of the publication as a whole. */
  static Issue of(IssueCode code, String field, String... arguments) {
    return Issue.of(code, Place.UNKNOWN, field, arguments);
  }

  /** How a message names a measure. */
  static String name(Measure measure) {
    return measure.name().or(measure::heading).orElse(measure.id());
  }

  /** How a message writes yen: 1,129,000,000. */
  static String yen(long yen) {
    return String.format(Locale.ROOT, "%,d", yen);
  }

  /** A list of things in a message. */
  static String list(List<String> things) {
    return String.join(", ", things);
  }
}
