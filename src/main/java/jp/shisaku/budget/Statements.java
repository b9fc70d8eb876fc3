package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.budget.Token.Sign.Kind;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.HeldElsewhere;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** The statements of one cell, read from left to right, by the grammar of {@link BudgetReader}. */
final class Statements {

  private static final String FIELD = "budget";

  /** Brackets in brackets beyond this are no print of a ministry. */
  private static final int MAX_DEPTH = 6;

  private final CellText text;
  private final TokenTree tree;
  private final Optional<Unit> unit;
  private final Place place;

  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  /** The year and stage that an amount without its own belongs to. */
  private Head carried = Head.NONE;

  /** True until something was read that an amount without a heading could belong to. */
  private boolean first = true;

  Statements(CellText text, Optional<Unit> unit, Place place) {
    this.text = text;
    this.tree = new TokenTree(text);
    this.unit = tree.statedUnit().or(() -> unit);
    this.place = place;
  }

  Found<Budget> read(String printed) {
    sequence(0, tree.size(), 0);
    boolean noYear = lines.stream().noneMatch(line -> line.era().isPresent());
    if (noYear && !lines.isEmpty()) {
      issue(IssueCode.BUDGET_YEAR_MISSING, printed);
    }
    Optional<String> cell = printed.isEmpty() ? Optional.empty() : Optional.of(printed);
    return new Found<>(new Budget(cell, lines, notes), issues);
  }

  private void sequence(int from, int to, int depth) {
    int at = from;
    while (at < to) {
      Token token = tree.get(at);
      if (token.is(Kind.REMARK)) {
        at = remark(at, to, depth);
      } else if (token.is(Kind.OPEN) && !startsLabel(at, to)) {
        at = group(at, to, depth);
      } else if (token.is(Kind.WITHIN)) {
        at = breakdown(at, to);
      } else if (isFiller(token)) {
        at++;
      } else {
        at = statement(at, to, depth);
      }
    }
  }

  /** Between statements these say nothing; a dash before all of them is no statement either. */
  private static boolean isFiller(Token token) {
    return token.is(Kind.CLOSE)
        || token.is(Kind.SEPARATOR)
        || token.is(Kind.COLON)
        || token.is(Kind.DASH)
        || token.is(Kind.UNIT)
        || token.is(Kind.STOP);
  }

  /** (一般会計) 10百万円: what the amount is for, in brackets before it. */
  private boolean startsLabel(int open, int to) {
    int behind = tree.closeOf(open) + 1;
    return behind < to
        && tree.isText(open + 1, behind - 1)
        && tree.get(behind) instanceof Token.Money
        && (carried == Head.NONE || tree.get(open + 1).is(Kind.ACCOUNT));
  }

  private int statement(int from, int to, int depth) {
    int at = from;
    while (at < to && !isValue(from, at, to) && !endsPrefix(at, from, to)) {
      at = tree.get(at).is(Kind.OPEN) ? Math.min(tree.closeOf(at) + 1, to) : at + 1;
    }
    if (at < to && isValue(from, at, to)) {
      return valued(from, at, to);
    }
    if (at < to && tree.get(at).is(Kind.OPEN) && headsGroup(from, at)) {
      Head outer = carried;
      carried = heading(from, at, to).map(Heading::head).orElse(Head.NONE);
      int end = group(at, to, depth);
      carried = outer;
      return end;
    }
    leftover(from, at);
    return Math.max(at, from + 1);
  }

  /** 令和4年度(当初 10百万円、補正 20百万円). */
  private boolean headsGroup(int from, int open) {
    int close = tree.closeOf(open);
    return tree.isHead(from, open)
        && tree.get(from) instanceof Token.Year
        && IntStream.range(open, close).noneMatch(i -> tree.get(i) instanceof Token.Year)
        && IntStream.range(open, close).anyMatch(i -> tree.get(i) instanceof Token.Money);
  }

  private boolean endsPrefix(int at, int from, int to) {
    Token token = tree.get(at);
    if (token.is(Kind.OPEN)) {
      int close = Math.min(tree.closeOf(at), to);
      return !tree.isHead(at + 1, close) && !tree.isText(at + 1, close);
    }
    return token.is(Kind.REMARK)
        || token.is(Kind.CLOSE)
        || token.is(Kind.STOP)
        || at > from && (token.is(Kind.ELSEWHERE) || token.is(Kind.WITHIN));
  }

