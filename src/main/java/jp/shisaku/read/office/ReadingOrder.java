package jp.shisaku.read.office;

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
final class ReadingOrder {

  /** Text boxes have inner margins, so their frames may overlap by about this many points. */
  private static final double SLACK = 4;

  /** Edges at the same height, in points. */
  private static final double SAME_EDGE = 2;

  private static final int FEWEST_LABELS = 3;

  private ReadingOrder() {}

  /** The items in reading order; those that overlap from top to bottom, then left to right. */
  static <T> List<T> of(List<T> items, Function<T, Box> box) {
    if (items.size() < 2) {
      return items;
    }
    List<List<T>> rows = cut(items, i -> box.apply(i).top(), i -> box.apply(i).bottom());
    List<List<T>> parts = withHeads(withTails(rows, box), box);
    if (parts.size() == 1) {
      parts = withLabels(columns(items, box), box);
    }
    if (parts.size() == 1) {
      return sorted(
          items.stream(),
          Comparator.<T>comparingDouble(i -> box.apply(i).top())
              .thenComparingDouble(i -> box.apply(i).left()));
    }
    return parts.stream().flatMap(part -> of(part, box).stream()).toList();
  }

  private static <T> List<List<T>> columns(List<T> items, Function<T, Box> box) {
    return cut(items, i -> box.apply(i).left(), i -> box.apply(i).right());
  }

  /** Labels and values that go on below what stands beside them are still one column. */
  private static <T> List<List<T>> withTails(List<List<T>> rows, Function<T, Box> box) {
    return joined(rows, (above, row) -> goesOn(above, row, box));
  }

  /** Parts, each with those behind it that belong to it. */
  private static <T> List<List<T>> joined(
      List<List<T>> parts, BiPredicate<List<T>, List<T>> belongs) {
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

  /** Heads beside each other and the texts below them are columns: they are read one by one. */
  private static <T> List<List<T>> withHeads(List<List<T>> rows, Function<T, Box> box) {
    return joined(rows, (heads, texts) -> areHeads(heads, texts, box));
  }

  /** True for flat boxes, none of them the label of the next, each upon one at its edge. */
  private static <T> boolean areHeads(List<T> heads, List<T> texts, Function<T, Box> box) {
    if (heads.size() < 2 || heads.size() != texts.size()) {
      return false;
    }
    List<Box> above = leftToRight(heads, box);
    List<Box> below = leftToRight(texts, box);
    return IntStream.range(0, above.size())
        .allMatch(
            i ->
                isHeadOf(above.get(i), below.get(i))
                    && (i == 0 || !isLabelOf(above.get(i - 1), above.get(i))));
  }

  private static <T> List<Box> leftToRight(List<T> items, Function<T, Box> box) {
    return items.stream().map(box).sorted(Comparator.comparingDouble(Box::left)).toList();
  }

  private static boolean isHeadOf(Box head, Box text) {
    return Math.abs(head.left() - text.left()) < SAME_EDGE
        && head.right() < text.right() + SAME_EDGE
        && Math.abs(text.top() - head.bottom()) <= SLACK
        && 2 * head.height() <= text.height();
  }

  private static <T> boolean goesOn(List<T> above, List<T> row, Function<T, Box> box) {
    List<List<T>> columns = columns(above, box);
    return columns.size() > 2
        && areLabels(columns.get(0), columns.get(1), box)
        && row.size() == 2
        && isInColumn(row.get(0), columns.get(0), box)
        && isInColumn(row.get(1), columns.get(1), box);
  }

  private static <T> boolean isInColumn(T item, List<T> column, Function<T, Box> box) {
    Box below = box.apply(item);
    return column.stream()
        .map(box)
        .anyMatch(
            above ->
                Math.abs(above.left() - below.left()) < SAME_EDGE
                    && Math.abs(above.right() - below.right()) < SAME_EDGE);
  }

  /** A column of labels and that of their values beside it are one: they are read row by row. */
  private static <T> List<List<T>> withLabels(List<List<T>> columns, Function<T, Box> box) {
    return joined(columns, (labels, values) -> areLabels(labels, values, box));
  }

  /** True for narrow boxes, each as high as a wide one beside it; cards have the same width. */
  private static <T> boolean areLabels(List<T> labels, List<T> values, Function<T, Box> box) {
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

  private static <T> List<List<T>> cut(
      List<T> items, ToDoubleFunction<T> start, ToDoubleFunction<T> end) {
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

  private static <T> List<T> sorted(Stream<T> items, Comparator<T> order) {
    return items.sorted(order).toList();
  }
}
