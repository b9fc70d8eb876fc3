package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * 前年度 beside amounts that are all of one year is the year before that: 令和7年度要求額 5百万円（前年度予算額 4百万円）.
 * It is not printed, so it is said. Beside none, or beside two, nobody can tell it.
 */
public final class YearBefore {

  private YearBefore() {}

  /** The same budget with these years; each takes the place of the issue that it is not known. */
  public static Found<Budget> told(Found<Budget> read) {
    Budget budget = read.value();
    Optional<Integer> stated = oneYear(budget.lines());
    if (stated.isEmpty() || budget.lines().stream().noneMatch(YearBefore::isYearBefore)) {
      return read;
    }
    int year = stated.get() - 1;
    List<BudgetLine> lines = new ArrayList<>();
    List<Issue> issues = new ArrayList<>(read.issues());
    for (BudgetLine line : budget.lines()) {
      boolean before = isYearBefore(line);
      lines.add(before ? line.inFiscalYear(year) : line);
      issues.replaceAll(issue -> before ? told(issue, line, year) : issue);
    }
    return new Found<>(new Budget(budget.printed(), lines, budget.notes()), issues);
  }

  private static boolean isYearBefore(BudgetLine line) {
    return line.fiscalYear().isEmpty()
        && line.era().filter(era -> Words.isAll(Words.Kind.YEAR_BEFORE, era)).isPresent();
  }

  /** The one year that lines print; empty where there are more, or one that cannot be read. */
  private static Optional<Integer> oneYear(List<BudgetLine> lines) {
    List<Optional<Integer>> years =
        lines.stream()
            .filter(
                line -> line.era().filter(e -> !Words.starts(Words.Kind.RELATIVE, e)).isPresent())
            .map(BudgetLine::fiscalYear)
            .distinct()
            .toList();
    return years.size() == 1 ? years.get(0) : Optional.empty();
  }

  private static Issue told(Issue issue, BudgetLine line, int year) {
    boolean ofLine =
        issue.code() == IssueCode.BUDGET_ERA_UNREADABLE
            && issue.arguments().equals(List.of(line.printed()));
    return ofLine
        ? Issue.of(
            IssueCode.BUDGET_YEAR_BEFORE,
            issue.place(),
            issue.field(),
            line.printed(),
            Integer.toString(year))
        : issue;
  }
}