  private boolean isValue(int from, int at, int to) {
    Token token = tree.get(at);
    return token instanceof Token.Money
        || token.is(Kind.INCLUDED)
        || at > from && (token.is(Kind.DASH) || token.is(Kind.UNDECIDED))
        || token.is(Kind.NUMBER) && isFigure(from, at, to);
  }

  /** A number that stands where an amount would: at the end, and behind a heading or alone. */
  private boolean isFigure(int from, int at, int to) {
    boolean ends =
        at + 1 >= to || !tree.get(at + 1).isText() || text.lineBefore(tree.get(at + 1).start());
    boolean starts =
        at == from || text.gapBefore(tree.get(at).start()) || !tree.get(at - 1).is(Kind.WORD);
    boolean headed =
        at == from
            || unit.isPresent()
            || IntStream.range(from, at).anyMatch(i -> tree.get(i).isHead());
    return ends && starts && headed;
  }

  private Optional<Heading> heading(int from, int value, int to) {
    boolean lineBefore = value < to && text.lineBefore(tree.get(value).start());
    return HeadingReader.read(text, tree.subList(from, value), lineBefore);
  }

  private int valued(int from, int value, int to) {
    Tail tail = tail(value + 1, to);
    Token token = tree.get(value);
    int start = tree.get(from).start();
    int end = tree.get(tail.end() - 1).end();
    Optional<Heading> heading = heading(from, value, to).filter(known -> tail.sound());
    boolean follows =
        tree.get(from) instanceof Token.Money && from > 0 && !first && carried == Head.NONE;
    Optional<Amount> amount = amount(token);
    boolean figure = token instanceof Token.Money || token.is(Kind.NUMBER);
    boolean readable =
        !figure || amount.filter(known -> !(known instanceof Amount.Unreadable)).isPresent();
    if (heading.isEmpty() || !readable || follows || heading.get().isBare() && !first) {
      return unreadable(from, tail.end(), to);
    }
    if (heading.get().isBare()
        && !figure
        && heading.get().label().isEmpty()
        && !token.is(Kind.INCLUDED)) {
      leftover(from, tail.end());
      return tail.end();
    }
    first = false;
    heading.get().remarks().forEach(this::note);
    Head head = head(heading.get()).withDraft(tail.draft());
    boolean included = tail.included() || token.is(Kind.INCLUDED);
    boolean named =
        token.is(Kind.INCLUDED) || included && value > from && tree.get(value - 1).is(Kind.QUOTE);
    Optional<String> label = heading.get().label().or(tail::label);
    String printed = text.printed(start, end);
    if (token.is(Kind.UNDECIDED)) {
      note(text.printed(token.start(), token.end()));
    }
    reportYear(head, printed);
    reportRange(amount);
    lines.add(
        new BudgetLine(
            head.year(),
            head.era(),
            head.phase(),
            head.draft(),
            head.supplementaryNo(),
            amount.flatMap(Statements::yen),
            amount.filter(Statements::isApproximate).isPresent(),
            included,
            named ? label.map(Statements::unquoted) : Optional.empty(),
            named ? Optional.empty() : label.map(Statements::unquoted),
            tail.others(),
            printed));
    carried = head;
    return tail.end();
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
    return unit.flatMap(known -> AmountScanner.inUnit(number, known))
        .map(yen -> new Amount.Yen(yen, false, text.printed(token.start(), token.end())));
  }

  private static Optional<Long> yen(Amount amount) {
    return amount instanceof Amount.Yen yen ? Optional.of(yen.yen()) : Optional.empty();
  }

  private static boolean isApproximate(Amount amount) {
    return amount instanceof Amount.Yen yen && yen.approximate();
  }

  private void reportYear(Head head, String printed) {
    if (head.misread()) {
      issue(IssueCode.BUDGET_ERA_UNREADABLE, printed);
    }
  }

  private void reportRange(Optional<Amount> amount) {
    if (amount.isPresent() && amount.get() instanceof Amount.Range range) {
      issue(
          IssueCode.BUDGET_RANGE,
          range.printed(),
          Long.toString(range.fromYen()),
          Long.toString(range.toYen()));
    }
  }

