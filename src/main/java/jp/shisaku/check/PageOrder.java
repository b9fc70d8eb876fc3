package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Pages rise from entry to entry of the contents, and from sheet to sheet of a file. */
final class PageOrder {

  private PageOrder() {}

  static List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    List<ContentsEntry> listings = firstListings(catalogue);
    List<ContentsEntry> oddOnes = odd(listings, PageOrder::page);
    for (ContentsEntry odd : oddOnes) {
      issues.add(
          Findings.of(
              IssueCode.CONTENTS_PAGE_ORDER,
              "contents",
              odd.title(),
              String.valueOf(odd.page().orElseThrow())));
    }
    issues.addAll(ofSections(listings.stream().filter(e -> !oddOnes.contains(e)).toList()));
    sheetsByFile(catalogue).values().forEach(sheets -> issues.addAll(ofSheets(sheets)));
    return issues;
  }

  /** Each page once: an entry with a page that stood before lists the same sheet again. */
  private static List<ContentsEntry> firstListings(Catalogue catalogue) {
    Set<Integer> pages = new HashSet<>();
    return catalogue.contents().stream()
        .filter(entry -> !entry.relisted() && entry.page().filter(pages::add).isPresent())
        .toList();
  }

  /**
   * Sections that begin on an earlier page than one before them ended, several in a row told once:
   * where recognition moved a heading, everything below it has a wrong category.
   */
  private static List<Issue> ofSections(List<ContentsEntry> entries) {
    List<Issue> issues = new ArrayList<>();
    List<ContentsEntry> backwards = new ArrayList<>();
    List<String> section = List.of();
    int highest = 0;
    for (ContentsEntry entry : entries) {
      if (!entry.path().equals(section) && page(entry) < highest) {
        backwards.add(entry);
      } else if (page(entry) >= highest) {
        ofRun(backwards).ifPresent(issues::add);
        backwards.clear();
        highest = page(entry);
      }
      section = entry.path();
    }
    ofRun(backwards).ifPresent(issues::add);
    return issues;
  }

  private static Optional<Issue> ofRun(List<ContentsEntry> firstOfSections) {
    return firstOfSections.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                IssueCode.CONTENTS_SECTION_ORDER,
                "contents",
                heading(firstOfSections.get(0)),
                String.valueOf(page(firstOfSections.get(0))),
                heading(firstOfSections.get(firstOfSections.size() - 1))));
  }

  private static String heading(ContentsEntry entry) {
    return entry.path().isEmpty() ? entry.title() : entry.path().get(entry.path().size() - 1);
  }

  private static int page(ContentsEntry entry) {
    return entry.page().orElseThrow();
  }

  private static List<Issue> ofSheets(List<Measure> sheets) {
    return odd(sheets, PageOrder::page).stream()
        .map(
            odd ->
                Findings.of(
                    IssueCode.MEASURE_PAGE_ORDER,
                    odd,
                    "heading",
                    Findings.name(odd),
                    String.valueOf(page(odd))))
        .toList();
  }

  private static int page(Measure measure) {
    return measure.placeOf("heading").page().getAsInt();
  }

  private static Map<String, List<Measure>> sheetsByFile(Catalogue catalogue) {
    Map<String, List<Measure>> files = new LinkedHashMap<>();
    for (Measure measure : catalogue.measures()) {
      var place = measure.placeOf("heading");
      if (place.page().isPresent()) {
        files.computeIfAbsent(place.source(), file -> new ArrayList<>()).add(measure);
      }
    }
    return files;
  }

  /**
   * The things whose page is not between those of their neighbours, although these rise. Where
   * whole sections stand in another order than their pages, no single page is odd: that is how some
   * contents are.
   */
  static <T> List<T> odd(List<T> things, Function<T, Integer> page) {
    List<T> odd = new ArrayList<>();
    for (int i = 1; i + 1 < things.size(); i++) {
      int before = page.apply(things.get(i - 1));
      int here = page.apply(things.get(i));
      int behind = page.apply(things.get(i + 1));
      if (before <= behind && (here < before || here > behind)) {
        odd.add(things.get(i));
      }
    }
    return odd;
  }
}
