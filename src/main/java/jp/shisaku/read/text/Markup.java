package jp.shisaku.read.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells fragments of HTML from text in angle brackets such as {@code <実施要件>}. */
final class Markup {

  private static final String NAMES =
      "table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|ul|ol|li|dl|dt|dd|p|br|hr|div|span"
          + "|h[1-6]|b|strong|i|em|u|s|sub|sup|small|font|center|img|a|pre|blockquote|figure"
          + "|figcaption|ruby|rt|rp";
  private static final String TAG = "</?(?:" + NAMES + ")(?=[\\s/>])[^<>]*>";
  private static final String ENTITY =
      "&(?:amp|lt|gt|quot|apos|nbsp|yen|copy|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final Pattern MARKUP = Pattern.compile(TAG + "|" + ENTITY, FLAGS);
  private static final Pattern TEXT =
      Pattern.compile("<(?!" + TAG.substring(1) + ")|&(?!" + ENTITY.substring(1) + ")", FLAGS);
  private static final Pattern TABLE = Pattern.compile("<(/?)table(?=[\\s>])", FLAGS);
  private static final Pattern LIST = Pattern.compile("<(/?)(?:ul|ol|dl)(?=[\\s>])", FLAGS);

  private Markup() {}

  /** True where a text holds a known tag or a character reference. */
  static boolean isIn(String text) {
    boolean possible = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return possible && MARKUP.matcher(text).find();
  }

  /** The fragment with everything that is no known tag or reference made safe as text. */
  static String withTextEscaped(String fragment) {
    return TEXT.matcher(fragment).replaceAll(found -> found.group().equals("<") ? "&lt;" : "&amp;");
  }

  /**
   * Joins the lines of a container (table, list) that runs over several, so that a fragment is one
   * line. A table may hold blank lines, a list may not. What is never closed is joined up to the
   * next blank line if it is a table, and left alone if it is a list.
   */
  static List<String> joined(List<String> lines) {
    Extent tables = Extent.of(lines, TABLE, false);
    Extent lists = Extent.of(lines, LIST, true);
    List<String> joined = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = tables.isUnclosed(i) ? beforeBlank(lines, i) : tables.last(i);
      if (end == i && !lists.isUnclosed(i)) {
        end = lists.last(i);
      }
      joined.add(i == end ? lines.get(i) : oneLine(lines.subList(i, end + 1)));
      i = end + 1;
    }
    return joined;
  }

  private static int beforeBlank(List<String> lines, int first) {
    int last = first;
    while (last + 1 < lines.size() && !lines.get(last + 1).isBlank()) {
      last++;
    }
    return last;
  }

  /** Tabs that only indent the further lines of a fragment would look like cells. */
  private static String oneLine(List<String> lines) {
    StringBuilder text = new StringBuilder(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      text.append('\n').append(line.strip());
    }
    return text.toString();
  }

  /** Where the containers that open on each line are closed; found in one pass over the lines. */
  private static final class Extent {
    private final int[] last;
    private final BitSet unclosed = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();

    private Extent(int lines) {
      last = IntStream.range(0, lines).toArray();
    }

    static Extent of(List<String> lines, Pattern container, boolean endsAtBlank) {
      Extent extent = new Extent(lines.size());
      for (int i = 0; i < lines.size(); i++) {
        if (endsAtBlank && lines.get(i).isBlank()) {
          extent.giveUp();
        }
        extent.read(lines.get(i), i, container);
      }
      extent.giveUp();
      return extent;
    }

    int last(int line) {
      return last[line];
    }

    boolean isUnclosed(int line) {
      return unclosed.get(line);
    }

    private void read(String line, int number, Pattern container) {
      if (line.indexOf('<') < 0) {
        return;
      }
      Matcher tag = container.matcher(line);
      while (tag.find()) {
        if (tag.group(1).isEmpty()) {
          open.push(number);
        } else if (!open.isEmpty()) {
          last[open.pop()] = number;
        }
      }
    }

    private void giveUp() {
      open.forEach(unclosed::set);
      open.clear();
    }
  }
}
