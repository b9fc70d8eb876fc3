package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * A page has one sheet, or several below each other. Where the names of two stand on one height,
 * several pages were printed on one, and rows of both sheets may have been taken for one; but for
 * pages that were read as several.
 */
final class SheetsSideBySide {

  private SheetsSideBySide() {}

  static List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    List<Measure> measures = catalogue.measures();
    Set<Place> split =
        catalogue.issues().stream()
            .filter(issue -> issue.code() == IssueCode.PAGE_SEVERAL)
            .map(Issue::place)
            .collect(Collectors.toSet());
    for (int i = 1; i < measures.size(); i++) {
      Measure left = measures.get(i - 1);
      Measure right = measures.get(i);
      if (areSideBySide(left, right) && !split.contains(page(right))) {
        issues.add(
            Findings.of(
                IssueCode.MEASURE_SIDE_BY_SIDE,
                right,
                "name",
                Findings.name(left),
                Findings.name(right)));
      }
    }
    return issues;
  }

  private static Place page(Measure measure) {
    Provenance name = measure.provenance().get("name");
    return name.page().map(number -> Place.of(name.source(), number)).orElse(Place.UNKNOWN);
  }

  private static boolean areSideBySide(Measure left, Measure right) {
    Optional<Provenance> a = labelledName(left);
    Optional<Provenance> b = labelledName(right);
    return a.isPresent()
        && b.isPresent()
        && a.get().source().equals(b.get().source())
        && a.get().page().equals(b.get().page())
        && a.get().box().orElseThrow().isBeside(b.get().box().orElseThrow());
  }

  /** The titles of a deck's page may well stand beside each other. */
  private static Optional<Provenance> labelledName(Measure measure) {
    return Optional.ofNullable(measure.provenance().get("name"))
        .filter(name -> name.box().isPresent() && name.method() != Method.TITLE);
  }
}
