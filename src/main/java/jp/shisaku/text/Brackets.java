package jp.shisaku.text;

import java.util.ArrayList;
import java.util.List;

/** The brackets that publications print: （ and (, 【, 〔 and the others, which all do the same. */
public final class Brackets {

  private static final String OPENING = "（([［【〔〈《≪＜<";

  private static final String CLOSING = "）)]］】〕〉》≫＞>";

  /** Of a pattern: a bracket that opens. */
  public static final String OPEN = "[（(\\[［【〔〈《≪＜<]";

  /** Of a pattern: a bracket that closes. */
  public static final String CLOSE = "[）)\\]］】〕〉》≫＞>]";

  /** Of a pattern: anything but a bracket. */
  public static final String NONE = "[^（(\\[［【〔〈《≪＜<）)\\]］】〕〉》≫＞>]";

  private Brackets() {}

  /** Of a pattern: what stands in a bracket of any kind. */
  public static String around(String pattern) {
    return OPEN + pattern + CLOSE;
  }

  public static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  public static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Where the first bracket opens; -1 where none does. */
  public static int firstOpening(String text) {
    int at = 0;
    while (at < text.length() && !isOpening(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  /** Where the last bracket opens; -1 where none does. */
  public static int lastOpening(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !isOpening(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** True for a text with a bracket that does not close: it was cut, or goes on elsewhere. */
  public static boolean isOpen(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // １） marks an item, and closes nothing.
      depth = isOpening(c) ? depth + 1 : isClosing(c) ? Math.max(0, depth - 1) : depth;
    }
    return depth > 0;
  }

  /** A text without the brackets around all of it: （里山課） is 里山課, but （新規）里山（仮） stays. */
  public static String without(String text) {
    List<String> inner = each(text);
    return inner.size() == 1 && !inner.get(0).isEmpty() ? inner.get(0) : text.strip();
  }

  /** What stands in each of the brackets a text is made of; empty where it is anything else. */
  public static List<String> each(String text) {
    List<String> inner = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOpening(c)) {
        start = depth == 0 ? i + 1 : start;
        depth++;
      } else if (depth == 0 && !Character.isWhitespace(c)) {
        return List.of();
      } else if (isClosing(c)) {
        depth--;
        if (depth == 0) {
          inner.add(text.substring(start, i).strip());
        }
      }
    }
    return depth == 0 ? inner : List.of();
  }
}
