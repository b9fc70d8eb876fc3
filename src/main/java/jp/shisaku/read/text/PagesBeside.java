package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;

/**
 * Two pages beside each other on one page of a text, as a program leaves them that keeps the places
 * of a paper on which two were printed: both halves have the same labels, and all lines below the
 * first of these a blank where the right one begins. A title across both is of the left one.
 */
final class PagesBeside {

  /** Labels of one sheet stand beside each other, too, but not the same ones. */
  private static final int FEWEST_LABELS = 3;

  private static final int LONGEST_LABEL = 16;

  /** Nearer to the left edge begins a value. */
  private static final int NARROWEST = 20;

  /** Where no labels tell it, so many lines begin at the edge of the right page. */
  private static final int FEWEST_LINES = 3;

  /** And that is about the middle of the widest line. */
  private static final double LEFTMOST = 0.35;

  private static final double RIGHTMOST = 0.65;

  private static final Pattern LINE = Pattern.compile("\\R");

  private static final Pattern GAP = Pattern.compile("^ +| {2,}");

  private static final Labels LABELS = new Labels(Profile.STANDARD);

  private PagesBeside() {}

  /** By page the two that stand on it, the left one first, or the page itself. */
  static List<List<String>> apart(List<String> pages) {
    List<Optional<Integer>> edges = pages.stream().map(PagesBeside::edge).toList();
    boolean several = edges.stream().anyMatch(Optional::isPresent);
    return IntStream.range(0, pages.size())
        .mapToObj(
            i ->
                edges
                    .get(i)
                    .or(() -> several ? gutter(lines(pages.get(i))) : Optional.empty())
                    .map(edge -> halves(pages.get(i), edge))
                    .orElse(List.of(pages.get(i))))
        .toList();
  }

  private static List<String> lines(String page) {
    return List.of(LINE.split(page, -1));
  }

  /** Where the right page begins, as the labels of both tell it. */
  private static Optional<Integer> edge(String page) {
    List<String> lines = lines(page);
    Set<Field> left = EnumSet.noneOf(Field.class);
    List<Begin> begins = new ArrayList<>();
    for (String line : lines) {
      for (Begin begin : begins(line)) {
        if (begin.at() >= NARROWEST) {
          begins.add(begin);
        } else {
          begin.field().ifPresent(left::add);
        }
      }
    }
    return begins.stream()
        .map(Begin::at)
        .distinct()
        .filter(at -> left.contains(Field.NAME) && areOfSheets(left, at, begins))
        .filter(at -> lines.stream().dropWhile(PagesBeside::isTitle).allMatch(l -> isFree(l, at)))
        .findFirst();
  }

  private static boolean isTitle(String line) {
    return begins(line).stream().allMatch(begin -> begin.field().isEmpty());
  }

  private static boolean areOfSheets(Set<Field> left, int at, List<Begin> begins) {
    Set<Field> right = EnumSet.noneOf(Field.class);
    begins.stream()
        .filter(begin -> begin.at() == at)
        .forEach(begin -> begin.field().ifPresent(right::add));
    boolean named = right.contains(Field.NAME);
    right.retainAll(left);
    return named && right.size() >= FEWEST_LABELS;
  }

  /** Where a page without labels may be parted. */
  private static Optional<Integer> gutter(List<String> lines) {
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    List<Integer> begins =
        lines.stream().flatMap(line -> begins(line).stream()).map(Begin::at).toList();
    return begins.stream()
        .filter(at -> at >= LEFTMOST * widest && at <= RIGHTMOST * widest)
        .filter(at -> begins.stream().filter(at::equals).count() >= FEWEST_LINES)
        .filter(at -> lines.stream().allMatch(line -> isFree(line, at)))
        .min(Integer::compare);
  }

  private static boolean isFree(String line, int at) {
    return line.length() <= at || line.charAt(at - 1) == ' ';
  }

  private static List<String> halves(String page, int edge) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String line : lines(page)) {
      int end = isFree(line, edge) ? Math.min(edge, line.length()) : line.length();
      left.add(line.substring(0, end).stripTrailing());
      right.add(line.substring(end));
    }
    return List.of(String.join("\n", left), String.join("\n", right));
  }

  /** A text of a line, where it begins, and whether it is a label. */
  private record Begin(int at, String text) {

    Optional<Field> field() {
      return text.length() > LONGEST_LABEL
          ? Optional.empty()
          : LABELS.known(text).map(LabelMatch::field);
    }
  }

  private static List<Begin> begins(String line) {
    List<Begin> begins = new ArrayList<>();
    Matcher gap = GAP.matcher(line);
    int from = 0;
    while (gap.find()) {
      begins.add(new Begin(from, line.substring(from, gap.start())));
      from = gap.end();
    }
    begins.add(new Begin(from, line.substring(from)));
    begins.removeIf(begin -> begin.text().isBlank());
    return begins;
  }
}
