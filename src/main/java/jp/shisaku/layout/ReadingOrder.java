package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;

/**
 * The order in which a person reads what stands on a page: rows from top to bottom, in a row from
 * left to right, and columns of running text one after the other. Short texts side by side, as in a
 * table without lines, are read row by row; a text beside labels with their values is a column of
 * its own where its lines stand at other heights than those.
 */
final class ReadingOrder {

  /** Something with a place: a line, a table, or a frame with all that is in it. */
  interface Item {
    Box box();

    /** How many characters a line has; 0 for anything else. */
    int length();

    /** True for a text that reads downwards. */
    boolean standing();

    /** The field of a known label without its value. */
    Optional<Field> label();
  }

  /** A gutter is at least this wide; in points. */
  private static final double NARROWEST_GUTTER = 9;

  /** Columns have at least this many lines each. */
  private static final int SHORTEST_COLUMN = 4;

  /** Lines of running text have at least so many characters on average. */
  private static final double SHORTEST_LINE = 8;

  /** Lines of one column stand nearer to each other than this, in their height. */
  private static final double FARTHEST_LINE = 3;

  /** Lines whose tops differ by less belong to one row of a table; in points. */
  private static final double ONE_ROW = 1.5;

  /** A value below its label begins no further right or left of it; in heights of the label. */
  private static final double SAME_EDGE = 1.5;

  /** Columns of labels above their values have so many of them. */
  private static final int FEWEST_LABELS = 2;

  /** Of the lines of a text beside labels, at most this share has the height of one by chance. */
  private static final double MOST_BY_CHANCE = 0.25;

  private ReadingOrder() {}

  static <T extends Item> List<T> of(List<T> items) {
    List<List<T>> rows = rows(items);
    List<T> result = new ArrayList<>(items.size());
    int i = 0;
    while (i < rows.size()) {
      Columns<T> columns = Columns.from(rows, i);
      if (columns.isRunningText()) {
        result.addAll(of(columns.left));
        result.addAll(of(columns.right));
        i = columns.end;
      } else {
        result.addAll(rows.get(i));
        i++;
      }
    }
    return result;
  }

