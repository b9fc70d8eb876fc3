package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.diff.match.Reason.Aspect;

/** What speaks for several measures being the parts of one; nothing, and they are not. */
record PartEvidence(WordWeights weights) {

  /** Parts say at least this share of the whole together … */
  private static final double COVERED = 0.6;

  /** … of which each says this much that no other part does. */
  private static final double GAIN = 0.12;

  /** So much of what a part says stands in the whole; else it is a measure of its own. */
  private static final double CONTAINED = 0.6;

  /** A part that says nothing of its own, but for a word or two. */
  private static final double TAKEN_OVER = 0.9;

  /** The names of the parts are so much of the name that joins them. */
  private static final double JOINED = 0.6;

  /** The reasons; {@code scores} tell how alike each part is to the whole. */
  List<Reason> of(Profile whole, List<Profile> parts, List<Score> scores) {
    boolean alike =
        scores.stream()
            .allMatch(score -> score.millionths() >= Score.LIKELY && score.substantial());
    List<Reason> why = new ArrayList<>();
    boolean oneIsAll = oneIsAll(whole, parts);
    if (addUp(whole, parts)) {
      why.add(Reason.of(Aspect.FIGURES_ADD_UP));
    }
    if (sharedOut(whole, parts, Profile::text) || sharedOut(whole, parts, Profile::gist)) {
      why.add(Reason.of(Aspect.TEXT_SHARED_OUT));
    }
    if (alike && !oneIsAll && parts.stream().allMatch(part -> names(part, whole))) {
      why.add(Reason.of(Aspect.NAME_EXTENDED));
    }
    if (namesAll(whole, parts)) {
      why.add(Reason.of(Aspect.NAMES_JOINED));
    }
    if (alike && !oneIsAll && takenOver(whole, parts)) {
      why.add(Reason.of(Aspect.TEXT_TAKEN_OVER));
    }
    return why;
  }

  /** True where the money of the parts, each of which has some, is the money of the whole. */
  static boolean addUp(Profile whole, List<Profile> parts) {
    OptionalLong all = ownYen(whole);
    List<OptionalLong> each = parts.stream().map(PartEvidence::ownYen).toList();
    return all.isPresent()
        && each.stream().allMatch(yen -> yen.orElse(0) > 0)
        && all.getAsLong() == each.stream().mapToLong(yen -> yen.orElse(0)).sum();
  }

  /** True where the money of one is all the money of the whole, and yet the others had some. */
  static boolean oneIsAll(Profile whole, List<Profile> parts) {
    OptionalLong all = ownYen(whole);
    return all.isPresent()
        && all.getAsLong() != 0
        && parts.stream().map(PartEvidence::ownYen).anyMatch(all::equals)
        && parts.stream().allMatch(part -> ownYen(part).orElse(0) != 0);
  }

  /** True where the whole had more money than this part. */
  static boolean isMore(Profile whole, Profile part) {
    return ownYen(part).orElse(0) > 0 && ownYen(whole).orElse(0) > ownYen(part).orElse(0);
  }

  private static OptionalLong ownYen(Profile profile) {
    return profile.figure().filter(Figure::addable).map(Figure::yen).orElse(OptionalLong.empty());
  }

  private boolean sharedOut(Profile whole, List<Profile> parts, Function<Profile, int[]> words) {
    int[] all = words.apply(whole);
    List<int[]> each = parts.stream().map(words).toList();
    double together = weights.covered(all, union(each));
    return together >= COVERED
        && each.stream().allMatch(part -> weights.covered(part, all) >= CONTAINED)
        && IntStream.range(0, each.size())
            .allMatch(i -> together - weights.covered(all, union(without(each, i))) >= GAIN);
  }

  /** True where nearly all that a part says stands in the whole. */
  boolean isContained(Profile whole, Profile part) {
    return weights.covered(part.text(), whole.text()) >= CONTAINED;
  }

  /** The position of the part without which least of the whole would be missing. */
  int least(Profile whole, List<Profile> parts) {
    List<int[]> each = parts.stream().map(Profile::text).toList();
    return IntStream.range(0, parts.size())
        .boxed()
        .max(
            Comparator.comparingDouble(i -> weights.covered(whole.text(), union(without(each, i)))))
        .orElseThrow();
  }

  private static int[] union(List<int[]> sets) {
    return Profile.union(sets.toArray(int[][]::new));
  }

  private static List<int[]> without(List<int[]> sets, int position) {
    List<int[]> others = new ArrayList<>(sets);
    others.remove(position);
    return others;
  }

  /**
   * Sheets under names of their own that say nothing which the whole did not say. Where one of them
   * has the name of the whole, that one stayed, and the others came or went: （その1）, （その2）. So where
   * the names differ in their years alone: these are editions, each of its year.
   */
  private boolean takenOver(Profile whole, List<Profile> parts) {
    boolean printedOnce =
        parts.stream().allMatch(part -> part.measure().relisted() == whole.measure().relisted());
    long names =
        Stream.concat(Stream.of(whole), parts.stream())
            .map(profile -> profile.name().withoutYears())
            .distinct()
            .count();
    return printedOnce
        && names == parts.size() + 1
        && parts.stream()
            .allMatch(part -> weights.covered(part.text(), whole.text()) >= TAKEN_OVER);
  }

  /** True where the name of the whole is little else than the names of its parts. */
  private static boolean namesAll(Profile whole, List<Profile> parts) {
    int named = parts.stream().mapToInt(part -> part.name().whole().length()).sum();
    return named >= JOINED * whole.name().whole().length()
        && parts.stream().allMatch(part -> names(whole, part))
        && parts.stream().noneMatch(one -> parts.stream().anyMatch(other -> names(one, other)));
  }

  /** True where one name is the other with something added. */
  private static boolean names(Profile longer, Profile shorter) {
    String base = shorter.name().whole();
    return !base.isEmpty()
        && !longer.name().whole().equals(base)
        && longer.name().whole().contains(base);
  }
}
