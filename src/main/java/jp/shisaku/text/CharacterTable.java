package jp.shisaku.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What each character of Unicode's basic plane becomes, as a table that is built once. The rules
 * are Unicode's own: Equivalent_Unified_Ideograph for radicals, canonical decomposition for
 * compatibility ideographs, compatibility decomposition where it changes no more than the width.
 *
 * <p>Kept as printed: circled and bracketed characters (①, ㈱), superscripts, squared units (㎡),
 * full-width punctuation and dashes of every kind.
 */
final class CharacterTable {

  private static final int SIZE = 0x10000;
  private static final String REMOVED = "";

  private static final String[] REPLACEMENT = new String[SIZE];
  private static final Repair[] KIND = new Repair[SIZE];
  private static final boolean[] PLAIN = new boolean[SIZE];

  static {
    canonicalForms();
    radicals();
    put(0xFF61, 0xFF9D, Repair.KANA, CharacterTable::compatible);
    put(0xFF10, 0xFF19, Repair.WIDTH, CharacterTable::compatible);
    put(0xFF21, 0xFF3A, Repair.WIDTH, CharacterTable::compatible);
    put(0xFF41, 0xFF5A, Repair.WIDTH, CharacterTable::compatible);
    // PDF fonts of Adobe-Japan1 give the em dash as the combining stroke that looks like it.
    put(0x0336, 0x0336, Repair.COMPATIBILITY, any -> "—");
    // Fonts that give ・ and the hyphenation point one glyph tell the latter; Japanese has no such.
    // The same for ／ and the division slash.
    put(0x2027, 0x2027, Repair.COMPATIBILITY, any -> "・");
    put(0x2215, 0x2215, Repair.COMPATIBILITY, any -> "／");
    // The same for 戸: Japanese has no 戶, and fonts of all of East Asia draw both alike.
    put(0x6236, 0x6236, Repair.COMPATIBILITY, any -> "戸");
    put(0x2F3E, 0x2F3E, Repair.RADICAL, any -> "戸");
    // Dingbats of the circled numbers, which recognition takes for them: ➀ is ①.
    put(0x2780, 0x2789, Repair.COMPATIBILITY, c -> Character.toString('①' + c - 0x2780));
    squaredWords();
    verticalForms();
    blanks();
    withoutWidth();
    controls();
    markPlain();
  }

  private CharacterTable() {}

  /** True where the character stays as it is, whatever stands beside it. */
  static boolean isPlain(char c) {
    return PLAIN[c];
  }

  /** True where another text takes its place, which may be empty. */
  static boolean isReplaced(char c) {
    return KIND[c] != null;
  }

  static String replacement(char c) {
    return REPLACEMENT[c];
  }

  static Repair kind(char c) {
    return KIND[c];
  }

  private static void canonicalForms() {
    for (int c = 0x300; c < SIZE; c++) {
      if (!isOwnForm(c)) {
        put(c, c, Repair.COMPATIBILITY, CharacterTable::canonical);
      }
    }
  }

  /** Large blocks whose characters are known to be their own canonical form are not asked. */
  private static boolean isOwnForm(int c) {
    boolean ideographOrHangul = c >= 0x3400 && c < 0xF900;
    return ideographOrHangul || Normalizer.isNormalized(Character.toString(c), Form.NFC);
  }

  private static void radicals() {
    WordTable.rows(CharacterTable.class, "radicals.tsv").forEach(CharacterTable::radical);
  }

  private static void radical(String row) {
    int c = row.charAt(0);
    put(c, c, Repair.RADICAL, any -> row.substring(2));
  }

  private static void squaredWords() {
    put(0x3300, 0x3357, Repair.SQUARED, CharacterTable::compatible); // ㌀ to ㍗
    put(0x3358, 0x3370, Repair.SQUARED, CharacterTable::compatible); // hours: ㍘ is 0点
    put(0x32C0, 0x32CB, Repair.SQUARED, CharacterTable::compatible); // months: ㋀ is 1月
    put(0x33E0, 0x33FE, Repair.SQUARED, CharacterTable::compatible); // days: ㏠ is 1日
    put(0x337B, 0x337F, Repair.SQUARED, CharacterTable::compatible); // ㍻ ㍼ ㍽ ㍾ ㍿
    put(0x32FF, 0x32FF, Repair.SQUARED, any -> "令和");
    put(0xFB00, 0xFB06, Repair.SQUARED, CharacterTable::compatible); // ﬀ to ﬆ
  }

