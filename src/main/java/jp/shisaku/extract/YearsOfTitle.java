package jp.shisaku.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.term.FiscalYear;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.TitleWords;
import jp.shisaku.budget.term.YearWords;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * The years of amounts that print 本年度, 前年度 or 7年度, as lists of prefectures do: the title of the
 * publication tells them where it states one year. That is said, once.
 */
final class YearsOfTitle {

  private final Optional<String> title;
  private final Optional<FiscalYear> stated;
  private final boolean current;

  /** The words that were met, with the years that they were taken for. */
  private final Map<String, Integer> taken = new LinkedHashMap<>();

  YearsOfTitle(Optional<String> title) {
    this.title = title;
    this.stated = title.flatMap(YearsOfTitle::oneYear);
    // There 本年度 may be either year.
    this.current = title.filter(TitleWords::areRequest).isEmpty();
  }

  private static Optional<FiscalYear> oneYear(String title) {
    List<FiscalYear> years = FiscalYears.in(title);
    return years.stream().map(FiscalYear::year).distinct().count() == 1
        ? Optional.of(years.get(0))
        : Optional.empty();
  }

  /** The same measure with these years, without the issues that they are not known. */
  Found<Measure> told(Found<Measure> read) {
    if (stated.isEmpty() || read.value().budget().lines().stream().noneMatch(this::isOpen)) {
      return read;
    }
    Found<Budget> budget =
        YearWords.told(
            read.map(Measure::budget),
            line -> isOpen(line) ? year(line) : Optional.empty(),
            (open, line) -> Stream.empty());
    return new Found<>(read.value().withBudget(budget.value()), budget.issues());
  }

  private boolean isOpen(BudgetLine line) {
    return line.fiscalYear().isEmpty() && line.era().isPresent();
  }

  private Optional<Integer> year(BudgetLine line) {
    String era = line.era().orElseThrow();
    Optional<Integer> year = YearWords.beside(stated.orElseThrow(), current, era);
    year.ifPresent(known -> taken.put(era, known));
    return year;
  }

  /** What was taken from the title. */
  Optional<Issue> issue() {
    String years =
        taken.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Issue.of(
                IssueCode.BUDGET_YEAR_OF_TITLE,
                Place.UNKNOWN,
                "budget",
                title.orElseThrow(),
                years));
  }
}
