package jp.shisaku.diff.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.diff.field.Figures;

/**
 * Links of bare lists whose amounts changed places: where A had 100 and B 200, and now A has 200
 * and B 100, either the amounts moved or the names did. Without a text, and with the same office or
 * none, nobody can tell, so a person has to.
 *
 * <p>Looked at is the amount of the old year as both print it, which no measure should change, or
 * else the amount of each publication's own year; and only amounts that one measure of a side has.
 */
final class ExchangedAmounts {

  private final Comparison comparison;
  private final int[] assigned;
  private final Set<Integer> found = new HashSet<>();

  private ExchangedAmounts(Comparison comparison, int[] assigned) {
    this.comparison = comparison;
    this.assigned = assigned;
  }

  /** The positions of the old measures of such links. */
  static Set<Integer> in(Comparison comparison, int[] assigned, Optional<Integer> freshYear) {
    ExchangedAmounts links = new ExchangedAmounts(comparison, assigned);
    links.find(profile -> yen(profile.figure()));
    links.find(
        profile ->
            profile.figure().isPresent()
                ? Optional.empty()
                : freshYear.flatMap(
                    year -> yen(Figures.any(profile.measure(), year, Phase.INITIAL))));
    return links.found;
  }

  private static Optional<Long> yen(Optional<Figure> figure) {
    return figure.filter(Figure::addable).map(known -> known.yen().getAsLong());
  }

  private void find(Function<Profile, Optional<Long>> ofFresh) {
    List<Optional<Long>> old =
        comparison.old().stream().map(profile -> yen(profile.figure())).toList();
    List<Optional<Long>> fresh = comparison.fresh().stream().map(ofFresh).toList();
    Map<Long, Integer> oldOf = once(old);
    Map<Long, Integer> freshOf = once(fresh);
    int[] back = back();
    for (int i = 0; i < assigned.length; i++) {
      Optional<Long> before = old.get(i);
      Optional<Long> after = assigned[i] < 0 ? Optional.empty() : fresh.get(assigned[i]);
      if (before.isPresent() && after.isPresent() && !before.equals(after)) {
        int from = oldOf.getOrDefault(after.get(), -1);
        int to = freshOf.getOrDefault(before.get(), -1);
        if (to >= 0 && looksLike(i, i) && looksLike(i, from) && looksLike(i, back[to])) {
          found.add(i);
        }
      }
    }
  }

  /** True where only name and amount tell the measure from the other, here and in its link. */
  private boolean looksLike(int one, int other) {
    return other >= 0
        && assigned[other] >= 0
        && comparison.old().get(other).isSilent(comparison.fresh().get(assigned[other]))
        && comparison.old().get(one).offices().equals(comparison.old().get(other).offices());
  }

  private int[] back() {
    int[] back = new int[comparison.fresh().size()];
    Arrays.fill(back, -1);
    IntStream.range(0, assigned.length)
        .filter(i -> assigned[i] >= 0)
        .forEach(i -> back[assigned[i]] = i);
    return back;
  }

  /** Where each amount stands that stands once. */
  private static Map<Long, Integer> once(List<Optional<Long>> amounts) {
    Map<Long, Integer> positions = new HashMap<>();
    Set<Long> again = new HashSet<>();
    for (int i = 0; i < amounts.size(); i++) {
      Optional<Long> amount = amounts.get(i);
      if (amount.isPresent() && positions.putIfAbsent(amount.get(), i) != null) {
        again.add(amount.get());
      }
    }
    positions.keySet().removeAll(again);
    return positions;
  }
}
