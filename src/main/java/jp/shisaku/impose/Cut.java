package jp.shisaku.impose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.Paper;
import jp.shisaku.page.Turn;

/** Cuts a former page out of its paper, in its own size and upright. */
final class Cut {

  /** Lines along the edge of a window are at most so far outside of it; in points. */
  private static final double EDGE = 0.5;

  private final Box box;
  private final double scale;

  private Cut(Window window) {
    this.box = window.box();
    this.scale = window.scale();
  }

  /**
   * The marks in a window, as they stood on the page that was fitted in.
   *
   * @param paper the place to be told of them
   */
  static PageMarks of(PageMarks page, Window window, Optional<Paper> paper) {
    Cut cut = new Cut(window);
    List<TextMark> texts =
        page.texts().stream().filter(t -> cut.box.holds(t.box())).map(cut::text).toList();
    PageMarks part =
        new PageMarks(
            page.number(),
            cut.box.width() / cut.scale,
            cut.box.height() / cut.scale,
            texts,
            cut.rulings(page),
            cut.shades(page),
            cut.images(page),
            Turn.NONE,
            paper);
    return part.turned(upright(texts));
  }

  private static Turn upright(List<TextMark> texts) {
    int[] running = new int[Direction.values().length];
    texts.stream().filter(t -> !t.blank()).forEach(t -> running[t.direction().ordinal()]++);
    return Direction.upright(running);
  }

  private TextMark text(TextMark mark) {
    return new TextMark(
        mark.text(), out(mark.box()), mark.size() / scale, mark.bold(), mark.direction());
  }

  private List<Ruling> rulings(PageMarks page) {
    List<Ruling> rulings = new ArrayList<>();
    for (Ruling ruling : page.rulings()) {
      double at = ruling.level() ? box.top() : box.left();
      double atEnd = ruling.level() ? box.bottom() : box.right();
      double start = ruling.level() ? box.left() : box.top();
      double end = ruling.level() ? box.right() : box.bottom();
      double from = Math.max(start, ruling.from());
      double to = Math.min(end, ruling.to());
      if (ruling.at() > at - EDGE && ruling.at() < atEnd + EDGE && from < to) {
        rulings.add(
            new Ruling(
                ruling.level(),
                (ruling.at() - at) / scale,
                (from - start) / scale,
                (to - start) / scale));
      }
    }
    return rulings;
  }

  private List<Shade> shades(PageMarks page) {
    return page.shades().stream()
        .filter(shade -> shade.box().intersects(box))
        .map(shade -> new Shade(out(shade.box().within(box)), shade.rgb()))
        .toList();
  }

  private List<Box> images(PageMarks page) {
    return page.images().stream()
        .filter(image -> box.holds(image))
        .map(box::within)
        .map(this::out)
        .toList();
  }

  private Box out(Box other) {
    return new Box(
        (other.left() - box.left()) / scale,
        (other.top() - box.top()) / scale,
        (other.right() - box.left()) / scale,
        (other.bottom() - box.top()) / scale);
  }
}
