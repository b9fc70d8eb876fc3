package jp.shisaku.budget;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.Amount;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Phases;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Words;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;

/**
 * Reads the statements of a cell that have an amount, each by what was read before it: its heading,
 * the amount, and what follows it.
 */
final class StatementReader {

  private final CellText text;
  private final TokenTree tree;
  private final CellUnit unit;
  private final Bounds bounds;
  private final OtherMoney otherMoney;
  private final SharedIncluded shared;
  private final Findings findings;

  private Scope scope;
  private Taken last = Taken.NONE;

  StatementReader(CellText text, TokenTree tree, CellUnit unit, Bounds bounds, Findings findings) {
    this.text = text;
    this.tree = tree;
    this.unit = unit;
    this.bounds = bounds;
    this.otherMoney = new OtherMoney(text, tree);
    this.shared = new SharedIncluded(text, tree);
    this.findings = findings;
    this.scope = Scope.start(TermsBefore.all(tree));
  }

  /** What holds for the next statement. */
  Scope scope() {
    return scope;
  }

  /** Goes on in another scope: in a bracket or a remark, or behind it. */
  void goOnIn(Scope other) {
    scope = other;
  }

  /** The amount that was read last. */
  Taken last() {
    return last;
  }

  /** The heading that stands before an amount, or where one should be. */
  Optional<Heading> heading(int from, int value, int to) {
    boolean lineBefore = value < to && text.lineBefore(tree.get(value).start());
    List<Token> before = tree.subList(from, value);
    boolean ownYear = before.stream().anyMatch(Token.Year.class::isInstance);
    return HeadingReader.read(text, before, lineBefore, scope.phase(ownYear));
  }

  /** Reads the statement whose amount is found, and says where it ends. */
  int read(int from, int value, int to) {
    boolean bracketed = value > from && bounds.isWholeInBrackets(from, value - 1, to);
    boolean labelled = IntStream.range(from, value).anyMatch(i -> tree.get(i).isText());
    Tail tail = Tail.read(text, tree, value + (bracketed ? 2 : 1), to, labelled);
    if (otherMoney.is(value)) {
      findings.otherMoney(tree.printed(from, tail.end()));
      return tail.end();
    }
    Optional<Heading> before = heading(from, value, to);
    Token token = tree.get(value);
    Optional<Amount> amount = unit.amount(token);
    if (before.isEmpty()
        || !tail.sound()
        || Statement.isUnreadable(token, amount)
        || bounds.isDamaged(from, value)
        || bounds.becomesAnother(tail.end(), to)
        || bounds.goesOn(value, to)) {
      return unreadable(from, tail.end(), to);
    }
    OptionalInt noBudget = tree.behindSaid(tail.end(), Words.Kind.NO_BUDGET_BEHIND);
    if (noBudget.isPresent()) {
      return unreadable(from, Math.min(noBudget.getAsInt(), to), to);
    }
    int end = headBehind(before.get(), tail.end(), to);
    Heading heading = with(before.get(), tail.end(), end);
    if (saysTooLittle(heading, from, tail)) {
      return unreadable(from, tail.end(), to);
    }
    if (isTotal(heading)) {
      findings.part(tree.printed(from, end));
      return end;
    }
    if (heading.label().filter(HeadingLabel::isOfSigns).isPresent()) {
      return unreadable(from, tail.end(), to);
    }
    boolean quoted = bracketed || value > from && tree.get(value - 1).is(Kind.QUOTE);
    take(from, value, end, heading, amount, tail, quoted);
    return end;
  }

  /** Takes a statement that is sound. */
  private void take(
      int from,
      int value,
      int end,
      Heading heading,
      Optional<Amount> amount,
      Tail tail,
      boolean quoted) {
    Head head = scope.of(heading).withDraft(tail.draft());
    String printed =
        text.printed(
            tree.get(from).start() + heading.skipped(),
            Math.max(tree.get(end - 1).end(), tree.unitEnd(value)));
    Statement statement =
        new Statement(heading, head, tree.get(value), amount, tail, quoted, printed);
    scope = scope.below(scope.terms().at(tree, from, value, heading));
    take(statement, scope.terms().told(statement.line()));
    doubtIncluded(heading, from, value, tail, end);
    last = new Taken(from, value, end, heading.label().isEmpty(), tail.included());
    scope = scope.withWholeBefore((scope.wholeBefore() || scope.needsHead()) && last.unlabelled());
  }

  /** A heading with what the bracket behind the amount adds to it. */
  private Heading with(Heading before, int bracket, int end) {
    return end > bracket
        ? HeadingReader.read(text, tree.subList(bracket, end), false, scope.of(before).phase())
            .map(before::with)
            .orElse(before)
        : before;
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
      findings.includedUnclear(tree.printed(joined ? last.start() : from, end));
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
    if (isNumber(heading, at, to)) {
      return at + 3;
    }
    int end = bounds.headBehind(at, to);
    return end > at && completes(heading, at + 1, Math.min(tree.closeOf(at), to)) ? end : at;
  }

  /** （第2号） behind 補正予算額 5百万円. */
  private boolean isNumber(Heading heading, int open, int to) {
    Head head = scope.of(heading);
    return head.phase() == Phase.SUPPLEMENTARY
        && head.supplementaryNo().isEmpty()
        && open + 2 < to
        && tree.closeOf(open) == open + 2
        && Phases.counted(tree.folded(open + 1)).isPresent();
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
    String printed = tree.printed(from, at);
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
}
