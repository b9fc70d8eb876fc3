package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * A budget cell that was recognised in a picture. A line stays only where its year, its phase and
 * its amount were all read, and even then a person is asked to compare it; any other line, and any
 * remark that may be a misread amount, becomes {@code budget.unreadable}.
 */
final class Recognised {

  private static final String FIELD = "budget";

  /** Remarks hold no such thing unless they are statements that were misread. */
  private static final Pattern AMOUNT = Pattern.compile("[0-9０-９\uFFFD].*[円億兆]|[百千万億兆]円|\uFFFD");

  private Recognised() {}

  static Found<Budget> checked(Budget budget, Place place) {
    List<BudgetLine> lines = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (BudgetLine line : budget.lines()) {
      boolean sure = isSure(line);
      IssueCode code = sure ? IssueCode.BUDGET_RECOGNISED : IssueCode.BUDGET_UNREADABLE;
      issues.add(Issue.of(code, place, FIELD, line.printed()));
      if (sure) {
        lines.add(line);
      }
    }
    for (String note : budget.notes()) {
      if (AMOUNT.matcher(note).find()) {
        issues.add(Issue.of(IssueCode.BUDGET_UNREADABLE, place, FIELD, note));
      }
    }
    return new Found<>(new Budget(budget.printed(), lines, budget.notes()), issues);
  }

  private static boolean isSure(BudgetLine line) {
    return line.fiscalYear().isPresent()
        && line.amountYen().isPresent()
        && line.phase() != BudgetLine.Phase.UNSPECIFIED
        && line.printed().indexOf('\uFFFD') < 0;
  }
}
