package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.diff.Reason.Aspect;

/** A weighted mean of how alike two measures are in each aspect, with what spoke for the pair. */
final class Mean {

  /** How much of its weight an aspect keeps where only one of the two says anything of it. */
  private static final double ONE_SIDED = 0.3;

  private final List<Reason> why = new ArrayList<>();
  private double sum;
  private double weights;

  void add(Aspect aspect, double weight, int[] a, int[] b, double score) {
    add(aspect, weight * presence(a.length > 0, b.length > 0), score);
  }

  void add(Aspect aspect, double weight, List<?> a, List<?> b, double score) {
    add(aspect, weight * presence(!a.isEmpty(), !b.isEmpty()), score);
  }

  void add(Aspect aspect, double weight, double score) {
    sum += weight * score;
    weights += weight;
    if (weight > 0 && score >= 0.5) {
      why.add(Reason.of(aspect, score));
    }
  }

  double value() {
    return weights == 0 ? 0 : sum / weights;
  }

  List<Reason> why() {
    return List.copyOf(why);
  }

  private static double presence(boolean a, boolean b) {
    return a && b ? 1 : a || b ? ONE_SIDED : 0;
  }
}
