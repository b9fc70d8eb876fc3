package jp.shisaku.label;

import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.text.WordTable;

/**
 * Labels that are misread in characters of the same shape: 慨要 is 概要, which no edit distance tells.
 */
final class LookAlikes {

  /** By character, all that it may be; null for those that are what they look like. */
  private static final String[] MEANT = meant();

  /** A label has few characters with two meanings; other texts are none. */
  private static final int MOST = 8;

  private LookAlikes() {}

  /** The texts that may be meant; none where no character is such a look-alike. */
  static Stream<String> meant(String text) {
    List<String> meant = List.of(text);
    for (int i = 0; i < text.length(); i++) {
      String others = MEANT[text.charAt(i)];
      if (others != null) {
        int at = i;
        meant =
            meant.stream()
                .flatMap(
                    t ->
                        others
                            .chars()
                            .mapToObj(c -> t.substring(0, at) + (char) c + t.substring(at + 1)))
                .limit(MOST)
                .toList();
      }
    }
    return meant.stream().filter(t -> !t.equals(text));
  }

  private static String[] meant() {
    String[] meant = new String[Character.MAX_VALUE + 1];
    for (String row : WordTable.rows(LookAlikes.class, "look-alikes.txt")) {
      String one = row.substring(0, 1);
      row.chars().skip(1).forEach(c -> meant[c] = meant[c] == null ? one : meant[c] + one);
    }
    return meant;
  }
}
