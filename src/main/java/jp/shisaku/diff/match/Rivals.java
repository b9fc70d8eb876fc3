package jp.shisaku.diff.match;

import java.util.List;
import java.util.Map;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.field.Fields;

/**
 * Whether a measure could as well have been linked with another one. Generations of a programme,
 * members of a family and sheets of one office are alike in nearly everything, so that one which
 * comes where another goes looks like its new name; but then it looks as much like those that
 * stayed. Such a link is for a person to judge.
 *
 * @param byFresh the scores of the comparison, by the position of the new measure
 */
record Rivals(Comparison comparison, List<Map<Integer, Score>> byFresh) {

  /** Under another name, what is not better by this much could be either. */
  private static final long CLOSE = 30_000;

  /** Among measures of the very same name, the rest has to tell them apart, if ever so little. */
  private static final long EQUAL = 5_000;

  static Rivals in(Comparison comparison) {
    return new Rivals(comparison, comparison.byFresh());
  }

  /** True where the old measure or the new one is as alike to a third. */
  boolean threaten(int old, int fresh) {
    Profile before = comparison.old().get(old);
    Profile after = comparison.fresh().get(fresh);
    boolean sameName = sameName(before, after);
    long least = comparison.scores().get(old).get(fresh).millionths() - (sameName ? EQUAL : CLOSE);
    return any(comparison.scores().get(old), fresh, comparison.fresh(), sameName, least)
        || any(byFresh.get(fresh), old, comparison.old(), sameName, least);
  }

  private static boolean any(
      Map<Integer, Score> scores, int own, List<Profile> side, boolean sameName, long least) {
    return scores.entrySet().stream()
        .filter(entry -> entry.getKey() != own && entry.getValue().millionths() >= least)
        .map(entry -> side.get(entry.getKey()))
        .filter(other -> !sameName || sameName(side.get(own), other))
        .anyMatch(other -> tellApart(side.get(own).measure(), other.measure()));
  }

  private static boolean sameName(Profile one, Profile other) {
    return one.name().key().equals(other.name().key());
  }

  /** False where it makes no difference which of the two is linked: two prints of one sheet. */
  private static boolean tellApart(Measure one, Measure other) {
    return one.relisted() == other.relisted()
        && !(one.budget().lines().equals(other.budget().lines())
            && Fields.changes(one, other).isEmpty());
  }
}
