package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.page.Line;
import jp.shisaku.page.Reach;

/**
 * Texts of several columns that were taken for one line, since they nearly touch: parted again at
 * its spaces, where only one way puts each part into its column.
 */
final class LineOfSeveral {

  /** How far the place of a word may be misjudged from the widths of its characters; in em. */
  private static final double MISJUDGED = 1.0;

  /** With more, there are too many ways to part a line. */
  private static final int MOST_SPACES = 8;

  private final Fragment fragment;

  private final List<Reach> columns;

  private final int[] spaces;
  private final List<List<Fragment>> ways = new ArrayList<>();

  private LineOfSeveral(Fragment fragment, List<Reach> columns) {
    this.fragment = fragment;
    this.columns = columns;
    String text = fragment.line().text();
    this.spaces =
        text.chars().filter(c -> c == ' ').count() > MOST_SPACES
            ? new int[0]
            : IntStream.range(0, text.length()).filter(i -> text.charAt(i) == ' ').toArray();
  }

  /** The parts of a line, one a column; empty where there are none or several ways to part it. */
  static Optional<List<Fragment>> parted(Fragment fragment, List<Reach> columns) {
    LineOfSeveral line = new LineOfSeveral(fragment, columns);
    line.cut(new int[0], 0);
    return line.ways.size() == 1 ? Optional.of(line.ways.get(0)) : Optional.empty();
  }

  /** Tries all cuts from a space on, behind those that are made already. */
  private void cut(int[] cuts, int from) {
    if (cuts.length == columns.size() - 1) {
      parts(cuts).ifPresent(ways::add);
      return;
    }
    for (int i = from; i < spaces.length; i++) {
      int[] more = Arrays.copyOf(cuts, cuts.length + 1);
      more[cuts.length] = spaces[i];
      cut(more, i + 1);
    }
  }

  private Optional<List<Fragment>> parts(int[] cuts) {
    Line line = fragment.line();
    double size = fragment.em();
    double slack = MISJUDGED * size;
    List<Fragment> parts = new ArrayList<>();
    for (int i = 0; i <= cuts.length; i++) {
      int start = i == 0 ? 0 : cuts[i - 1] + 1;
      int end = i == cuts.length ? line.text().length() : cuts[i];
      String text = line.text().substring(start, end);
      double width = Fragment.ems(text) * size;
      Reach column = columns.get(i);
      boolean last = i == cuts.length;
      double left =
          i == 0 ? fragment.box().left() : last ? fragment.box().right() - width : column.left();
      double right = last ? fragment.box().right() : left + width;
      if (left < column.left() - slack
          || right > column.right() + slack
          || width > column.right() - column.left() + slack) {
        return Optional.empty();
      }
      parts.add(
          Fragment.part(
              line, text, Math.max(left, column.left()), Math.min(right, column.right())));
    }
    return Optional.of(parts);
  }
}
