package jp.shisaku.layout.margin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Paper;
import jp.shisaku.text.PageNumber;

/** A line by what it says and where it stands, roughly. */
record Spot(Size page, boolean atEdge, String text, long left, long top) {

  /** Places of running heads are compared in steps of so many points. */
  private static final double STEP = 6;

  private static final Pattern NUMBERED =
      Pattern.compile("(?<text>.*?\\S)[\\s　]+(?<number>\\S[\\s　]*[0-9０-９]+[\\s　]*\\S|\\S+)");

  /** The size of a page, in points; of several on one paper, those at the same place are alike. */
  record Size(long width, long height, int part) {

    static Size of(Page page) {
      int part = page.paper().map(Paper::part).orElse(0);
      return new Size(Math.round(page.width()), Math.round(page.height()), part);
    }
  }

  static Spot of(Line line, Page page) {
    boolean atEdge = PageEdge.isOutside(line, page);
    Optional<String> counted = counted(line.text(), page, atEdge);
    double left = line.box().filter(b -> counted.isEmpty()).map(Box::left).orElse(0.0);
    double top = line.box().map(Box::top).orElse(0.0);
    return new Spot(
        Size.of(page),
        atEdge,
        counted.orElse(line.text()),
        Math.round(left / STEP),
        Math.round(top / STEP));
  }

  /** The same on pages of any size, upright or not: a head is as far from the edge on all. */
  List<Object> onAnySize() {
    long height = Math.round(page.height() / STEP);
    return List.of(text, top * 2 < height ? top : top - height);
  }

  /**
   * A text with the number of its page behind it, 里山庁施策集　12, as it is the same on all pages; a
   * longer number moves its left edge.
   */
  private static Optional<String> counted(String text, Page page, boolean atEdge) {
    Matcher m = NUMBERED.matcher(text);
    return (m.matches() ? PageNumber.of(m.group("number")) : Optional.<PageNumber>empty())
        .filter(n -> n.number().isPresent() && (n.marked() || atEdge))
        .map(n -> m.group("text") + " +" + (n.number().getAsInt() - page.number()));
  }
}
