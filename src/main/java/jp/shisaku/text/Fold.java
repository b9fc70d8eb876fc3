package jp.shisaku.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Forms of a text for comparing, in which differences that mean nothing are gone. */
public final class Fold {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−ーｰ－-]+");
  private static final Pattern WAVES = Pattern.compile("[〜～∼]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /** Without blanks; width, kinds of dash and of wave dash are one. Circled numbers stay. */
  public static String spacing(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendFolded(kept, c));
    // Half-width kana carry their voicing mark as a character of its own.
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
    String folded = BLANKS.matcher(composed).replaceAll("");
    return WAVES.matcher(DASHES.matcher(folded).replaceAll("-")).replaceAll("~");
  }

  /** Letters and digits only: what identifies a name whatever its punctuation. */
  public static String letters(String text) {
    return NOT_WORD
        .matcher(
            Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT))
        .replaceAll("");
  }

  private static void appendFolded(StringBuilder to, int codePoint) {
    if (Circled.valueOf(codePoint) > 0) {
      to.appendCodePoint(codePoint);
    } else {
      to.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
    }
  }
}
