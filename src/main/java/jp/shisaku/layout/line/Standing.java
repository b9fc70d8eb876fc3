package jp.shisaku.layout.line;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;

/**
 * Vertical writing (縦書き): glyphs painted one below the other, whether the font says so, the text is
 * turned, or upright characters are placed one by one, become one mark that reads downwards. Turned
 * text becomes one mark in the direction in which it runs.
 */
final class Standing {

  /** Fewer upright characters below each other than this may be lines of one character. */
  private static final int SHORTEST_STACK = 3;

  /** Centres of characters of one column differ by less than this; in em. */
  private static final double COLUMN_SLACK = 0.3;

  /** Tops of neighbours in a column are at least and at most so far apart; in em. */
  private static final double NEAREST = 0.8;

  private static final double FURTHEST = 1.7;

  private Standing() {}

  /** The same marks with standing and turned texts joined; the order of painting is kept. */
  static List<TextMark> joined(List<TextMark> marks) {
    List<TextMark> result = new ArrayList<>(marks.size());
    int i = 0;
    while (i < marks.size()) {
      int end = stackEnd(marks, i);
      boolean stack = marks.get(i).direction() != Direction.RIGHT || end - i >= SHORTEST_STACK;
      if (stack) {
        result.add(merge(marks.subList(i, end), directionOf(marks.get(i))));
      } else {
        result.addAll(marks.subList(i, end));
      }
      i = end;
    }
    return result;
  }

  /** One mark that reads downwards out of characters in their order. */
  static TextMark stack(List<TextMark> marks) {
    return merge(marks, Direction.DOWN);
  }

  private static Direction directionOf(TextMark first) {
    return first.direction() == Direction.RIGHT ? Direction.DOWN : first.direction();
  }

  private static int stackEnd(List<TextMark> marks, int start) {
    int end = start + 1;
    while (end < marks.size() && follows(marks.get(end - 1), marks.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean follows(TextMark above, TextMark next) {
    if (above.direction() != next.direction()) {
      return false;
    }
    double size = Math.max(above.size(), next.size());
    if (next.direction() == Direction.RIGHT) {
      return below(above, next, size)
          && Letters.oneSquare(above.text())
          && Letters.oneSquare(next.text());
    }
    return switch (next.direction()) {
      case DOWN ->
          between(next.box().top() - above.box().bottom(), size) && sameX(above, next, size);
      case UP -> between(above.box().top() - next.box().bottom(), size) && sameX(above, next, size);
      case LEFT -> between(above.box().left() - next.box().right(), size);
      case RIGHT -> false;
    };
  }

  private static boolean below(TextMark above, TextMark next, double size) {
    double step = next.box().top() - above.box().top();
    return step >= NEAREST * size
        && step <= FURTHEST * size
        && Math.abs(next.box().centerX() - above.box().centerX()) <= COLUMN_SLACK * size;
  }

  private static boolean between(double gap, double size) {
    return gap > -size && gap < FURTHEST * size;
  }

  private static boolean sameX(TextMark a, TextMark b, double size) {
    return Math.abs(a.box().centerX() - b.box().centerX()) <= size / 2;
  }

  private static TextMark merge(List<TextMark> marks, Direction direction) {
    StringBuilder text = new StringBuilder();
    TextMark first = marks.get(0);
    Box box = first.box();
    boolean bold = false;
    TextMark last = null;
    for (TextMark mark : marks) {
      if (last != null && printedTwice(last, mark)) {
        bold = true;
        continue;
      }
      text.append(mark.text());
      box = box.union(mark.box());
      bold |= mark.bold();
      last = mark;
    }
    return new TextMark(text.toString(), box, first.size(), bold, direction);
  }

  /** Fake bold: the same character again, a hair apart. */
  static boolean printedTwice(TextMark a, TextMark b) {
    double slack = 0.3 * Math.min(a.size(), b.size());
    return Math.abs(a.box().left() - b.box().left()) < Math.min(slack, a.box().width() / 2 + 0.01)
        && Math.abs(a.box().top() - b.box().top()) < slack
        && a.text().equals(b.text());
  }
}
