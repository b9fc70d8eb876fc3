package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * 209億円（前年度：206億円）の内数: 内数 behind the bracket may hold for the amount before it, for those in it, or
 * for all. None of them is one to be added up then, and an issue says why.
 */
final class IncludedBehindBracket {

  private static final Pattern SHARED =
      Pattern.compile("(?<amount>[0-9][0-9,.]*[兆億万千百]*円)\\((?<inner>[^()]*)\\)(?<included>の?内数)");

  private IncludedBehindBracket() {}

  /** The same budget, such amounts marked. */
  static Found<Budget> told(Found<Budget> read, String cell, Place place) {
    // Nearly every budget is read to its end: only what is left over is looked at again.
    if (read.issues().stream().noneMatch(i -> i.code() == IssueCode.BUDGET_UNREADABLE)) {
      return read;
    }
    CellText text = CellText.of(cell);
    Matcher shared = SHARED.matcher(text.folded());
    return shared.find() && isLeftOver(read, shared.group("included"))
        ? marked(read, shared, text.printed(shared.start(), shared.end()), place)
        : read;
  }

  private static boolean isLeftOver(Found<Budget> read, String included) {
    return read.issues().stream().anyMatch(issue -> isOf(issue, included));
  }

  private static boolean isOf(Issue issue, String included) {
    return issue.code() == IssueCode.BUDGET_UNREADABLE
        && issue.arguments().equals(List.of(included));
  }

  private static Found<Budget> marked(
      Found<Budget> read, Matcher shared, String printed, Place place) {
    Budget budget = read.value();
    List<BudgetLine> lines =
        budget.lines().stream()
            .map(line -> isMeant(line, shared) ? line.partOf(Optional.empty()) : line)
            .toList();
    List<Issue> issues = new ArrayList<>(read.issues());
    issues.removeIf(issue -> isOf(issue, shared.group("included")));
    issues.add(Issue.of(IssueCode.BUDGET_INCLUDED_UNCLEAR, place, "budget", printed));
    return new Found<>(budget.withLines(lines), issues);
  }

  private static boolean isMeant(BudgetLine line, Matcher shared) {
    String printed = CellText.of(line.printed()).folded();
    return line.amountYen().isPresent()
        && (printed.endsWith(shared.group("amount")) || shared.group("inner").contains(printed));
  }
}
