package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** A table of more lines than this is held to be one that is never closed. */
  private static final int FARTHEST = 5_000;

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
   * line. A table is looked for to the end of the page, a list to the next blank line; what is
   * never closed is joined up to the next blank line if it is a table, and left alone if a list.
   */
  static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = lastLine(lines, i);
      joined.add(i == end ? lines.get(i) : oneLine(lines.subList(i, end + 1)));
      i = end + 1;
    }
    return joined;
  }

  /** Tabs that only indent the further lines of a fragment would look like cells. */
  private static String oneLine(List<String> lines) {
    StringBuilder text = new StringBuilder(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      text.append('\n').append(line.strip());
    }
    return text.toString();
  }

  private static int lastLine(List<String> lines, int first) {
    int tables = depth(lines.get(first), TABLE, 0);
    if (tables > 0) {
      return lastLineOfTable(lines, first, tables);
    }
    int lists = depth(lines.get(first), LIST, 0);
    return lists > 0 ? lastLineOfList(lines, first, lists) : first;
  }

  private static int lastLineOfTable(List<String> lines, int first, int opened) {
    int depth = opened;
    int blank = first + 1;
    for (int i = first + 1; i < Math.min(lines.size(), first + FARTHEST); i++) {
      depth = depth(lines.get(i), TABLE, depth);
      if (depth == 0) {
        return i;
      }
      if (blank == i && !lines.get(i).isBlank()) {
        blank++;
      }
    }
    return blank - 1;
  }

  private static int lastLineOfList(List<String> lines, int first, int opened) {
    int depth = opened;
    for (int i = first + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
      depth = depth(lines.get(i), LIST, depth);
      if (depth == 0) {
        return i;
      }
    }
    return first;
  }

  /** How many containers are open behind a line, of those that were open before it. */
  private static int depth(String line, Pattern container, int before) {
    int depth = before;
    if (line.indexOf('<') >= 0) {
      Matcher tag = container.matcher(line);
      while (tag.find()) {
        depth = Math.max(0, depth + (tag.group(1).isEmpty() ? 1 : -1));
      }
    }
    return depth;
  }
}
