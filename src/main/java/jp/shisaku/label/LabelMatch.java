package jp.shisaku.label;

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

  public boolean isExact() {
    return score == 1;
  }

  public boolean isAlone() {
    return rest.isEmpty();
  }

  LabelMatch withRest(String value) {
    return new LabelMatch(field, wording, printed, score, value);
  }
}
