package jp.shisaku.sheet.header;

import java.util.regex.Pattern;
import jp.shisaku.page.Line;

/**
 * Lines without a place, of which only the words tell whether they are one title: the upper one
 * cannot end so, or the lower one cannot begin so, or the upper one is long in a text that was
 * wrapped. The paragraphs of a document, which have a type, are not.
 */
final class WrappedTitle {

  /** A shorter line is not wrapped for want of room. */
  private static final int SHORTEST = 15;

  private static final Pattern OPEN_END = Pattern.compile(".*[\\p{IsHiragana}・、，,～〜「『（(－ー―＆&]$");

  private static final Pattern OPEN_START = Pattern.compile("^[・、，」』）)（(～〜－―【［＆&].*");

  /** A word that goes on; a name may begin so, too: ふるさと. */
  private static final Pattern WITHIN_WORD = Pattern.compile("^\\p{IsHiragana}.*");

  private WrappedTitle() {}

  static boolean goesOn(Line upper, Line lower) {
    String above = upper.text().strip();
    String below = lower.text().strip();
    boolean wrapped =
        upper.fontSize() == 0
            && (above.length() >= SHORTEST && below.length() <= above.length()
                || WITHIN_WORD.matcher(below).matches());
    return wrapped || OPEN_END.matcher(above).matches() || OPEN_START.matcher(below).matches();
  }
}
