package jp.shisaku.diff.match;

import java.util.List;

/**
 * How alike two measures are.
 *
 * @param millionths the similarity in whole millionths, so that sums of scores are exact and do not
 *     hang on the order of adding
 * @param substantial true where name, text or money speak for it, not only the surroundings that
 *     neighbours share (office, heading, strategy)
 * @param nameAlone true where only names speak for it that are not the same
 * @param why the aspects that are at least half alike
 */
record Score(long millionths, boolean substantial, boolean nameAlone, List<Reason> why) {

  /** From here a link is believed. */
  static final long LIKELY = 650_000;

  /** From here a link is shown, and marked as only possible. */
  static final long POSSIBLE = 450_000;

  /** From here one measure may be a part of another that was split or merged. */
  static final long RELATED = 250_000;

  /** Of a pair that is not alike enough to be kept. */
  static final Score NONE = new Score(0, false, false, List.of());

  Score {
    why = List.copyOf(why);
  }

  boolean acceptable() {
    return millionths >= LIKELY || (millionths >= POSSIBLE && substantial);
  }

  double similarity() {
    return millionths / 1e6;
  }
}
