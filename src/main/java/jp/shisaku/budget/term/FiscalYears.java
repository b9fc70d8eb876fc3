package jp.shisaku.budget.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds fiscal years in a text.
 *
 * <p>Read are 令和5年度, 令和元年度, 平成35年度 (2023), R5, R5年度, H30, 2023年度, and 6年度 where a year with its era
 * stands right before it in a range or a list (令和5～6年度, 令和5年度、6年度). A calendar year (令和5年, 2023年)
 * and the year of a date are no fiscal years.
 */
public final class FiscalYears {

  private static final String JOINTS = "~-・、,及びから";

  private FiscalYears() {}

  /** The fiscal years of a text in printed order; never throws. */
  public static List<FiscalYear> in(String printed) {
    CellText text = CellText.of(printed);
    List<FiscalYear> found = new ArrayList<>();
    for (YearScanner.Year year : years(text)) {
      found.add(new FiscalYear(year.year(), text.printed(year.start(), year.end())));
    }
    return found;
  }

  /** All years that are fiscal, or stand without a unit as in 令和5～6年度. */
  private static List<YearScanner.Year> years(CellText text) {
    YearScanner scanner = new YearScanner(text);
    List<YearScanner.Year> years = new ArrayList<>();
    Optional<YearScanner.Year> before = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      Optional<YearScanner.Year> carried = before.flatMap(year -> scanner.carried(start, year));
      Optional<YearScanner.Year> year = scanner.at(at).or(() -> carried);
      year.filter(found -> !found.unit().equals("年")).ifPresent(years::add);
      before = year.or(() -> before(start, text, years));
      at = year.map(YearScanner.Year::end).orElse(at + 1);
    }
    return years;
  }

  /** The last year found, as long as only words that join stand behind it. */
  private static Optional<YearScanner.Year> before(
      int index, CellText text, List<YearScanner.Year> years) {
    return years.isEmpty() || JOINTS.indexOf(text.at(index)) < 0
        ? Optional.empty()
        : Optional.of(years.get(years.size() - 1)).filter(year -> index - year.end() < 3);
  }
}
