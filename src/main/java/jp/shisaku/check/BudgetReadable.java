package jp.shisaku.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.YearWords;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Brackets;

/**
 * A printed budget can be read, amount and year. The reading of a sheet says so itself; this is for
 * catalogues that were changed by hand or made elsewhere, which may print what nobody has read.
 */
final class BudgetReadable {

  private static final Set<IssueCode> UNREADABLE =
      EnumSet.of(IssueCode.BUDGET_UNREADABLE, IssueCode.BUDGET_ERA_UNREADABLE);

  private BudgetReadable() {}

  static List<Issue> issues(Catalogue catalogue) {
    Set<String> told =
        catalogue.issues().stream()
            .filter(issue -> UNREADABLE.contains(issue.code()))
            .flatMap(issue -> issue.measure().stream())
            .collect(Collectors.toSet());
    return catalogue.measures().stream()
        .filter(measure -> !told.contains(measure.id()))
        .flatMap(BudgetReadable::unread)
        .toList();
  }

  private static Stream<Issue> unread(Measure measure) {
    return measure.budget().printed().stream()
        .flatMap(cell -> BudgetReader.read(cell, measure.placeOf("budget")).issues().stream())
        .filter(issue -> UNREADABLE.contains(issue.code()))
        .filter(issue -> !isYearKnown(issue, measure))
        .map(issue -> issue.about(measure.id()));
  }

  /** The cell says 前年度, but the title, or a person, has told which year that is. */
  private static boolean isYearKnown(Issue issue, Measure measure) {
    return measure.budget().lines().stream()
        .anyMatch(line -> line.fiscalYear().isPresent() && YearWords.leftOpen(issue, line));
  }

  /**
   * A bracket that is never closed: the cell was cut, and what is missing may change the amounts,
   * as の内数 does.
   */
  static Stream<Issue> openBrackets(Measure measure) {
    return measure.budget().printed().stream()
        .filter(Brackets::isOpen)
        .map(p -> Findings.of(IssueCode.BUDGET_BRACKET_OPEN, measure, "budget", p));
  }
}
