package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.TextMark;

/**
 * Fits the lines of a page between each other. How wide a text is, no converter tells: it is
 * estimated by its letters, and ends where the next one on its height begins, at the latest.
 */
final class PlacedRows {

  /** Lines are looked up by bands of this height; in points. */
  private static final double BAND = 12;

  /** A line of which so much would be covered by the next one lies over it. */
  private static final double COVERED = 0.5;

  private final Map<Long, TreeMap<Double, List<PlacedLine>>> bands = new HashMap<>();
  private final List<TextMark> marks = new ArrayList<>();
  private int covered;

  PlacedRows(List<PlacedLine> lines) {
    for (PlacedLine line : lines) {
      if (line.direction() == Direction.RIGHT) {
        bands
            .computeIfAbsent(band(line), b -> new TreeMap<>())
            .computeIfAbsent(line.left(), l -> new ArrayList<>())
            .add(line);
      }
    }
    lines.forEach(this::fit);
  }

  /** The marks of all lines in the same order, none reaching into the next. */
  List<TextMark> marks() {
    return marks;
  }

  /** How many lines lie over others, as the parts of a page do of which one is shown at a time. */
  int covered() {
    return covered;
  }

  private static long band(PlacedLine line) {
    return (long) Math.floor(line.box().centerY() / BAND);
  }

  private void fit(PlacedLine line) {
    double room = line.direction() == Direction.RIGHT ? room(line) : line.width();
    boolean isCovered = room < line.width() * COVERED;
    covered += isCovered ? 1 : 0;
    PlacedLine fitted = room < line.width() && !isCovered ? line.fitted(room) : line;
    marks.addAll(fitted.marks(isCovered));
  }

  /** How far a line may reach, in points, before the next one on its height begins. */
  private double room(PlacedLine line) {
    double end = line.box().right();
    for (long b = band(line) - 1; b <= band(line) + 1; b++) {
      for (List<PlacedLine> others :
          bands.getOrDefault(b, new TreeMap<>()).subMap(line.left(), end).values()) {
        for (PlacedLine other : others) {
          if (other != line && line.box().isLevelWith(other.box())) {
            end = Math.min(end, other.left());
          }
        }
      }
    }
    return end - line.left();
  }
}
