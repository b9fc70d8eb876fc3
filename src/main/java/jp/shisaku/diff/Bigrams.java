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
}
