package jp.shisaku.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shisaku.issue.Box;

/** The path that is being built, in coordinates of the page as seen. */
final class Outline {

  /** Corners of a rectangle lie on its sides within this; in points. */
  private static final double STRAIGHT = 0.3;

  /**
   * One part of a path.
   *
   * @param points x and y in turn
   * @param curved true where it has a curve
   */
  record Part(double[] points, boolean curved) {

    Box box() {
      Box box = new Box(points[0], points[1], points[0], points[1]);
      for (int i = 2; i < points.length; i += 2) {
        box = box.union(new Box(points[i], points[i + 1], points[i], points[i + 1]));
      }
      return box;
    }

    /**
     * True for an upright rectangle, also one with further points on its sides, and one with round
     * corners. (A circle of four arcs has four points only.)
     */
    boolean isRectangle() {
      Box box = box();
      if (points.length < (curved ? 16 : 8)) {
        return false;
      }
      for (int i = 0; i < points.length; i += 2) {
        int next = (i + 2) % points.length;
        boolean side = near(points[i], box.left(), box.right());
        boolean end = near(points[i + 1], box.top(), box.bottom());
        boolean level = Math.abs(points[i + 1] - points[next + 1]) <= STRAIGHT;
        boolean upright = Math.abs(points[i] - points[next]) <= STRAIGHT;
        if (!side && !end || !curved && !level && !upright) {
          return false;
        }
      }
      return true;
    }

    private static boolean near(double value, double one, double other) {
      return Math.abs(value - one) <= STRAIGHT || Math.abs(value - other) <= STRAIGHT;
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private double[] points = new double[16];
  private int count;
  private boolean curved;

  void moveTo(double x, double y) {
    finishPart();
    add(x, y);
  }

  void lineTo(double x, double y) {
    add(x, y);
  }

  void curveTo(double x, double y) {
    curved = true;
    add(x, y);
  }

  void close() {
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
  List<Part> take() {
    finishPart();
    List<Part> taken = List.copyOf(parts);
    parts.clear();
    count = 0;
    return taken;
  }
}
