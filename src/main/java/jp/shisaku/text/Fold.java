package jp.shisaku.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of a text for comparing, in which differences that mean nothing are gone. */
public final class Fold {

  private static final String BLANKS = " \t\n\u000b\f\r\u00a0\u3000";
  private static final String DASHES = "‐‑‒–—―−ーｰ－-";
  private static final String WAVES = "〜～∼";

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

  private Fold() {}

  /** Without line breaks and the spaces around them: Japanese breaks its lines within words. */
  public static String onOneLine(String text) {
    return text.indexOf('\n') < 0 ? text : LINE_BREAK.matcher(text).replaceAll("");
  }

  /** Without blanks; width, kinds of dash and of wave dash are one. Circled numbers stay. */
  public static String spacing(String text) {
    String wide = widthFolded(text);
    // Every text is folded many times over, so these are loops and no chain of patterns.
    int same = 0;
    while (same < wide.length() && isKept(wide.charAt(same))) {
      same++;
    }
    if (same == wide.length()) {
      return wide;
    }
    StringBuilder folded = new StringBuilder(wide.length()).append(wide, 0, same);
    for (int i = same; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (isKept(c)) {
        folded.append(c);
      } else if (WAVES.indexOf(c) >= 0) {
        folded.append('~');
      } else if (BLANKS.indexOf(c) < 0
          && (folded.isEmpty() || folded.charAt(folded.length() - 1) != '-')) {
        folded.append('-');
      }
    }
    return folded.toString();
  }

  /** What stays as it is where the spacing is folded: neither blank nor dash. */
  private static boolean isKept(char c) {
    return isKanjiOrKana(c)
        || BLANKS.indexOf(c) < 0 && DASHES.indexOf(c) < 0 && WAVES.indexOf(c) < 0;
  }

  /** Letters and digits only: what identifies a name whatever its punctuation. */
  public static String letters(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    int c;
    for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
      c = lower.codePointAt(i);
      if (isLetterOrNumber(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    if (isKanjiOrKana(c)) {
      return true;
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** In the width that NFKC gives, but with its circled numbers. */
  private static String widthFolded(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, plain);
    text.codePoints().skip(plain).forEach(c -> appendFolded(folded, c));
    // Half-width kana carry their voicing mark as a character of its own.
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static void appendFolded(StringBuilder to, int codePoint) {
    if (isPlain(codePoint)) {
      to.appendCodePoint(codePoint);
    } else {
      to.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
    }
  }

  /** What NFKC leaves as it is, of the characters that Japanese print is made of. */
  private static boolean isPlain(int c) {
    return c < 0x80
        || isKanjiOrKana(c)
        || c >= 0x3001 && c <= 0x3030 // 、。「」【】〒
        || c >= 0x30fb && c <= 0x30fe // ・ー
        || c >= 0x2500 && c <= 0x27bf // ■○➢
        || Circled.valueOf(c) > 0;
  }

  private static boolean isKanjiOrKana(int c) {
    return c >= 0x4e00 && c <= 0x9fff || c >= 0x3041 && c <= 0x3096 || c >= 0x30a1 && c <= 0x30fa;
  }
}
