package jp.shisaku.page;

import jp.shisaku.issue.Box;

/** How a page as a viewer shows it has to be turned before its text runs from left to right. */
public enum Turn {
  NONE,
  /** A quarter clockwise: its text runs upwards as shown. */
  CLOCKWISE,
  /** Upside down as shown. */
  OVER,
  /** A quarter counterclockwise: its text runs downwards as shown. */
  COUNTERCLOCKWISE;

  /** True where width and height change places. */
  public boolean sideways() {
    return this == CLOCKWISE || this == COUNTERCLOCKWISE;
  }

  /** So many quarters clockwise, from 0 to 3. */
  public static Turn clockwise(int quarters) {
    return values()[quarters];
  }

  Turn back() {
    return switch (this) {
      case NONE -> NONE;
      case CLOCKWISE -> COUNTERCLOCKWISE;
      case OVER -> OVER;
      case COUNTERCLOCKWISE -> CLOCKWISE;
    };
  }

  /**
   * A box after the turn of its page.
   *
   * @param width of the page before the turn
   * @param height of the page before the turn
   */
  public Box of(Box box, double width, double height) {
    return switch (this) {
      case NONE -> box;
      case CLOCKWISE -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
      case OVER ->
          new Box(
              width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
      case COUNTERCLOCKWISE ->
          new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
    };
  }
}
