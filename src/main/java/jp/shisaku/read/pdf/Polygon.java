package jp.shisaku.read.pdf;

import jp.shisaku.issue.Box;
import jp.shisaku.read.pdf.ink.Outline;

/**
 * A filled area with straight sides that is no rectangle: an arrow, a star.
 *
 * @param points x and y in turn; the last corner is joined with the first
 */
record Polygon(double[] points) {

  /** Drawings with more corners are maps and letters; arrows and stars have a few. */
  private static final int MOST_CORNERS = 64;

  private static final int FEWEST_CORNERS = 3;

  /** Smaller ones hide no text; in points. */
  private static final double LEAST = 5;

  /** Larger ones are grounds of a page, or a damaged file's; as a share of the page. */
  private static final double LARGEST = 0.1;

  /** True for a part of a path that may hide text of a page. */
  static boolean mayHide(Outline.Part part, Box box, PageFrame page) {
    int corners = part.points().length / 2;
    return !part.curved()
        && corners >= FEWEST_CORNERS
        && corners <= MOST_CORNERS
        && box.width() >= LEAST
        && box.height() >= LEAST
        && box.width() * box.height() <= LARGEST * page.width() * page.height();
  }

  /**
   * True where a box lies in it for certain: a corner does, and no side comes into the box. Where
   * the sides cross each other, what lies between an even number of them counts as outside.
   */
  boolean holds(Box box) {
    boolean inside = false;
    for (int i = 0; i < points.length; i += 2) {
      int next = (i + 2) % points.length;
      double x = points[i];
      double y = points[i + 1];
      double toX = points[next];
      double toY = points[next + 1];
      if (comesInto(box, x, y, toX, toY)) {
        return false;
      }
      if (y > box.top() != toY > box.top()
          && box.left() < x + (box.top() - y) / (toY - y) * (toX - x)) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** True where a line and a box share a point: what the box cuts off the line is not all of it. */
  private static boolean comesInto(Box box, double x, double y, double toX, double toY) {
    double from = 0;
    double to = 1;
    double[] towards = {x - toX, toX - x, y - toY, toY - y};
    double[] room = {x - box.left(), box.right() - x, y - box.top(), box.bottom() - y};
    for (int side = 0; side < towards.length; side++) {
      if (towards[side] == 0) {
        if (room[side] < 0) {
          return false;
        }
      } else if (towards[side] < 0) {
        from = Math.max(from, room[side] / towards[side]);
      } else {
        to = Math.min(to, room[side] / towards[side]);
      }
    }
    return from <= to;
  }
}
