package jp.shisaku.budget.term;

import java.util.regex.Pattern;

/**
 * うち, 内訳 and the other words of kind {@code within} in {@code words.tsv}, where they begin a name,
 * a head or a note: its amounts are parts of those before it.
 */
public final class PartWord {

  private static final Pattern BEFORE = Pattern.compile("^[\\s　・･○◦└├※(（【]+");

  /** うちわ and 内なる are other words. */
  private static final Pattern GOES_ON = Pattern.compile("^[ぁ-ん]");

  private PartWord() {}

  /** True for うち調査費, also behind a bullet or a bracket. */
  public static boolean begins(String text) {
    CellText said = CellText.of(BEFORE.matcher(text).replaceFirst(""));
    return Words.end(Words.Kind.WITHIN, said, 0).stream()
        .anyMatch(end -> !GOES_ON.matcher(said.folded().substring(end)).find());
  }
}
