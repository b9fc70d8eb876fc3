package jp.shisaku.sheet.deck;

import java.util.List;
import jp.shisaku.issue.Box;

/** Where the section below a head begins, and where it ends, on a page in columns. */
final class DeckColumns {

  /** How far something may reach into the column beside it; in points. */
  private static final double OVERLAP = 2;

  /** What reaches so far into a column runs across it; in points. */
  private static final double ACROSS = 24;

  /** A text box is so many times as high as its head; labels below each other are alike. */
  private static final double TALLER = 1.5;

  private DeckColumns() {}

  /**
   * Where the section of a head begins: with the lines below it, if it stands in their middle. They
   * are none of a column whose head stands left of it, and none below the next head.
   */
  static double left(Box head, List<Box> heads, List<Box> all) {
    double bound =
        heads.stream()
            .filter(h -> h.top() < head.bottom() && h.right() <= head.left() + OVERLAP)
            .mapToDouble(Box::right)
            .max()
            .orElse(0);
    double edge =
        all.stream()
            .filter(
                b ->
                    b.left() < bound && b.top() >= head.top() && b.right() <= head.left() + OVERLAP)
            .mapToDouble(Box::right)
            .max()
            .orElse(0);
    double start = Math.max(bound, edge);
    double end =
        heads.stream()
            .filter(h -> h.top() >= head.bottom() && h.left() > start - OVERLAP)
            .mapToDouble(Box::top)
            .min()
            .orElse(Double.MAX_VALUE);
    return all.stream()
        .filter(b -> b.top() >= head.bottom() && b.top() < end && b.left() > start - OVERLAP)
        .mapToDouble(Box::left)
        .reduce(head.left(), Math::min);
  }

  /** Where a section ends: with the text box of a slide that is as wide as its head right above. */
  static double right(Box head, List<Box> all) {
    boolean column =
        all.stream()
            .filter(b -> b.height() > TALLER * head.height())
            .anyMatch(
                b ->
                    Math.abs(b.left() - head.left()) < OVERLAP
                        && Math.abs(b.right() - head.right()) < OVERLAP
                        && b.top() >= head.bottom() - OVERLAP
                        && b.top() - head.bottom() < head.height());
    return column ? head.right() - OVERLAP : Double.MAX_VALUE;
  }

  /** True where something between a head at the right and a text runs across its left edge. */
  static boolean isEnded(Box head, double left, Box text, List<Box> all) {
    return all.stream()
        .filter(b -> b.top() >= head.bottom() && b.top() <= text.top())
        .anyMatch(b -> b.left() < left - OVERLAP && b.right() > left + ACROSS);
  }
}
