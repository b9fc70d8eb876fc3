package jp.shisaku.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks by which the strategy and the contents number their headings, and what the lines of an
 * excerpt are.
 */
public final class Outline {

  private static final Pattern CHAPTER = Pattern.compile("^第\\s*[0-9０-９一二三四五六七八九十]+\\s*[章編部].*");

  /** Numbering from the outermost level on: 第4章, 2., (1), ①, ア, i. */
  private static final List<Pattern> LEVELS =
      List.of(
          CHAPTER,
          Pattern.compile("^[0-9０-９]{1,2}\\s*[.．、]\\s*\\D.*"),
          // A figure that recognition is not sure of is U+FFFD.
          Pattern.compile("^[(（]\\s*[0-9０-９\uFFFD]{1,2}\\s*[)）].*"),
          Pattern.compile("^[①-⑳].*"),
          Pattern.compile("^[ア-ン](?:[\\s　.．)）]|(?=[\\p{IsHan}\\p{IsHiragana}「『])).*"),
          Pattern.compile("^(?:[ivx]{1,5}|[ⅰ-ⅻ])(?:[\\s　.．)）]|(?=[\\p{IsHan}「『])).*"));

  /** Marks of other strategies: 第３節, Ⅱ. */
  private static final Pattern OTHER_MARK =
      Pattern.compile("^(?:第\\s*[0-9０-９一二三四五六七八九十]+\\s*[節項款]|[Ⅰ-Ⅻ](?:[\\s　.．、]|(?=\\p{IsHan}))).*");

  private static final Pattern ITEM =
      Pattern.compile("^[(（]\\s*([a-zａ-ｚ]{1,2})\\s*[)）]\\s*(.*)$", Pattern.DOTALL);

  /** An item by another mark, or by one that recognition could not read: (1), (\uFFFD), (), (》). */
  private static final Pattern OTHER_ITEM =
      Pattern.compile(
          "^[(（]\\s*([0-9０-９A-ZＡ-Ｚア-ン]{1,2}|[^\\p{L}\\p{N}()（）]?)\\s*[)）]\\s*(\\p{L}.*)$",
          Pattern.DOTALL);

  private static final char FIRST_LETTER = '⒜';
  private static final int LETTERS = 26;

  private static final Pattern SECTION = Pattern.compile("^[○◯◎●■].*", Pattern.DOTALL);
  private static final Pattern BULLET = Pattern.compile("^[・･•‣‐\\-–●➢➤>＞]\\s*(?:・\\s*)?.*");

  private static final Pattern OFFICES_BEHIND_SENTENCE = Pattern.compile("。[（(][^（(]+[)）]$");

  private Outline() {}

  /** The level of a heading by its mark: 1 for 第4章 … 6 for i; 0 for a line without such a mark. */
  public static int level(String text) {
    for (int i = 0; i < LEVELS.size(); i++) {
      if (LEVELS.get(i).matcher(text).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** True for a heading by any number: also one that has no level among those of the contents. */
  public static boolean isNumbered(String text) {
    return level(text) > 0 || OTHER_MARK.matcher(text).matches();
  }

  public static boolean isChapter(String text) {
    return CHAPTER.matcher(text).matches();
  }

  /** (a) … (z), by which the items of an excerpt are counted: group 1 the letter, 2 the title. */
  public static Matcher item(String text) {
    return ITEM.matcher(parted(text));
  }

  /**
   * An item by whatever stands in its brackets: groups as of {@link #item}. It is one only where an
   * item must stand; elsewhere the same is a heading.
   */
  public static Matcher otherItem(String text) {
    return OTHER_ITEM.matcher(text);
  }

  public static boolean isItem(String text) {
    return item(text).matches();
  }

  /** ⒜ is (a) in one character. */
  private static String parted(String text) {
    int letter = text.isEmpty() ? -1 : text.charAt(0) - FIRST_LETTER;
    return letter < 0 || letter >= LETTERS
        ? text
        : "(" + (char) ('a' + letter) + ")" + text.substring(1);
  }

  /** True for a heading by a mark without a number: ○ 小屋. */
  public static boolean isSection(String text) {
    return SECTION.matcher(text).matches();
  }

  private static boolean isBullet(String text) {
    return BULLET.matcher(text).matches();
  }

  /** True for a line that may be a heading: no list item, no sentence, no list of offices. */
  public static boolean mayBeHeading(String text) {
    return !isItem(text)
            && !isBullet(text)
            && !OFFICES_BEHIND_SENTENCE.matcher(text).find()
            && !text.endsWith("。")
            && !text.endsWith("、")
            && !(text.startsWith("（") || text.startsWith("("))
        || level(text) == 3;
  }
}
