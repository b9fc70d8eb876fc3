package jp.shisaku.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a page as it is printed on it.
 *
 * @param number the number; empty where it is Roman
 * @param marked true where something stands with it that makes it a page number wherever the text
 *     of a page ends ({@code - 12 -}, {@code 12/80}, {@code P.12}, {@code 12頁}); false for bare
 *     digits, which are one only at the head or the foot
 */
public record PageNumber(OptionalInt number, boolean marked) {

  private static final String DIGITS = "(?<number>[0-9０-９]{1,4})";

  private static final String DASHES = "[-‐‑‒–—―−－ー~〜～]+";

  /** A figure that is not certain is U+FFFD. */
  private static final String FIGURES = "[0-9\uFFFD]{1,3}";

  private static final Pattern MARKED =
      Pattern.compile(
          "(?<dash>DASHES\\s*)?(?<page>[pPｐＰ][.．]?\\s*)?DIGITS(?<of>\\s*[/／]\\s*[0-9０-９]{1,4}(?:\\s*(?:ページ|頁))?|\\s*(?:ページ|頁))?(?<end>\\s*DASHES)?"
              .replace("DASHES", DASHES)
              .replace("DIGITS", DIGITS));

  /** 「- 25 -」 as recognition reads it: {@code の5 -}, {@code 2�-}. */
  private static final Pattern MISREAD =
      Pattern.compile(
          "\\S?\\s*FIGURES\\s*DASHES|DASHES\\s*FIGURES\\s*\\S?"
              .replace("DASHES", DASHES)
              .replace("FIGURES", FIGURES));

  /** The same with both its dashes ({@code - の5 -}, {@code -�3-}): a page number anywhere. */
  private static final Pattern MISREAD_BETWEEN_DASHES =
      Pattern.compile(
          "DASHES\\s*\\S?\\s*FIGURES\\s*\\S?\\s*DASHES"
              .replace("DASHES", DASHES)
              .replace("FIGURES", FIGURES));

  private static final Pattern ROMAN = Pattern.compile("[ivxIVX]{1,6}");

  /** The page number that a text is from its first character to its last; empty for any other. */
  public static Optional<PageNumber> of(String text) {
    Matcher m = MARKED.matcher(text);
    if (!m.matches()) {
      return ROMAN.matcher(text).matches()
          ? Optional.of(new PageNumber(OptionalInt.empty(), false))
          : Optional.empty();
    }
    boolean opens = m.group("dash") != null;
    if (opens != (m.group("end") != null)) {
      return Optional.empty(); // -12 is an amount.
    }
    boolean marked = opens || m.group("page") != null || m.group("of") != null;
    return Optional.of(new PageNumber(OptionalInt.of(Integer.parseInt(m.group("number"))), marked));
  }

  /**
   * True for what recognition may have made of a page number; on paper it would be an amount.
   *
   * @param atEdge true at the head or the foot of the page, where one of its dashes is enough
   */
  public static boolean isMisread(String text, boolean atEdge) {
    return MISREAD_BETWEEN_DASHES.matcher(text).matches()
        || atEdge && MISREAD.matcher(text).matches();
  }
}
