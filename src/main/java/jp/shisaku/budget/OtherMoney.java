package jp.shisaku.budget;

import java.util.BitSet;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Words;

/**
 * Which amounts of a cell are money of another kind than the budget of a year, because words before
 * them say so: 債務負担行為 令和7年度 120百万円, 【うち国費】令和6年度 30百万円, 令和6年度末残高 12億円; or brackets behind them:
 * 120百万円（国庫債務負担行為）.
 *
 * <p>Words before an amount speak of that amount. A line of its own, or a bracket that opens a line
 * or is one of 【】〔〕, heads all amounts behind it, up to the next such heading or a line that names
 * a stage.
 */
final class OtherMoney {

  private static final String HEADING_BRACKETS = "【〔［＜《";

  private final CellText text;
  private final TokenTree tree;
  private final BitSet amounts = new BitSet();

  /** True behind a heading that names other money. */
  private boolean headed;

  /** True behind words that name other money, before the amount they speak of. */
  private boolean said;

  /** True where a line or an amount stands since the heading, so that a stage ends it. */
  private boolean mayEnd;

  OtherMoney(CellText text, TokenTree tree) {
    this.text = text;
    this.tree = tree;
    int at = 0;
    while (at < tree.size()) {
      at = take(at);
    }
  }

  /** True for the amount at this token. */
  boolean is(int value) {
    return amounts.get(value);
  }

  private int take(int at) {
    Token token = tree.get(at);
    boolean opensLine = at == 0 || text.lineBefore(token.start());
    mayEnd |= opensLine;
    if (token.is(Kind.OPEN) && isHeading(at, opensLine)) {
      int close = tree.closeOf(at);
      head(tree.get(at + 1).is(Kind.WITHIN) || names(at + 1, close));
      return close + 1;
    }
    if (token instanceof Token.Stage && mayEnd) {
      headed = false;
    } else if (token.is(Kind.WORD)) {
      word(at, opensLine);
    } else if (Statement.isFigure(token)) {
      boolean saidBehind = tree.behindSaid(at + 1, Words.Kind.OTHER_MONEY_BEHIND).isPresent();
      amounts.set(at, headed || said || saidBehind);
      said = false;
      mayEnd = true;
    } else if (token.is(Kind.STOP) || token.is(Kind.REMARK)) {
      said = false;
    }
    return at + 1;
  }

  private void word(int at, boolean opensLine) {
    boolean ownLine =
        opensLine && (at + 1 == tree.size() || text.lineBefore(tree.get(at + 1).start()));
    if (ownLine && names(at, at + 1)) {
      head(true);
    } else {
      said |= names(at, at + 1);
    }
  }

  private void head(boolean other) {
    headed = other;
    said = false;
    mayEnd = false;
  }

  private boolean isHeading(int open, boolean opensLine) {
    int close = tree.closeOf(open);
    boolean set =
        opensLine
            || HEADING_BRACKETS.contains(
                text.printed(tree.get(open).start(), tree.get(open).end()));
    boolean words = tree.isText(open + 1, close) || tree.isHead(open + 1, close);
    return set && close < tree.size() && close > open + 1 && (words || isPart(open + 1, close));
  }

  /** うち国費, without its amount. */
  private boolean isPart(int from, int close) {
    return tree.get(from).is(Kind.WITHIN) && tree.isText(from + 1, close);
  }

  private boolean names(int from, int to) {
    return tree.subList(from, to).stream()
        .anyMatch(token -> Words.within(Words.Kind.OTHER_MONEY, text, token.start(), token.end()));
  }
}
