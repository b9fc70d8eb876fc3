package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.typed.line.HeadColumn;

/**
 * Where the cells of each column of a list begin: those places, one behind the other, at which most
 * texts do. None is further right than its head, or further left than where the head before ends.
 *
 * @param place where those of the last column begin
 * @param before those of the columns before; empty for the first
 * @param score the higher, the more texts begin there, and the more heads
 */
record Edges(int place, Optional<Edges> before, long score) {

  /**
   * The edges by column; zero where there are none.
   *
   * @param texts how many begin at a place
   * @param near so far right of its head may a column begin
   */
  static int[] of(List<HeadColumn> heads, IntToLongFunction texts, int near) {
    List<Edges> ways = List.of();
    for (int c = 0; c < heads.size(); c++) {
      HeadColumn head = heads.get(c);
      int from = c == 0 ? 0 : heads.get(c - 1).right();
      IntStream places =
          head.isOfYear()
              ? IntStream.of(head.left())
              : IntStream.rangeClosed(from, head.right() + near);
      List<Edges> next = new ArrayList<>();
      for (int place : places.toArray()) {
        Optional<Edges> before = best(ways.stream().filter(way -> way.place < place));
        if (c == 0 || before.isPresent()) {
          long own = 2 * texts.applyAsLong(place) + (place == head.left() ? 1 : 0);
          next.add(new Edges(place, before, own + before.map(Edges::score).orElse(0L)));
        }
      }
      ways = next;
    }
    int[] edges = new int[heads.size()];
    Optional<Edges> last = best(ways.stream());
    for (int c = edges.length - 1; last.isPresent(); c--) {
      edges[c] = last.get().place;
      last = last.get().before;
    }
    return edges;
  }

  private static Optional<Edges> best(Stream<Edges> ways) {
    return ways.max(Comparator.comparingLong(Edges::score));
  }
}
