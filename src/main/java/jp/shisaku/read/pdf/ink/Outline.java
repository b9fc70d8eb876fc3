package jp.shisaku.read.pdf.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shisaku.issue.Box;

/** The path that is being built, in coordinates of the page as seen. */
public final class Outline {

  /** Corners of a rectangle lie on its sides within this; in points. */
  private static final double STRAIGHT = 0.3;

  /** A rectangle with round corners is straight along this share of two sides. */
  private static final double MOSTLY = 0.5;

  /**
   * One part of a path.
   *
   * @param points x and y in turn
   * @param curved true where it has a curve
   */
  public record Part(double[] points, boolean curved) {

    public Box box() {
      Box box = new Box(points[0], points[1], points[0], points[1]);
      for (int i = 2; i < points.length; i += 2) {
        box = box.union(new Box(points[i], points[i + 1], points[i], points[i + 1]));
      }
      return box;
    }

    /**
     * True for an upright rectangle, also one with further points on its sides, and one with round
     * corners, however many arcs those are made of. Circles are none.
     */
    public boolean isRectangle() {
      return curved ? isRounded(box()) : isAngular(box());
    }

    private boolean isAngular(Box box) {
      if (points.length < 8) {
        return false;
      }
      for (int i = 0; i < points.length; i += 2) {
        int next = (i + 2) % points.length;
        boolean side = near(points[i], box.left(), box.right());
        boolean end = near(points[i + 1], box.top(), box.bottom());
        boolean level = Math.abs(points[i + 1] - points[next + 1]) <= STRAIGHT;
        boolean upright = Math.abs(points[i] - points[next]) <= STRAIGHT;
        if (!side && !end || !level && !upright) {
          return false;
        }
      }
      return true;
    }

    /** Straight along two sides that face each other; all else is in the corners. */
    private boolean isRounded(Box box) {
      double corner = Math.min(box.width(), box.height()) / 2 + STRAIGHT;
      double[] straight = new double[4];
      for (int i = 0; i < points.length; i += 2) {
        int next = (i + 2) % points.length;
        addStraight(box, i, next, straight);
        boolean side = near(points[i], box.left(), box.right());
        boolean end = near(points[i + 1], box.top(), box.bottom());
        if (!side && !end && !isInCorner(box, points[i], points[i + 1], corner)) {
          return false;
        }
      }
      return Math.min(straight[0], straight[1]) > box.width() * MOSTLY
          || Math.min(straight[2], straight[3]) > box.height() * MOSTLY;
    }

    /** Adds a piece of the outline to the side along which it runs: top, bottom, left, right. */
    private void addStraight(Box box, int from, int to, double[] straight) {
      double across = Math.abs(points[from] - points[to]);
      double down = Math.abs(points[from + 1] - points[to + 1]);
      if (down <= STRAIGHT && near(points[from + 1], box.top(), box.bottom())) {
        straight[Math.abs(points[from + 1] - box.top()) <= STRAIGHT ? 0 : 1] += across;
      } else if (across <= STRAIGHT && near(points[from], box.left(), box.right())) {
        straight[Math.abs(points[from] - box.left()) <= STRAIGHT ? 2 : 3] += down;
      }
    }

    private static boolean isInCorner(Box box, double x, double y, double corner) {
      return Math.min(x - box.left(), box.right() - x) <= corner
          && Math.min(y - box.top(), box.bottom() - y) <= corner;
    }

    private static boolean near(double value, double one, double other) {
      return Math.abs(value - one) <= STRAIGHT || Math.abs(value - other) <= STRAIGHT;
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private double[] points = new double[16];
  private int count;
  private boolean curved;

  public void moveTo(double x, double y) {
    finishPart();
    add(x, y);
  }

  public void lineTo(double x, double y) {
    add(x, y);
  }

  public void curveTo(double x, double y) {
    curved = true;
    add(x, y);
  }

  public void close() {
    if (count >= 4) {
      double x = points[0];
      double y = points[1];
      add(x, y);
      finishPart();
      add(x, y);
    }
  }

  private void add(double x, double y) {
    if (count + 2 > points.length) {
      points = Arrays.copyOf(points, points.length * 2);
    }
    points[count++] = x;
    points[count++] = y;
  }

  private void finishPart() {
    if (count >= 4) {
      parts.add(new Part(Arrays.copyOf(points, count), curved));
    }
    count = 0;
    curved = false;
  }

  /** The parts of two or more points; the outline is empty afterwards. */
  public List<Part> take() {
    finishPart();
    List<Part> taken = List.copyOf(parts);
    parts.clear();
    count = 0;
    return taken;
  }
}
