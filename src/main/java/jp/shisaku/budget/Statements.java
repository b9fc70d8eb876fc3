package jp.shisaku.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Place;

/** The statements of one cell, read from left to right, by the grammar of {@link BudgetReader}. */
final class Statements {

  /** Brackets in brackets beyond this are no print of a ministry. */
  private static final int MAX_DEPTH = 6;

  private final CellText text;
  private final TokenTree tree;
  private final CellUnit unit;
  private final Bounds bounds;
  private final PartsEnd parts;
  private final FiguresWithoutUnit withoutUnit;
  private final Findings findings;
  private final StatementReader reader;

  /** Year and stage of amounts in brackets, where a remark in the cell tells them. */
  private final Optional<Head> inBrackets;

  /** How many statements were numbered so far: (1), (2). */
  private int numbered;

  Statements(CellText text, Optional<Unit> unit, Place place) {
    this.text = text;
    this.tree = new TokenTree(text);
    this.unit = new CellUnit(this.text, tree, unit);
    this.bounds = new Bounds(text, tree, this.unit.unit().isPresent());
    this.parts = new PartsEnd(text, tree, bounds);
    this.withoutUnit = new FiguresWithoutUnit(text, tree, bounds);
    this.findings = new Findings(place);
    this.reader = new StatementReader(text, tree, this.unit, bounds, findings);
    this.inBrackets = BracketHead.in(this.text);
  }

  Found<Budget> read(String printed) {
    sequence(0, tree.size(), 0);
    if (TermsBefore.areUnclear(findings.lines(), text, tree)) {
      findings.includedUnclear(printed);
    }
    return findings.asBudget(printed).map(unit::told);
  }

  private void sequence(int from, int to, int depth) {
    int at = from;
    while (at < to) {
      Token token = tree.get(at);
      if (token.is(Kind.REMARK)) {
        at = remark(at, to, depth);
      } else if (token.is(Kind.OPEN) && !startsStatement(at, to)) {
        at = group(at, to, depth);
      } else if (token.is(Kind.WITHIN)) {
        at = breakdown(at, to);
      } else if (Bounds.isFiller(token)) {
        between(at);
        at++;
      } else {
        at = statement(at, to, depth);
      }
    }
  }

  /** Takes what goes for the statements behind it, and ends where the next cell begins. */
  private void between(int at) {
    Scope scope = reader.scope();
    reader.goOnIn(scope.below(scope.terms().behind(tree, at)));
  }

  /** (一般会計) 10百万円, 【令和5年度予算】10百万円: what the amount is, in brackets before it. */
  private boolean startsStatement(int open, int to) {
    int behind = tree.closeOf(open) + 1;
    if (behind < to && tree.get(behind).isHead()) {
      // 【特別会計】令和8年度予算案：1百万円.
      return behind == open + 3 && tree.get(open + 1).is(Kind.ACCOUNT);
    }
    if (behind >= to || !isAmount(tree.get(behind))) {
      return false;
    }
    Scope scope = reader.scope();
    boolean opens = scope.first() || !scope.carried().equals(Head.NONE);
    return tree.isHead(open + 1, behind - 1) && opens
        || tree.isText(open + 1, behind - 1)
            && (scope.carried().equals(Head.NONE) || tree.get(open + 1).is(Kind.ACCOUNT));
  }

  private boolean isAmount(Token token) {
    return token instanceof Token.Money
        || token.is(Kind.DASH)
        || token.is(Kind.NUMBER) && bounds.unitKnown();
  }

  private int statement(int from, int to, int depth) {
    int at = from;
    while (at < to && !bounds.isValue(from, at, to) && !bounds.endsPrefix(at, from, to)) {
      at = tree.behind(at, to);
    }
    if (bounds.isWholeInBrackets(from, at, to)) {
      return reader.read(from, at + 1, to);
    }
    if (at < to && bounds.isValue(from, at, to)) {
      return reader.read(from, at, to);
    }
    if (at < to && tree.get(at).is(Kind.OPEN) && bounds.headsGroup(from, at)) {
      Head outer = reader.scope().carried();
      Head head = reader.heading(from, at, to).map(Heading::head).orElse(Head.NONE);
      reader.goOnIn(reader.scope().carrying(head));
      int end = group(at, to, depth);
      reader.goOnIn(reader.scope().carrying(outer));
      return end;
    }
    if (withoutUnit.are(from, at, reader.last())) {
      findings.unreadable(tree.printed(from, at));
    } else if (at == to || !tree.get(at).is(Kind.OPEN) || !bounds.isLabelOfGroup(from, at)) {
      leftover(from, at);
    }
    return Math.max(at, from + 1);
  }

  private int group(int open, int to, int depth) {
    int close = Math.min(tree.closeOf(open), to);
    int inner = open + 1;
    if (isNumber(open, close, to)) {
      numbered++;
      return close + 1;
    }
    if (inner < close && (tree.get(inner).is(Kind.WITHIN) || isBreakdown(open, close))) {
      // （内訳） alone heads what stands behind the bracket.
      boolean headAlone = close == inner + 1;
      int end = headAlone ? parts.of(inner, to) : Math.min(close + 1, to);
      findings.part(headAlone ? tree.printed(open, end) : tree.printed(inner, close));
      return end;
    }
    if (depth < MAX_DEPTH && holdsStatements(open, close)) {
      inBracket(open, close, depth);
    } else {
      leftover(inner, close);
    }
    return Math.min(close + 1, to);
  }

