package jp.shisaku.text;

/** How alike two texts are, from 0 (nothing in common) to 1 (equal). Fold the texts first. */
public final class Similarity {

  private Similarity() {}

  /** Share of the edits that are not needed to make one text the other. */
  public static double byEdits(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) edits(a, b) / longer;
  }

  /** The same where it is at least so much; 0 where it is less, which is told sooner. */
  public static double byEdits(String a, String b, double least) {
    int longer = Math.max(a.length(), b.length());
    if (longer == 0) {
      return 1;
    }
    int most = (int) ((1 - least) * longer) + 1;
    double likeness = 1 - (double) edits(a, b, most) / longer;
    return likeness >= least ? likeness : 0;
  }

  /** Dice coefficient of the character pairs: fit for names whose words move about. */
  public static double byPairs(String a, String b) {
    return a.equals(b) ? 1 : CharacterPairs.of(a).likeness(CharacterPairs.of(b));
  }

  /** Twice what two sorted lists have in common over what both have, 0…1; 0 where one is empty. */
  public static double dice(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = a.length + b.length;
    return all == 0 ? 0 : 2.0 * common / all;
  }

  /** Levenshtein distance: the characters to change, add or take away. */
  public static int edits(String a, String b) {
    return edits(a, b, Integer.MAX_VALUE);
  }

  /** The distance; something above {@code most} where it is larger than that. */
  private static int edits(String a, String b, int most) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
    }
    return row[b.length()];
  }
}
