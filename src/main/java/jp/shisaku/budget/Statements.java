package jp.shisaku.budget;

import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.budget.Token.Sign.Kind;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
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
  private final OtherMoney otherMoney;
  private final SharedIncluded shared;
  private final IncludedByHead included;
  private final Findings findings;

  /** Year and stage of amounts in brackets, where a remark in the cell tells them. */
  private final Optional<Head> inBrackets;

  private Scope scope = Scope.START;
  private Taken last = Taken.NONE;

  Statements(CellText text, Optional<Unit> unit, Place place) {
    this.text = text;
    this.tree = new TokenTree(text);
    this.unit = new CellUnit(this.text, tree, unit);
    this.bounds = new Bounds(text, tree, this.unit.unit().isPresent());
    this.parts = new PartsEnd(text, tree, bounds);
    this.otherMoney = new OtherMoney(text, tree);
    this.shared = new SharedIncluded(text, tree);
    this.included = new IncludedByHead(text, tree);
    this.findings = new Findings(place);
    this.inBrackets = BracketHead.in(this.text);
  }

  Found<Budget> read(String printed) {
    sequence(0, tree.size(), 0);
    if (included.isUnclear(findings.lines())) {
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
    included.between(at);
    if (tree.endsCell(at)) {
      scope = scope.below(Optional.empty());
    }
    Optional<StageBefore> before = tree.stageBefore(at);
    if (before.isPresent()) {
      scope = scope.below(before);
    }
  }

  /** (一般会計) 10百万円, 【令和5年度予算】10百万円: what the amount is, in brackets before it. */
  private boolean startsStatement(int open, int to) {
    int behind = tree.closeOf(open) + 1;
    if (behind < to && tree.get(behind).isHead()) {
      // 【特別会計】令和8年度予算案：1百万円.
      return behind == open + 3 && tree.get(open + 1).is(Kind.ACCOUNT);
    }
    if (behind >= to || !(tree.get(behind) instanceof Token.Money)) {
      return false;
    }
    boolean opens = scope.first() || !scope.carried().equals(Head.NONE);
    return tree.isHead(open + 1, behind - 1) && opens
        || tree.isText(open + 1, behind - 1)
            && (scope.carried().equals(Head.NONE) || tree.get(open + 1).is(Kind.ACCOUNT));
  }

  private int statement(int from, int to, int depth) {
    int at = from;
    while (at < to && !bounds.isValue(from, at, to) && !bounds.endsPrefix(at, from, to)) {
      at = tree.behind(at, to);
    }
    if (bounds.isWholeInBrackets(from, at, to)) {
      return valued(from, at + 1, to);
    }
    if (at < to && bounds.isValue(from, at, to)) {
      return valued(from, at, to);
    }
    if (at < to && tree.get(at).is(Kind.OPEN) && bounds.headsGroup(from, at)) {
      Head outer = scope.carried();
      scope = scope.carrying(heading(from, at, to).map(Heading::head).orElse(Head.NONE));
      int end = group(at, to, depth);
      scope = scope.carrying(outer);
      return end;
    }
    if (at == to || !tree.get(at).is(Kind.OPEN) || !bounds.isLabelOfGroup(from, at)) {
      leftover(from, at);
    }
    return Math.max(at, from + 1);
  }

  private Optional<Heading> heading(int from, int value, int to) {
    boolean lineBefore = value < to && text.lineBefore(tree.get(value).start());
    return HeadingReader.read(text, tree.subList(from, value), lineBefore);
  }

  /** Reads the statement whose amount is found, and says where it ends. */
  private int valued(int from, int value, int to) {
    boolean bracketed = value > from && bounds.isWholeInBrackets(from, value - 1, to);
    boolean labelled = IntStream.range(from, value).anyMatch(i -> tree.get(i).isText());
    Tail tail = Tail.read(text, tree, value + (bracketed ? 2 : 1), to, labelled);
    if (otherMoney.is(value)) {
      findings.otherMoney(printed(from, tail.end()));
      return tail.end();
    }
    Optional<Heading> before = heading(from, value, to);
    Token token = tree.get(value);
    Optional<Amount> amount = unit.amount(token);
    if (before.isEmpty()
        || !tail.sound()
        || Statement.isUnreadable(token, amount)
        || bounds.isDamaged(from, value)
        || bounds.goesOn(value, to)) {
      return unreadable(from, tail.end(), to);
    }
    int end = headBehind(before.get(), tail.end(), to);
    Heading heading = with(before.get(), tail.end(), end, to);
    if (saysTooLittle(heading, from, tail)) {
      return unreadable(from, tail.end(), to);
    }
    if (isTotal(heading)) {
      findings.part(printed(from, end));
      return end;
    }
    boolean quoted = bracketed || value > from && tree.get(value - 1).is(Kind.QUOTE);
    Head head = scope.of(heading).withDraft(tail.draft());
    String printed =
        text.printed(
            tree.get(from).start() + heading.skipped(),
            Math.max(tree.get(end - 1).end(), tree.unitEnd(value)));
    Statement statement = new Statement(heading, head, token, amount, tail, quoted, printed);
    take(statement, scope.told(included.told(statement.line(), from, value, heading)));
    doubtIncluded(heading, from, value, tail, end);
    last = new Taken(from, value, end, heading.label().isEmpty(), tail.included());
    scope = scope.withWholeBefore((scope.wholeBefore() || scope.needsHead()) && last.unlabelled());
    return end;
  }

  /** A heading with what the bracket behind the amount adds to it. */
  private Heading with(Heading before, int bracket, int end, int to) {
    return end > bracket ? heading(bracket, end, to).map(before::with).orElse(before) : before;
  }

  /** True where the heading does not say enough to tell the amount from those before it. */
  private boolean saysTooLittle(Heading heading, int from, Tail tail) {
    boolean nextAccount = scope.byAccount() && tail.account().isPresent();
    boolean alone = !nextAccount && !shared.sharesHead(last, scope, from, tail);
    return heading.isBare() && !scope.first() && alone
        || scope.needsHead() && !scope.of(heading).hasYear() && !heading.staged()
        || scope.wholeBefore() && heading.isLabelAlone();
  }

  /** Says so where 内数 may hold for another amount, too. */
  private void doubtIncluded(Heading heading, int from, int value, Tail tail, int end) {
    boolean joined = shared.joins(last, scope, heading, from, value, tail);
    if (joined || shared.endsWithPartOfOther(tail)) {
      findings.includedUnclear(printed(joined ? last.start() : from, end));
    }
  }

  /** 合計15億円 behind amounts is what they add up to, and of none of their years and stages. */
  private boolean isTotal(Heading heading) {
    return !findings.isEmpty()
        && !heading.head().hasYear()
        && !heading.staged()
        && heading.label().filter(Words::isTotal).isPresent();
  }

  private void take(Statement statement, BudgetLine line) {
    Token value = statement.value();
    statement.heading().remarks().forEach(findings::before);
    if (value.is(Kind.UNDECIDED)) {
      findings.note(text.printed(value.start(), value.end()));
    }
    // 予算額：－ says no more than a dash alone.
    if (value.is(Kind.DASH) && !statement.head().hasYear() && line.label().isEmpty()) {
      return;
    }
    // 未定 alone is a remark; only a heading makes it a statement.
    if (!statement.heading().isBare() || Statement.isFigure(value) || value.is(Kind.INCLUDED)) {
      scope = scope.behind(statement.head(), statement.tail().account().isPresent());
      findings.add(line, statement.head().misread());
      if (statement.heading().damaged()) {
        findings.stageUnreadable(statement.printed());
      }
      statement.amount().ifPresent(findings::rangeIn);
    }
  }

  /**
   * The end of a bracket that says what the heading before the amount does not, else where it would
   * start.
   */
  private int headBehind(Heading heading, int at, int to) {
    int end = bounds.headBehind(at, to);
    return end > at && completes(heading, at + 1, Math.min(tree.closeOf(at), to)) ? end : at;
  }

  /** A year alone is that of a labelled amount only where no year before it is its own. */
  private boolean completes(Heading heading, int from, int to) {
    boolean stage = tree.subList(from, to).stream().anyMatch(token -> token instanceof Token.Stage);
    if (tree.isStageAlone(from, to)) {
      return stage && !heading.staged();
    }
    return heading.isBare()
        || !heading.head().hasYear() && (stage ? !heading.staged() : !scope.carried().hasYear());
  }

  /** An issue, unless it is a change, up to where the next statement may safely start. */
  private int unreadable(int from, int end, int to) {
    int at = bounds.nextSafeStart(end, end, to);
    String printed = printed(from, at);
    if (!findings.isEmpty() && bounds.isChange(from, at)) {
      findings.part(printed);
    } else if (IncludedByNote.is(printed)) {
      findings.note(printed);
    } else {
      findings.unreadable(printed);
    }
    scope = scope.behindUnreadable();
    return at;
  }

  private int group(int open, int to, int depth) {
    int close = Math.min(tree.closeOf(open), to);
    int inner = open + 1;
    boolean deep = depth >= MAX_DEPTH;
    boolean breakdown =
        inner < close && (tree.get(inner).is(Kind.WITHIN) || isBreakdown(open, close));
    if (breakdown && close == inner + 1) {
      // （内訳） heads what stands behind the bracket.
      int end = parts.of(inner, to);
      findings.part(printed(open, end));
      return end;
    }
    if (breakdown) {
      findings.part(printed(inner, close));
    } else if (deep
        || !bounds.holdsValue(inner, close)
        || IncludedByNote.isOfNamed(printed(inner, close))) {
      leftover(inner, close);
    } else {
      boolean told = isToldByRemark(open, close);
      boolean headed = told || open > 0 && tree.get(open - 1).isHead();
      boolean opens = headed || scope.first() && findings.isEmpty() && open == 0;
      Head head = told ? inBrackets.get() : headed ? scope.carried() : Head.NONE;
      Scope outer = scope;
      scope = outer.inBracket(head, opens, !headed && !findings.isEmpty());
      sequence(inner, close, depth + 1);
      scope = scope.outOfBracket(outer);
    }
    return Math.min(close + 1, to);
  }

  /** 437百万円（400百万円）, where ※（　）内は前年度当初予算額 stands in the cell. */
  private boolean isToldByRemark(int open, int close) {
    return inBrackets.isPresent()
        && last.end() == open
        && close > open + 1
        && Statement.isFigure(tree.get(open + 1))
        && !tree.holdsHead(open, close);
  }

  /** 437百万円（一般会計436百万円、特別会計1百万円）, right behind the amount. */
  private boolean isBreakdown(int open, int close) {
    return last.end() == open
        && Breakdown.is(text, tree, unit.unit(), last.value(), open + 1, close);
  }

  /** うち地方分10百万円、民間分5百万円: parts of the amount before them. */
  private int breakdown(int from, int to) {
    int at = parts.of(from, to);
    findings.part(printed(from, at));
    scope = scope.withWholeBefore(last.unlabelled());
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
            && !IncludedByNote.is(printed(mark + 1, at));
    if (statement && depth < MAX_DEPTH) {
      Scope outer = scope;
      scope = outer.inRemark();
      sequence(mark + 1, at, depth + 1);
      scope = scope.outOfRemark(outer);
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
    IntStream.range(from, to).forEach(included::between);
    String printed = printed(from, to);
    boolean money = IntStream.range(from, to).anyMatch(i -> tree.get(i) instanceof Token.Money);
    if (money) {
      findings.unreadable(printed);
    } else if (tree.isHead(from, to)
        && IntStream.range(from, to).anyMatch(i -> tree.get(i) instanceof Token.Stage)) {
      withoutAmount(from, to, printed);
    } else {
      findings.note(printed);
    }
  }

  private String printed(int from, int to) {
    return text.printed(tree.get(from).start(), tree.get(to - 1).end());
  }

  /** 令和5年度予算(案)： and nothing behind it. */
  private void withoutAmount(int from, int to, String printed) {
    findings.unreadable(printed);
    heading(from, to, to)
        .map(scope::of)
        .ifPresent(head -> findings.add(Findings.withoutAmount(head, printed), head.misread()));
  }
}
