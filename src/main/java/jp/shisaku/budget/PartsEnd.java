package jp.shisaku.budget;

import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;

/**
 * Where the parts of an amount end: those of 内訳, or of うち alone on its line, at the next year or
 * stage, whatever lines and brackets stand between; those of うち国費 with their line, or where a part
 * names a year or stage of its own.
 */
record PartsEnd(CellText text, TokenTree tree, Bounds bounds) {

  /** The end of the parts that the token {@code from} heads. */
  int of(int from, int to) {
    boolean list = headsList(from);
    int first = list ? behindHead(from) : partsStart(from, to);
    int at = first;
    while (at < to && !(list ? endsList(at, first, to) : endsParts(at, from, to))) {
      at++;
    }
    return at;
  }

  private boolean headsList(int from) {
    Token token = tree.get(from);
    int next = behindHead(from);
    return text.folded().substring(token.start(), token.end()).endsWith("内訳")
        || next < tree.size() && text.lineBefore(tree.get(next).start());
  }

  /** Behind うち、 or （うち）. */
  private int behindHead(int from) {
    int next = from + 1;
    while (next < tree.size()
        && (tree.get(next).is(Kind.CLOSE) || HeadingReader.isPunctuation(tree.get(next)))) {
      next++;
    }
    return next;
  }

  /** うち国費 令和6年度 30百万円: a year before the figure of the part is that of the part. */
  private int partsStart(int from, int to) {
    int at = from + 1;
    while (at < to
        && (tree.get(at).is(Kind.WORD) || tree.get(at).isHead())
        && !text.lineBefore(tree.get(at).start())) {
      at++;
    }
    boolean named = from + 1 < to && tree.get(from + 1).is(Kind.WORD);
    boolean headed =
        named && at < to && Statement.isFigure(tree.get(at)) && tree.holdsHead(from, at);
    return headed ? at : from + 1;
  }

  private boolean endsList(int at, int first, int to) {
    Token token = tree.get(at);
    return token instanceof Token.Year
        || token.is(Kind.REMARK)
        || partsFromYear(at, to)
        || token instanceof Token.Stage && isOfNextAmount(at, first, to);
  }

  /**
   * 内訳：普及 6億円、研修 3億円⏎補正予算 2億円: a stage behind the figure of a part heads an amount of its own,
   * unless the parts are stages themselves (内訳：当初 6億円 補正 3億円).
   */
  private boolean isOfNextAmount(int stage, int first, int to) {
    int value = stage + 1;
    while (value < to
        && (tree.get(value).isHead() || HeadingReader.isPunctuation(tree.get(value)))) {
      value++;
    }
    return stage > first
        && !(tree.get(first) instanceof Token.Stage)
        && endsPart(tree.get(stage - 1))
        && text.gapBefore(tree.get(stage).start())
        && value < to
        && Statement.isFigure(tree.get(value));
  }

  private static boolean endsPart(Token token) {
    return Statement.isFigure(token)
        || token.is(Kind.INCLUDED)
        || token.is(Kind.CLOSE)
        || token.is(Kind.DASH);
  }

  /** うち謝金 1千円／令和5年度補正 2億円, and ・ before the year, on its line or not. */
  private boolean partsFromYear(int at, int to) {
    if (at + 1 >= to || !(tree.get(at + 1) instanceof Token.Year)) {
      return false;
    }
    Token token = tree.get(at);
    boolean mark = token.is(Kind.WORD) && token.end() == token.start() + 1;
    return token.is(Kind.SEPARATOR)
        || mark && text.gapBefore(token.start()) && HeadingLabel.isBullet(text.at(token.start()));
  }

  private boolean endsParts(int at, int from, int to) {
    if (partsFromYear(at, to)) {
      return true;
    }
    int next = bounds.nextSafeStart(at, from, to);
    if (next > at) {
      return false;
    }
    boolean goesOn =
        tree.get(at).is(Kind.SEPARATOR)
            && at + 1 < to
            && !text.lineBefore(tree.get(at).start())
            && !text.lineBefore(tree.get(at + 1).start())
            && tree.get(at + 1).is(Kind.WORD)
            && !tree.holdsHead(at, bounds.nextSafeStart(at + 1, at, to));
    return !goesOn;
  }
}
