package jp.shisaku.budget.term;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * 前年度 beside amounts that are all of one year is the year before that: 令和7年度要求額 5百万円（前年度予算額 4百万円）.
 * It is not printed, so it is said. Beside none nobody can tell it, nor beside two; except in the
 * bracket right behind an amount, where it is the year before that amount's.
 */
public final class YearBefore {

  private YearBefore() {}

  /** The same budget with these years; each takes the place of the issue that it is not known. */
  public static Found<Budget> told(Found<Budget> read) {
    List<BudgetLine> all = read.value().lines();
    if (all.stream().noneMatch(YearBefore::isYearBefore)) {
      return read;
    }
    Optional<Integer> stated = oneYear(all);
    return YearWords.told(
        read,
        line ->
            stated
                .or(() -> ofAmountBefore(line, read.value()))
                .filter(year -> isYearBefore(line))
                .map(year -> year - 1),
        YearBefore::said);
  }

  /**
   * The year of the amount behind which the bracket with this line opens. A bracket behind a
   * supplementary budget may be of the initial one above it.
   */
  private static Optional<Integer> ofAmountBefore(BudgetLine line, Budget budget) {
    int at = budget.lines().indexOf(line);
    Optional<BudgetLine> before =
        Optional.of(at).filter(i -> i > 0).map(i -> budget.lines().get(i - 1));
    return before
        .filter(b -> b.phase() != BudgetLine.Phase.SUPPLEMENTARY)
        .filter(
            b -> b.era().filter(era -> !Words.starts(Words.Kind.RELATIVE, whole(era))).isPresent())
        .filter(
            b ->
                Pattern.compile(
                        Pattern.quote(b.printed())
                            + "[\\s　]*[（(][\\s　]*"
                            + Pattern.quote(line.printed()))
                    .matcher(budget.printed().orElse(""))
                    .find())
        .flatMap(BudgetLine::fiscalYear);
  }

  private static boolean isYearBefore(BudgetLine line) {
    return line.fiscalYear().isEmpty() && isPrintedIn(line);
  }

  /** True for an amount of 前年度, whatever year that is. */
  public static boolean isPrintedIn(BudgetLine line) {
    return line.era().filter(YearBefore::isWord).isPresent();
  }

  /** True for 前年度. */
  public static boolean isWord(String era) {
    return Words.isAll(Words.Kind.YEAR_BEFORE, whole(era));
  }

  /**
   * The one year that lines print; empty where there are more, or one that cannot be read. A
   * supplementary budget alone is presented with the budget of the next year, so 前年度 may be its
   * own.
   */
  private static Optional<Integer> oneYear(List<BudgetLine> lines) {
    List<BudgetLine> dated =
        lines.stream()
            .filter(
                line ->
                    line.era()
                        .filter(e -> !Words.starts(Words.Kind.RELATIVE, whole(e)))
                        .isPresent())
            .toList();
    List<Optional<Integer>> years = dated.stream().map(BudgetLine::fiscalYear).distinct().toList();
    boolean telling =
        dated.stream().anyMatch(line -> line.phase() != BudgetLine.Phase.SUPPLEMENTARY);
    return telling && years.size() == 1 ? years.get(0) : Optional.empty();
  }

  /** 前年 and 度 on the next line. */
  private static String whole(String era) {
    return era.replaceAll("[\\s　]+", "");
  }

  private static Stream<Issue> said(Issue issue, BudgetLine line) {
    String year = Integer.toString(line.fiscalYear().orElseThrow());
    return Stream.of(
        Issue.of(IssueCode.BUDGET_YEAR_BEFORE, issue.place(), issue.field(), line.printed(), year));
  }
}
