package jp.shisaku.diff.match;

import jp.shisaku.diff.match.Reason.Aspect;

/**
 * Whether two sheets carry the same text, whatever became of name, heading and office around it.
 *
 * @param body how alike purpose, overview and what goes with them are, together, 0…1
 * @param excerpt the share of the one sheet's text that stands on the other, the larger of the two
 * @param weight of the words of the sheet that says less
 */
record SameText(double body, double excerpt, double weight) {

  /** A text this alike is shown, and believed where all but a word or two stayed. */
  private static final double SAME = 0.6;

  private static final double BY_TEXT = 0.68;

  /** Below, the texts are different ones. */
  private static final double OTHER = 0.5;

  /** So much weight of words is a text; a phrase such as 調査研究の実施 is not. */
  private static final double LEAST_TEXT = 4;

  /** A sheet so much of which stands in the other may be an excerpt of it, as in a list. */
  private static final double EXCERPT = 0.7;

  private static final double BY_EXCERPT = 0.56;
  private static final double LEAST_EXCERPT = 10;

  static SameText of(WordWeights weights, Profile a, Profile b) {
    double one = weights.sum(a.body());
    double two = weights.sum(b.body());
    double common = weights.common(a.body(), b.body());
    double less = Math.min(one, two);
    return new SameText(
        one + two == 0 ? 0 : 2 * common / (one + two), less == 0 ? 0 : common / less, less);
  }

  /** How sure the text alone makes a link, 0…1; 0 where it is not the same. */
  double likeness() {
    return Math.max(byText(), byExcerpt());
  }

  /** Why the text alone makes a link, where it does. */
  Reason why() {
    return byText() >= byExcerpt()
        ? Reason.of(Aspect.TEXT, body)
        : Reason.of(Aspect.EXCERPT, excerpt);
  }

  /** True where both say enough, and different things. */
  boolean isOther() {
    return weight >= LEAST_TEXT && body < OTHER;
  }

  private double byText() {
    return weight >= LEAST_TEXT ? rising(body, SAME, BY_TEXT) : 0;
  }

  private double byExcerpt() {
    return weight >= LEAST_EXCERPT ? rising(excerpt, EXCERPT, BY_EXCERPT) : 0;
  }

  /** Possible at the threshold, the most at 1, nothing below. */
  private static double rising(double alike, double threshold, double most) {
    double possible = Score.POSSIBLE / 1e6;
    return alike < threshold
        ? 0
        : possible + (most - possible) * (alike - threshold) / (1 - threshold);
  }
}
