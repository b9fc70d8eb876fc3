package jp.shisaku.read.ocr.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds ruling lines in a picture: thin, long, darker than what lies on both sides of them. Lines
 * may be grey and lie on a shade, and may drift by some pixels where a page lay askew; strokes of
 * characters are told from them by their length and by what they end at.
 */
public record Strokes(Scan scan) {

  /** A line is darker than its sides by this much. */
  private static final int CONTRAST = 40;

  /** Where the sides of a line are looked at, from its middle; in points. */
  private static final double[] SIDES = {1.2, 2.4, 3.6};

  /** Pieces of a line shorter than this are strokes of characters; in points. */
  private static final double SHORTEST_PIECE = 6;

  /** Interruptions of a line, as by a speck; in points. */
  private static final double GAP = 1;

  /** A thicker bar is no line; in points. */
  private static final double THICKEST = 3.6;

  /** The ends of lines that meet are no further apart; in points. */
  private static final double MEETING = 2.5;

  /** A level line of this length is one even where it meets no other; in points. */
  private static final double LONG_LEVEL = 60;

  private static final double SHORT_LEVEL = 20;

  /** The same for upright lines, which may be as short as a row of a table is high. */
  private static final double LONG_UPRIGHT = 40;

  private static final double SHORT_UPRIGHT = 8;

  /** Level lines, then upright ones, each from the top or the left. */
  public static List<Stroke> in(Scan scan) {
    Strokes search = new Strokes(scan);
    List<Stroke> level = search.longerThan(search.lines(scan.raster(), true), SHORT_LEVEL);
    List<Stroke> upright =
        search.longerThan(search.lines(scan.raster().transposed(), false), SHORT_UPRIGHT);
    List<Stroke> found = new ArrayList<>();
    List<Stroke> standing = upright.stream().filter(u -> search.isUprightLine(u, level)).toList();
    level.stream().filter(l -> search.isLevelLine(l, standing)).forEach(found::add);
    found.addAll(standing);
    return found;
  }

  private List<Stroke> longerThan(List<Stroke> strokes, double points) {
    return strokes.stream().filter(s -> s.length() >= scan.pixels(points)).toList();
  }

  private boolean isUprightLine(Stroke upright, List<Stroke> level) {
    return upright.length() >= scan.pixels(LONG_UPRIGHT)
        || meets(upright, upright.from(), level) && meets(upright, upright.to(), level);
  }

  private boolean isLevelLine(Stroke level, List<Stroke> upright) {
    return level.length() >= scan.pixels(LONG_LEVEL)
        || meets(level, level.from(), upright)
        || meets(level, level.to(), upright);
  }

  private boolean meets(Stroke stroke, int end, List<Stroke> across) {
    int slack = scan.pixels(MEETING);
    return across.stream()
        .anyMatch(
            s ->
                Math.abs(s.at() - end) <= slack
                    && s.from() - slack <= stroke.at()
                    && stroke.at() <= s.to() + slack);
  }

  /** Level lines of a picture; those of a transposed one are the upright lines of the page. */
  private List<Stroke> lines(Raster raster, boolean level) {
    List<Draft> done = new ArrayList<>();
    List<Draft> open = new ArrayList<>();
    for (int y = 0; y < raster.height(); y++) {
      int row = y;
      List<Draft> ended = open.stream().filter(d -> d.bottom < row - 1).toList();
      done.addAll(ended);
      open.removeAll(ended);
      for (int[] run : runs(raster, y)) {
        join(run, y, open);
      }
    }
    done.addAll(open);
    return done.stream()
        .filter(d -> d.thickness() <= THICKEST * scan.scale())
        .map(d -> d.stroke(level))
        .toList();
  }

  private static void join(int[] run, int y, List<Draft> open) {
    List<Draft> touched = open.stream().filter(d -> d.touches(run)).toList();
    Draft draft = touched.isEmpty() ? new Draft(run[0], y) : touched.get(0);
    if (touched.isEmpty()) {
      open.add(draft);
    }
    draft.add(run, y);
    for (Draft other : touched.subList(Math.min(1, touched.size()), touched.size())) {
      draft.add(other);
      open.remove(other);
    }
  }

  /** Pieces of lines in one row of pixels, as first and behind the last. */
  private List<int[]> runs(Raster raster, int y) {
    int gap = scan.pixels(GAP);
    int shortest = scan.pixels(SHORTEST_PIECE);
    List<int[]> runs = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (int x = 0; x < raster.width(); x++) {
      if (isLine(raster, x, y)) {
        start = start < 0 ? x : start;
        end = x + 1;
      } else if (start >= 0 && x - end >= gap) {
        if (end - start >= shortest) {
          runs.add(new int[] {start, end});
        }
        start = -1;
      }
    }
    if (start >= 0 && end - start >= shortest) {
      runs.add(new int[] {start, end});
    }
    return runs;
  }

  private boolean isLine(Raster raster, int x, int y) {
    int lighter = raster.at(x, y) + CONTRAST;
    if (lighter > Raster.WHITE) {
      return false;
    }
    for (double side : SIDES) {
      int away = scan.pixels(side);
      if (raster.at(x, y - away) >= lighter && raster.at(x, y + away) >= lighter) {
        return true;
      }
    }
    return false;
  }

  /** A line while its pieces come together. */
  private static final class Draft {
    private int left;
    private int right;
    private final int top;
    private int first;
    private int bottom;
    private long area;
    private long weight;

    Draft(int left, int top) {
      this.left = left;
      this.right = left;
      this.top = top;
      this.first = top;
      this.bottom = top;
    }

    boolean touches(int[] run) {
      return run[0] <= right + 2 && run[1] >= left - 2;
    }

    void add(int[] run, int y) {
      left = Math.min(left, run[0]);
      right = Math.max(right, run[1]);
      bottom = Math.max(bottom, y);
      area += run[1] - run[0];
      weight += (long) (run[1] - run[0]) * y;
    }

    void add(Draft other) {
      left = Math.min(left, other.left);
      right = Math.max(right, other.right);
      first = Math.min(first, Math.min(top, other.first));
      bottom = Math.max(bottom, other.bottom);
      area += other.area;
      weight += other.weight;
    }

    double thickness() {
      return area / (double) Math.max(1, right - left);
    }

    Stroke stroke(boolean level) {
      double at = weight / (double) Math.max(1, area) + 0.5;
      Patch patch =
          level
              ? new Patch(left, first, right, bottom + 1)
              : new Patch(first, left, bottom + 1, right);
      return new Stroke(level, at, patch);
    }
  }
}
