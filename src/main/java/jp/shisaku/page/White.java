package jp.shisaku.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;

/**
 * A strip in which nothing is printed, in points: upright, between two columns, or level, between
 * two lines.
 */
public record White(double from, double to) {

  /** Those between boxes side by side, from left to right. */
  public static List<White> across(Collection<Box> printed) {
    return between(printed, Box::left, Box::right);
  }

  /** Those between boxes below each other, from top to bottom. */
  public static List<White> down(Collection<Box> printed) {
    return between(printed, Box::top, Box::bottom);
  }

  private static List<White> between(
      Collection<Box> printed, ToDoubleFunction<Box> start, ToDoubleFunction<Box> end) {
    List<Box> sorted = printed.stream().sorted(Comparator.comparingDouble(start)).toList();
    List<White> whites = new ArrayList<>();
    double last = sorted.isEmpty() ? 0 : end.applyAsDouble(sorted.get(0));
    for (Box box : sorted) {
      double next = start.applyAsDouble(box);
      if (next > last) {
        whites.add(new White(last, next));
      }
      last = Math.max(last, end.applyAsDouble(box));
    }
    return whites;
  }

  public static Optional<White> widest(Stream<White> whites) {
    return whites.max(Comparator.comparingDouble(White::width));
  }

  public double width() {
    return to - from;
  }

  public double middle() {
    return (from + to) / 2;
  }

  /** True for a place within it. */
  public boolean holds(double place) {
    return place > from && place < to;
  }

  public White shared(White other) {
    return new White(Math.max(from, other.from), Math.min(to, other.to));
  }

  /** What a box leaves of an upright one, left and right. */
  public Stream<White> without(Box box) {
    return to <= box.left() || from >= box.right()
        ? Stream.of(this)
        : Stream.of(new White(from, box.left()), new White(box.right(), to));
  }
}
