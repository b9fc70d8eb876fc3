package jp.shisaku.text;

import java.text.Normalizer.Form;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings text of any source into one form and says what it repaired.
 *
 * <p>The result is NFC with plain ideographs for radicals and compatibility ideographs, full-width
 * kana, half-width digits and Latin letters, plain blanks, and nothing that cannot be seen.
 * Normalising twice changes nothing more.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><td>⽣活・⺠間・⻘年</td><td>生活・民間・青年</td></tr>
 * <tr><td>ﾃﾞｼﾞﾀﾙ</td><td>デジタル</td></tr>
 * <tr><td>㍻３５年度、４㌫</td><td>平成35年度、4パーセント</td></tr>
 * <tr><td>１，２３４百万円、第１，２項</td><td>1,234百万円、第1，2項</td></tr>
 * <tr><td>〇道を直す（the numeral for the mark）</td><td>○道を直す</td></tr>
 * <tr><td>①（案）：㈱ ～ － ㎡ ²</td><td>as printed</td></tr>
 * </table>
 *
 * <p>Not done: misread characters (力 for カ) stay, since no rule of Unicode tells them apart.
 */
public final class Normalizer {

  /** １，２３４ has the comma of its digits; 第１，２項 and text keep theirs. */
  private static final Pattern WIDE_COMMA = Pattern.compile("(?<=[0-9])，(?=[0-9]{3}(?![0-9]))");

  /**
   * The numeral nought before an item: まる is typed for either, and recognition takes ○ for it. Not
   * in 〇五年, 〇八, and 〇〇県.
   */
  private static final Pattern NOUGHT_AS_MARK =
      Pattern.compile("(?m)^([^\\S\n]*)〇(?=[^\\S\n]*\\S)(?!〇|[一二三四五六七八九](?:[〇一二三四五六七八九]|[年月日]))");

  private static final int VARIATION_FROM = 0xE0100;
  private static final int VARIATION_TO = 0xE01EF;
  private static final int TAG_FROM = 0xE0000;
  private static final int TAG_TO = 0xE007F;

  private final StringBuilder text;
  private final Map<Repair, Integer> repairs = new EnumMap<>(Repair.class);

  private Normalizer(int length) {
    text = new StringBuilder(length);
  }

  /**
   * A normalised text.
   *
   * @param text NFC
   * @param repairs how many characters were repaired, by kind of repair ({@link Repair#code()}), in
   *     the order of {@link Repair}; empty where none
   */
  public record Normalized(String text, Map<String, Integer> repairs) {}

  /** Normalises a text; never throws. A text that needs nothing comes back as the same object. */
  public static Normalized normalize(String raw) {
    int first = firstToRepair(raw);
    return first == raw.length()
        ? new Normalized(raw, Map.of())
        : new Normalizer(raw.length()).repaired(raw, first);
  }

  /** The same with the mark ○ where a line begins with 〇 and is no number. */
  public static String withMark(String text) {
    return NOUGHT_AS_MARK.matcher(text).replaceAll("$1○");
  }

  private static int firstToRepair(String raw) {
    int i = 0;
    while (i < raw.length() && CharacterTable.isPlain(raw.charAt(i))) {
      i++;
    }
    return i;
  }

  private Normalized repaired(String raw, int first) {
    // A mark composes with the character before it, so that one is looked at again.
    text.append(raw, 0, first);
    for (int i = first; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (CharacterTable.isPlain(c)) {
        text.append(c);
      } else if (Character.isSurrogate(c)) {
        i += appendSupplementary(raw.codePointAt(i));
      } else if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
        count(Repair.BLANK, 1);
      } else {
        append(c);
      }
    }
    String composed = composed();
    return new Normalized(repairs.isEmpty() ? raw : composed, byCode());
  }

  private void append(char c) {
    if (c == '\uFF9E' || c == '\uFF9F') {
      appendVoiceMark(c);
    } else if (c == '\u309B' || c == '\u309C') {
      appendSpacingMark(c);
    } else if (CharacterTable.isReplaced(c)) {
      text.append(CharacterTable.replacement(c));
      count(CharacterTable.kind(c), 1);
    } else {
      text.append(c);
    }
  }

  /** Half-width ﾞ and ﾟ become part of the kana before them, or marks of their own. */
  private void appendVoiceMark(char c) {
    count(Repair.KANA, 1);
    if (!joins(c == '\uFF9E' ? '\u3099' : '\u309A')) {
      text.append(c == '\uFF9E' ? '\u309B' : '\u309C');
    }
  }

  /**
   * ゛ and ゜ behind a kana are what recognition makes of カ゛; elsewhere they stand for themselves.
   */
  private void appendSpacingMark(char c) {
    if (joins(c == '\u309B' ? '\u3099' : '\u309A')) {
      count(Repair.COMPOSITION, 1);
    } else {
      text.append(c);
    }
  }

  /** Makes one character of the last one and a mark upon it, where there is such a character. */
  private boolean joins(char combining) {
    int last = text.length() - 1;
    String together = last < 0 ? "" : canonical(text.substring(last) + combining);
    if (together.length() == 1) {
      text.setCharAt(last, together.charAt(0));
    }
    return together.length() == 1;
  }

  /** Appends a character beyond the basic plane; the number of further chars it took. */
  private int appendSupplementary(int codePoint) {
    if (codePoint < 0x10000) {
      text.append('\uFFFD');
      count(Repair.CONTROL, 1);
      return 0;
    }
    if (isInvisible(codePoint)) {
      count(Repair.INVISIBLE, 1);
      return 1;
    }
    String raw = Character.toString(codePoint);
    String canonical = canonical(raw);
    text.append(canonical);
    if (!canonical.equals(raw)) {
      count(Repair.COMPATIBILITY, 1);
    }
    return 1;
  }

  private static boolean isInvisible(int codePoint) {
    return (codePoint >= VARIATION_FROM && codePoint <= VARIATION_TO)
        || (codePoint >= TAG_FROM && codePoint <= TAG_TO);
  }

  private String composed() {
    String raw = text.toString();
    String composed = canonical(raw);
    if (!composed.equals(raw)) {
      count(Repair.COMPOSITION, Math.max(1, raw.length() - composed.length()));
    }
    String marked =
        composed.indexOf('〇') < 0
            ? composed
            : replaced(NOUGHT_AS_MARK, "$1○", Repair.MARK, composed);
    return marked.indexOf('，') < 0 ? marked : replaced(WIDE_COMMA, ",", Repair.WIDTH, marked);
  }

  private String replaced(Pattern pattern, String by, Repair kind, String from) {
    Matcher matcher = pattern.matcher(from);
    int times = (int) matcher.results().count();
    if (times > 0) {
      count(kind, times);
    }
    return matcher.replaceAll(by);
  }

  private static String canonical(String raw) {
    return java.text.Normalizer.normalize(raw, Form.NFC);
  }

  private void count(Repair kind, int times) {
    repairs.merge(kind, times, Integer::sum);
  }

  private Map<String, Integer> byCode() {
    Map<String, Integer> byCode = new LinkedHashMap<>();
    repairs.forEach((kind, times) -> byCode.put(kind.code(), times));
    return Collections.unmodifiableMap(byCode);
  }
}
