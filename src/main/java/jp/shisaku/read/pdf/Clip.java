package jp.shisaku.read.pdf;

import jp.shisaku.issue.Box;

/**
 * Outside of which nothing is seen now.
 *
 * @param box around what is seen, on the page
 * @param whole true where all of the box is seen, false where another shape within it
 */
record Clip(Box box, boolean whole) {

  static Clip of(PageFrame frame) {
    return new Clip(new Box(0, 0, frame.width(), frame.height()), true);
  }

  Clip within(Box path, boolean isBox) {
    return new Clip(of(path), whole && isBox);
  }

  /** The part of a box that is seen; left of nothing where none is. */
  Box of(Box path) {
    return new Box(
        Math.max(box.left(), path.left()),
        Math.max(box.top(), path.top()),
        Math.min(box.right(), path.right()),
        Math.min(box.bottom(), path.bottom()));
  }

  boolean isEmpty() {
    return box.left() >= box.right() || box.top() >= box.bottom();
  }
}
