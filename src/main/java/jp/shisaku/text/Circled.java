package jp.shisaku.text;

import java.util.Optional;

/** Circled numbers ① … ㊿, by which the sheets count parts, kinds and positions. */
public final class Circled {

  /** All of them, as what stands in the square brackets of a pattern. */
  public static final String ALL = "①-⑳㉑-㉟㊱-㊿";

  private Circled() {}

  /** The number, 1 to 50; 0 for every other character. */
  public static int valueOf(int codePoint) {
    if (codePoint >= '①' && codePoint <= '⑳') {
      return codePoint - '①' + 1;
    }
    if (codePoint >= '㉑' && codePoint <= '㉟') {
      return codePoint - '㉑' + 21;
    }
    if (codePoint >= '㊱' && codePoint <= '㊿') {
      return codePoint - '㊱' + 36;
    }
    return 0;
  }

  /** The circled number; empty for numbers that have none. */
  public static Optional<String> of(int number) {
    if (number < 1 || number > 50) {
      return Optional.empty();
    }
    int first = number <= 20 ? '①' - 1 : number <= 35 ? '㉑' - 21 : '㊱' - 36;
    return Optional.of(Character.toString(first + number));
  }

  /** The number that begins a text; 0 where none does. */
  public static int leading(String text) {
    return text.isEmpty() ? 0 : valueOf(text.codePointAt(0));
  }

  /** The number that ends a text, as in a heading of several parts; empty where none does. */
  public static Optional<Integer> trailing(String text) {
    String end = text.stripTrailing();
    int number = end.isEmpty() ? 0 : valueOf(end.codePointBefore(end.length()));
    return number == 0 ? Optional.empty() : Optional.of(number);
  }

  /** The text without the circled number that ends it. */
  public static String withoutTrailing(String text) {
    String end = text.stripTrailing();
    return trailing(end).isEmpty() ? end : end.substring(0, end.length() - 1).stripTrailing();
  }
}
