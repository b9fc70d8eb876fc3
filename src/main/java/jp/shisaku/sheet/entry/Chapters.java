package jp.shisaku.sheet.entry;

import java.util.Set;
import java.util.regex.Pattern;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.text.WordTable;

/** Words in titles, chapters and items, from the table {@code chapters.csv}. */
final class Chapters {

  /** What a title says that announces measures. */
  static final Set<String> MEASURES = words("measures");

  /**
   * What a title says that announces the budget of a ministry: measures, or the sums of accounts.
   */
  static final Set<String> OUTLINES = words("outline");

  /** How names of measures end. */
  private static final Set<String> ENDINGS = words("ending");

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

  private static final Pattern MARK = Pattern.compile("\\s*" + StatusMarks.IN_BRACKETS + "$");

  private Chapters() {}

  /** True for a heading that ends as names of measures do, with or without a mark behind it. */
  static boolean endsAsMeasure(String heading) {
    String name = MARK.matcher(heading.strip()).replaceFirst("");
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static Set<String> words(String kind) {
    return Set.copyOf(WordTable.words(Chapters.class, "chapters.csv", kind));
  }
}