  private static <T extends Item> List<List<T>> rows(List<T> items) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparingDouble(t -> t.box().top()));
    List<List<T>> rows = new ArrayList<>();
    for (T item : sorted) {
      if (rows.isEmpty() || !inRow(rows.get(rows.size() - 1), item)) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(item);
    }
    rows.forEach(r -> r.sort(ReadingOrder::inOneRow));
    return rows;
  }

  private static <T extends Item> boolean inRow(List<T> row, T item) {
    return row.stream().allMatch(t -> t.box().isLevelWith(item.box()));
  }

  private static int inOneRow(Item a, Item b) {
    return a.standing() && b.standing()
        ? Double.compare(b.box().right(), a.box().right())
        : Double.compare(a.box().left(), b.box().left());
  }

  /** Rows from {@code start} that leave one gutter free. */
  private static final class Columns<T extends Item> {
    private final List<T> left = new ArrayList<>();
    private final List<T> right = new ArrayList<>();
    private int leftRows;
    private double gutterLeft;
    private double gutterRight;
    private int end;

    static <T extends Item> Columns<T> from(List<List<T>> rows, int start) {
      Columns<T> columns = new Columns<>();
      columns.end = start;
      columns.openGutter(opening(rows, start));
      double width = columns.gutterRight - columns.gutterLeft;
      while (width >= NARROWEST_GUTTER && columns.end < rows.size()) {
        if (!columns.take(rows.get(columns.end))) {
          break;
        }
        columns.end++;
      }
      return columns;
    }

    /** The first row; a text on either side of it may begin a little lower. */
    private static <T extends Item> List<T> opening(List<List<T>> rows, int start) {
      List<T> row = rows.get(start);
      if (start + 1 == rows.size()) {
        return row;
      }
      Box first = row.get(0).box();
      Box last = row.get(row.size() - 1).box();
      T next = rows.get(start + 1).get(0);
      boolean right = next.box().top() < last.bottom() && next.box().left() > last.right();
      // A label in the middle of its value is no column, and neither is a short text.
      boolean left =
          next.box().top() < first.bottom()
              && next.box().right() < first.left()
              && next.label().isEmpty()
              && next.length() >= SHORTEST_LINE;
      return right
          ? Stream.concat(row.stream(), Stream.of(next)).toList()
          : left ? Stream.concat(Stream.of(next), row.stream()).toList() : row;
    }

    private void openGutter(List<T> row) {
      for (int i = 1; i < row.size(); i++) {
        double from = row.get(i - 1).box().right();
        double to = row.get(i).box().left();
        if (to - from > gutterRight - gutterLeft) {
          gutterLeft = from;
          gutterRight = to;
        }
      }
    }

    private boolean take(List<T> row) {
      double from = gutterLeft;
      double to = gutterRight;
      double middle = (from + to) / 2;
      for (T item : row) {
        if (item.length() == 0) {
          return false;
        }
        if (item.box().centerX() < middle) {
          from = Math.max(from, item.box().right());
        } else {
          to = Math.min(to, item.box().left());
        }
      }
      if (to - from < NARROWEST_GUTTER) {
        return false;
      }
      gutterLeft = from;
      gutterRight = to;
      double centre = (from + to) / 2;
      row.forEach(t -> (t.box().centerX() < centre ? left : right).add(t));
      leftRows += row.get(0).box().centerX() < centre ? 1 : 0;
      return true;
    }

    boolean isRunningText() {
      return isRunning(right) && isOneBelowTheOther() && (isRunning(left) || isBesideLabels())
          || isStack(left) && isStack(right) && isOneSheet();
    }

    /** Labels, each above its value, and nothing beside another. */
    private static <T extends Item> boolean isStack(List<T> column) {
      int values = 0;
      for (int i = 1; i < column.size(); i++) {
        T above = column.get(i - 1);
        T item = column.get(i);
        boolean beside = item.box().top() < above.box().centerY();
        if (beside || above.label().isPresent() && !isUnder(above.box(), item.box())) {
          return false;
        }
        values += above.label().isPresent() && item.label().isEmpty() ? 1 : 0;
      }
      return values >= FEWEST_LABELS && column.get(column.size() - 1).label().isEmpty();
    }

    /** Cards beside each other have the same labels. */
    private boolean isOneSheet() {
      return Collections.disjoint(fields(left), fields(right));
    }

    private static <T extends Item> Set<Field> fields(List<T> column) {
      return column.stream().flatMap(item -> item.label().stream()).collect(Collectors.toSet());
    }

    private static boolean isUnder(Box label, Box value) {
      return Math.abs(value.left() - label.left()) < SAME_EDGE * label.height()
          && value.top() - label.bottom() < label.height();
    }

    /** Texts far from each other, each beside a line, are set off at the ends of those lines. */
    private boolean isOneBelowTheOther() {
      int near = 0;
      for (int i = 1; i < right.size(); i++) {
        Box above = right.get(i - 1).box();
        Box below = right.get(i).box();
        near += below.top() - above.bottom() < FARTHEST_LINE * above.height() ? 1 : 0;
      }
      return near > 0 || right.stream().anyMatch(t -> !isInRowOfLeft(t));
    }

    /** Labels are short, with their values they are as long as lines of text. */
    private boolean isBesideLabels() {
      return leftRows >= SHORTEST_COLUMN
          && left.stream().mapToInt(Item::length).sum() >= SHORTEST_LINE * leftRows
          && right.stream().filter(this::isInRowOfLeft).count() <= MOST_BY_CHANCE * right.size();
    }

    private boolean isInRowOfLeft(T item) {
      return left.stream().anyMatch(t -> Math.abs(t.box().top() - item.box().top()) < ONE_ROW);
    }

    private boolean isRunning(List<T> column) {
      return column.size() >= SHORTEST_COLUMN
          && column.stream().mapToInt(Item::length).average().orElse(0) >= SHORTEST_LINE;
    }
  }
}
