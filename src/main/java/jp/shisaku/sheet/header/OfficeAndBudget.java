package jp.shisaku.sheet.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.office.Offices;

/**
 * An office and an amount on one line below a title, the office first: （橋梁課）　　令和8年度当初予算額　12,000千円.
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
      String office = NameLines.bare(text.substring(0, between.start())).strip();
      String budget = text.substring(between.end()).strip();
      if (!office.isEmpty() && Offices.isList(office) && StatedBudget.is(budget)) {
        return Optional.of(new OfficeAndBudget(office, budget));
      }
    }
    return Optional.empty();
  }
}
