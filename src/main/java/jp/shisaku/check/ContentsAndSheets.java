package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.extract.measure.Categories;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * Every entry of the contents has a sheet, and every sheet an entry. An entry that gives the page
 * of another one names the same sheet in other words, as 【再掲】 does.
 */
final class ContentsAndSheets {

  /** So many entries in a row without a sheet are a missing part, told once. */
  private static final int PART = 3;

  private ContentsAndSheets() {}

  static List<Issue> issues(Catalogue catalogue) {
    if (catalogue.contents().isEmpty()) {
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    Set<String> found = new HashSet<>();
    Set<Integer> pages = new HashSet<>();
    Categories categories = new Categories(catalogue.contents());
    for (Measure measure : catalogue.measures()) {
      Optional<ContentsEntry> entry =
          categories.entry(measure.heading(), measure.name(), measure.relisted());
      entry.ifPresent(named -> found.add(Fold.letters(named.title())));
      entry.flatMap(ContentsEntry::page).ifPresent(pages::add);
      if (entry.isEmpty()) {
        issues.add(
            Findings.of(
                IssueCode.MEASURE_UNCLASSIFIED,
                measure,
                "category",
                measure.heading().or(measure::name).orElse("?")));
      }
    }
    List<ContentsEntry> gap = new ArrayList<>();
    for (ContentsEntry entry : catalogue.contents()) {
      boolean isNamedElsewhere = entry.page().filter(pages::contains).isPresent();
      if (!isNamedElsewhere && !found.contains(Fold.letters(entry.title()))) {
        gap.add(entry);
      } else if (!entry.relisted()) {
        issues.addAll(ofGap(gap));
        gap.clear();
      }
    }
    issues.addAll(ofGap(gap));
    return issues;
  }

  /** Entries in a row without a sheet; 【再掲】 between them names a sheet that stands elsewhere. */
  private static List<Issue> ofGap(List<ContentsEntry> entries) {
    if (entries.size() < PART) {
      return entries.stream()
          .map(ContentsEntry::title)
          .map(title -> Findings.of(IssueCode.CONTENTS_WITHOUT_SHEET, "contents", title))
          .toList();
    }
    return List.of(
        Findings.of(
            IssueCode.CONTENTS_PART,
            "contents",
            String.valueOf(entries.size()),
            entries.get(0).title(),
            entries.get(entries.size() - 1).title()));
  }
}
