package jp.shisaku.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.text.HeadingNumber;
import jp.shisaku.text.Signs;

/**
 * The mark with which a heading begins.
 *
 * @param kind how headings of one level are told from others: (1), ①, ○, 【新規】
 * @param rank from the outermost level on; what has no number comes last
 * @param number of the heading; 0 without one
 * @param rest the text behind the mark
 */
public record HeadingMark(String kind, int rank, int number, String rest) {

  /** The kind of 【新規】, which only some of the headings of a level have. */
  public static final String STATUS = "新";

  /** Marks with a number stand before this rank. */
  public static final int UNNUMBERED = 8;

  private static final int NONE = 9;

  private static final Pattern STATUSES =
      Pattern.compile("^" + StatusMarks.IN_BRACKETS + "\\s*(?=\\S)");

  /**
   * Signs that open a heading; ・ opens items of its text, and ▽ before a figure is a minus sign.
   */
  private static final Pattern SIGN =
      Pattern.compile(
          "^(?<sign>[" + Signs.HEADS + "]|[▽▼](?![\\s　]*[0-9０-９]))(?!\\k<sign>)\\s*(?=\\S)");

  /** ② behind ①. */
  public boolean follows(HeadingMark before) {
    return before.number > 0 && number == before.number + 1 && kind.equals(before.kind);
  }

  public static HeadingMark of(String text) {
    return HeadingNumber.of(text)
        .filter(HeadingMark::isHeading)
        .map(n -> new HeadingMark(n.kind().name(), n.kind().rank(), n.number(), n.rest()))
        .orElseGet(() -> unnumbered(text));
  }

  private static HeadingMark unnumbered(String text) {
    // 【新規】 tells the status of the measure, and stays a part of what is read of its name.
    if (STATUSES.matcher(text).find()) {
      return new HeadingMark(STATUS, UNNUMBERED, 0, text);
    }
    Matcher sign = SIGN.matcher(text);
    return sign.find()
        ? new HeadingMark(sign.group("sign"), UNNUMBERED, 0, text.substring(sign.end()))
        : new HeadingMark("", NONE, 0, text);
  }

  /** True where a text follows, apart from a number that may as well be its first word: 第2部会. */
  private static boolean isHeading(HeadingNumber number) {
    return !number.rest().isEmpty()
        && switch (number.kind()) {
          case CHAPTER, SECTION, ORDINAL, KANA -> !number.stop().isEmpty();
          case SMALL_ROMAN -> false;
          default -> true;
        };
  }

  public boolean isNone() {
    return rank == NONE;
  }

  /** True for 第1章 and Ⅰ: above all that may be a measure. */
  public boolean isChapter() {
    return rank <= 3;
  }
}
