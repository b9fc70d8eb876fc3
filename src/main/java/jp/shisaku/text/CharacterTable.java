package jp.shisaku.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What each character of Unicode's basic plane becomes, as a table that is built once. The rules
 * are Unicode's own: Equivalent_Unified_Ideograph for radicals, canonical decomposition for
 * compatibility ideographs, compatibility decomposition where it changes no more than the width;
 * which characters the last is for, and what becomes of others, stands in {@code characters.tsv}.
 *
 * <p>Kept as printed: circled and bracketed characters (①, ㈱), superscripts, squared units (㎡),
 * full-width punctuation and dashes of every kind.
 */
final class CharacterTable {

  private static final int SIZE = 0x10000;

  private static final String[] REPLACEMENT = new String[SIZE];
  private static final Repair[] KIND = new Repair[SIZE];
  private static final boolean[] PLAIN = new boolean[SIZE];

  static {
    canonicalForms();
    radicals();
    WordTable.columns(CharacterTable.class, "characters.tsv").forEach(CharacterTable::put);
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

  private static void put(String[] row) {
    Repair kind = Repair.valueOf(row[2].toUpperCase(Locale.ROOT));
    int first = Integer.parseInt(row[0], 16);
    put(first, Integer.parseInt(row[1], 16), kind, c -> replacement(row[3], c, c - first));
  }

  private static String replacement(String made, int c, int index) {
    return switch (made) {
      case "compatible" -> compatible(c);
      case "horizontal" -> horizontal(c);
      case "circled" -> Character.toString('①' + index);
      case "blank" -> " ";
      case "break" -> "\n";
      case "removed" -> "";
      default -> made;
    };
  }

  private static void put(int from, int to, Repair kind, IntFunction<String> replacement) {
    for (int c = from; c <= to; c++) {
      KIND[c] = kind;
      REPLACEMENT[c] = replacement.apply(c);
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
