package jp.shisaku.diff.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A comparison as seen from measures that may have parts on the other side, so that splits and
 * merges are one search.
 *
 * @param merge true where the wholes are the new measures
 * @param scores by whole, then by part
 * @param partner by whole, the part it was assigned, or −1
 * @param free parts without a partner
 */
record WholesAndParts(
    boolean merge,
    List<Profile> wholes,
    List<Profile> parts,
    List<Map<Integer, Score>> scores,
    int[] partner,
    Set<Integer> free) {

  /** Old measures, of which new ones may be parts. */
  static WholesAndParts splits(Comparison comparison, int[] assigned) {
    return new WholesAndParts(
        false,
        comparison.old(),
        comparison.fresh(),
        comparison.scores(),
        assigned,
        free(assigned, comparison.fresh().size()));
  }

  /** New measures, of which old ones may be parts. */
  static WholesAndParts merges(Comparison comparison, int[] assigned) {
    int[] back = inverse(assigned, comparison.fresh().size());
    return new WholesAndParts(
        true,
        comparison.fresh(),
        comparison.old(),
        comparison.byFresh(),
        back,
        free(back, comparison.old().size()));
  }

  /** Whom a free part may share the whole with: its partner, or else another free part. */
  List<Integer> partners(int whole) {
    return partner[whole] >= 0
        ? List.of(partner[whole])
        : scores.get(whole).keySet().stream().filter(free::contains).toList();
  }

  private static Set<Integer> free(int[] assigned, int size) {
    Set<Integer> taken = Arrays.stream(assigned).boxed().collect(Collectors.toSet());
    return IntStream.range(0, size)
        .filter(position -> !taken.contains(position))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static int[] inverse(int[] assigned, int size) {
    int[] inverse = new int[size];
    Arrays.fill(inverse, -1);
    for (int i = 0; i < assigned.length; i++) {
      if (assigned[i] >= 0) {
        inverse[assigned[i]] = i;
      }
    }
    return inverse;
  }
}
