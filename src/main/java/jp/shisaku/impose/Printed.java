package jp.shisaku.impose;

import java.util.List;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.page.Turn;

/** A page as it is printed, with what can be told of it alone. */
public final class Printed {

  private final PageMarks marks;
  private final Turn upright;
  private final List<Window> windows;
  private final List<Division> clear;

  /**
   * @param marks as a viewer shows it
   * @param upright how it has to be turned so that most of its text runs from left to right
   * @param windows the forms on it, in the order of painting
   */
  public Printed(PageMarks marks, Turn upright, List<Window> windows) {
    this.marks = marks;
    this.upright = upright;
    this.windows = List.copyOf(windows);
    this.clear = Gutters.clear(marks);
  }

  /** As a viewer shows it. */
  public PageMarks marks() {
    return marks;
  }

  Turn upright() {
    return upright;
  }

  List<Window> windows() {
    return windows;
  }

  /** The divisions whose gutters are blank. */
  List<Division> clear() {
    return clear;
  }

  PageMarks whole() {
    return marks.turned(upright);
  }

  /** True for pages of one size. */
  boolean isSizedAs(Printed other) {
    return Math.abs(marks.width() - other.marks.width()) < 1
        && Math.abs(marks.height() - other.marks.height()) < 1;
  }
}
