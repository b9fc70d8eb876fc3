package jp.shisaku.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shisaku.issue.Box;

/**
 * A label that fills its narrow column nearly touches the value beside it, in a table without
 * lines: the two look like one text. They are parted where other lines begin, if the label is
 * wrapped, and its other line leaves room there.
 */
final class TouchingColumns {

  /** Lines that begin at one place do so give or take this; in points. */
  private static final double ONE_EDGE = 0.5;

  /** Letters of one text stand closer than this; in em. */
  private static final double LEAST_WHITE = 0.1;

  /** At least so many lines begin where a column does. */
  private static final int FEWEST_LINES = 3;

  /** The lines of a label are longer than a mark before a text; in em. */
  private static final double SHORTEST_LABEL = 2;

  /** The lines of a label, from top to top; in em. */
  private static final double PITCH = 2;

  /** Rows of values are no further apart, from top to top; in em. */
  private static final double NEXT_ROW = 6;

  private final List<Box> boxes;

  /** Where lines begin, sorted. */
  private final double[] starts;

  private TouchingColumns(List<Box> boxes) {
    this.boxes = boxes;
    this.starts = boxes.stream().mapToDouble(Box::left).sorted().toArray();
  }

  /** The same pieces of text, those that are of two columns as two. */
  static List<List<TextMark>> parted(List<List<TextMark>> pieces) {
    TouchingColumns columns = new TouchingColumns(pieces.stream().map(Lines::box).toList());
    List<List<TextMark>> result = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      List<TextMark> piece = pieces.get(i);
      int end = columns.end(piece, columns.boxes.get(i));
      if (end < piece.size()) {
        result.add(piece.subList(0, end));
      }
      result.add(piece.subList(end < piece.size() ? end : 0, piece.size()));
    }
    return result;
  }

  /** Where the first column ends; the size of the piece where it is of one. */
  private int end(List<TextMark> piece, Box box) {
    for (int i = 1; i < piece.size(); i++) {
      TextMark before = piece.get(i - 1);
      TextMark mark = piece.get(i);
      double em = mark.size();
      double white = (mark.box().left() - before.box().right()) / em;
      if (white >= LEAST_WHITE
          && white <= Distances.SPACE
          && !before.blank()
          && before.box().right() - box.left() >= SHORTEST_LABEL * em
          && beginAt(mark.box().left()) >= FEWEST_LINES
          && isWrapped(box, mark.box().left(), em)) {
        return i;
      }
    }
    return piece.size();
  }

  private int beginAt(double left) {
    return first(left + ONE_EDGE) - first(left - ONE_EDGE);
  }

  private int first(double from) {
    int index = Arrays.binarySearch(starts, from);
    return index < 0 ? -index - 1 : index;
  }

  /** True where another line of the label ends before the value, and a row next to it begins so. */
  private boolean isWrapped(Box line, double start, double em) {
    return boxes.stream()
            .anyMatch(
                b -> isNear(b, line, PITCH * em) && begins(b, line.left()) && b.right() < start)
        && boxes.stream().anyMatch(b -> isNear(b, line, NEXT_ROW * em) && begins(b, start));
  }

  private static boolean isNear(Box box, Box line, double most) {
    return !box.sharesHeight(line) && Math.abs(box.top() - line.top()) < most;
  }

  private static boolean begins(Box box, double at) {
    return Math.abs(box.left() - at) <= ONE_EDGE;
  }
}
