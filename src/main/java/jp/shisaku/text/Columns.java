package jp.shisaku.text;

/** Widths in columns: a full-width character takes two, a half-width one takes one. */
public final class Columns {

  /** A cell with less room than for two letters, or for so small a part of its width, is full. */
  private static final int ROOM = 4;

  private static final int PART = 15;

  private Columns() {}

  /** The width of a text; characters of either width (①, ×) count as full-width. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** How wide a text is at least that fills a cell in which the widest one has this width. */
  public static int full(int widest) {
    return widest - Math.max(ROOM, widest / PART);
  }

  private static int of(int codePoint) {
    boolean narrow = codePoint < 0x1100 || (codePoint >= 0xFF61 && codePoint <= 0xFFDC);
    return narrow ? 1 : 2;
  }
}
