package jp.shisaku.sheet.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.office.Offices;
import jp.shisaku.text.Brackets;

/**
 * An office and an amount on one line below a title, the office before it or behind: （橋梁課）
 * 令和8年度当初予算額　12,000千円, 令和8年度当初予算額　12,000千円　　橋梁課.
 *
 * @param office without the brackets around it
 * @param budget the amount with its year and stage
 */
record OfficeAndBudget(String office, String budget) {

  /** What may stand between the two. */
  private static final Pattern BETWEEN =
      Pattern.compile("[ 　]*[\\t／/｜|][\\s　]*|[ 　]+|(?<=[）)】］〕])");

  /** Longer lines are sentences. */
  private static final int LONGEST = 120;

  static Optional<OfficeAndBudget> in(String line) {
    String text = line.strip();
    Matcher between = BETWEEN.matcher(text);
    while (text.length() <= LONGEST && between.find()) {
      String before = text.substring(0, between.start());
      String behind = text.substring(between.end());
      Optional<OfficeAndBudget> both = of(before, behind).or(() -> of(behind, before));
      if (both.isPresent()) {
        return both;
      }
    }
    return Optional.empty();
  }

  private static Optional<OfficeAndBudget> of(String one, String other) {
    String office = Brackets.without(one).strip();
    String budget = other.strip();
    return !office.isEmpty()
            // 令和8年度予算 320百万円 里山課 ends with an office, but not with all of that.
            && !AmountsInText.areIn(office)
            && Offices.isList(office)
            && StatedBudget.is(budget)
        ? Optional.of(new OfficeAndBudget(office, budget))
        : Optional.empty();
  }
}
