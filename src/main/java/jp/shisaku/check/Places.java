package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Every value stands on a page of a file of the publication, in a rectangle inside that page. */
final class Places implements Check {

  /** Characters reach a little over the edge of what holds them. */
  private static final double SLACK = 2;

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.PROVENANCE_PAGE, IssueCode.PROVENANCE_BOX);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    Map<String, Publication.Source> sources =
        catalogue.publication().sources().stream()
            .collect(Collectors.toMap(Publication.Source::file, s -> s, (first, second) -> first));
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      measure
          .provenance()
          .forEach((field, place) -> issue(measure, field, place, sources).ifPresent(issues::add));
    }
    return issues;
  }

  private static Optional<Issue> issue(
      Measure measure, String field, Provenance place, Map<String, Publication.Source> sources) {
    Optional<Publication.Source> source = Optional.ofNullable(sources.get(place.source()));
    int page = place.page().orElse(1);
    if (source.isEmpty() || page < 1 || page > source.get().pages()) {
      return Optional.of(
          Findings.of(
              IssueCode.PROVENANCE_PAGE, measure, field, place.source(), String.valueOf(page)));
    }
    return place
        .box()
        .filter(box -> !isSound(box, page, source.get().pageSizes()))
        .map(box -> Findings.of(IssueCode.PROVENANCE_BOX, measure, field, told(box)));
  }

  /** Inside its own page; where its size is not known, any page is large enough. */
  private static boolean isSound(Box box, int page, List<Publication.PageSize> sizes) {
    Box whole =
        sizes.stream()
            .filter(size -> size.holds(page))
            .findFirst()
            .map(size -> new Box(0, 0, size.width(), size.height()))
            .orElse(new Box(0, 0, Double.MAX_VALUE, Double.MAX_VALUE));
    return box.left() <= box.right() && box.top() <= box.bottom() && whole.contains(box, SLACK);
  }

  private static String told(Box box) {
    return String.format(
        Locale.ROOT, "[%.0f, %.0f, %.0f, %.0f]", box.left(), box.top(), box.right(), box.bottom());
  }
}