  /**
   * What follows an amount and belongs to it.
   *
   * @param sound false where a text goes on that makes the amount part of something else
   */
  private record Tail(
      boolean included,
      boolean draft,
      Optional<String> label,
      List<HeldElsewhere> others,
      boolean sound,
      int end) {}

  private Tail tail(int from, int to) {
    boolean included = false;
    boolean draft = false;
    Optional<String> label = Optional.empty();
    List<HeldElsewhere> others = new ArrayList<>();
    int at = from;
    while (at < to) {
      int close = tree.get(at).is(Kind.OPEN) ? Math.min(tree.closeOf(at), to) : at;
      int inner = close > at ? at + 1 : at;
      boolean single = close <= inner + 1;
      Token token = tree.get(Math.min(inner, to - 1));
      if (single && token.is(Kind.INCLUDED)) {
        included = true;
      } else if (single && token.is(Kind.DRAFT)) {
        draft = true;
      } else if (single && close > at && token.is(Kind.ACCOUNT) && label.isEmpty()) {
        label = Optional.of(text.printed(token.start(), token.end()));
      } else if (close > at && token.is(Kind.ELSEWHERE)) {
        List<HeldElsewhere> held = held(inner, close);
        if (held.isEmpty()) {
          break;
        }
        others.addAll(held);
      } else {
        break;
      }
      at = Math.min(close + 1, to);
    }
    return new Tail(included, draft, label, others, at >= to || mayFollow(at, to), at);
  }

  /** (ほかデジタル庁16百万円、文部科学省3百万円); empty where it reads differently. */
  private List<HeldElsewhere> held(int from, int to) {
    List<HeldElsewhere> held = new ArrayList<>();
    int start = from + 1;
    for (int at = start; at < to; at++) {
      Token token = tree.get(at);
      if (token instanceof Token.Year) {
        return List.of();
      }
      if (token instanceof Token.Money money) {
        int end = at + 1 < to && tree.get(at + 1).is(Kind.INCLUDED) ? at + 1 : at;
        boolean closed = end + 1 >= to || tree.get(end + 1).is(Kind.SEPARATOR);
        if (!closed || !(money.amount() instanceof Amount.Yen yen)) {
          return List.of();
        }
        held.add(
            new HeldElsewhere(
                holder(start, at),
                Optional.of(yen.yen()),
                text.printed(tree.get(start).start(), tree.get(end).end())));
        at = end + 1;
        start = at + 1;
      }
    }
    return start >= to ? held : List.of();
  }

  private String holder(int from, int to) {
    if (from >= to) {
      return "";
    }
    String words =
        HeadingReader.stripped(text.printed(tree.get(from).start(), tree.get(to - 1).end()));
    return Words.withoutEnd(Words.Kind.ELSEWHERE_END, words).strip();
  }

  /** Words right behind an amount make it part of a sentence or of a price: 10百万円を, 10百万円/件. */
  private boolean mayFollow(int at, int to) {
    Token next = tree.get(at);
    if (next.is(Kind.SEPARATOR)) {
      boolean soft = "/+".indexOf(text.at(next.start())) >= 0;
      return !soft
          || at + 1 < to && !tree.get(at + 1).is(Kind.WORD) && !tree.get(at + 1).is(Kind.NUMBER);
    }
    if (next.is(Kind.WORD)) {
      String word = text.folded().substring(next.start(), next.end());
      return text.gapBefore(next.start()) && !Words.starts(Words.Kind.PARTICLE, word);
    }
    return !(next instanceof Token.Money) && !next.is(Kind.NUMBER) && !next.is(Kind.QUOTE)
        || text.gapBefore(next.start());
  }

  /** An issue, up to where the next statement may safely start. */
  private int unreadable(int from, int end, int to) {
    int at = end;
    while (at < to
        && !tree.get(at).is(Kind.OPEN)
        && !tree.get(at).is(Kind.REMARK)
        && !isSafeStart(at, end)) {
      at++;
    }
    issue(
        IssueCode.BUDGET_UNREADABLE, text.printed(tree.get(from).start(), tree.get(at - 1).end()));
    carried = Head.NONE;
    first = false;
    return at;
  }

