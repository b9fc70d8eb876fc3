package jp.shisaku.read.ocr;

/**
 * Kanji and kana of one shape: 口 and ロ, 力 and カ. Which one is meant only the neighbours tell, so
 * one that follows a character of the other script is doubtful, as in 人ロ.
 */
final class LookAlikes {

  private static final String KANJI = "口力二八工夕卜一";

  private static final String KATAKANA = "ロカニハエタトー";

  private LookAlikes() {}

  /** True where a text has a character that may be its look-alike. */
  static boolean in(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char here = text.charAt(i);
      if (KATAKANA.indexOf(here) >= 0 && isKanji(before)
          || KANJI.indexOf(here) >= 0 && isKatakana(before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKanji(char c) {
    return Character.isIdeographic(c);
  }

  private static boolean isKatakana(char c) {
    return c >= '\u30a1' && c <= '\u30fe';
  }
}
