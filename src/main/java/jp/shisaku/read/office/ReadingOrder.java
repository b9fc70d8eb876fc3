package jp.shisaku.read.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;

/**
 * The order in which a person reads boxes on a slide: the slide is cut along free horizontal
 * strips, each band along free vertical ones, each column again, until nothing can be cut.
 */
final class ReadingOrder {

  /** Text boxes have inner margins, so their frames may overlap by about this many points. */
  private static final double SLACK = 4;

  private ReadingOrder() {}

  /** The items in reading order; those that overlap from top to bottom, then left to right. */
  static <T> List<T> of(List<T> items, Function<T, Box> box) {
    if (items.size() < 2) {
      return items;
    }
    List<List<T>> parts = cut(items, i -> box.apply(i).top(), i -> box.apply(i).bottom());
    if (parts.size() == 1) {
      parts = cut(items, i -> box.apply(i).left(), i -> box.apply(i).right());
    }
    if (parts.size() == 1) {
      return sorted(
          items.stream(),
          Comparator.<T>comparingDouble(i -> box.apply(i).top())
              .thenComparingDouble(i -> box.apply(i).left()));
    }
    return parts.stream().flatMap(part -> of(part, box).stream()).toList();
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
