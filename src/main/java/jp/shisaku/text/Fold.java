package jp.shisaku.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Forms of a text for comparing, in which differences that mean nothing are gone. */
public final class Fold {

  private static final String BLANKS = " \t\n\u000b\f\r\u00a0\u3000";
  private static final String DASHES = "‐‑‒–—―−ーｰ－-";
  private static final String WAVES = "〜～∼";
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /** Without blanks; width, kinds of dash and of wave dash are one. Circled numbers stay. */
  public static String spacing(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendFolded(kept, c));
    // Half-width kana carry their voicing mark as a character of its own.
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    // Every text is folded many times over, so this is a loop and no chain of patterns.
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (DASHES.indexOf(c) >= 0) {
        if (folded.length() == 0 || folded.charAt(folded.length() - 1) != '-') {
          folded.append('-');
        }
      } else if (BLANKS.indexOf(c) < 0) {
        folded.append(WAVES.indexOf(c) >= 0 ? '~' : c);
      }
    }
    return folded.toString();
  }

  /** Letters and digits only: what identifies a name whatever its punctuation. */
  public static String letters(String text) {
    return NOT_WORD
        .matcher(
            Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT))
        .replaceAll("");
  }

  private static void appendFolded(StringBuilder to, int codePoint) {
    if (isPlain(codePoint) || Circled.valueOf(codePoint) > 0) {
      to.appendCodePoint(codePoint);
    } else {
      to.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
    }
  }

  /** Kanji, kana and ASCII, which NFKC leaves as they are. */
  private static boolean isPlain(int c) {
    return c < 0x80
        || c >= 0x4e00 && c <= 0x9fff
        || c >= 0x3041 && c <= 0x3096
        || c >= 0x30a1 && c <= 0x30fa;
  }
}
