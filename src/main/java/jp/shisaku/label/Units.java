package jp.shisaku.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.Unit;

/** Units that stand in a label or the head of a column: 予算額（百万円）. */
final class Units {

  private static final Pattern BRACKETED =
      Pattern.compile(
          "^(?<label>.+?)\\s*(?<bracket>[（(［\\[][^（(［\\[）)］\\]]+[）)］\\]])\\s*$", Pattern.DOTALL);

  private Units() {}

  /** A label without the unit in brackets behind it; any other text as it is. */
  static String without(String label) {
    if (!endsWithBracket(label)) {
      return label;
    }
    Matcher m = BRACKETED.matcher(label);
    return m.matches() && Unit.statedIn(m.group("bracket")).isPresent() ? m.group("label") : label;
  }

  /** Nearly every text does not, and matching it against the pattern would take its time. */
  private static boolean endsWithBracket(String label) {
    String stripped = label.stripTrailing();
    return !stripped.isEmpty() && "）)］]".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }
}
