package jp.shisaku.read.office.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;

/**
 * The order in which a person reads boxes on a slide: the slide is cut along free horizontal
 * strips, each band along free vertical ones, each column again, until nothing can be cut. Labels
 * and their values stay beside each other, heads and their texts below each other.
 */
record ReadingOrder<T>(Function<T, Box> box) {

  /** Text boxes have inner margins, so their frames may overlap by about this many points. */
  private static final double SLACK = 4;

  /** Edges at the same height, in points. */
  private static final double SAME_EDGE = 2;

  private static final int FEWEST_LABELS = 3;

  /** The items in reading order; those that overlap from top to bottom, then left to right. */
  static <T> List<T> of(List<T> items, Function<T, Box> box) {
    return new ReadingOrder<>(box).ordered(items);
  }

  private List<T> ordered(List<T> items) {
    if (items.size() < 2) {
      return items;
    }
    List<List<T>> rows = cut(items, i -> box.apply(i).top(), i -> box.apply(i).bottom());
    List<List<T>> parts = joined(joined(rows, this::goesOn), this::areHeads);
    if (parts.size() == 1) {
      parts = joined(columns(items), this::areLabels);
    }
    if (parts.size() == 1) {
      return sorted(
          items.stream(),
          Comparator.<T>comparingDouble(i -> box.apply(i).top())
              .thenComparingDouble(i -> box.apply(i).left()));
    }
    return parts.stream().flatMap(part -> ordered(part).stream()).toList();
  }

  private List<List<T>> columns(List<T> items) {
    return cut(items, i -> box.apply(i).left(), i -> box.apply(i).right());
  }

  /** Parts, each with those behind it that belong to it. */
  private List<List<T>> joined(List<List<T>> parts, BiPredicate<List<T>, List<T>> belongs) {
    List<List<T>> joined = new ArrayList<>();
    for (List<T> part : parts) {
      int last = joined.size() - 1;
      if (last >= 0 && belongs.test(joined.get(last), part)) {
        joined.get(last).addAll(part);
      } else {
        joined.add(new ArrayList<>(part));
      }
    }
    return joined;
  }

  /**
   * True for flat boxes, none of them the label of the next, each upon one at its edge: heads and
   * their texts are columns, read one by one.
   */
  private boolean areHeads(List<T> heads, List<T> texts) {
    if (heads.size() < 2 || heads.size() != texts.size()) {
      return false;
    }
    List<Box> above = leftToRight(heads);
    List<Box> below = leftToRight(texts);
    return IntStream.range(0, above.size())
        .allMatch(
            i ->
                isHeadOf(above.get(i), below.get(i))
                    && (i == 0 || !isLabelOf(above.get(i - 1), above.get(i))));
  }

  private List<Box> leftToRight(List<T> items) {
    return items.stream().map(box).sorted(Comparator.comparingDouble(Box::left)).toList();
  }

  private static boolean isHeadOf(Box head, Box text) {
    return Math.abs(head.left() - text.left()) < SAME_EDGE
        && head.right() < text.right() + SAME_EDGE
        && Math.abs(text.top() - head.bottom()) <= SLACK
        && 2 * head.height() <= text.height();
  }

  /** True for labels and values that go on below what stands beside them: still one column. */
  private boolean goesOn(List<T> above, List<T> row) {
    List<List<T>> columns = columns(above);
    return columns.size() > 2
        && areLabels(columns.get(0), columns.get(1))
        && row.size() == 2
        && isInColumn(row.get(0), columns.get(0))
        && isInColumn(row.get(1), columns.get(1));
  }

  private boolean isInColumn(T item, List<T> column) {
    Box below = box.apply(item);
    return column.stream()
        .map(box)
        .anyMatch(
            above ->
                Math.abs(above.left() - below.left()) < SAME_EDGE
                    && Math.abs(above.right() - below.right()) < SAME_EDGE);
  }

  /**
   * True for narrow boxes, each as high as a wide one beside it, with which they are read row by
   * row; cards have the same width.
   */
  private boolean areLabels(List<T> labels, List<T> values) {
    return labels.size() >= FEWEST_LABELS
        && labels.stream()
            .map(box)
            .allMatch(l -> values.stream().map(box).anyMatch(v -> isLabelOf(l, v)));
  }

  private static boolean isLabelOf(Box label, Box value) {
    return Math.abs(label.top() - value.top()) < SAME_EDGE
        && Math.abs(label.bottom() - value.bottom()) < SAME_EDGE
        && 2 * (label.right() - label.left()) <= value.right() - value.left();
  }

  private List<List<T>> cut(List<T> items, ToDoubleFunction<T> start, ToDoubleFunction<T> end) {
    List<List<T>> parts = new ArrayList<>();
    double reached = Double.NEGATIVE_INFINITY;
    for (T item : sorted(items.stream(), Comparator.comparingDouble(start))) {
      if (parts.isEmpty() || start.applyAsDouble(item) >= reached - SLACK) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(item);
      reached = Math.max(reached, end.applyAsDouble(item));
    }
    return parts;
  }

  private List<T> sorted(Stream<T> items, Comparator<T> order) {
    return items.sorted(order).toList();
  }
}
