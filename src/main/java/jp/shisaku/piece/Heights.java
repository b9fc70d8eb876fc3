package jp.shisaku.piece;

import java.util.TreeSet;

/** Heights on a page, in points from its top. */
public final class Heights {

  private Heights() {}

  /** How many of some heights others come closer to than {@code same}. */
  public static long inCommon(TreeSet<Double> some, TreeSet<Double> others, double same) {
    return some.stream().filter(y -> !others.subSet(y - same, y + same).isEmpty()).count();
  }
}
