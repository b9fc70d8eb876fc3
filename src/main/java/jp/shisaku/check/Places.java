package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Every value stands on a page of a file of the publication, in a rectangle inside that page. */
final class Places {

  /** Characters reach a little over the edge of what holds them. */
  private static final double SLACK = 2;

  private Places() {}

  static List<Issue> issues(Catalogue catalogue) {
    Map<String, Pages> sources = new HashMap<>();
    catalogue
        .publication()
        .sources()
        .forEach(source -> sources.computeIfAbsent(source.file(), file -> Pages.of(source)));
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      measure
          .provenance()
          .forEach(
              (field, place) ->
                  issue(measure, field, place, Optional.ofNullable(sources.get(place.source())))
                      .ifPresent(issues::add));
    }
    return issues;
  }

  /**
   * The pages of a file.
   *
   * @param sizes runs of pages of one size, by the first of them
   */
  private record Pages(int count, NavigableMap<Integer, Publication.PageSize> sizes) {

    static Pages of(Publication.Source source) {
      NavigableMap<Integer, Publication.PageSize> sizes = new TreeMap<>();
      source.pageSizes().forEach(size -> sizes.putIfAbsent(size.from(), size));
      return new Pages(source.pages(), sizes);
    }

    boolean has(int page) {
      return page >= 1 && page <= count;
    }

    /** Where its size is not known, any page is large enough. */
    Box whole(int page) {
      return Optional.ofNullable(sizes.floorEntry(page))
          .map(Map.Entry::getValue)
          .filter(size -> size.holds(page))
          .map(size -> new Box(0, 0, size.width(), size.height()))
          .orElse(new Box(0, 0, Double.MAX_VALUE, Double.MAX_VALUE));
    }
  }

  private static Optional<Issue> issue(
      Measure measure, String field, Provenance place, Optional<Pages> pages) {
    int page = place.page().orElse(1);
    if (pages.filter(known -> known.has(page)).isEmpty()) {
      return Optional.of(
          Findings.of(
              IssueCode.PROVENANCE_PAGE, measure, field, place.source(), String.valueOf(page)));
    }
    return place
        .box()
        .filter(box -> !isSound(box, pages.get().whole(page)))
        .map(box -> Findings.of(IssueCode.PROVENANCE_BOX, measure, field, told(box)));
  }

  private static boolean isSound(Box box, Box page) {
    return box.left() <= box.right() && box.top() <= box.bottom() && page.contains(box, SLACK);
  }

  private static String told(Box box) {
    return String.format(
        Locale.ROOT, "[%.0f, %.0f, %.0f, %.0f]", box.left(), box.top(), box.right(), box.bottom());
  }
}
