package jp.shisaku.budget.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * Years that are printed as a word, or without their era: 本年度, 前年度, 7年度. Another one tells them.
 */
public final class YearWords {

  private static final Pattern NUMBER = Pattern.compile("(?<number>[0-9]{1,2})年度?");
  private static final Pattern OF_ERA =
      Pattern.compile("(?:" + Eras.names() + "|[RH])(?<number>[0-9]{1,2}|元)(?:年度)?");

  private static final String FISCAL = "年度";
  private static final String FIRST = "元";
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+|" + FIRST);

  /** A publication speaks of no year further back without its era. */
  private static final int MOST_BACK = 5;

  private YearWords() {}

  /** True for a year that is printed so. */
  public static boolean are(String era) {
    return Words.starts(Words.Kind.RELATIVE, era) || NUMBER.matcher(folded(era)).matches();
  }

  /** True for 本年度, 前年度 and 7年度, and not for a number alone. */
  public static boolean areNamed(String text) {
    return text.endsWith(FISCAL) && are(text);
  }

  /**
   * The year that a word means in a publication of one stated year; empty where nobody can tell.
   *
   * @param current true where 本年度 is the stated year; where the next one is asked for, it is not
   */
  public static Optional<Integer> beside(FiscalYear stated, boolean current, String era) {
    if (Words.starts(Words.Kind.RELATIVE, era)) {
      boolean before = Words.isAll(Words.Kind.YEAR_BEFORE, era);
      boolean known = current && (before || Words.isAll(Words.Kind.SAME_YEAR, era));
      return known ? Optional.of(stated.year() - (before ? 1 : 0)) : Optional.empty();
    }
    Matcher own = NUMBER.matcher(folded(era));
    Matcher other = OF_ERA.matcher(folded(stated.printed()));
    if (!own.matches() || !other.matches()) {
      return Optional.empty();
    }
    int back = number(other) - number(own);
    return back >= -1 && back <= MOST_BACK && number(own) > 0
        ? Optional.of(stated.year() - back)
        : Optional.empty();
  }

  /**
   * What a head says of an amount in a row of a year: 翌年度要求額 in one of 令和7年度 is 令和8年度 要求額.
   *
   * @param year of the row, as printed
   */
  public static String inRowOf(String year, String head) {
    CellText text = CellText.of(head);
    int end = Words.end(Words.Kind.RELATIVE, text, 0).orElse(0);
    String word = text.printed(0, end);
    int later =
        Words.isAll(Words.Kind.YEAR_AFTER, word)
            ? 1
            : Words.isAll(Words.Kind.YEAR_BEFORE, word) ? -1 : 0;
    boolean told = later != 0 || Words.isAll(Words.Kind.SAME_YEAR, word);
    return told
        ? FIGURE.matcher(year).replaceFirst(number -> moved(number.group(), later))
            + " "
            + text.printed(end, text.length())
        : year + " " + head;
  }

  private static String moved(String number, int years) {
    int moved = (number.equals(FIRST) ? 1 : Integer.parseInt(number)) + years;
    return Integer.toString(moved);
  }

  /** True for the issue that the year of this line could not be read. */
  public static boolean leftOpen(Issue issue, BudgetLine line) {
    return issue.code() == IssueCode.BUDGET_ERA_UNREADABLE
        && issue.arguments().equals(List.of(line.printed()));
  }

  /**
   * The same budget with the years of lines that are known now.
   *
   * @param year of a line; empty where nothing more is known of it
   * @param instead what takes the place of the issue that the year of a line was not known
   */
  public static Found<Budget> told(
      Found<Budget> read,
      Function<BudgetLine, Optional<Integer>> year,
      BiFunction<Issue, BudgetLine, Stream<Issue>> instead) {
    List<BudgetLine> lines = new ArrayList<>();
    List<Issue> issues = read.issues();
    for (BudgetLine line : read.value().lines()) {
      BudgetLine dated = year.apply(line).map(line::inFiscalYear).orElse(line);
      lines.add(dated);
      if (dated != line) {
        issues =
            issues.stream()
                .flatMap(i -> leftOpen(i, line) ? instead.apply(i, dated) : Stream.of(i))
                .toList();
      }
    }
    Budget budget = read.value();
    return new Found<>(budget.withLines(lines), issues);
  }

  private static int number(Matcher year) {
    String number = year.group("number");
    return number.equals("元") ? 1 : Integer.parseInt(number);
  }

  private static String folded(String era) {
    return CellText.of(era).folded();
  }
}
