package jp.shisaku.layout;

import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Paper;

/** A line by what it says and where it stands, roughly. */
record Spot(Size page, boolean atEdge, String text, long left, long top) {

  /** Places of running heads are compared in steps of so many points. */
  private static final double STEP = 6;

  /** The size of a page, in points; of several on one paper, those at the same place are alike. */
  record Size(long width, long height, int part) {

    static Size of(Page page) {
      int part = page.paper().map(Paper::part).orElse(0);
      return new Size(Math.round(page.width()), Math.round(page.height()), part);
    }
  }

  static Spot of(Line line, Page page) {
    return new Spot(
        Size.of(page),
        PageEdge.isOutside(line, page),
        line.text(),
        line.box().map(b -> Math.round(b.left() / STEP)).orElse(0L),
        line.box().map(b -> Math.round(b.top() / STEP)).orElse(0L));
  }
}
