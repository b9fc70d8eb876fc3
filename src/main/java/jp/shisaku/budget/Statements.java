package jp.shisaku.budget;

import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.budget.Token.Sign.Kind;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Place;

/** The statements of one cell, read from left to right, by the grammar of {@link BudgetReader}. */
final class Statements {

  /** Brackets in brackets beyond this are no print of a ministry. */
  private static final int MAX_DEPTH = 6;

  private final CellText text;
  private final TokenTree tree;
  private final Optional<Unit> unit;

  /** True where a number has its unit from outside the cell. */
  private boolean unitElsewhere;

  private final Bounds bounds;
  private final PartsEnd parts;
  private final OtherMoney otherMoney;
  private final Findings findings;

  /** Year and stage of amounts in brackets, where a remark in the cell tells them. */
  private final Optional<Head> inBrackets;

  /** The year and stage that an amount without its own belongs to. */
  private Head carried = Head.NONE;

  /** True until something was read that an amount without a heading could belong to. */
  private boolean first = true;

  /** True behind an amount whose account stands in brackets behind it. */
  private boolean byAccount;

  private Taken last = Taken.NONE;

  /** True in a bracket behind an amount, where one without year and stage would be a part of it. */
  private boolean needsHead;

  /** True in such a bracket behind an amount without a label, and behind うち… of an amount. */
  private boolean wholeBefore;

  /**
   * The statement that was taken last, by its tokens.
   *
   * @param value the token that is its amount
   * @param end behind its last token
   * @param unlabelled true where nothing said what it is for
   * @param included true where it was a part of a larger amount
   */
  private record Taken(int start, int value, int end, boolean unlabelled, boolean included) {

    /** Before the first one: no token stands behind its end. */
    static final Taken NONE = new Taken(0, 0, Integer.MAX_VALUE, false, false);
  }

  Statements(CellText text, Optional<Unit> unit, Place place) {
    this.text = text;
    this.tree = new TokenTree(text);
    this.unit = tree.statedUnit().or(() -> unit);
    this.bounds = new Bounds(text, tree, this.unit.isPresent());
    this.parts = new PartsEnd(text, tree, bounds);
    this.otherMoney = new OtherMoney(text, tree);
    this.findings = new Findings(place);
    this.inBrackets = BracketHead.in(this.text);
  }

  Found<Budget> read(String printed) {
    sequence(0, tree.size(), 0);
    return findings.asBudget(printed).map(this::withUnit);
  }