  private boolean isSafeStart(int at, int end) {
    Token token = tree.get(at);
    boolean afterSoft = at > end && "/+".indexOf(text.at(token.start() - 1)) >= 0;
    return !afterSoft
        && (token instanceof Token.Year
            || text.lineBefore(token.start())
            || token.is(Kind.STOP)
            || "、;".indexOf(text.at(token.start())) >= 0);
  }

  private int group(int open, int to, int depth) {
    int close = Math.min(tree.closeOf(open), to);
    int inner = open + 1;
    boolean deep = depth >= MAX_DEPTH;
    boolean breakdown = inner < close && tree.get(inner).is(Kind.WITHIN);
    if (deep || breakdown || !holdsValue(inner, close)) {
      leftover(inner, close, breakdown);
    } else {
      Head outer = carried;
      boolean headed = open > 0 && tree.get(open - 1).isHead();
      boolean wasFirst = first;
      carried = headed ? carried : Head.NONE;
      first = headed || first && lines.isEmpty() && open == 0;
      sequence(inner, close, depth + 1);
      carried = outer;
      first = first && wasFirst;
    }
    return Math.min(close + 1, to);
  }

  private boolean holdsValue(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(
            i ->
                tree.get(i) instanceof Token.Money
                    || tree.get(i).is(Kind.INCLUDED)
                    || tree.get(i).is(Kind.NUMBER) && isFigure(from, i, to)
                    || i > from && (tree.get(i).is(Kind.DASH) || tree.get(i).is(Kind.UNDECIDED)));
  }

  /** うち地方分10百万円: part of the amount before it. */
  private int breakdown(int from, int to) {
    int at = from + 1;
    while (at < to
        && !tree.get(at).is(Kind.OPEN)
        && !tree.get(at).is(Kind.REMARK)
        && !isSafeStart(at, from)) {
      at++;
    }
    leftover(from, at, true);
    return at;
  }

  private int remark(int mark, int to, int depth) {
    int at = mark + 1;
    while (at < to && !(at > mark + 1 && startsAnew(at))) {
      at = tree.get(at).is(Kind.OPEN) ? Math.min(tree.closeOf(at) + 1, to) : at + 1;
    }
    if (holdsValue(mark + 1, at) && depth < MAX_DEPTH) {
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

  private boolean startsAnew(int at) {
    Token token = tree.get(at);
    int start = token.start();
    return token.is(Kind.REMARK)
        || text.gapBefore(start) && (token.is(Kind.OPEN) || token instanceof Token.Year)
        || text.lineBefore(start) && (token instanceof Token.Stage || token instanceof Token.Money);
  }

  private void leftover(int from, int to) {
    leftover(from, to, false);
  }

  /** Text that is no statement: a remark, unless an amount is in it or missing from it. */
  private void leftover(int from, int to, boolean breakdown) {
    if (from >= to) {
      return;
    }
    String printed = text.printed(tree.get(from).start(), tree.get(to - 1).end());
    boolean money = IntStream.range(from, to).anyMatch(i -> tree.get(i) instanceof Token.Money);
    if (money && !breakdown) {
      issue(IssueCode.BUDGET_UNREADABLE, printed);
    } else if (tree.isHead(from, to)
        && IntStream.range(from, to).anyMatch(i -> tree.get(i) instanceof Token.Stage)) {
      withoutAmount(from, to, printed);
    } else {
      note(printed);
    }
  }

  /** 令和5年度予算(案)： and nothing behind it. */
  private void withoutAmount(int from, int to, String printed) {
    issue(IssueCode.BUDGET_UNREADABLE, printed);
    heading(from, to, to)
        .map(this::head)
        .ifPresent(
            head -> {
              reportYear(head, printed);
              lines.add(line(head, printed));
            });
  }

  private static BudgetLine line(Head head, String printed) {
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

  private void note(String printed) {
    String words = HeadingReader.stripped(printed);
    if (!words.isEmpty()) {
      notes.add(words);
    }
  }

  private void issue(IssueCode code, String... quoted) {
    issues.add(Issue.of(code, place, FIELD, quoted));
  }

  private static String unquoted(String words) {
    boolean quoted =
        words.length() > 2
            && "「『".indexOf(words.charAt(0)) >= 0
            && "」』".indexOf(words.charAt(words.length() - 1)) >= 0;
    return quoted ? words.substring(1, words.length() - 1) : words;
  }
}
