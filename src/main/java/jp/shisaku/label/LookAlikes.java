package jp.shisaku.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.text.WordTable;

/**
 * Labels that are misread in characters of the same shape: 慨要 is 概要, which no edit distance tells.
 */
final class LookAlikes {

  private static final Map<Character, Character> MEANT = meant();

  private LookAlikes() {}

  /** The text that is meant; empty where no character of it is such a look-alike. */
  static Optional<String> meant(String text) {
    StringBuilder meant = new StringBuilder(text);
    boolean changed = false;
    for (int i = 0; i < text.length(); i++) {
      Character other = MEANT.get(text.charAt(i));
      if (other != null) {
        meant.setCharAt(i, other);
        changed = true;
      }
    }
    return changed ? Optional.of(meant.toString()) : Optional.empty();
  }

  private static Map<Character, Character> meant() {
    Map<Character, Character> meant = new HashMap<>();
    for (String row : WordTable.rows(LookAlikes.class, "look-alikes.txt")) {
      row.chars().skip(1).forEach(c -> meant.put((char) c, row.charAt(0)));
    }
    return Map.copyOf(meant);
  }
}
