package jp.shisaku.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken only because the cell was not wide enough.
 *
 * <p>A break stays before the mark of an item or a head ({@link Items}), behind a head, and behind
 * a line that had room for what follows. It goes where a line breaks off in the middle ("…、", "…・",
 * an open bracket) and where the line is full. Japanese is joined without a blank, Latin words and
 * figures with one; a hyphen stays as printed.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><td>地域の課題を / 解決する。</td><td>地域の課題を解決する。</td></tr>
 * <tr><td>・調査 / ・実証</td><td>two lines</td></tr>
 * <tr><td>Beyond / 5G</td><td>Beyond 5G</td></tr>
 * </table>
 *
 * <p>Known weakness: a wrapped line that happens to begin with a mark ("…及び / ②の措置") counts as an
 * item, and a paragraph whose last line fills the cell is joined with the next one.
 */
public final class Wrapped {

  /**
   * A printed line and the room that is left behind it.
   *
   * @param text without surrounding blanks
   * @param room from the end of the text to the right edge of the cell, in columns of that text (a
   *     full-width character takes two); negative where it sticks out
   */
  public record Printed(String text, double room) {}

  /** A line that ends with one of these cannot be the end of anything. */
  private static final String UNFINISHED = "、，,・（(「『［[〔｛{～〜";

  private static final String FINISHED = "。．！？!?";

  private static final String OPENING = "（(「『［[〔【〈《";
  private static final String CLOSING = "）)」』］]〕】〉》";

  /** Rules of typesetting may push up to this many columns to the next line. */
  private static final int PUSHED = 4;

  private Wrapped() {}

  /**
   * Joins lines whose cell is not known: the longest of them is taken to be full, and a sentence
   * that ends at the end of a line ends there. Blank lines are left out.
   */
  public static List<String> join(List<String> lines) {
    List<String> texts = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    int width = texts.stream().mapToInt(Columns::of).max().orElse(0);
    List<Printed> printed =
        texts.stream().map(text -> new Printed(text, roomIn(width, text))).toList();
    return joinPrinted(printed);
  }

  /** A finished sentence is never full: what follows it may be a paragraph of its own. */
  private static double roomIn(int width, String text) {
    return isOneOf(FINISHED, last(text)) ? Double.MAX_VALUE : width - Columns.of(text);
  }

  /** Joins lines of a cell whose right edge is known. Blank lines are left out. */
  public static List<String> joinPrinted(List<Printed> lines) {
    Joined joined = new Joined();
    lines.stream().filter(line -> !line.text().isBlank()).forEach(joined::add);
    return joined.items();
  }

  /** The items so far, and the one that lines are added to. */
  private static final class Joined {
    private final List<String> items = new ArrayList<>();
    private final StringBuilder item = new StringBuilder();
    private double room;
    private String before = "";
    private int openBrackets;

    void add(Printed line) {
      String text = line.text().strip();
      if (!before.isEmpty() && staysApart(text)) {
        finish();
      }
      item.append(needsBlank(text) ? " " : "").append(text);
      openBrackets = isOneOf(FINISHED, last(text)) ? 0 : openAfter(text, openBrackets);
      before = text;
      room = line.room();
    }

    List<String> items() {
      if (!item.isEmpty()) {
        finish();
      }
      return List.copyOf(items);
    }

    private void finish() {
      items.add(item.toString());
      item.setLength(0);
      openBrackets = 0;
    }

    private boolean staysApart(String text) {
      if (Items.startsItem(text) || isHead(before)) {
        return true;
      }
      boolean broken = openBrackets > 0 || isOneOf(UNFINISHED, last(before));
      return !broken && room > needed(text);
    }

    private boolean needsBlank(String next) {
      if (item.isEmpty()) {
        return false;
      }
      char end = last(before);
      boolean comma = end == ',' && Character.isLetter(next.charAt(0));
      return isLatin(next.charAt(0)) && (comma || isLatin(end) && end != '-');
    }
  }

  /** A head in brackets of its own: 【対象】, ＜実績＞. */
  private static boolean isHead(String text) {
    int kind = "【＜<〈".indexOf(text.charAt(0));
    return kind >= 0 && text.indexOf("】＞>〉".charAt(kind)) == text.length() - 1;
  }

  /** How much room the first word of a line would have needed on the line before it. */
  private static int needed(String text) {
    int word = 0;
    while (word < text.length() && isLatin(text.charAt(word))) {
      word++;
    }
    return Math.max(PUSHED, word);
  }

  /** How many brackets are open; such as close without having been opened do not count. */
  private static int openAfter(String text, int before) {
    int open = before;
    for (int i = 0; i < text.length(); i++) {
      open += isOneOf(OPENING, text.charAt(i)) ? 1 : 0;
      open -= isOneOf(CLOSING, text.charAt(i)) && open > 0 ? 1 : 0;
    }
    return open;
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x250 && !isOneOf("()[]{}<>,", c);
  }

  private static boolean isOneOf(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }
}
