package jp.shisaku.read.pdf;

import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Direction;
import org.apache.pdfbox.util.Matrix;

/**
 * Where a glyph is set, and how: its box, its size and the way its line runs.
 *
 * @param place from the em of the font to user space
 */
record TextPlace(Matrix place, PageFrame frame) {

  /** The part of the em above the line on which the letters stand, for every font alike. */
  private static final double ASCENT = 0.88;

  /** A text climbs at most by this part of its length; more is a stamp. About ten degrees. */
  private static final double SLANT = 0.18;

  /** Text that is smaller, in points and as a part of the longer side of the page. */
  private static final double SMALLEST = 0.7;

  private static final double SMALLEST_PART = 0.001;

  /** Text that is set so narrow, as a part of its height. */
  private static final double NARROWEST = 0.05;

  /** The box of a glyph so wide; both lengths as parts of the em. */
  Box box(double width, double em) {
    double x = place.getTranslateX();
    double y = place.getTranslateY();
    double ax = place.getScaleX() * width;
    double ay = place.getShearY() * width;
    double ux = place.getShearX() * em;
    double uy = place.getScaleY() * em;
    double rise = 1 - ASCENT;
    return frame.box(x - ux * rise, y - uy * rise, x + ax + ux * ASCENT, y + ay + uy * ASCENT);
  }

  /** In points: the height, also of text that is set wide or narrow. */
  double size(double em) {
    return Math.hypot(place.getShearX() * em, place.getScaleY() * em) * frame.unit();
  }

  /** A text set across the page (案, DRAFT) is a stamp upon it and belongs to no line. */
  boolean isSlanted() {
    double along = Math.abs(place.getScaleX());
    double across = Math.abs(place.getShearY());
    return Math.min(along, across) > SLANT * Math.max(along, across);
  }

  Direction direction(boolean vertical) {
    double x = vertical ? -place.getShearX() : place.getScaleX();
    double y = vertical ? -place.getScaleY() : place.getShearY();
    double dx = frame.x(x, y) - frame.x(0, 0);
    double dy = frame.y(x, y) - frame.y(0, 0);
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx >= 0 ? Direction.RIGHT : Direction.LEFT;
    }
    return dy > 0 ? Direction.DOWN : Direction.UP;
  }

  /** Nobody reads what is smaller than a grain, or pressed together to a line. */
  boolean isTooSmall(double size) {
    double along = squared(place.getScaleX(), place.getShearY());
    double up = squared(place.getShearX(), place.getScaleY());
    double page = Math.max(frame.width(), frame.height());
    return size < Math.min(SMALLEST, SMALLEST_PART * page) || along < NARROWEST * NARROWEST * up;
  }

  private static double squared(double x, double y) {
    return x * x + y * y;
  }
}
