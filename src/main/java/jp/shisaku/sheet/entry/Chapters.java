package jp.shisaku.sheet.entry;

import java.util.Set;
import jp.shisaku.text.WordTable;

/** Words in titles, chapters and items, from the table {@code chapters.csv}. */
final class Chapters {

  /** What a title says that announces measures. */
  static final Set<String> MEASURES = words("measures");

  /**
   * What a title says that announces the budget of a ministry: measures, or the sums of accounts.
   */
  static final Set<String> OUTLINES = words("outline");

  /** Where the money comes from: headings below it are no measures. */
  static final Set<String> MONEY = words("money");

  /** What a short heading with an amount tells of a measure. */
  static final Set<String> ITEMS = words("item");

  /** Kinds of spending: a heading that is one of them is no measure. */
  static final Set<String> NATURES = words("nature");

  /** Kinds of revenue and chapters of the budget: neither. */
  static final Set<String> ACCOUNTS = words("account");

  /** What the titles of other papers say: minutes, white papers. */
  static final Set<String> OTHER = words("other");

  private Chapters() {}

  private static Set<String> words(String kind) {
    return Set.copyOf(WordTable.words(Chapters.class, "chapters.csv", kind));
  }
}
