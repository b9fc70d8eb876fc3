package jp.shisaku.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.text.HeadingNumber.Kind;

/**
 * The marks by which the strategy and the contents number their headings, and what the lines of an
 * excerpt are.
 */
public final class Outline {

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

  /** The kind of the number of a heading; 12 at the head of a line is as likely a row's. */
  public static Optional<Kind> number(String text) {
    return HeadingNumber.of(text)
        .filter(n -> n.kind() != Kind.ORDINAL && n.kind() != Kind.PARTS)
        .filter(n -> n.kind() != Kind.FIGURE || n.isStopped() && !n.rest().isEmpty())
        .map(HeadingNumber::kind);
  }

  public static boolean isNumbered(String text) {
    return number(text).isPresent();
  }

  public static boolean isChapter(String text) {
    return number(text).equals(Optional.of(Kind.CHAPTER));
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
        || number(text).equals(Optional.of(Kind.BRACKETS));
  }
}
