package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisaku.issue.Box;

/**
 * Frames side by side, a label and its value in each row, with a gap between all of them: a table
 * whose cells do not touch.
 */
final class FrameRows {

  /** The gap between a label and its value is no wider; in points. */
  static final double WIDEST_GAP = 15;

  private static final int FEWEST_ROWS = 2;

  /** Labels have no more letters. */
  private static final int LONGEST_LABEL = 40;

  private FrameRows() {}

  /** The tables among these frames, each as its rows of two. */
  static List<List<List<Box>>> in(List<Box> frames, List<TextMark> texts) {
    List<Box> sorted = new ArrayList<>(frames);
    sorted.sort(Comparator.comparingDouble(Box::top).thenComparing(Box::left));
    List<List<List<Box>>> tables = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Box label = sorted.get(i);
      List<Box> values = beside(label, sorted, i);
      if (values.size() == 1 && values.get(0).width() > label.width()) {
        List<Box> row = List.of(label, values.get(0));
        tables.stream()
            .filter(table -> goesOn(table, row))
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

  /** The frames at the height of a label: those near it in an order from top to bottom. */
  private static List<Box> beside(Box label, List<Box> sorted, int index) {
    List<Box> beside = new ArrayList<>();
    int from = index;
    while (from > 0 && sorted.get(from - 1).top() >= label.top() - Distances.SNAP) {
      from--;
    }
    for (int i = from; i < sorted.size(); i++) {
      if (sorted.get(i).top() > label.top() + Distances.SNAP) {
        break;
      }
      if (areBeside(label, sorted.get(i))) {
        beside.add(sorted.get(i));
      }
    }
    return beside;
  }

  private static boolean areBeside(Box label, Box value) {
    double gap = value.left() - label.right();
    return gap >= 0
        && gap <= WIDEST_GAP
        && Math.abs(label.top() - value.top()) <= Distances.SNAP
        && Math.abs(label.bottom() - value.bottom()) <= Distances.SNAP;
  }

  private static boolean goesOn(List<List<Box>> table, List<Box> row) {
    List<Box> above = table.get(table.size() - 1);
    return row.get(0).top() - above.get(0).bottom() <= WIDEST_GAP
        && Math.abs(row.get(0).left() - above.get(0).left()) <= Distances.SNAP
        && Math.abs(row.get(1).left() - above.get(1).left()) <= Distances.SNAP;
  }

  private static boolean isLabel(Box frame, List<TextMark> texts) {
    List<TextMark> inside =
        texts.stream()
            .filter(t -> !t.blank() && frame.contains(t.box().centerX(), t.box().centerY()))
            .limit(LONGEST_LABEL + 1)
            .toList();
    return !inside.isEmpty()
        && inside.size() <= LONGEST_LABEL
        && KnownLabels.STANDARD.known(Lines.joined(inside)).isPresent();
  }
}
