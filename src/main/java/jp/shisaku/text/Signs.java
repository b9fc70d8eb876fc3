package jp.shisaku.text;

/**
 * The signs that stand before headings, labels, names and items, and kanji that count, as what
 * stands in the square brackets of a pattern. ▲ △ ▼ ▽ before a figure are minus signs, and in none
 * of the sets.
 */
public final class Signs {

  /** Before a label or a name; stars are ornaments of it, as in ★担当：里山課★. */
  public static final String SHAPES = "○◯◎◉●◆◇■□▪▶▷►❖";

  /** Before a heading. */
  public static final String HEADS = SHAPES + "★☆";

  /** Before an item of a list. */
  public static final String BULLETS = "・･•·‧➤➢✓✔" + HEADS;

  /** Before what follows from the text above; within a text it is a word: 50→80人. */
  public static final String ARROWS = "➡⇒→";

  /** Before any part of a text that has a line of its own; ※ opens notes. */
  public static final String ITEMS = BULLETS + ARROWS + "※";

  /** What stands for nothing in the place of a value, in any of its forms. */
  public static final String DASHES = "-－‐‑‒–—―−ー─━";

  /** From 0 to 9: 二〇二六年度. */
  public static final String KANJI_DIGITS = "〇一二三四五六七八九";

  /** Before the parts of a text, in the order in which they count them. */
  public static final String KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

  private static final String WHITE = " \t\n\u000b\f\r\u3000";

  private Signs() {}

  /** True for one dash, which stands for nothing; a row of them may be a rule across the page. */
  public static boolean isDash(String text) {
    return text.length() == 1 && areDashes(text);
  }

  /** True for a dash, and for a longer one that is typed as several. */
  public static boolean areDashes(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  /** True for an empty text, and for dashes in the place of one. */
  public static boolean isNothing(String text) {
    return text.isEmpty() || areDashes(text);
  }

  /** What stands before the first blank of a text, or before the first of other signs. */
  public static String beforeBlankOr(String signs, String text) {
    int end = 0;
    while (end < text.length()
        && WHITE.indexOf(text.charAt(end)) < 0
        && signs.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end);
  }
}
