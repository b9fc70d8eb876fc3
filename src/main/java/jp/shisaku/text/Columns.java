package jp.shisaku.text;

/** Widths in columns: a full-width character takes two, a half-width one takes one. */
public final class Columns {

  private Columns() {}

  /** The width of a text; characters of either width (①, ×) count as full-width. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int codePoint) {
    boolean narrow = codePoint < 0x1100 || (codePoint >= 0xFF61 && codePoint <= 0xFFDC);
    return narrow ? 1 : 2;
  }
}
