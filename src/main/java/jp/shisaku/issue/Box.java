package jp.shisaku.issue;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's top left corner, as a reader sees
 * the page: rotation is already undone, y grows downwards.
 */
public record Box(double left, double top, double right, double bottom) {

  /** So much of the lower box stands beside the other on one line. */
  private static final double LEVEL = 0.5;

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double centerX() {
    return (left + right) / 2;
  }

  public double centerY() {
    return (top + bottom) / 2;
  }

  public boolean hasArea() {
    return left < right && top < bottom;
  }

  /** The smallest rectangle that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The part of this rectangle that lies in the other; without area where there is none. */
  public Box within(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** The width that is that of both; what lies between them is less than nothing. */
  public double sharedWidth(Box other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  /** The height that is that of both; what lies between them is less than nothing. */
  public double sharedHeight(Box other) {
    return Math.min(bottom, other.bottom) - Math.max(top, other.top);
  }

  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** True where the middle of the other lies in this rectangle. */
  public boolean holds(Box other) {
    return contains(other.centerX(), other.centerY());
  }

  /** True where {@code other} lies inside this rectangle, give or take {@code slack} points. */
  public boolean contains(Box other, double slack) {
    return other.left >= left - slack
        && other.right <= right + slack
        && other.top >= top - slack
        && other.bottom <= bottom + slack;
  }

  /** True where the two share an area, not only an edge. */
  public boolean intersects(Box other) {
    return sharedWidth(other) > 0 && sharedHeight(other) > 0;
  }

  /** True where the two stand beside each other, neither above a part of the other. */
  public boolean isBeside(Box other) {
    return sharesHeight(other) && !sharesWidth(other);
  }

  /** True where the two stand on one line: the lower one shares at least half of its height. */
  public boolean isLevelWith(Box other) {
    return sharedHeight(other) >= LEVEL * Math.min(height(), other.height());
  }

  /** True where some height is that of both. */
  public boolean sharesHeight(Box other) {
    return top < other.bottom && other.top < bottom;
  }

  /** True where the two stand above each other. */
  public boolean sharesWidth(Box other) {
    return left < other.right && other.left < right;
  }
}
