package jp.shisaku.layout.line;

/**
 * Distances under which marks on a page count as one, and beyond which they count as apart. Points
 * are 1/72 inch; an em is the font size.
 */
public final class Distances {

  /** Rulings closer than this are one line; in points. */
  public static final double SNAP = 1.5;

  /**
   * Rulings that miss each other by no more than this touch; in points. Less than the padding of a
   * cell, or a table within a cell would become part of the table around it.
   */
  public static final double TOUCH = 1.2;

  /** A grid line is drawn between two crossings where this share of the way is covered. */
  public static final double COVERED = 0.8;

  /** A cell thinner than this is the gap of a double line; in points. */
  public static final double THINNEST_CELL = 4.0;

  /** A shade over more than this share of the page is its background. */
  public static final double BACKGROUND = 0.6;

  /** A page with more shades than this is a drawing, and none of them a cell. */
  public static final int MOST_SHADES = 3_000;

  /** Grids with more places than this are drawings; bounds memory and time. */
  public static final int MOST_PLACES = 200_000;

  /** Texts outside of cells that stand further apart than this are two lines; in em. */
  static final double LINE_SPLIT = 2.0;

  /** The same within a cell, where labels are set wide; in em. */
  static final double CELL_SPLIT = 4.0;

  /** A gap between Japanese characters that is seen as a space; in em. */
  static final double SPACE = 0.4;

  /** A gap between Latin characters that is seen as a space; in em. */
  static final double LATIN_SPACE = 0.17;

  /** A line pitch this many times the usual one is a paragraph's gap. */
  static final double GAP_PITCH = 1.3;

  private Distances() {}

  /** True for two places at which rulings would be one line. */
  public static boolean same(double one, double other) {
    return Math.abs(one - other) <= SNAP;
  }
}
