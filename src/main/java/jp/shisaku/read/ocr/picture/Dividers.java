package jp.shisaku.read.ocr.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Lines across a dark area, white ones or darker ones: they part the dark labels of a table, where
 * no line is so much darker than both its sides as one on paper is.
 */
public record Dividers(Scan scan, Grounds.Area area) {

  /** A line differs from the ground by this much, in this part of it: text reaches no edge. */
  private static final int CONTRAST = 12;

  private static final double FULL = 0.9;

  /** A thicker bar is no line; in points. */
  private static final double THICKEST = 3;

  /** Nearer to the edge of the area than this is the edge; in points. */
  private static final double EDGE = 3;

  /** The lines that go through the whole area, level ones first. */
  public List<Stroke> strokes() {
    Patch patch = area.patch();
    List<Stroke> strokes = new ArrayList<>();
    lines(
        true,
        patch.top(),
        patch.bottom(),
        y -> new Patch(patch.left(), y, patch.right(), y + 1),
        strokes);
    lines(
        false,
        patch.left(),
        patch.right(),
        x -> new Patch(x, patch.top(), x + 1, patch.bottom()),
        strokes);
    return strokes;
  }

  private void lines(
      boolean level, int from, int to, IntFunction<Patch> row, List<Stroke> strokes) {
    int edge = scan.pixels(EDGE);
    int first = -1;
    for (int i = from + edge; i <= to - edge; i++) {
      boolean line = i < to - edge && isLine(row.apply(i));
      if (line && first < 0) {
        first = i;
      } else if (!line && first >= 0) {
        if (i - first <= scan.pixels(THICKEST)) {
          Patch patch = row.apply(first).union(row.apply(i - 1));
          strokes.add(new Stroke(level, (first + i) / 2.0, patch));
        }
        first = -1;
      }
    }
  }

  private boolean isLine(Patch row) {
    int[] counts = scan.raster().histogram(row);
    int lighter = 0;
    int darker = 0;
    for (int value = 0; value < counts.length; value++) {
      lighter += value >= area.ground() + CONTRAST ? counts[value] : 0;
      darker += value <= area.ground() - CONTRAST ? counts[value] : 0;
    }
    return Math.max(lighter, darker) >= FULL * row.width() * row.height();
  }
}
