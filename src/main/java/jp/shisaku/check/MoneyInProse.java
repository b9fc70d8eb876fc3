package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.budget.term.Amount;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** What the running text of a sheet says of the money that its budget tells. */
final class MoneyInProse {

  private static final int DIGITS = 3;

  /** 百万 for 億, 千 for 百万, 千 for 億, 円 for 百万. */
  private static final List<Long> UNITS = List.of(100L, 1_000L, 100_000L, 1_000_000L);

  private MoneyInProse() {}

  /**
   * Where the running text has the figures of the budget in another unit (1,129百万円 in the cell,
   * 1,129億円 in the text), one of the two is wrong. Only figures of three digits and more are
   * compared, since short ones meet by chance, and only where the text does not have the same
   * amount too.
   */
  static Stream<Issue> amounts(Measure measure) {
    return measure.budget().lines().stream().anyMatch(MoneyInProse::isTelling)
        ? FieldText.prose(measure).stream().flatMap(text -> issues(measure, text))
        : Stream.empty();
  }

  private static Stream<Issue> issues(Measure measure, FieldText text) {
    List<Amount.Yen> told = AmountsInText.of(text.text());
    return measure.budget().lines().stream()
        .flatMap(line -> issue(measure, text.field(), line, told).stream());
  }

  private static Optional<Issue> issue(
      Measure measure, String field, BudgetLine line, List<Amount.Yen> told) {
    return line.amountYen()
        .flatMap(yen -> slip(yen, told))
        .map(other -> other.printed())
        .map(
            other ->
                Findings.of(IssueCode.BUDGET_UNIT_IN_TEXT, measure, field, line.printed(), other));
  }

  private static Optional<Amount.Yen> slip(long yen, List<Amount.Yen> told) {
    boolean same = told.stream().anyMatch(amount -> amount.yen() == yen);
    return same || !isTelling(yen)
        ? Optional.empty()
        : told.stream().filter(amount -> differsByUnit(amount.yen(), yen)).findFirst();
  }

  private static boolean isTelling(BudgetLine line) {
    return line.amountYen().filter(MoneyInProse::isTelling).isPresent();
  }

  private static boolean isTelling(long yen) {
    return Long.toString(Math.abs(yen)).replaceAll("0+$", "").length() >= DIGITS;
  }

  private static boolean differsByUnit(long a, long b) {
    long larger = Math.max(Math.abs(a), Math.abs(b));
    long smaller = Math.min(Math.abs(a), Math.abs(b));
    return smaller > 0 && larger % smaller == 0 && UNITS.contains(larger / smaller);
  }

  /**
   * A note within a text (※予算額は…の内数) by which the amounts of the budget mean something else. It
   * stands where the page has it, and whoever reads the amounts alone would miss it.
   */
  static Stream<Issue> notes(Measure measure) {
    return measure.budget().lines().isEmpty()
        ? Stream.empty()
        : FieldText.prose(measure).stream()
            .flatMap(text -> text.text().lines().flatMap(line -> note(measure, text, line)));
  }

  private static Stream<Issue> note(Measure measure, FieldText text, String line) {
    String field = text.field();
    return BudgetNotes.isNote(line) && BudgetNotes.changesAmounts(line)
            || BudgetNotes.perhapsIncluded(line)
        ? Stream.of(Findings.of(IssueCode.VALUE_HOLDS_NOTE, measure, field, field, line.strip()))
        : Stream.empty();
  }
}