  private static void verticalForms() {
    put(0xFE10, 0xFE18, Repair.VERTICAL, CharacterTable::horizontal);
    put(0xFE19, 0xFE19, Repair.VERTICAL, any -> "…");
    put(0xFE30, 0xFE30, Repair.VERTICAL, any -> "‥");
    put(0xFE31, 0xFE44, Repair.VERTICAL, CharacterTable::horizontal);
    put(0xFE47, 0xFE48, Repair.VERTICAL, CharacterTable::horizontal);
    unset(0xFE45, 0xFE46); // emphasis dots have no other form
  }

  private static void blanks() {
    put(0x3000, 0x3000, Repair.BLANK, any -> " ");
    put(0x00A0, 0x00A0, Repair.BLANK, any -> " ");
    put(0x1680, 0x1680, Repair.BLANK, any -> " ");
    put(0x2000, 0x200A, Repair.BLANK, any -> " ");
    put(0x202F, 0x202F, Repair.BLANK, any -> " ");
    put(0x205F, 0x205F, Repair.BLANK, any -> " ");
    put(0x2028, 0x2029, Repair.BLANK, any -> "\n");
    put(0x0085, 0x0085, Repair.BLANK, any -> "\n");
    put(0x000B, 0x000D, Repair.BLANK, any -> "\n");
  }

  private static void withoutWidth() {
    put(0x00AD, 0x00AD, Repair.INVISIBLE, any -> REMOVED);
    put(0x034F, 0x034F, Repair.INVISIBLE, any -> REMOVED);
    put(0x180B, 0x180E, Repair.INVISIBLE, any -> REMOVED);
    put(0x200B, 0x200D, Repair.INVISIBLE, any -> REMOVED);
    put(0x2060, 0x2064, Repair.INVISIBLE, any -> REMOVED);
    put(0x3164, 0x3164, Repair.INVISIBLE, any -> REMOVED);
    put(0xFE00, 0xFE0F, Repair.INVISIBLE, any -> REMOVED);
    put(0xFEFF, 0xFEFF, Repair.INVISIBLE, any -> REMOVED);
    put(0xFFA0, 0xFFA0, Repair.INVISIBLE, any -> REMOVED);
  }

  private static void controls() {
    put(0x0000, 0x0008, Repair.CONTROL, any -> REMOVED);
    put(0x000E, 0x001F, Repair.CONTROL, any -> REMOVED);
    put(0x007F, 0x0084, Repair.CONTROL, any -> REMOVED);
    put(0x0086, 0x009F, Repair.CONTROL, any -> REMOVED);
    put(0xFFF9, 0xFFFB, Repair.CONTROL, any -> REMOVED);
    put(0x061C, 0x061C, Repair.DIRECTION, any -> REMOVED);
    put(0x200E, 0x200F, Repair.DIRECTION, any -> REMOVED);
    put(0x202A, 0x202E, Repair.DIRECTION, any -> REMOVED);
    put(0x2066, 0x206F, Repair.DIRECTION, any -> REMOVED);
  }

  private static void markPlain() {
    for (int c = 0; c < SIZE; c++) {
      PLAIN[c] = KIND[c] == null && !mayCompose((char) c);
    }
  }

  /** Marks, half characters, half-width voice marks, parts of Hangul, a comma, 〇: by neighbours. */
  private static boolean mayCompose(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.SURROGATE
        || (c >= 0x1100 && c <= 0x11FF)
        || c == '，'
        || c == '〇'
        || c == 0x309B
        || c == 0x309C
        || c == 0xFF9E
        || c == 0xFF9F;
  }

  private static void put(int from, int to, Repair kind, IntFunction<String> replacement) {
    for (int c = from; c <= to; c++) {
      KIND[c] = kind;
      REPLACEMENT[c] = replacement.apply(c);
    }
  }

  private static void unset(int from, int to) {
    for (int c = from; c <= to; c++) {
      KIND[c] = null;
      REPLACEMENT[c] = null;
    }
  }

  private static String canonical(int c) {
    return Normalizer.normalize(Character.toString(c), Form.NFC);
  }

  private static String compatible(int c) {
    return Normalizer.normalize(Character.toString(c), Form.NFKC);
  }

  /** The full-width form: what is printed where the same text runs from left to right. */
  private static String horizontal(int c) {
    return compatible(c)
        .codePoints()
        .map(plain -> plain > 0x20 && plain < 0x7F ? plain + 0xFEE0 : plain)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
