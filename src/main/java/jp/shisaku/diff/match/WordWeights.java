package jp.shisaku.diff.match;

/**
 * How much each word says, and how alike two sets of words are by that measure. Sets are sorted
 * arrays of the numbers of a {@link WordCount}.
 *
 * @param measuresWith by word, how many measures have it
 * @param weight by word: 1 for a word of at most two measures (one old, one new), near 0 for a word
 *     of every sheet (事業, 推進)
 */
record WordWeights(int[] measuresWith, double[] weight) {

  private static final double LEAST = 0.05;

  static WordWeights of(int[] measuresWith, int total) {
    double common = Math.log(2);
    double rare = Math.log(1 + total / 2.0);
    double[] weight = new double[measuresWith.length];
    for (int word = 0; word < weight.length; word++) {
      double rarity = Math.log(1 + total / (double) Math.max(2, measuresWith[word]));
      weight[word] = rare <= common ? 1 : Math.max(LEAST, (rarity - common) / (rare - common));
    }
    return new WordWeights(measuresWith, weight);
  }

  /** Twice the weight in common over the weight of both, 0…1; 0 where one has no words. */
  double dice(int[] a, int[] b) {
    double both = sum(a) + sum(b);
    return both == 0 ? 0 : 2 * common(a, b) / both;
  }

  /** The share of the weight of {@code whole} that {@code part} has too, 0…1. */
  double covered(int[] whole, int[] part) {
    double sum = sum(whole);
    return sum == 0 ? 0 : common(whole, part) / sum;
  }

  /** The weight of all words of a set. */
  double sum(int[] words) {
    double sum = 0;
    for (int word : words) {
      sum += weight[word];
    }
    return sum;
  }

  /** The weight of the words of both. */
  double common(int[] a, int[] b) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        sum += weight[a[i]];
      }
      int step = Integer.compare(a[i], b[j]);
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return sum;
  }
}
