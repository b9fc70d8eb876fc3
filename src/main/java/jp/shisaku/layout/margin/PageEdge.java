package jp.shisaku.layout.margin;

import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.text.PageNumber;

/** The head and the foot of a page. */
final class PageEdge {

  /** The head and the foot of a page, as a share of its height. */
  private static final double MARGIN = 0.12;

  /** Nearer to the edge than this, as a share of the height, no text of its own stands. */
  private static final double EDGE = 0.035;

  /** A single character is wider than high by less than this, as a factor. */
  private static final double SQUARE = 1.25;

  private PageEdge() {}

  /** True for a line in the head or the foot. */
  static boolean holds(Line line, Page page) {
    return isWithin(line, page, MARGIN);
  }

  /** True for a line so near to the edge that it is none of the text. */
  static boolean isOutside(Line line, Page page) {
    return isWithin(line, page, EDGE);
  }

  private static boolean isWithin(Line line, Page page, double margin) {
    return line.box()
        .filter(
            box ->
                isWithin(box, page.height(), margin)
                    || isUprightAsLaid(box, page)
                        && isWithin(page.asLaid(box), page.heightAsLaid(), margin))
        .isPresent();
  }

  /**
   * True for what stands upright on the paper while the text of the page lies sideways, as the
   * number and the head of a book do. A line that runs with the text is no head at the text's side.
   */
  static boolean isUprightAsLaid(Box box, Page page) {
    return page.turn().sideways() && box.width() <= SQUARE * box.height();
  }

  private static boolean isWithin(Box box, double height, double margin) {
    return box.centerY() < height * margin || box.centerY() > height * (1 - margin);
  }

  /** True for the number of the page, which bears its marks (- 3 -) where it stands elsewhere. */
  static boolean isPageNumber(Block block, Page page) {
    return block instanceof Line line
        && (PageNumber.of(line.text())
                .filter(number -> number.marked() || holds(line, page))
                .isPresent()
            || page.origin() == Page.Origin.OCR
                && PageNumber.isMisread(line.text(), holds(line, page)));
  }
}
