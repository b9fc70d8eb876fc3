package jp.shisaku.diff;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Signs;

/**
 * The form in which texts are compared: two texts that differ only in spacing, line breaks, width,
 * bullets, the kind of a dash, or in the commas and stops of one or the other habit (，．and 、。) fold
 * to the same. A folded text is for comparing, never for showing.
 */
final class Folding {

  private static final Pattern RELISTED = Pattern.compile("【再掲】|\\[再掲]|\\(再掲\\)");

  /** (3), 1-(4), III-1-(2) before a name. Without brackets it may be a word: 30-50代, 5G. */
  private static final Pattern PLACE =
      Pattern.compile("^(?:(?:[0-9]{1,2}|[ivxIVX]{1,4})-?)*\\([0-9]{1,2}\\)");

  private static final Pattern LIST_DASH = Pattern.compile("(?m)^[\\s　]*[-‐‑‒–—―−－][\\s　]+");
  private static final String BULLETS = "※*" + Signs.BULLETS;

  private Folding() {}

  /** The text as it is compared. */
  static String fold(String text) {
    String folded = Fold.spacing(LIST_DASH.matcher(text).replaceAll(""));
    StringBuilder plain = new StringBuilder(folded.length());
    // Every text is folded several times over, so this is a loop and no chain of patterns.
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean letter = c >= 0x3041 && c <= 0x3096 || c >= 0x4e00 && c <= 0x9fff;
      if (letter || BULLETS.indexOf(c) < 0) {
        plain.append(c == '、' ? ',' : c == '。' ? '.' : c);
      }
    }
    return plain.toString();
  }

  /**
   * A name as it is compared: folded, in one form of each character, without a remark that the
   * measure is relisted, and without the number of its place, which moves with what stands before
   * it.
   */
  static String foldName(String name) {
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
  static String foldCell(Optional<String> cell) {
    String folded = cell.map(Folding::fold).orElse("");
    return folded.equals("-") ? "" : folded;
  }
}
