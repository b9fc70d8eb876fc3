package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;

/**
 * The running heads and feet of pages that end with a form feed: the same line at the top of nearly
 * all pages, or at the foot, and the numbers below them. They would stand in the midst of a value
 * that goes on over the page. A label, the heads of a list, a unit and a row of a table that stand
 * there are none.
 */
final class PageHeads {

  /** Fewer pages show no habit. */
  private static final int FEWEST_PAGES = 3;

  /** The first page has often a title instead, and the last one lacks its foot. */
  private static final int WITHOUT = 1;

  private static final int LONGEST = 60;

  private static final Pattern LINE = Pattern.compile("\\R");
  private static final String COUNT = "[-－‐–—\\s]*(?:[pPｐＰ][.．]?\\s*)?[0-9０-９]{1,4}[-－‐–—\\s]*";
  private static final Pattern NUMBER = Pattern.compile(COUNT);

  /** The number of the page beside its head, set apart. */
  private static final Pattern NUMBER_BESIDE =
      Pattern.compile("^" + COUNT + "\\s{2,}(?=\\S)|(?<=\\S)\\s{2,}" + COUNT + "$");

  private static final Pattern CELLS = Pattern.compile("[\t|│┃,、。：:]");

  private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

  /** A program that keeps no columns leaves a single one: 番 施策名. */
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private static final Labels LABELS = new Labels(Profile.STANDARD);

  private PageHeads() {}

  /** The pages without them; the same pages where there is no habit. */
  static List<String> removed(List<String> pages) {
    if (pages.size() < FEWEST_PAGES) {
      return pages;
    }
    List<List<String>> lines = new ArrayList<>();
    pages.forEach(page -> lines.add(new ArrayList<>(List.of(LINE.split(page, -1)))));
    boolean changed = drop(lines, false) | drop(lines, true);
    return changed ? lines.stream().map(l -> String.join("\n", l)).toList() : pages;
  }

  private static boolean drop(List<List<String>> pages, boolean atFoot) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      int at = edge(page, atFoot);
      if (at >= 0) {
        counts.merge(head(page.get(at)), 1, Integer::sum);
      }
    }
    int fewest = Math.max(FEWEST_PAGES - WITHOUT, pages.size() - WITHOUT);
    Set<String> running =
        counts.entrySet().stream()
            .filter(line -> line.getValue() >= fewest && isRunning(line.getKey()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(HashSet::new));
    if (!running.isEmpty()) {
      // On the first page it cuts no value, and is the title of the publication.
      pages.stream().skip(atFoot ? 0 : 1).forEach(page -> dropFrom(page, atFoot, running));
      setApart(pages.get(0), running);
    }
    return !running.isEmpty();
  }

  private static void dropFrom(List<String> page, boolean atFoot, Set<String> running) {
    int at = edge(page, atFoot);
    if (at >= 0 && running.contains(head(page.get(at)))) {
      List<String> gone = atFoot ? page.subList(at, page.size()) : page.subList(0, at + 1);
      gone.clear();
    }
  }

  private static void setApart(List<String> page, Set<String> running) {
    int at = edge(page, false);
    if (at >= 0 && running.contains(head(page.get(at)))) {
      page.set(at, head(page.get(at)));
      page.add(at + 1, "");
    }
  }

  private static String head(String line) {
    return NUMBER_BESIDE.matcher(line.strip()).replaceFirst("");
  }

  /** The outermost line that is no blank one and no number of the page; -1 where there is none. */
  private static int edge(List<String> page, boolean atFoot) {
    int step = atFoot ? -1 : 1;
    for (int i = atFoot ? page.size() - 1 : 0; i >= 0 && i < page.size(); i += step) {
      String line = page.get(i);
      if (!line.isBlank() && !NUMBER.matcher(line.strip()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isRunning(String line) {
    return line.length() <= LONGEST
        && !CELLS.matcher(line).find()
        && LABELS.leadingKnown(line).isEmpty()
        && LABELS.known(line).isEmpty()
        && LABELS.column(line).isEmpty()
        && !Profile.STANDARD.isPart(line)
        && BLANKS.splitAsStream(line).filter(w -> LABELS.column(w).isPresent()).limit(2).count() < 2
        && BLANK.splitAsStream(line).noneMatch(LABELS::isHeadOfNames)
        && Unit.statedIn(line).isEmpty();
  }
}
