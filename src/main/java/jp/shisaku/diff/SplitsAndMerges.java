package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.Reason.Aspect;

/**
 * Splits (one old measure, two new ones) and merges (two old, one new), found from what the best
 * assignment left alone: a measure without a partner belongs to a measure beside it when the
 * figures for the old year add up, or when the two halves together say clearly more of the whole
 * than either alone, or when both carry the name of the whole with something added, or when neither
 * says anything that the whole did not say.
 *
 * @param old positions of the old measures in {@code links}
 * @param fresh positions of the new ones
 */
record SplitsAndMerges(List<Link> links, Set<Integer> old, Set<Integer> fresh) {

  /** Halves say at least this share of the whole together … */
  private static final double COVERED = 0.6;

  /** … and this much more than the better half alone. */
  private static final double GAIN = 0.12;

  /** So much of what a half says stands in the whole; else it is a measure of its own. */
  private static final double CONTAINED = 0.6;

  /** A half that says nothing of its own, but for a word or two. */
  private static final double TAKEN_OVER = 0.9;

  /** A whole with two halves; {@code merge} where the whole is the new one. */
  private record Group(
      boolean merge, int whole, int one, int two, long strength, List<Reason> why) {}

  static SplitsAndMerges in(Comparison comparison, int[] assigned) {
    List<Group> groups = new ArrayList<>();
    groups.addAll(groups(comparison.weights(), View.splits(comparison, assigned)));
    groups.addAll(groups(comparison.weights(), View.merges(comparison, assigned)));
    groups.sort(
        Comparator.comparingLong((Group group) -> -group.strength)
            .thenComparing(Group::merge)
            .thenComparing(Group::whole)
            .thenComparing(Group::one)
            .thenComparing(Group::two));
    SplitsAndMerges found =
        new SplitsAndMerges(new ArrayList<>(), new HashSet<>(), new HashSet<>());
    groups.forEach(group -> found.take(group, comparison));
    return found;
  }

  private void take(Group group, Comparison comparison) {
    Set<Integer> wholes = group.merge ? fresh : old;
    Set<Integer> halves = group.merge ? old : fresh;
    if (wholes.contains(group.whole) || halves.contains(group.one) || halves.contains(group.two)) {
      return;
    }
    wholes.add(group.whole);
    halves.addAll(List.of(group.one, group.two));
    List<Profile> wholeSide = group.merge ? comparison.fresh() : comparison.old();
    List<Profile> halfSide = group.merge ? comparison.old() : comparison.fresh();
    List<Measure> whole = List.of(wholeSide.get(group.whole).measure());
    List<Measure> parts =
        List.of(halfSide.get(group.one).measure(), halfSide.get(group.two).measure());
    OptionalDouble similarity = OptionalDouble.of(group.strength / 2e6);
    links.add(
        group.merge
            ? new Link(parts, whole, similarity, group.why)
            : new Link(whole, parts, similarity, group.why));
  }

  private static List<Group> groups(WordWeights weights, View view) {
    List<Group> groups = new ArrayList<>();
    for (int whole = 0; whole < view.wholes.size(); whole++) {
      Map<Integer, Score> related = view.scores.get(whole);
      for (int two : related.keySet()) {
        for (int one : view.free.contains(two) ? view.partners(whole) : List.<Integer>of()) {
          boolean ordered = one < two || !view.free.contains(one);
          if (one != two && ordered) {
            group(weights, view, whole, one, two).ifPresent(groups::add);
          }
        }
      }
    }
    return groups;
  }

