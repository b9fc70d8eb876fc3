package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.KnownLabels;
import jp.shisaku.layout.line.Lines;
import jp.shisaku.layout.line.TextMark;

/**
 * Frames side by side, a label and its value in each row, with a gap between all of them: a table
 * whose cells do not touch.
 */
final class FrameRows {

  /** The gap between a label and its value is no wider; in points. */
  static final double WIDEST_GAP = 15;

  private static final int FEWEST_ROWS = 2;

  /** More frames than this are a drawing, and each asks for all of them. */
  private static final int MOST_FRAMES = 3_000;

  /** Labels have no more letters. */
  private static final int LONGEST_LABEL = 40;

  private FrameRows() {}

  /** The tables among these frames, each as its rows of two. */
  static List<List<List<Box>>> in(List<Box> frames, List<TextMark> texts) {
    if (frames.size() > MOST_FRAMES) {
      return List.of();
    }
    List<Box> sorted = new ArrayList<>(frames);
    sorted.sort(Comparator.comparingDouble(Box::top).thenComparing(Box::left));
    List<List<List<Box>>> tables = new ArrayList<>();
    for (Box label : sorted) {
      List<Box> values = frames.stream().filter(value -> areBeside(label, value)).toList();
      if (values.size() == 1 && values.get(0).width() > label.width()) {
        List<Box> row = List.of(label, values.get(0));
        tables.stream()
            .filter(table -> goesOn(table, row, texts))
            .findFirst()
            .ifPresentOrElse(
                table -> table.add(row), () -> tables.add(new ArrayList<>(List.of(row))));
      }
    }
    return tables.stream().filter(table -> areLabelled(table, texts)).toList();
  }

  /** Labels and nothing but labels beside them head the text below; 予算 may be a value, too. */
  private static boolean areLabelled(List<List<Box>> table, List<TextMark> texts) {
    return table.stream().filter(row -> isLabel(row.get(0), texts)).count() >= FEWEST_ROWS
        && !table.stream().allMatch(row -> isLabel(row.get(1), texts));
  }

  private static boolean areBeside(Box label, Box value) {
    double gap = value.left() - label.right();
    return gap >= 0
        && gap <= WIDEST_GAP
        && Distances.same(label.top(), value.top())
        && Distances.same(label.bottom(), value.bottom());
  }

  /** True for a row below others, close to them or with nothing but white between. */
  private static boolean goesOn(List<List<Box>> table, List<Box> row, List<TextMark> texts) {
    List<Box> above = table.get(table.size() - 1);
    Box label = row.get(0);
    Box value = row.get(1);
    double end = above.get(0).bottom();
    return Distances.same(label.left(), above.get(0).left())
        && Distances.same(value.left(), above.get(1).left())
        && (label.top() - end <= WIDEST_GAP
            || isBlank(new Box(label.left(), end, value.right(), label.top()), texts));
  }

  private static boolean isBlank(Box box, List<TextMark> texts) {
    return texts.stream().noneMatch(t -> !t.blank() && box.intersects(t.box()));
  }

  private static boolean isLabel(Box frame, List<TextMark> texts) {
    List<TextMark> inside =
        texts.stream()
            .filter(t -> !t.blank() && frame.holds(t.box()))
            .limit(LONGEST_LABEL + 1)
            .toList();
    return !inside.isEmpty()
        && inside.size() <= LONGEST_LABEL
        && KnownLabels.STANDARD.known(Lines.joined(inside)).isPresent();
  }
}