  /** Without the unit nobody could tell what the cell says. */
  private Budget withUnit(Budget budget) {
    return unitElsewhere
        ? new Budget(
            budget.printed().map(cell -> "（単位：" + unit.orElseThrow().printed() + "） " + cell),
            budget.lines(),
            budget.notes())
        : budget;
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
        at++;
      } else {
        at = statement(at, to, depth);
      }
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
    boolean opens = first || !carried.equals(Head.NONE);
    return tree.isHead(open + 1, behind - 1) && opens
        || tree.isText(open + 1, behind - 1)
            && (carried.equals(Head.NONE) || tree.get(open + 1).is(Kind.ACCOUNT));
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
      Head outer = carried;
      carried = heading(from, at, to).map(Heading::head).orElse(Head.NONE);
      int end = group(at, to, depth);
      carried = outer;
      return end;
    }
    leftover(from, at);
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
    Optional<Amount> amount = amount(token);
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
    Head head = head(heading).withDraft(tail.draft());
    String printed =
        text.printed(
            tree.get(from).start() + heading.skipped(),
            Math.max(tree.get(end - 1).end(), tree.unitEnd(value)));
    take(new Statement(heading, head, token, amount, tail, quoted, printed));
    doubtIncluded(heading, from, value, tail, end);
    last = new Taken(from, value, end, heading.label().isEmpty(), tail.included());
    wholeBefore = (wholeBefore || needsHead) && last.unlabelled();
    return end;
  }

  /** A heading with what the bracket behind the amount adds to it. */
  private Heading with(Heading before, int bracket, int end, int to) {
    return end > bracket ? heading(bracket, end, to).map(before::with).orElse(before) : before;
  }

  /** True where the heading does not say enough to tell the amount from those before it. */
  private boolean saysTooLittle(Heading heading, int from, Tail tail) {
    boolean nextAccount = byAccount && tail.account().isPresent();
    return heading.isBare() && !first && !nextAccount && !sharesHead(from, tail)
        || needsHead && !head(heading).hasYear() && !heading.staged()
        || wholeBefore && heading.isLabelAlone();
  }

  /** Says so where 内数 may hold for another amount, too. */
  private void doubtIncluded(Heading heading, int from, int value, Tail tail, int end) {
    boolean joined =
        heading.isBare() && sharesLine(from, tail) || isPartAlone(tree.get(value), heading);
    if (joined || endsWithPartOfOther(tail)) {
      findings.includedUnclear(printed(joined ? last.start() : from, end));
    }
  }

  /** 100百万円及び500百万円の内数, on one line: 内数 may hold for both. */
  private boolean sharesLine(int from, Tail tail) {
    return !last.included()
        && last.end() < from
        && sharesHead(from, tail)
        && !text.lineBefore(tree.get(from).start());
  }

  /** 100百万円⏎里山留学費の内数: it may be what the amount is a part of. */
  private boolean isPartAlone(Token value, Heading heading) {
    return value.is(Kind.INCLUDED)
        && heading.isLabelAlone()
        && !last.equals(Taken.NONE)
        && !last.included();
  }

  /** 100百万円ほか500百万円の内数, without brackets: 内数 may hold for both, too. */
  private boolean endsWithPartOfOther(Tail tail) {
    return !tail.others().isEmpty()
        && !tail.included()
        && tree.get(tail.end() - 1).is(Kind.INCLUDED);
  }

  /** 100百万円、500百万円の内数: besides its own amount, a part of another one, of the same year. */
  private boolean sharesHead(int from, Tail tail) {
    return tail.included()
        && carried.hasYear()
        && last.end() <= from
        && IntStream.range(last.end(), from).allMatch(i -> tree.get(i).is(Kind.SEPARATOR));
  }

  /** 合計15億円 behind amounts is what they add up to, and of none of their years and stages. */
  private boolean isTotal(Heading heading) {
    return !findings.isEmpty()
        && !heading.head().hasYear()
        && !heading.staged()
        && heading.label().filter(Words::isTotal).isPresent();
  }

  private void take(Statement statement) {
    Token value = statement.value();
    statement.heading().remarks().forEach(findings::before);
    if (value.is(Kind.UNDECIDED)) {
      findings.note(text.printed(value.start(), value.end()));
    }
    // 予算額：－ says no more than a dash alone.
    if (value.is(Kind.DASH) && !statement.head().hasYear() && statement.line().label().isEmpty()) {
      return;
    }
    // 未定 alone is a remark; only a heading makes it a statement.
    if (!statement.heading().isBare() || Statement.isFigure(value) || value.is(Kind.INCLUDED)) {
      first = false;
      byAccount = statement.tail().account().isPresent();
      carried = statement.head();
      findings.add(statement.line(), carried.misread());
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
        || !heading.head().hasYear() && (stage ? !heading.staged() : !carried.hasYear());
  }

  /** A heading without a year has the year before it; without a stage, that stage too. */
  private Head head(Heading heading) {
    Head own = heading.head();
    if (own.hasYear()) {
      return own;
    }
    return heading.staged() ? own.withYearOf(carried) : carried;
  }

  private Optional<Amount> amount(Token token) {
    if (token instanceof Token.Money money) {
      return Optional.of(money.amount());
    }
    if (!token.is(Kind.NUMBER)) {
      return Optional.empty();
    }
    String number = text.folded().substring(token.start(), token.end());
    unitElsewhere |= unit.isPresent() && tree.statedUnit().isEmpty();
    // 0 is nothing in any unit.
    return (number.equals("0")
            ? Optional.of(0L)
            : unit.flatMap(known -> AmountScanner.inUnit(number, known)))
        .map(yen -> new Amount.Yen(yen, false, text.printed(token.start(), token.end())));
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
    carried = Head.NONE;
    byAccount = false;
    first = false;
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
    } else if (deep || !bounds.holdsValue(inner, close)) {
      leftover(inner, close);
    } else {
      Head outer = carried;
      boolean told = isToldByRemark(open, close);
      boolean headed = told || open > 0 && tree.get(open - 1).isHead();
      boolean wasFirst = first;
      boolean needed = needsHead;
      boolean whole = wholeBefore;
      wholeBefore = false;
      needsHead = !headed && !findings.isEmpty();
      carried = told ? inBrackets.get() : headed ? carried : Head.NONE;
      first = headed || first && findings.isEmpty() && open == 0;
      sequence(inner, close, depth + 1);
      carried = outer;
      first = first && wasFirst;
      needsHead = needed;
      wholeBefore = whole;
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
    return last.end() == open && Breakdown.is(text, tree, unit, last.value(), open + 1, close);
  }

  /** うち地方分10百万円、民間分5百万円: parts of the amount before them. */
  private int breakdown(int from, int to) {
    int at = parts.of(from, to);
    findings.part(printed(from, at));
    wholeBefore = last.unlabelled();
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
      Head outer = carried;
      boolean wasFirst = first;
      carried = Head.NONE;
      first = false;
      sequence(mark + 1, at, depth + 1);
      carried = outer;
      first = wasFirst;
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
        .map(this::head)
        .ifPresent(head -> findings.add(Findings.withoutAmount(head, printed), head.misread()));
  }
}
