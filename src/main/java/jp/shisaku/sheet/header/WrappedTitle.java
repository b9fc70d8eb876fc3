package jp.shisaku.sheet.header;

import java.util.regex.Pattern;

/**
 * Lines without a type and a place, of which only the words tell whether they are one title: the
 * upper one is long, or it cannot end so, or the lower one cannot begin so.
 */
final class WrappedTitle {

  /** A shorter line is not wrapped for want of room. */
  private static final int SHORTEST = 15;

  private static final Pattern OPEN_END = Pattern.compile(".*[\\p{IsHiragana}・、，,～〜「『（(－ー―＆&]$");

  private static final Pattern OPEN_START =
      Pattern.compile("^[\\p{IsHiragana}・、，」』）)（(～〜－―【［＆&].*");

  private WrappedTitle() {}

  static boolean goesOn(String upper, String lower) {
    String above = upper.strip();
    String below = lower.strip();
    return above.length() >= SHORTEST && below.length() <= above.length()
        || OPEN_END.matcher(above).matches()
        || OPEN_START.matcher(below).matches();
  }
}