  private static Optional<Group> group(
      WordWeights weights, View view, int whole, int one, int two) {
    Score first = view.scores.get(whole).get(one);
    Score second = view.scores.get(whole).get(two);
    Profile all = view.wholes.get(whole);
    Profile left = view.halves.get(one);
    Profile right = view.halves.get(two);
    List<Reason> why = new ArrayList<>();
    if (addUp(all, left, right)) {
      why.add(Reason.of(Aspect.FIGURES_ADD_UP));
    }
    boolean shared =
        sharedOut(weights, all.text(), left.text(), right.text())
            || sharedOut(weights, all.gist(), left.gist(), right.gist());
    if (shared) {
      why.add(Reason.of(Aspect.TEXT_SHARED_OUT));
    }
    boolean believable =
        Math.min(first.millionths(), second.millionths()) >= Score.LIKELY
            && first.substantial()
            && second.substantial();
    if (believable && extendsName(all, left) && extendsName(all, right)) {
      why.add(Reason.of(Aspect.NAME_EXTENDED));
    }
    if (believable && takenOver(weights, all, left, right)) {
      why.add(Reason.of(Aspect.TEXT_TAKEN_OVER));
    }
    long strength = first.millionths() + second.millionths();
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Group(view.merge, whole, Math.min(one, two), Math.max(one, two), strength, why));
  }

  private static boolean addUp(Profile whole, Profile one, Profile two) {
    OptionalLong all = ownYen(whole);
    OptionalLong left = ownYen(one);
    OptionalLong right = ownYen(two);
    return all.isPresent()
        && left.isPresent()
        && right.isPresent()
        && left.getAsLong() > 0
        && right.getAsLong() > 0
        && all.getAsLong() == left.getAsLong() + right.getAsLong();
  }

  private static OptionalLong ownYen(Profile profile) {
    return profile.figure().filter(Figure::addable).map(Figure::yen).orElse(OptionalLong.empty());
  }

  private static boolean sharedOut(WordWeights weights, int[] whole, int[] one, int[] two) {
    double together = weights.covered(whole, Profile.union(one, two));
    double better = Math.max(weights.covered(whole, one), weights.covered(whole, two));
    double contained = Math.min(weights.covered(one, whole), weights.covered(two, whole));
    return together >= COVERED && together - better >= GAIN && contained >= CONTAINED;
  }

  /** Two sheets under names of their own that say nothing which the whole did not say. */
  private static boolean takenOver(WordWeights weights, Profile whole, Profile one, Profile two) {
    boolean printedOnce =
        whole.measure().relisted() == one.measure().relisted()
            && one.measure().relisted() == two.measure().relisted();
    return printedOnce
        && !one.name().whole().equals(two.name().whole())
        && weights.covered(one.text(), whole.text()) >= TAKEN_OVER
        && weights.covered(two.text(), whole.text()) >= TAKEN_OVER;
  }

  private static boolean extendsName(Profile whole, Profile half) {
    String base = whole.name().whole();
    return !base.isEmpty()
        && !half.name().whole().equals(base)
        && half.name().whole().contains(base);
  }

  /**
   * The comparison as seen from the wholes, so that splits and merges are one search.
   *
   * @param partner by whole, the half it was assigned, or −1
   * @param free halves without a partner
   */
  private record View(
      boolean merge,
      List<Profile> wholes,
      List<Profile> halves,
      List<Map<Integer, Score>> scores,
      int[] partner,
      Set<Integer> free) {

    static View splits(Comparison comparison, int[] assigned) {
      return new View(
          false,
          comparison.old(),
          comparison.fresh(),
          comparison.scores(),
          assigned,
          free(assigned, comparison.fresh().size()));
    }

    static View merges(Comparison comparison, int[] assigned) {
      int[] back = inverse(assigned, comparison.fresh().size());
      return new View(
          true,
          comparison.fresh(),
          comparison.old(),
          transposed(comparison),
          back,
          free(back, comparison.old().size()));
    }

    /** Whom a free half may share the whole with: its partner, or else another free half. */
    List<Integer> partners(int whole) {
      return partner[whole] >= 0
          ? List.of(partner[whole])
          : scores.get(whole).keySet().stream().filter(free::contains).toList();
    }

    private static Set<Integer> free(int[] assigned, int size) {
      Set<Integer> free = new HashSet<>();
      for (int i = 0; i < size; i++) {
        free.add(i);
      }
      for (int taken : assigned) {
        free.remove(taken);
      }
      return free;
    }

    private static int[] inverse(int[] assigned, int size) {
      int[] inverse = new int[size];
      java.util.Arrays.fill(inverse, -1);
      for (int i = 0; i < assigned.length; i++) {
        if (assigned[i] >= 0) {
          inverse[assigned[i]] = i;
        }
      }
      return inverse;
    }

    private static List<Map<Integer, Score>> transposed(Comparison comparison) {
      List<Map<Integer, Score>> transposed = new ArrayList<>();
      comparison.fresh().forEach(profile -> transposed.add(new java.util.TreeMap<>()));
      for (int i = 0; i < comparison.scores().size(); i++) {
        int old = i;
        comparison.scores().get(i).forEach((j, score) -> transposed.get(j).put(old, score));
      }
      return transposed;
    }
  }
}
