package jp.shisaku.layout.line;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/** What a character is to the layout: a letter set in a square, kana, or something narrow. */
final class Letters {

  /** Before the radicals no character is an ideograph or kana. */
  private static final int FIRST_SQUARE = 0x2e80;

  private static final int LAST_UNIFIED = 0x9fff;

  private Letters() {}

  /** Ideographs and kana: characters that stand in a square of their own and need no spaces. */
  private static boolean square(int codePoint) {
    if (codePoint < FIRST_SQUARE || codePoint >= '一' && codePoint <= LAST_UNIFIED) {
      return codePoint >= FIRST_SQUARE; // Nearly all characters, and the table is slow.
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN || kana(codePoint);
  }

  private static boolean kana(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || codePoint == 'ー'
        || codePoint == '・';
  }

  /** ASCII and the Latin supplements: text in which a narrow gap is a space. */
  static boolean latin(int codePoint) {
    return codePoint < 0x2000 && UnicodeBlock.of(codePoint) != null && !square(codePoint);
  }

  static boolean allKana(String text) {
    int i = 0;
    while (i < text.length() && kana(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i == text.length();
  }

  static boolean oneSquare(String text) {
    return text.codePointCount(0, text.length()) == 1 && square(text.codePointAt(0));
  }
}
