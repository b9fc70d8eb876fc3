package jp.shisaku.text;

/**
 * The signs that stand before headings, labels, names and items, as what stands in the square
 * brackets of a pattern. ▲ △ ▼ ▽ before a figure are minus signs, and in none of the sets.
 */
public final class Signs {

  /** Before a label; ★担当：里山課★ is a line of a text. */
  public static final String LABELS = "○◯◎◉●◆◇■□▪▶▷►❖";

  /** Before what has text of its own below or behind it: a heading or a name. */
  public static final String HEADS = LABELS + "★☆";

  /** Before an item of a list. */
  public static final String BULLETS = "・･•·‧➤➢✓✔" + HEADS;

  /** Before what follows from the text above; within a text it is a word: 50→80人. */
  public static final String ARROWS = "➡⇒→";

  /** Before any part of a text that has a line of its own; ※ opens notes. */
  public static final String ITEMS = BULLETS + ARROWS + "※";

  private Signs() {}
}
