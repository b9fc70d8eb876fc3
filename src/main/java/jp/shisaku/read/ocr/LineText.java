package jp.shisaku.read.ocr;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.issue.Box;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;
import jp.shisaku.text.Normalizer;

/** The text of a line from its words: tesseract puts blanks between Japanese characters at will. */
final class LineText {

  /** A gap this wide is a printed blank; in heights of the line. */
  private static final double BLANK = 0.6;

  /** The same between two characters that stand in squares: the boxes of words are rough. */
  private static final double WIDE_BLANK = 0.9;

  /** What ○ before Japanese is read for, at times as two characters. */
  private static final Pattern CIRCLE =
      Pattern.compile("^(?:[O0]?〇[O0]?|O)\\s?(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

  /** Their squares are half white: no blank stands behind these, and none before the others. */
  private static final String WHITE_BEHIND = "、。，「（『【〔〈《";

  private static final String WHITE_BEFORE = "、。，」）』】〕〉》";

  /** White of at least this part of the gap between two words shows it in the picture. */
  private static final double SHOWN = 0.5;

  /** Ink is darker than its ground by this at least, as far as it has no grey edge. */
  private static final int CONTRAST = 80;

  private LineText() {}

  /**
   * The words of one line, from left to right, with blanks only where they are printed.
   *
   * @param shown the picture in which they were read
   */
  static String of(List<Word> words, Raster shown) {
    int height = words.stream().mapToInt(w -> w.patch().height()).max().orElse(1);
    StringBuilder text = new StringBuilder();
    Word last = null;
    for (Word word : words) {
      if (last != null && isBlank(last, word, height, shown)) {
        text.append(' ');
      }
      text.append(word.text());
      last = word;
    }
    return Normalizer.withMark(CIRCLE.matcher(text).replaceFirst("〇"));
  }

  /**
   * The size of the characters of a line. Tesseract draws boxes as high as the line or higher, so
   * their width tells: that of so many squares, half ones for letters and figures. Characters that
   * are spread are no larger than the line is high.
   */
  static double size(String text, Box box) {
    double squares =
        text.codePoints().mapToDouble(c -> c < 0x250 || Character.isSpaceChar(c) ? 0.5 : 1).sum();
    return Math.min(box.height(), box.width() / Math.max(0.5, squares));
  }

  private static boolean isBlank(Word left, Word right, int height, Raster shown) {
    int before = left.text().codePointBefore(left.text().length());
    int after = right.text().codePointAt(0);
    if (isLatin(before) && isLatin(after)) {
      return true;
    }
    if (WHITE_BEHIND.indexOf(before) >= 0 || WHITE_BEFORE.indexOf(after) >= 0) {
      return false;
    }
    double gap = right.patch().left() - left.patch().right();
    return gap >= height * (isSquare(before) && isSquare(after) ? WIDE_BLANK : BLANK)
        && white(left.patch(), right.patch(), height, shown) >= SHOWN * gap;
  }

  /** The widest white between two words, each of which may stand a character off its box. */
  private static int white(Patch left, Patch right, int height, Raster shown) {
    Patch line = left.union(right);
    int margin = line.height() / 4; // The lines above and below may reach into the box.
    int ink = shown.median(line) - CONTRAST;
    int widest = 0;
    int run = 0;
    for (int x = left.right() - height; x < right.left() + height; x++) {
      run = isWhite(shown, x, line.top() + margin, line.bottom() - margin, ink) ? run + 1 : 0;
      widest = Math.max(widest, run);
    }
    return widest;
  }

  private static boolean isWhite(Raster shown, int x, int top, int bottom, int ink) {
    for (int y = top; y < bottom; y++) {
      if (shown.at(x, y) < ink) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSquare(int c) {
    return Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30ff;
  }

  private static boolean isLatin(int c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
