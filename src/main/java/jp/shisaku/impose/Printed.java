package jp.shisaku.impose;

import java.util.List;
import jp.shisaku.layout.PageMarks;
import jp.shisaku.page.Turn;

/**
 * A page as it is printed.
 *
 * @param marks as a viewer shows it
 * @param upright how it has to be turned so that most of its text runs from left to right
 * @param windows the forms on it, in the order of painting
 */
public record Printed(PageMarks marks, Turn upright, List<Window> windows) {

  public Printed {
    windows = List.copyOf(windows);
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
