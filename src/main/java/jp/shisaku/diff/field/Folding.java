package jp.shisaku.diff.field;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Signs;

/**
 * The form in which texts are compared: two texts that differ only in spacing, line breaks, width,
 * bullets, the kind of a dash, the commas of 1,000, or in the commas and stops of one or the other
 * habit (，．and 、。) fold to the same. A folded text is for comparing, never for showing.
 */
public final class Folding {

  private static final Pattern RELISTED = Pattern.compile("【再掲】|\\[再掲]|\\(再掲\\)");

  /** (3), 1-(4), III-1-(2) before a name. Without brackets it may be a word: 30-50代, 5G. */
  private static final Pattern PLACE =
      Pattern.compile("^(?:(?:[0-9]{1,2}|[ivxIVX]{1,4})-?)*\\([0-9]{1,2}\\)");

  static final String DASH_OF_ITEM = "(?m)^[\\s　]*[-‐‑‒–—―−－][\\s　]+";
  private static final Pattern LIST_DASH = Pattern.compile(DASH_OF_ITEM);
  static final String BULLETS = "※*" + Signs.BULLETS;

  private Folding() {}

  /** The text as it is compared. */
  public static String fold(String text) {
    String folded = Fold.spacing(LIST_DASH.matcher(text).replaceAll(""));
    StringBuilder plain = new StringBuilder(folded.length());
    // Every text is folded several times over, so this is a loop and no chain of patterns.
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean letter = c >= 0x3041 && c <= 0x3096 || c >= 0x4e00 && c <= 0x9fff;
      if (letter || BULLETS.indexOf(c) < 0 && !partsThousands(folded, i)) {
        plain.append(c == '、' ? ',' : c == '。' ? '.' : c);
      }
    }
    return plain.toString();
  }

  /** True for the comma of 1,000. */
  private static boolean partsThousands(String text, int at) {
    return text.charAt(at) == ','
        && isDigit(text, at - 1)
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + 3)
        && !isDigit(text, at + 4);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /**
   * A name as it is compared: folded, in one form of each character, without a remark that the
   * measure is relisted, and without the number of its place, which moves with what stands before
   * it.
   */
  public static String foldName(String name) {
    String once = RELISTED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    String folded = CharacterForms.folded(fold(once));
    String unnumbered = PLACE.matcher(folded).replaceFirst("");
    return unnumbered.isEmpty() ? folded : unnumbered;
  }

  /** What two names have in common that are one, and no others. */
  static String nameKey(String name) {
    return CharacterForms.key(foldName(name));
  }

  /** Folds a text of a cell; a cell with only a dash says as little as no cell: both are "". */
  public static String foldCell(Optional<String> cell) {
    String folded = cell.map(Folding::fold).orElse("");
    return folded.equals("-") ? "" : folded;
  }
}
