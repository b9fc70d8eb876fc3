package jp.shisaku.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.YearWords;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * The lines of a budget are what its printed cell says: reading it again gives the same. A workbook
 * may show a rounded figure of the exact one that counts.
 */
final class BudgetAsPrinted {

  private BudgetAsPrinted() {}

  static List<Issue> issues(Catalogue catalogue) {
    // What stands for several measures is printed, and on purpose no line of any of them.
    Set<String> shared =
        catalogue.issues().stream()
            .filter(issue -> issue.code() == IssueCode.BUDGET_SHARED)
            .flatMap(issue -> issue.measure().stream())
            .collect(Collectors.toSet());
    // Nor is what was recognised in a picture and is not sure to be what the page prints; a line
    // that says what is unreadable stays one.
    Map<String, Set<String>> unreadable =
        catalogue.issues().stream()
            .filter(issue -> issue.code() == IssueCode.BUDGET_UNREADABLE)
            .filter(issue -> issue.measure().isPresent())
            .collect(
                Collectors.groupingBy(
                    issue -> issue.measure().get(),
                    Collectors.mapping(issue -> issue.arguments().get(0), Collectors.toSet())));
    return catalogue.measures().stream()
        .filter(measure -> !shared.contains(measure.id()))
        .flatMap(
            measure -> issue(measure, unreadable.getOrDefault(measure.id(), Set.of())).stream())
        .toList();
  }

  private static Optional<Issue> issue(Measure measure, Set<String> unreadable) {
    String printed = measure.budget().printed().orElse("");
    Set<String> left = new HashSet<>(unreadable);
    measure.budget().lines().forEach(line -> left.remove(line.printed()));
    List<BudgetLine> read =
        BudgetReader.read(printed, measure.placeOf("budget")).value().lines().stream()
            .filter(line -> !left.contains(line.printed()))
            .toList();
    List<BudgetLine> again = inYearsOf(measure.budget().lines(), read);
    boolean exact = measure.placeOf("budget").cell().isPresent();
    return again.equals(measure.budget().lines())
            || exact && areRounded(again, measure.budget().lines())
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                IssueCode.BUDGET_NOT_AS_PRINTED,
                measure,
                "budget",
                printed,
                told(measure.budget().lines()),
                told(again)));
  }

  /** The cell says 前年度; which year that is, the title may have told. */
  private static List<BudgetLine> inYearsOf(List<BudgetLine> lines, List<BudgetLine> again) {
    return lines.size() == again.size()
        ? IntStream.range(0, lines.size())
            .mapToObj(i -> inYearOf(lines.get(i), again.get(i)))
            .toList()
        : again;
  }

  private static BudgetLine inYearOf(BudgetLine line, BudgetLine again) {
    boolean word = again.fiscalYear().isEmpty() && again.era().filter(YearWords::are).isPresent();
    return word ? line.fiscalYear().map(again::inFiscalYear).orElse(again) : again;
  }

  private static boolean areRounded(List<BudgetLine> shown, List<BudgetLine> lines) {
    return shown.size() == lines.size()
        && IntStream.range(0, lines.size()).allMatch(i -> isRounded(shown.get(i), lines.get(i)));
  }

  private static boolean isRounded(BudgetLine shown, BudgetLine line) {
    boolean rounded =
        shown.amountYen().isPresent()
            && line.amountYen().isPresent()
            && isRounded(shown.amountYen().get(), line.amountYen().get());
    return shown.equals(line) || rounded && shown.amount(line.amountYen()).equals(line);
  }

  /** True where a figure is the exact one, rounded to its own last digit that is no zero. */
  private static boolean isRounded(long shown, long exact) {
    long step = 1;
    while (shown != 0 && shown % (step * 10) == 0) {
      step *= 10;
    }
    return Math.abs(shown - exact) <= step / 2;
  }

  /** 2023 initial 52,000,000; 2022 supplementary -. */
  private static String told(List<BudgetLine> lines) {
    return lines.isEmpty()
        ? "-"
        : lines.stream()
            .map(
                line ->
                    line.fiscalYear().map(year -> year + " ").orElse("")
                        + line.phase().code()
                        + " "
                        + line.amountYen().map(Findings::yen).orElse("-"))
            .collect(Collectors.joining("; "));
  }
}
