package jp.shisaku.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * Pages rise from entry to entry of the contents, and from sheet to sheet. Entries that are listed
 * again may point back.
 */
final class PageOrder implements Check {

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.CONTENTS_PAGE_ORDER, IssueCode.MEASURE_PAGE_ORDER);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    List<ContentsEntry> entries =
        catalogue.contents().stream()
            .filter(entry -> !entry.relisted() && entry.page().isPresent())
            .toList();
    for (ContentsEntry odd : outOfOrder(entries, entry -> entry.page().orElseThrow())) {
      issues.add(
          Findings.of(
              IssueCode.CONTENTS_PAGE_ORDER,
              "contents",
              odd.title(),
              String.valueOf(odd.page().orElseThrow())));
    }
    sheetsByFile(catalogue).values().forEach(sheets -> issues.addAll(ofSheets(sheets)));
    return issues;
  }

  private static List<Issue> ofSheets(List<Measure> sheets) {
    return outOfOrder(sheets, PageOrder::page).stream()
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

  /** What is left beside the longest run of things whose pages never fall: as few as can be. */
  static <T> List<T> outOfOrder(List<T> things, Function<T, Integer> page) {
    int[] length = new int[things.size()];
    int[] before = new int[things.size()];
    int last = -1;
    for (int i = 0; i < things.size(); i++) {
      length[i] = 1;
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        boolean rises = page.apply(things.get(j)) <= page.apply(things.get(i));
        if (rises && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    List<T> left = new ArrayList<>(things);
    List<Integer> kept = new ArrayList<>();
    for (int at = last; at >= 0; at = before[at]) {
      kept.add(at);
    }
    int[] inOrder = kept.stream().mapToInt(Integer::intValue).toArray();
    Arrays.stream(inOrder).forEach(left::remove);
    return left;
  }
}
