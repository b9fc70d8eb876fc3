package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.term.Amount;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.budget.term.PartWord;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * Where a budget cell states a total and its parts, they add up: lines of one year and stage of
 * which one is labelled 計, and a breakdown (内訳) behind an amount. Parts named with うち may be less
 * than the whole, never more.
 */
final class BudgetSums {

  private static final Pattern TOTAL = Pattern.compile("^[（(]?(合計|総計|総額|計)[）)]?$");
  private static final Pattern BREAKDOWN = Pattern.compile("内訳");

  private BudgetSums() {}

  static Stream<Issue> issues(Measure measure) {
    return Stream.concat(
        measure.budget().lines().stream()
            .filter(line -> line.label().filter(BudgetSums::isTotal).isPresent())
            .flatMap(line -> ofTotal(measure, line).stream()),
        measure.budget().notes().stream().flatMap(note -> ofNote(measure, note).stream()));
  }

  private static Optional<Issue> ofTotal(Measure measure, BudgetLine total) {
    List<BudgetLine> parts =
        measure.budget().lines().stream()
            .filter(line -> line != total && isBeside(line, total))
            .toList();
    // How much of an included amount is in the total, nobody says.
    boolean stated =
        parts.size() > 1
            && parts.stream().allMatch(part -> part.amountYen().isPresent() && !part.included());
    long sum = parts.stream().flatMap(part -> part.amountYen().stream()).mapToLong(y -> y).sum();
    return total
        .amountYen()
        .filter(yen -> stated && yen != sum)
        .map(yen -> issue(measure, total.printed(), sum));
  }

  /** True for a label of what adds up all that stands beside it; 小計 and 累計 may not. */
  static boolean isTotal(String label) {
    return TOTAL.matcher(label).matches();
  }

  /** True for a labelled amount of the year and stage of another one. */
  static boolean isBeside(BudgetLine line, BudgetLine total) {
    return line.fiscalYear().equals(total.fiscalYear())
        && line.phase() == total.phase()
        && line.supplementaryNo().equals(total.supplementaryNo())
        && line.label().isPresent();
  }

  /** A note with amounts belongs to the last amount that is printed before it. */
  private static Optional<Issue> ofNote(Measure measure, String note) {
    boolean breakdown = BREAKDOWN.matcher(note).find();
    List<Amount.Yen> parts = AmountsInText.of(note);
    if (parts.isEmpty() || !breakdown && !PartWord.begins(note)) {
      return Optional.empty();
    }
    String cell = measure.budget().printed().orElse("");
    String before = cell.substring(0, Math.max(0, cell.indexOf(note)));
    // うち国庫 5百万円 うち一般財源 4百万円: the second is no part of the first.
    for (String other : measure.budget().notes()) {
      before = PartWord.begins(other) ? before.replace(other, "") : before;
    }
    List<Amount.Yen> amounts = AmountsInText.of(before);
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    Amount.Yen whole = amounts.get(amounts.size() - 1);
    long sum = parts.stream().mapToLong(Amount.Yen::yen).sum();
    boolean wrong = breakdown && parts.size() > 1 ? sum != whole.yen() : sum > whole.yen();
    return wrong ? Optional.of(issue(measure, whole.printed(), sum)) : Optional.empty();
  }

  private static Issue issue(Measure measure, String total, long sum) {
    return Findings.of(IssueCode.BUDGET_SUM, measure, "budget", total, Findings.yen(sum));
  }
}
