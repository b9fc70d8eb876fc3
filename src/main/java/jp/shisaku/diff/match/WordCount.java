package jp.shisaku.diff.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives the words of both catalogues numbers, and counts in how many measures each stands. */
final class WordCount {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, int[]> texts = new HashMap<>();
  private int[] measures = new int[1024];
  private int total;

  /** The words of a folded text. Most stay from year to year, so none is cut into words twice. */
  int[] wordsOf(String folded) {
    return texts.computeIfAbsent(folded, text -> numbersOf(Profile.contentOf(text)));
  }

  /** The distinct words as sorted numbers. */
  int[] numbersOf(Collection<String> words) {
    return words.stream().mapToInt(this::numberOf).sorted().distinct().toArray();
  }

  /** Counts a measure that has these words, given as distinct numbers. */
  void countMeasure(int[] words) {
    total++;
    if (numbers.size() > measures.length) {
      measures = Arrays.copyOf(measures, numbers.size() * 2);
    }
    for (int word : words) {
      measures[word]++;
    }
  }

  /** The weights, from what was counted so far. */
  WordWeights weights() {
    return WordWeights.of(Arrays.copyOf(measures, numbers.size()), total);
  }

  private int numberOf(String word) {
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }
}
