package jp.shisaku.text;

import java.util.HashMap;
import java.util.Map;

/** How alike two texts are, from 0 (nothing in common) to 1 (equal). Fold the texts first. */
public final class Similarity {

  private Similarity() {}

  /** Share of the edits that are not needed to make one text the other. */
  public static double byEdits(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) edits(a, b) / longer;
  }

  /** Dice coefficient of the character pairs: fit for names whose words move about. */
  public static double byPairs(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    Map<String, Integer> left = pairs(a);
    Map<String, Integer> right = pairs(b);
    int common = 0;
    for (Map.Entry<String, Integer> pair : left.entrySet()) {
      common += Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0));
    }
    int all = Math.max(a.length() - 1, 0) + Math.max(b.length() - 1, 0);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static Map<String, Integer> pairs(String text) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return pairs;
  }

  /** Levenshtein distance. */
  private static int edits(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
