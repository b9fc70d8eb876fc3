package jp.shisaku.label;

import java.util.regex.Pattern;

/**
 * A text that was taken for a label.
 *
 * @param field what the label announces
 * @param wording the known wording that it is, or is closest to
 * @param printed the label as printed, on one line
 * @param score 1 for a known wording, less for one that only resembles it
 * @param rest what follows the label in the same cell or line; "" where nothing does
 */
public record LabelMatch(Field field, String wording, String printed, double score, String rest) {

  private static final Pattern REMARK = Pattern.compile("[（(].*[）)]", Pattern.DOTALL);

  /** Of a wording of which characters were taken for others of the same shape. */
  static final double LOOK_ALIKE = 0.994;

  /** True for a known wording, and for one that only looks otherwise. */
  public boolean isSure() {
    return score >= LOOK_ALIKE;
  }

  public boolean isExact() {
    return score == 1;
  }

  public boolean isAlone() {
    return rest.isEmpty();
  }

  /** True where a remark in brackets follows, on how to fill in what it is the label of. */
  public boolean hasRemark() {
    return (field.isProse() || field == Field.OTHER) && REMARK.matcher(rest).matches();
  }

  LabelMatch withRest(String value) {
    return new LabelMatch(field, wording, printed, score, value);
  }
}
