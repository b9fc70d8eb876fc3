package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers and running heads of pages in a text whose page breaks are lost: a number alone on a
 * line, and behind nearly every such number the same line. Both would stand in the midst of values.
 */
final class RunningHeads {

  private static final Pattern NUMBER = Pattern.compile("[-－‐–— ]*[0-9０-９]{1,4}[-－‐–— ]*");

  /** Fewer pages show no habit. */
  private static final int PAGES = 4;

  /** The head stands behind at least this share of the numbers. */
  private static final double NEARLY_ALL = 0.8;

  private static final int LONGEST = 60;

  /** Between a number and the head stand no more lines, all of them blank. */
  private static final int BLANKS = 3;

  private RunningHeads() {}

  /** The lines without them; the same lines where there is no habit. */
  static List<String> removed(List<String> lines) {
    Map<String, List<Integer>> behind = new HashMap<>();
    int numbers = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (NUMBER.matcher(lines.get(i).strip()).matches()) {
        numbers++;
        int head = next(lines, i);
        if (head > i && lines.get(head).strip().length() <= LONGEST) {
          behind.computeIfAbsent(lines.get(head).strip(), h -> new ArrayList<>()).add(head);
        }
      }
    }
    int pages = numbers;
    List<Integer> heads =
        behind.values().stream()
            .filter(at -> at.size() >= PAGES && at.size() >= NEARLY_ALL * pages)
            .findFirst()
            .orElse(List.of());
    return heads.isEmpty() ? lines : without(lines, heads);
  }

  private static List<String> without(List<String> lines, List<Integer> heads) {
    Set<Integer> left = new HashSet<>(heads);
    for (int head : heads) {
      int number = head - 1;
      while (lines.get(number).isBlank()) {
        number--;
      }
      left.add(number);
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      // A blank line keeps what stands before a page apart from what stands on it.
      kept.add(left.contains(i) ? "" : lines.get(i));
    }
    return kept;
  }

  private static int next(List<String> lines, int index) {
    for (int i = index + 1; i < Math.min(lines.size(), index + BLANKS + 2); i++) {
      if (!lines.get(i).isBlank()) {
        return i;
      }
    }
    return index;
  }
}
