package jp.shisaku.read.pdf;

import jp.shisaku.issue.Box;

/** How rectangles lie to each other. */
final class Boxes {

  private Boxes() {}

  static boolean hasArea(Box box) {
    return box.left() < box.right() && box.top() < box.bottom();
  }

  static boolean overlap(Box a, Box b) {
    return Math.max(a.left(), b.left()) < Math.min(a.right(), b.right())
        && Math.max(a.top(), b.top()) < Math.min(a.bottom(), b.bottom());
  }
}
