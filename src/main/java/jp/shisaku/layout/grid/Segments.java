package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.Ruling;

/** Rulings that are nearly the same, as one. */
final class Segments {

  private static final Comparator<Ruling> BY_PLACE =
      Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from);

  private Segments() {}

  /**
   * Snaps rulings of one orientation to common positions and joins those that touch.
   *
   * @return sorted by position, then by start
   */
  static List<Ruling> joined(List<Ruling> rulings, boolean level) {
    List<Ruling> sorted =
        rulings.stream().filter(r -> r.level() == level).sorted(BY_PLACE).toList();
    List<Ruling> result = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > Distances.SNAP) {
        joinOnOneLine(sorted.subList(start, i), result);
        start = i;
      }
    }
    return result;
  }

  /** The index of the first of rulings sorted by position that stands at a place or behind it. */
  static int firstFrom(double at, List<Ruling> sorted) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void joinOnOneLine(List<Ruling> near, List<Ruling> result) {
    double at = near.stream().mapToDouble(Ruling::at).average().orElseThrow();
    List<Ruling> byStart = near.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
    double from = byStart.get(0).from();
    double to = byStart.get(0).to();
    for (Ruling next : byStart) {
      if (next.from() > to + Distances.SNAP) {
        result.add(new Ruling(next.level(), at, from, to));
        from = next.from();
        to = next.to();
      } else {
        to = Math.max(to, next.to());
      }
    }
    result.add(new Ruling(byStart.get(0).level(), at, from, to));
  }
}
