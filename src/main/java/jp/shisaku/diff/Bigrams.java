package jp.shisaku.diff;

import java.util.stream.IntStream;

/** Pairs of neighbouring characters of a folded text: likeness that no cut into words can miss. */
final class Bigrams {

  private Bigrams() {}

  /** The distinct pairs as sorted numbers; a single character pairs with nothing before it. */
  static int[] of(String folded) {
    if (folded.length() == 1) {
      return new int[] {folded.charAt(0)};
    }
    return IntStream.range(1, folded.length())
        .map(i -> folded.charAt(i - 1) << 16 | folded.charAt(i))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Twice the pairs in common over the pairs of both, 0…1; 0 where one has none. */
  static double dice(int[] a, int[] b) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int step = Integer.compare(a[i], b[j]);
      common += step == 0 ? 1 : 0;
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    int both = a.length + b.length;
    return both == 0 ? 0 : 2.0 * common / both;
  }
}
