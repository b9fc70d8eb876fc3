package jp.shisaku.impose;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.TextMark;

/** Glyphs that were painted one behind the other, as texts: enough to know labels and numbers. */
final class Runs {

  /** Behind a gap as wide as this another text begins; in em. */
  private static final double WIDEST_GAP = 2.6;

  /** A gap as wide as this is a space; in em. */
  private static final double SPACE = 0.8;

  private static final double SAME_LINE = 0.4;

  /** A text and where it stands. */
  record Run(String text, Box box, List<TextMark> marks) {}

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextMark> marks = new ArrayList<>();
  private TextMark last;
  private Box box;

  private Runs() {}

  /** The texts that run from left to right, in the order of painting. */
  static List<Run> of(PageMarks page) {
    Runs runs = new Runs();
    page.texts().stream()
        .filter(mark -> !mark.blank() && mark.direction() == Direction.RIGHT)
        .forEach(runs::add);
    runs.end();
    return runs.runs;
  }

  private void add(TextMark mark) {
    if (last != null && isAgain(mark)) {
      marks.add(mark);
      return;
    }
    if (last != null && !goesOn(mark)) {
      end();
    }
    if (last != null && mark.box().left() - last.box().right() > SPACE * mark.size()) {
      text.append(' ');
    }
    text.append(mark.text());
    marks.add(mark);
    box = last == null ? mark.box() : box.union(mark.box());
    last = mark;
  }

  /** Bold by double printing. */
  private boolean isAgain(TextMark mark) {
    return mark.text().equals(last.text())
        && Math.abs(mark.box().left() - last.box().left()) < 0.3 * mark.size()
        && Math.abs(mark.box().top() - last.box().top()) < 0.3 * mark.size();
  }

  private boolean goesOn(TextMark mark) {
    double gap = mark.box().left() - last.box().right();
    return Math.abs(mark.box().centerY() - last.box().centerY()) < SAME_LINE * mark.size()
        && gap > -mark.size() / 2
        && gap < WIDEST_GAP * mark.size();
  }

  private void end() {
    if (last != null) {
      runs.add(new Run(text.toString(), box, List.copyOf(marks)));
      text.setLength(0);
      marks.clear();
      last = null;
    }
  }
}
