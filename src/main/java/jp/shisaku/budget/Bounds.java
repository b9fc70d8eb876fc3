package jp.shisaku.budget;

import java.util.stream.IntStream;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Damaged;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Words;
import jp.shisaku.text.Signs;

/**
 * Where the parts of a statement begin and end, as far as the tokens alone tell: nothing here
 * depends on what was read before.
 *
 * @param unitKnown true where a bare number has a unit
 */
record Bounds(CellText text, TokenTree tree, boolean unitKnown) {

  /** More tokens than any heading has. */
  private static final int MAX_HEADING = 40;

  /** Between statements these say nothing; a dash before all of them is no statement either. */
  static boolean isFiller(Token token) {
    return token.is(Kind.CLOSE)
        || token.is(Kind.SEPARATOR)
        || token.is(Kind.COLON)
        || token.is(Kind.DASH)
        || token.is(Kind.TERMS)
        || token.is(Kind.STOP);
  }

  /** 令和4年度(当初 10百万円、補正 20百万円). */
  boolean headsGroup(int from, int open) {
    int close = tree.closeOf(open);
    return tree.isHead(from, open)
        && tree.get(from) instanceof Token.Year
        && IntStream.range(open, close).noneMatch(i -> tree.get(i) instanceof Token.Year)
        && holdsMoney(open, close);
  }

