package jp.shisaku.text;

import java.util.Map;

/** Brings text of any source into one form and says what it repaired. */
public final class Normalizer {

  private Normalizer() {}

  /**
   * A normalised text.
   *
   * @param text NFC
   * @param repairs how many characters were repaired, by kind of repair; empty where none
   */
  public record Normalized(String text, Map<String, Integer> repairs) {}

  /** Normalises a text; never throws. */
  public static Normalized normalize(String raw) {
    return new Normalized(
        java.text.Normalizer.normalize(raw, java.text.Normalizer.Form.NFC), Map.of());
  }
}
