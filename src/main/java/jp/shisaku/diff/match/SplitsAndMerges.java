package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import jp.shisaku.catalogue.Measure;

/**
 * Splits (one old measure, several new ones) and merges (several old, one new), found from what the
 * best assignment left alone: a measure without a partner belongs to a measure beside it where
 * {@link PartEvidence} says so. Two parts are found first, then further ones are added to them;
 * where no two are enough, all are tried together.
 *
 * @param old positions of the old measures in {@code links}
 * @param fresh positions of the new ones
 */
record SplitsAndMerges(List<Link> links, Set<Integer> old, Set<Integer> fresh) {

  /** A whole and its parts, ascending, as positions in a view; {@code strength} of all links. */
  private record Group(
      WholesAndParts view, int whole, List<Integer> parts, long strength, List<Reason> why) {

    private boolean keepsName() {
      String name = view.wholes().get(whole).name().key();
      return parts.stream().anyMatch(part -> view.parts().get(part).name().key().equals(name));
    }

    private List<Profile> profiles() {
      return parts.stream().map(view.parts()::get).toList();
    }

    double similarity() {
      return strength / (parts.size() * 1e6);
    }

    /**
     * On one ground alone, parts that are not alike to the whole are for a person to look at. So is
     * one that came beside a part under the name of the whole: that may just have stayed. So are
     * parts of which one alone has all the money of the whole.
     */
    List<Reason> grounds() {
      boolean alike = strength >= parts.size() * Score.LIKELY && !keepsName();
      boolean paid = !PartEvidence.oneIsAll(view.wholes().get(whole), profiles());
      if (paid && (why.size() > 1 || alike)) {
        return why;
      }
      List<Reason> doubted = new ArrayList<>(List.of(Reason.of(Reason.Aspect.POSSIBLE)));
      doubted.addAll(why);
      return doubted;
    }
  }

  static SplitsAndMerges in(Comparison comparison, int[] assigned) {
    PartEvidence evidence = new PartEvidence(comparison.weights());
    List<Group> groups = new ArrayList<>();
    groups.addAll(groups(evidence, WholesAndParts.splits(comparison, assigned)));
    groups.addAll(groups(evidence, WholesAndParts.merges(comparison, assigned)));
    groups.sort(
        Comparator.comparingLong((Group group) -> -group.strength)
            .thenComparing(group -> group.view.merge())
            .thenComparing(Group::whole)
            .thenComparing(group -> group.parts.get(0))
            .thenComparing(group -> group.parts.get(1)));
    SplitsAndMerges found =
        new SplitsAndMerges(new ArrayList<>(), new HashSet<>(), new HashSet<>());
    List<Group> taken = groups.stream().filter(found::take).toList();
    taken.forEach(group -> found.links.add(link(found.grown(evidence, group))));
    return found;
  }

  /** Takes the measures of a group where none of them belongs to another one. */
  private boolean take(Group group) {
    Set<Integer> wholes = group.view.merge() ? fresh : old;
    Set<Integer> parts = partsTaken(group.view);
    if (wholes.contains(group.whole) || group.parts.stream().anyMatch(parts::contains)) {
      return false;
    }
    wholes.add(group.whole);
    parts.addAll(group.parts);
    return true;
  }

  private Set<Integer> partsTaken(WholesAndParts view) {
    return view.merge() ? old : fresh;
  }

  /** The group with every further part that nobody else has. */
  private Group grown(PartEvidence evidence, Group group) {
    Group grown = group;
    for (int part : group.view.scores().get(group.whole).keySet()) {
      if (group.view.free().contains(part) && !partsTaken(group.view).contains(part)) {
        List<Integer> more = new ArrayList<>(grown.parts);
        more.add(part);
        Optional<Group> larger = group(evidence, group.view, group.whole, more);
        larger.ifPresent(found -> partsTaken(group.view).add(part));
        grown = larger.orElse(grown);
      }
    }
    return grown;
  }

