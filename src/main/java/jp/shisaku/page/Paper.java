package jp.shisaku.page;

import jp.shisaku.issue.Box;

/**
 * The sheet of paper on which a page was printed together with others, shrunk: where it stands
 * there. Values tell their place on the paper, since that is what a viewer shows.
 *
 * @param left of the former page on the paper, in points
 * @param top of it on the paper, in points
 * @param scale points on the paper for one of the former page
 * @param width of the paper, in points
 * @param height of the paper, in points
 * @param part which of the former pages it is, from one
 * @param parts how many there are
 */
public record Paper(
    double left, double top, double scale, double width, double height, int part, int parts) {

  /** A box of the former page, as it lies on the paper. */
  Box of(Box box) {
    return new Box(
        left + scale * box.left(),
        top + scale * box.top(),
        left + scale * box.right(),
        top + scale * box.bottom());
  }
}
