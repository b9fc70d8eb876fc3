package jp.shisaku.label;

import java.util.Optional;
import jp.shisaku.text.WordTable;

/**
 * Labels that are misread in characters of the same shape: 慨要 is 概要, which no edit distance tells.
 */
final class LookAlikes {

  /** By character; 0 for all that are what they look like. */
  private static final char[] MEANT = meant();

  private LookAlikes() {}

  /** The text that is meant; empty where no character of it is such a look-alike. */
  static Optional<String> meant(String text) {
    StringBuilder meant = null;
    for (int i = 0; i < text.length(); i++) {
      char other = MEANT[text.charAt(i)];
      if (other != 0) {
        meant = meant == null ? new StringBuilder(text) : meant;
        meant.setCharAt(i, other);
      }
    }
    return Optional.ofNullable(meant).map(StringBuilder::toString);
  }

  private static char[] meant() {
    char[] meant = new char[Character.MAX_VALUE + 1];
    for (String row : WordTable.rows(LookAlikes.class, "look-alikes.txt")) {
      row.chars().skip(1).forEach(c -> meant[c] = row.charAt(0));
    }
    return meant;
  }
}
