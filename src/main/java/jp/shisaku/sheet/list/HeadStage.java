package jp.shisaku.sheet.list;

import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.FiscalYears;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Profile;

/** What the head of a column of amounts says of their year and stage. */
final class HeadStage {

  private HeadStage() {}

  /**
   * The one stage that a head names; empty where it names none or several: 令和5年度当初予算額, 前年度予算額. Of
   * which year the latter is, is told with each amount.
   */
  static Optional<BudgetLine> of(String head) {
    return Optional.of(head)
        .filter(BudgetReader::holdsStage)
        .flatMap(
            h ->
                BudgetReader.ofOneHeading(
                    h,
                    IssueCode.BUDGET_YEAR_MISSING,
                    IssueCode.BUDGET_ERA_UNREADABLE,
                    IssueCode.BUDGET_INCLUDED_UNCLEAR))
        .filter(
            line -> line.phase() != BudgetLine.Phase.UNSPECIFIED && line.amountYen().isPresent());
  }

  /** True for a year and a stage, and nothing besides. */
  static boolean isDated(String head) {
    return of(head).filter(l -> l.era().isPresent() && l.label().isEmpty()).isPresent();
  }

  /**
   * True for a head that says a year and no one stage that gives a line: 令和6年度補正後予算額,
   * 令和6年度補正＋令和7年度当初. What sets amounts against each other holds none.
   */
  static boolean isStageless(List<String> texts) {
    String head = Profile.withoutUnit(String.join(" ", HeadText.lines(texts)));
    if (head.length() > HeadText.LONGEST || !BudgetReader.holdsStage(head)) {
      return false;
    }
    Found<Budget> read = BudgetReader.ofHeading(head);
    List<BudgetLine> lines = read.value().lines();
    // 令和8年度予算案＋令和7年度補正: the last part alone would be a line.
    boolean inFull =
        read.issues().stream().noneMatch(issue -> issue.code() == IssueCode.BUDGET_UNREADABLE);
    return lines.size() == 1 && inFull
        ? lines.get(0).fiscalYear().isPresent()
            && lines.get(0).phase() == BudgetLine.Phase.UNSPECIFIED
        : !FiscalYears.in(head).isEmpty() && !BudgetReader.comparesAmounts(head);
  }
}