  private boolean holdsMoney(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> tree.get(i) instanceof Token.Money);
  }

  /** True for 予算額 alone before （令和7年度当初：10百万円）: the label of the cell, which says no more. */
  boolean isLabelOfGroup(int from, int open) {
    int close = tree.closeOf(open);
    return open == from + 1
        && tree.get(from) instanceof Token.Stage stage
        && stage.phase().generic()
        && open + 1 < close
        && tree.get(open + 1) instanceof Token.Year
        && holdsMoney(open, close);
  }

  /** True for what cannot stand between a heading and its amount. */
  boolean endsPrefix(int at, int from, int to) {
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

  /** True for what a statement that begins at {@code from} says: an amount, a dash, 内数 alone. */
  boolean isValue(int from, int at, int to) {
    Token token = tree.get(at);
    return token instanceof Token.Money
        || token.is(Kind.INCLUDED)
        || at > from && (token.is(Kind.DASH) || token.is(Kind.UNDECIDED))
        || token.is(Kind.NUMBER) && isBareFigure(from, at, to);
  }

  /** 地方創生推進交付金（1,000億円）の内数: the amount of the whole, in brackets behind its name. */
  boolean isWholeInBrackets(int from, int open, int to) {
    return open > from
        && open + 3 < to
        && tree.get(open).is(Kind.OPEN)
        && tree.get(open - 1).isText()
        && tree.get(open + 1) instanceof Token.Money
        && tree.closeOf(open) == open + 2
        && tree.get(open + 3).is(Kind.INCLUDED);
  }

  /**
   * 10百万円（令和5年度予算案）: behind a bracket with a heading that is not of the next amount, else where it
   * would start.
   */
  int headBehind(int at, int to) {
    if (at >= to || !tree.get(at).is(Kind.OPEN)) {
      return at;
    }
    int close = Math.min(tree.closeOf(at), to);
    int next = close + 1;
    while (next < to && tree.get(next).is(Kind.COLON)) {
      next++;
    }
    boolean ofNext = next < to && Statement.isFigure(tree.get(next)) && !endsWithHead(at, next, to);
    return tree.isHead(at + 1, close) && !ofNext ? Math.min(close + 1, to) : at;
  }

  /**
   * True where a bracket stands at the amount before it and apart from the next one, and another
   * with a heading ends the whole: then each is that of the amount before it.
   */
  private boolean endsWithHead(int open, int next, int to) {
    int last = to - 1;
    while (last > next && !tree.get(last).is(Kind.OPEN)) {
      last--;
    }
    return !text.gapBefore(tree.get(open).start())
        && text.gapBefore(tree.get(next).start())
        && last > next
        && tree.closeOf(last) >= to - 1
        && tree.isHead(last + 1, tree.closeOf(last))
        && tree.get(last - 1) instanceof Token.Money;
  }

  /** 1/2 and 10/10 say what part is paid. */
  boolean isFraction(int at) {
    return isPartOfFraction(at) && (isJointOfFraction(at - 1) || isJointOfFraction(at + 1));
  }

  private boolean isJointOfFraction(int at) {
    return at > 0
        && at + 1 < tree.size()
        && tree.isJoint(at)
        && isPartOfFraction(at - 1)
        && isPartOfFraction(at + 1);
  }

  private boolean isPartOfFraction(int at) {
    Token token = tree.get(at);
    return token.is(Kind.NUMBER) && token.end() <= token.start() + 2;
  }

  /** A number that stands where an amount would: at the end, and behind a heading or alone. */
  private boolean isBareFigure(int from, int at, int to) {
    if (isFraction(at)) {
      return false;
    }
    boolean ends =
        at + 1 >= to || !tree.get(at + 1).isText() || text.lineBefore(tree.get(at + 1).start());
    boolean starts =
        at == from || text.gapBefore(tree.get(at).start()) || !tree.get(at - 1).is(Kind.WORD);
    return ends && starts && (at == from || unitKnown || tree.holdsHead(from, at));
  }

  /** 5O0百万円の内数 is no name of a whole, and of z3,658百万円 and |5百万円 the figures are not all there. */
  boolean isDamaged(int from, int value) {
    int start = tree.get(value).start();
    boolean torn =
        !text.gapBefore(start)
            && Damaged.isTorn(text.at(start - 2), text.at(start - 1), text.gapBefore(start - 1));
    return torn
        || tree.subList(from, value).stream()
            .filter(token -> token.is(Kind.WORD))
            .anyMatch(word -> Damaged.isAmount(text.folded().substring(word.start(), word.end())))
        || value > from && isTornFigure(tree.get(value - 1));
  }

  /** 5S, or 1I of 22,1I, on the line before the amount, behind the colon of its heading. */
  private boolean isTornFigure(Token before) {
    int start = before.start();
    boolean goesOn = CellText.isDigit(text.at(start - 1)) && !text.gapBefore(start);
    return before.is(Kind.WORD)
        && (goesOn || text.at(start - 1) == ':')
        && Damaged.isTornFigure(text.folded().substring(goesOn ? start - 1 : start, before.end()));
  }

  /**
   * 1, 234 and 1 234 and 1、234: a number without a unit, and which is the amount, is not known.
   * 0:00 is a time.
   */
  boolean goesOn(int value, int to) {
    int next = value + 1;
    if (!tree.get(value).is(Kind.NUMBER) || next >= to) {
      return false;
    }
    boolean parted = tree.get(next).is(Kind.SEPARATOR) && next + 1 < to;
    Token behind = tree.get(parted ? next + 1 : next);
    if (tree.get(next).is(Kind.COLON) && next + 1 < to) {
      return tree.get(next + 1).is(Kind.NUMBER) && !text.gapBefore(tree.get(next + 1).start());
    }
    return (!parted || ",、".indexOf(text.at(tree.get(next).start())) >= 0)
        && (Statement.isFigure(behind) && CellText.isDigit(text.at(behind.start()))
            || text.at(behind.start()) == Damaged.UNKNOWN);
  }

  /** 10百万円 → 12百万円: what became of which, the cell does not say. */
  boolean becomesAnother(int end, int to) {
    return end + 1 < to
        && tree.get(end).isText()
        && tree.get(end).end() - tree.get(end).start() == 1
        && Signs.ARROWS.indexOf(text.at(tree.get(end).start())) >= 0
        && Statement.isFigure(tree.get(end + 1));
  }

  /** 対前年度＋7百万円, 差引増減額：7百万円: one amount that tells how those before it changed. */
  boolean isChange(int from, int to) {
    long figures =
        tree.subList(from, to).stream()
            .filter(token -> token instanceof Token.Money || token.is(Kind.NUMBER))
            .count();
    return figures == 1
        && tree.subList(from, to).stream().anyMatch(token -> token instanceof Token.Money)
        && Words.end(Words.Kind.CHANGE, text, tree.get(from).start()).isPresent();
  }

  /** From {@code at} on, the first place where a statement may start, whatever stood before it. */
  int nextSafeStart(int at, int behind, int to) {
    int next = at;
    while (next < to
        && !tree.get(next).is(Kind.OPEN)
        && !tree.get(next).is(Kind.REMARK)
        && !isSafeStart(next, behind)) {
      next++;
    }
    return next;
  }

  private boolean isSafeStart(int at, int end) {
    Token token = tree.get(at);
    boolean afterSoft = at > end && tree.isJoint(at - 1);
    return !afterSoft
        && (token instanceof Token.Year
            || text.lineBefore(token.start())
            || token.is(Kind.STOP)
            || "、;".indexOf(text.at(token.start())) >= 0);
  }

  /** True where a statement may stand among these tokens. */
  boolean holdsValue(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(
            i ->
                tree.get(i) instanceof Token.Money
                    || tree.get(i).is(Kind.INCLUDED)
                    || tree.get(i).is(Kind.NUMBER) && isBareFigure(from, i, to)
                    || i > from && (tree.get(i).is(Kind.DASH) || tree.get(i).is(Kind.UNDECIDED)));
  }

  /** 「里山留学費」の内数: says of what an amount is a part, and no more. */
  boolean isPartOnly(int from, int to) {
    return !tree.holdsHead(from, to)
        && IntStream.range(from, to)
            .mapToObj(tree::get)
            .allMatch(token -> token.isText() || token.is(Kind.INCLUDED));
  }

  /** True where a remark ends, though nothing closes it: before a bracket, an amount, a heading. */
  boolean startsAnew(int at, int to) {
    Token token = tree.get(at);
    int start = token.start();
    return token.is(Kind.REMARK)
        || text.gapBefore(start) && token.is(Kind.OPEN)
        || text.lineBefore(start) && token instanceof Token.Money
        || isHeadOfRemark(at) && headsValue(at, to);
  }

  private boolean isHeadOfRemark(int at) {
    Token token = tree.get(at);
    return token instanceof Token.Year && text.gapBefore(token.start())
        || token instanceof Token.Stage && text.lineBefore(token.start());
  }

  /** False for 予算 where a narrow cell wraps 防災庁予算計上: no amount comes before the next start. */
  private boolean headsValue(int head, int to) {
    int end = Math.min(to, head + MAX_HEADING);
    int at = head + 1;
    while (at < end && !isValue(head, at, to) && !endsPrefix(at, head, to)) {
      boolean missing = tree.get(at).is(Kind.COLON) && tree.isHead(head, at);
      if (missing) {
        return true;
      }
      at = tree.behind(at, end);
    }
    return at < end && isValue(head, at, to);
  }
}
