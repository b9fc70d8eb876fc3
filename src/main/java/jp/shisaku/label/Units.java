package jp.shisaku.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.text.Brackets;

/** What stands in brackets behind a label or the head of a column: 予算額（百万円）, 予算額（内数）. */
public final class Units {

  private static final Pattern FURTHER = Pattern.compile("[（(\\[［〔【※＊*]");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "^(?<label>.+?)\\s*(?<bracket>[（(［\\[〔【][^（(［\\[〔【】〕）)］\\]]+[】〕）)］\\]])\\s*$",
          Pattern.DOTALL);

  private Units() {}

  /** A label or head without the unit in brackets behind it: 予算額 of 予算額（百万円）; 内数 stays. */
  public static String without(String label) {
    Matcher m = BRACKETED.matcher(label);
    if (!endsWithBracket(label) || !m.matches() || Unit.statedIn(m.group("bracket")).isEmpty()) {
      return label;
    }
    return m.group("label")
        + (BudgetReader.saysIncluded(m.group("bracket")) ? BudgetReader.INCLUDED : "");
  }

  /**
   * False, in a blink, for nearly every text: none that ends otherwise says this of its amounts.
   */
  static boolean mayFollow(String label) {
    return endsWithBracket(label) || label.stripTrailing().endsWith("内数");
  }

  /** A label without units and 内数 in brackets behind it: 予算額 of 予算額（内数）（百万円） and 【予算額（千円）】. */
  static String alone(String label) {
    if (!endsWithBracket(label)) {
      return label;
    }
    String bare = without(Brackets.without(label));
    if (bare.indexOf('内') < 0) {
      return bare; // Most labels, in a blink.
    }
    Matcher m = BRACKETED.matcher(bare);
    // 内数 that is not read with the amounts must not be lost with the label.
    boolean included = m.matches() && !BudgetReader.includedBefore(bare).isEmpty();
    return included ? without(m.group("label")) : bare;
  }

  /** What stands before the first bracket or mark behind a label: 予算額 of 予算額（当初）（百万円）. */
  static String before(String label) {
    String bare = Brackets.without(label);
    Matcher end = FURTHER.matcher(bare);
    return end.find() ? bare.substring(0, end.start()) : bare;
  }

  /**
   * The label of a budget without all that brackets behind it say of its amounts: 予算額 of
   * 予算額（当初・内数）（百万円）.
   */
  static String ofBudget(String label) {
    String bare = alone(AmountsHead.apart(label));
    Matcher m = BRACKETED.matcher(bare);
    boolean said =
        endsWithBracket(bare) && m.matches() && isSaid(Brackets.without(m.group("bracket")));
    return said ? ofBudget(m.group("label")) : bare;
  }

  private static boolean isSaid(String words) {
    return AmountsHead.isSaidInBrackets(words) || AmountsHead.isOfYearBefore(words);
  }

  /** Nearly every text does not, and matching it against the pattern would take its time. */
  private static boolean endsWithBracket(String label) {
    String stripped = label.stripTrailing();
    return !stripped.isEmpty() && "）)］]〕】".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }
}
