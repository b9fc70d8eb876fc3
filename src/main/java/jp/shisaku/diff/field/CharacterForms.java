package jp.shisaku.diff.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shisaku.text.WordTable;

/**
 * Old and new forms of one character, from the table {@code character-forms.txt}: a name printed
 * with 澤 this year and with 沢 the next is the same name.
 */
final class CharacterForms {

  private static final String KANJI = "漢";
  private static final List<String> ROWS =
      WordTable.rows(CharacterForms.class, "character-forms.txt");
  private static final Map<Character, Character> ANYWHERE = forms(false);
  private static final Map<Character, Character> BETWEEN_KANJI = forms(true);

  private CharacterForms() {}

  /** The text with one form for each character that has several. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      folded.setCharAt(i, ANYWHERE.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    return folded.toString();
  }

  /**
   * The same also of kana that are read alike in names of places (霞ヶ関, 霞が関). What comes out is for
   * telling whether two names are one, and no text whose words could be counted.
   */
  static String key(String name) {
    StringBuilder key = new StringBuilder(folded(name));
    for (int i = 1; i + 1 < key.length(); i++) {
      char before = key.charAt(i - 1);
      if ((isKanji(before) || Character.isDigit(before)) && isKanji(key.charAt(i + 1))) {
        key.setCharAt(i, BETWEEN_KANJI.getOrDefault(key.charAt(i), key.charAt(i)));
      }
    }
    return key.toString();
  }

  private static boolean isKanji(char c) {
    return c >= 0x4e00 && c <= 0x9fff || c == '々';
  }

  private static Map<Character, Character> forms(boolean betweenKanji) {
    Map<Character, Character> forms = new HashMap<>();
    for (String row : ROWS) {
      if (row.startsWith(KANJI) == betweenKanji) {
        String alike = row.replace(KANJI, "");
        alike.chars().forEach(form -> forms.put((char) form, alike.charAt(0)));
      }
    }
    return Map.copyOf(forms);
  }
}
