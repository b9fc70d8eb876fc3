package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.Amount;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Damaged;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Words;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** What was found in a cell so far: lines, notes and issues, each in printed order. */
final class Findings {

  static final String FIELD = "budget";

  /** 580の内数: an amount of which the unit is not known. */
  private static final Pattern INCLUDED_FIGURE = Pattern.compile("[0-9]\\(?の?内数");

  /** 令和6～8年度 計56百万円: an amount of several years together. */
  private static final Pattern OF_YEARS =
      Pattern.compile("年?度?[~～〜－-]\\p{L}{0,2}[0-9]{1,4}年度の?:?[(]?(?:合?計|総額|累計)");

  private final Place place;
  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  Findings(Place place) {
    this.place = place;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  List<BudgetLine> lines() {
    return lines;
  }

  /**
   * Takes a line.
   *
   * @param misread true where a year is printed and could not be read
   */
  void add(BudgetLine line, boolean misread) {
    if (misread && OF_YEARS.matcher(CellText.of(line.printed()).folded()).find()) {
      otherMoney(line.printed());
      return;
    }
    lines.add(line);
    if (misread) {
      issue(IssueCode.BUDGET_ERA_UNREADABLE, line.printed());
    }
  }

  /** The line of a heading behind which no amount stands. */
  static BudgetLine withoutAmount(Head head, String printed) {
    return new BudgetLine(
        head.year(),
        head.era(),
        head.phase(),
        head.draft(),
        head.supplementaryNo(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        printed);
  }

  /** A remark; one that was an amount, but for a character, is none. */
  void note(String printed) {
    if (Words.within(Words.Kind.CURRENCY, CellText.of(printed).folded())) {
      otherMoney(printed);
    } else if (Damaged.statesAmount(printed)
        || saysNoBudget(printed)
        || new TokenTree(CellText.of(printed)).holdsHeadsInRow()
        || INCLUDED_FIGURE.matcher(CellText.of(printed).folded()).find()) {
      unreadable(printed);
    } else {
      part(printed);
    }
  }

  /** ※上限 on a line of its own: of which amounts it is said, nobody can tell. */
  private boolean saysNoBudget(String printed) {
    return !isEmpty() && Words.isAll(Words.Kind.NO_BUDGET_BEHIND, printed);
  }

  /** Words before a heading: a remark, or else a heading itself, 令和5年度予算(案)： without an amount. */
  void before(String printed) {
    TokenTree words = new TokenTree(CellText.of(printed));
    boolean head = words.isHead(0, words.size());
    boolean year = head && words.get(0) instanceof Token.Year;
    if (year && words.size() > 1) {
      unreadable(printed);
    } else {
      note(printed);
    }
  }

  /** うち地方分10百万円: a remark that may hold amounts. */
  void part(String printed) {
    String words = HeadingLabel.stripped(printed);
    if (!words.isEmpty()) {
      notes.add(words);
    }
  }

  /** Money of another kind is no line; whoever needs it is told where it stands. */
  void otherMoney(String printed) {
    part(printed);
    issue(IssueCode.BUDGET_OTHER_MONEY, printed);
  }

  /** The line is there, but of which stage nobody can tell. */
  void stageUnreadable(String printed) {
    issue(IssueCode.BUDGET_STAGE_UNREADABLE, printed);
  }

  void unreadable(String printed) {
    issue(IssueCode.BUDGET_UNREADABLE, printed);
  }

  /** Of two amounts before one 内数 nobody can tell whether the first is a part, too. */
  void includedUnclear(String printed) {
    issue(IssueCode.BUDGET_INCLUDED_UNCLEAR, printed);
  }

  /** A line has no place for two bounds, so an issue names them. */
  void rangeIn(Amount amount) {
    if (amount instanceof Amount.Range range) {
      String from = Long.toString(range.fromYen());
      issue(IssueCode.BUDGET_RANGE, range.printed(), from, Long.toString(range.toYen()));
    }
  }

  /** Everything, with an issue for lines whose year is not printed. */
  Found<Budget> asBudget(String printed) {
    List<String> withoutYear =
        lines.stream().filter(line -> line.era().isEmpty()).map(BudgetLine::printed).toList();
    boolean all = withoutYear.size() == lines.size();
    List<String> quoted = all && !lines.isEmpty() ? List.of(printed) : withoutYear;
    quoted.forEach(text -> issue(IssueCode.BUDGET_YEAR_MISSING, text));
    Optional<String> cell = printed.isEmpty() ? Optional.empty() : Optional.of(printed);
    return new Found<>(new Budget(cell, lines, notes), issues);
  }

  private void issue(IssueCode code, String... quoted) {
    issues.add(Issue.of(code, place, FIELD, quoted));
  }
}
