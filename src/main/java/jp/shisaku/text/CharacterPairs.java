package jp.shisaku.text;

import java.util.Arrays;

/** A text with its character pairs, which are made once where it is compared with many others. */
public final class CharacterPairs {

  private final String text;

  /** A number each, in the order of the numbers. */
  private final int[] pairs;

  private CharacterPairs(String text, int[] pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  public static CharacterPairs of(String text) {
    int[] pairs = new int[Math.max(text.length() - 1, 0)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return new CharacterPairs(text, pairs);
  }

  public String text() {
    return text;
  }

  /** Dice coefficient of the character pairs, from 0 to 1: see {@link Similarity#byPairs}. */
  public double likeness(CharacterPairs other) {
    return text.equals(other.text) ? 1 : Similarity.dice(pairs, other.pairs);
  }
}