  private static List<Group> groups(PartEvidence evidence, WholesAndParts view) {
    List<Group> groups = new ArrayList<>();
    for (int whole = 0; whole < view.wholes().size(); whole++) {
      List<Group> pairs = pairs(evidence, view, whole);
      rest(evidence, view, whole).ifPresent(pairs::add);
      groups.addAll(pairs);
      if (pairs.isEmpty()) {
        several(evidence, view, whole).ifPresent(groups::add);
      }
    }
    return groups;
  }

  private static List<Group> pairs(PartEvidence evidence, WholesAndParts view, int whole) {
    List<Group> groups = new ArrayList<>();
    for (int two : view.scores().get(whole).keySet()) {
      for (int one : view.free().contains(two) ? view.partners(whole) : List.<Integer>of()) {
        boolean ordered = one < two || !view.free().contains(one);
        if (one != two && ordered) {
          group(evidence, view, whole, List.of(one, two)).ifPresent(groups::add);
        }
      }
    }
    return groups;
  }

  /**
   * The whole with its partner and the one part, however unlike, that had exactly the money by
   * which the figure of the old year differs between the two. Of several such it could be any.
   */
  private static Optional<Group> rest(PartEvidence evidence, WholesAndParts view, int whole) {
    int partner = view.partner()[whole];
    Set<Integer> alike = view.scores().get(whole).keySet();
    if (partner < 0 || !PartEvidence.isMore(view.wholes().get(whole), view.parts().get(partner))) {
      return Optional.empty();
    }
    List<Integer> fitting =
        view.free().stream()
            .filter(
                part ->
                    PartEvidence.addUp(
                        view.wholes().get(whole),
                        List.of(view.parts().get(partner), view.parts().get(part))))
            .toList();
    return fitting.size() == 1 && !alike.contains(fitting.get(0))
        ? group(evidence, view, whole, List.of(partner, fitting.get(0)))
        : Optional.empty();
  }

  /**
   * All that may be parts of a whole of which no two are enough, as where four measures became one;
   * without those that add least, until the rest is. The partner of the whole is one of them: left
   * out it would have no partner, and be told nowhere.
   */
  private static Optional<Group> several(PartEvidence evidence, WholesAndParts view, int whole) {
    Profile all = view.wholes().get(whole);
    List<Integer> parts = new ArrayList<>();
    for (int part : view.scores().get(whole).keySet()) {
      boolean open = view.free().contains(part) || view.partner()[whole] == part;
      if (open && evidence.isContained(all, view.parts().get(part))) {
        parts.add(part);
      }
    }
    int partner = view.partner()[whole];
    Optional<Group> found = Optional.empty();
    while (found.isEmpty() && parts.size() > 2 && (partner < 0 || parts.contains(partner))) {
      found = group(evidence, view, whole, parts);
      parts.remove(evidence.least(all, parts.stream().map(view.parts()::get).toList()));
    }
    return found;
  }

  private static Optional<Group> group(
      PartEvidence evidence, WholesAndParts view, int whole, List<Integer> positions) {
    List<Integer> ordered = positions.stream().sorted().toList();
    Map<Integer, Score> known = view.scores().get(whole);
    List<Score> scores =
        ordered.stream().map(part -> known.getOrDefault(part, Score.NONE)).toList();
    List<Profile> parts = ordered.stream().map(view.parts()::get).toList();
    List<Reason> why = evidence.of(view.wholes().get(whole), parts, scores);
    long strength = scores.stream().mapToLong(Score::millionths).sum();
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(view, whole, ordered, strength, why));
  }

  private static Link link(Group group) {
    List<Measure> whole = List.of(group.view.wholes().get(group.whole).measure());
    List<Measure> parts =
        group.parts.stream().map(part -> group.view.parts().get(part).measure()).toList();
    OptionalDouble similarity = OptionalDouble.of(group.similarity());
    return group.view.merge()
        ? new Link(parts, whole, similarity, group.grounds())
        : new Link(whole, parts, similarity, group.grounds());
  }
}
