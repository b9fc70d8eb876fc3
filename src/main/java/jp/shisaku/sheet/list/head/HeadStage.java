package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Units;

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
   * True for a head of amounts that says no one stage of one year: 令和6年度補正後予算額, 16か月予算, 予算額（当初・補正）.
   * What sets amounts against each other holds none.
   */
  static boolean isStageless(List<String> texts) {
    String head = Units.without(String.join(" ", HeadText.lines(texts)));
    return head.length() <= HeadText.LONGEST
        && BudgetReader.holdsStage(head)
        && !BudgetReader.comparesAmounts(head);
  }
}