  /** (1) before the first statement of a cell, or before one that (2) follows: no amount. */
  private boolean isNumber(int open, int close, int to) {
    boolean begins = IntStream.range(0, open).allMatch(before -> tree.get(before).is(Kind.TERMS));
    boolean counted =
        numbered > 0
            || !begins
                && !Statement.isFigure(tree.get(open - 1))
                && IntStream.range(close, to)
                    .anyMatch(next -> headsStatement(numbered + 2, next, to));
    return (begins || counted) && headsStatement(numbered + 1, open, to);
  }

  private boolean headsStatement(int number, int open, int to) {
    return open + 3 < to
        && tree.get(open).is(Kind.OPEN)
        && tree.closeOf(open) == open + 2
        && tree.folded(open + 1).equals(String.valueOf(number))
        && (tree.get(open + 3).isHead() || tree.get(open + 3).is(Kind.WORD));
  }

  private boolean holdsStatements(int open, int close) {
    return bounds.holdsValue(open + 1, close)
        && !IncludedByNote.isOfNamed(tree.printed(open + 1, close))
        && !(reader.last().end() == open && bounds.isPartOnly(open + 1, close));
  }

  private void inBracket(int open, int close, int depth) {
    Scope outer = reader.scope();
    boolean told = isToldByRemark(open, close);
    boolean headed = told || open > 0 && tree.get(open - 1).isHead();
    boolean opens = headed || outer.first() && findings.isEmpty() && open == 0;
    Head head = told ? inBrackets.get() : headed ? outer.carried() : Head.NONE;
    reader.goOnIn(outer.inBracket(head, opens, !headed && !findings.isEmpty()));
    sequence(open + 1, close, depth + 1);
    reader.goOnIn(reader.scope().outOfBracket(outer));
  }

  /** 437百万円（400百万円）, where ※（　）内は前年度当初予算額 stands in the cell. */
  private boolean isToldByRemark(int open, int close) {
    return inBrackets.isPresent()
        && reader.last().end() == open
        && close > open + 1
        && Statement.isFigure(tree.get(open + 1))
        && !tree.holdsHead(open, close);
  }

  /** 437百万円（一般会計436百万円、特別会計1百万円）, right behind the amount. */
  private boolean isBreakdown(int open, int close) {
    return reader.last().end() == open && isPartOfLast(open + 1, close);
  }

  private boolean isPartOfLast(int from, int to) {
    return reader.last() != Taken.NONE
        && Breakdown.is(text, tree, unit.unit(), reader.last().value(), from, to);
  }

  /** うち地方分10百万円、民間分5百万円: parts of the amount before them. */
  private int breakdown(int from, int to) {
    int at = parts.of(from, to);
    findings.part(tree.printed(from, at));
    reader.goOnIn(reader.scope().withWholeBefore(reader.last().unlabelled()));
    return at;
  }

  private int remark(int mark, int to, int depth) {
    int at = mark + 1;
    while (at < to
        && !tree.get(at).is(Kind.REMARK)
        && !(at > mark + 1 && bounds.startsAnew(at, to))) {
      at = tree.behind(at, to);
    }
    boolean statement =
        bounds.holdsValue(mark + 1, at)
            && !bounds.isPartOnly(mark + 1, at)
            && !isPartOfLast(mark + 1, at)
            && !IncludedByNote.is(tree.printed(mark + 1, at));
    if (statement && depth < MAX_DEPTH) {
      Scope outer = reader.scope();
      reader.goOnIn(outer.inRemark());
      sequence(mark + 1, at, depth + 1);
      reader.goOnIn(reader.scope().outOfRemark(outer));
    } else if (isPartOfLast(mark + 1, at)) {
      findings.part(tree.printed(mark + 1, at));
    } else {
      leftover(mark + 1, at);
    }
    return at;
  }

  /** Text that is no statement: a remark, unless an amount is in it or missing from it. */
  private void leftover(int from, int to) {
    if (from >= to) {
      return;
    }
    IntStream.range(from, to).forEach(this::between);
    String printed = tree.printed(from, to);
    List<Token> tokens = tree.subList(from, to);
    if (tokens.stream().anyMatch(Token.Money.class::isInstance)) {
      findings.unreadable(printed);
    } else if (tree.isHead(from, to) && tokens.stream().anyMatch(Token.Stage.class::isInstance)) {
      withoutAmount(from, to, printed);
    } else {
      findings.note(printed);
    }
  }

  /** 令和5年度予算(案)： and nothing behind it. */
  private void withoutAmount(int from, int to, String printed) {
    findings.unreadable(printed);
    reader
        .heading(from, to, to)
        .map(reader.scope()::of)
        .ifPresent(head -> findings.add(Findings.withoutAmount(head, printed), head.misread()));
  }
}
