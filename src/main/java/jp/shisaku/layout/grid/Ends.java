package jp.shisaku.layout.grid;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.Ruling;

/** Where the rulings of a page end: an end that two of them share is the open side of a table. */
record Ends(double[] ofLevel, double[] ofUpright) {

  static Ends of(List<Ruling> level, List<Ruling> upright) {
    return new Ends(ends(level), ends(upright));
  }

  private static double[] ends(List<Ruling> rulings) {
    return rulings.stream()
        .flatMapToDouble(r -> DoubleStream.of(r.from(), r.to()))
        .sorted()
        .toArray();
  }

  /**
   * How far rulings of one orientation reach beyond the last one across them.
   *
   * @param last where that one stands
   * @param after true for the right or lower side, false for the left or upper one
   * @return {@code last} where none reaches further, or not two on the page alike
   */
  double open(List<Ruling> rulings, double last, boolean after) {
    double furthest =
        after
            ? rulings.stream().mapToDouble(Ruling::to).max().orElse(last)
            : rulings.stream().mapToDouble(Ruling::from).min().orElse(last);
    double reach = after ? furthest - last : last - furthest;
    boolean level = rulings.get(0).level();
    return reach >= Distances.THINNEST_CELL && alike(level ? ofLevel : ofUpright, furthest) >= 2
        ? furthest
        : last;
  }

  private static int alike(double[] sorted, double end) {
    int from = Arrays.binarySearch(sorted, end - Distances.SNAP);
    int index = from >= 0 ? from : -from - 1;
    int count = 0;
    while (index < sorted.length && sorted[index] <= end + Distances.SNAP) {
      count++;
      index++;
    }
    return count;
  }
}
