package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Labels may stand in the middle of their cells, so far apart from each other. */
  private static final int SLACK = 2;

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
    List<List<String>> apart = new ArrayList<>();
    boolean before = false;
    for (String page : pages) {
      List<String> lines = lines(page);
      Optional<Integer> edge = edge(lines);
      if (edge.isEmpty() && before) {
        edge = gutter(lines);
      }
      before = edge.isPresent();
      apart.add(edge.map(at -> halves(lines, at)).orElse(List.of(page)));
    }
    return apart;
  }

  private static List<String> lines(String page) {
    return List.of(LINE.split(page, -1));
  }

  /** Where the right page begins, as the labels of both tell it. */
  private static Optional<Integer> edge(List<String> lines) {
    List<Begin> begins = lines.stream().flatMap(line -> begins(line).stream()).toList();
    NavigableMap<Integer, Set<Field>> right = new TreeMap<>();
    begins.stream()
        .filter(begin -> begin.at() >= NARROWEST)
        .forEach(begin -> begin.field().ifPresent(field -> at(right, begin.at()).add(field)));
    Set<Field> left = EnumSet.noneOf(Field.class);
    begins.stream()
        .filter(begin -> begin.at() < NARROWEST && !right.isEmpty())
        .forEach(begin -> begin.field().ifPresent(left::add));
    right.values().forEach(fields -> fields.retainAll(left));
    return right.keySet().stream()
        .flatMap(at -> Stream.iterate(at, next -> next - 1).limit(SLACK + 1))
        .distinct()
        .filter(at -> fields(right.subMap(at, true, at + SLACK, true)) >= FEWEST_LABELS)
        .filter(at -> lines.stream().dropWhile(PagesBeside::isTitle).allMatch(l -> isFree(l, at)))
        .findFirst();
  }

  private static Set<Field> at(Map<Integer, Set<Field>> fields, int place) {
    return fields.computeIfAbsent(place, at -> EnumSet.noneOf(Field.class));
  }

  private static long fields(Map<Integer, Set<Field>> begins) {
    return begins.values().stream().flatMap(Set::stream).distinct().count();
  }

  private static boolean isTitle(String line) {
    return begins(line).stream().allMatch(begin -> begin.field().isEmpty());
  }

  /** Where a page behind two others goes on with them, unless it has the heads of a list. */
  private static Optional<Integer> gutter(List<String> lines) {
    if (lines.stream().anyMatch(PagesBeside::isHead)) {
      return Optional.empty();
    }
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    Map<Integer, Long> begins =
        lines.stream()
            .flatMap(line -> begins(line).stream())
            .collect(Collectors.groupingBy(Begin::at, TreeMap::new, Collectors.counting()));
    return begins.entrySet().stream()
        .filter(begin -> begin.getValue() >= FEWEST_LINES)
        .map(Map.Entry::getKey)
        .filter(at -> at >= LEFTMOST * widest && at <= RIGHTMOST * widest)
        .filter(at -> lines.stream().allMatch(line -> isFree(line, at)))
        .findFirst();
  }

  private static boolean isHead(String line) {
    return begins(line).stream().filter(begin -> LABELS.column(begin.text()).isPresent()).count()
        > 1;
  }

  private static boolean isFree(String line, int at) {
    return line.length() <= at || line.charAt(at - 1) == ' ' || line.charAt(at) == ' ';
  }

  private static List<String> halves(List<String> lines, int edge) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String line : lines) {
      int end = isFree(line, edge) ? Math.min(edge, line.length()) : line.length();
      left.add(line.substring(0, end).stripTrailing());
      right.add(line.substring(end));
    }
    return List.of(String.join("\n", left), String.join("\n", right));
  }

  /** A text of a line, where it begins, and whether it is a label. */
  private record Begin(int at, String text) {

    Optional<Field> field() {
      return LABELS.ofCell(text).map(LabelMatch::field);
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
