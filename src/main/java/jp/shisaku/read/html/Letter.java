package jp.shisaku.read.html;

/**
 * How wide letters are, in em. A web page does not say it, and its fonts are not read; for this it
 * is enough to know which texts touch and which stand apart.
 */
final class Letter {

  static final char IDEOGRAPHIC_SPACE = '\u3000';

  /**
   * A blank between words: in most fonts a quarter to a third. Converters of PDF write one for any
   * gap that is wider than a tenth and narrower than a letter.
   */
  private static final double BLANK = 0.3;

  /** Figures and small letters: half of a square in fonts of one pitch, about that in others. */
  private static final double HALF = 0.5;

  private static final double CAPITAL = 0.65;

  private Letter() {}

  static double width(int c) {
    if (isWide(c)) {
      return 1;
    }
    return c == ' ' ? BLANK : c >= 'A' && c <= 'Z' ? CAPITAL : HALF;
  }

  /** Kana, kanji and the signs of Japanese fonts are set in squares; kana of half width are not. */
  private static boolean isWide(int c) {
    return c >= 0x2010 && c < 0xff61 || c > 0xff9f;
  }
}
