package jp.shisaku.budget;

import java.util.Optional;
import jp.shisaku.budget.term.AmountScanner;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.budget.term.Words;

/**
 * Whether what stands in a bracket behind an amount is that amount again, taken apart: 437百万円（一般会計
 * 436百万円、特別会計 1百万円）, or in another unit (12.5億円), or a part that says so: （デジタル庁計上分16百万円を含む）. Such
 * a bracket names no year and no stage, so of an amount alone, 1,200百万円（復興特会 300百万円）, nobody can
 * tell whether it is in the sum or comes on top of it.
 *
 * <p>Parts add up to the whole, but for what rounding makes of each: half of its unit.
 */
final class Breakdown {

  private static final int FEWEST_PARTS = 2;

  /** What ends a part of a whole, or of what is no part of it: that amount is none of its own. */
  private static final String HOLDS = "(?:を|も|は)?(?:含(?:む|み|めた額?|まない|まず)|除(?:く|いた額?))";

  private final CellText text;
  private final TokenTree tree;
  private final Optional<Unit> unit;

  private long sum;
  private long roundedTwice;
  private int parts;
  private boolean named;
  private boolean joined;

  private Breakdown(CellText text, TokenTree tree, Optional<Unit> unit) {
    this.text = text;
    this.tree = tree;
    this.unit = unit;
  }

  /**
   * True where the tokens are parts of an amount.
   *
   * @param value the token of the whole
   * @param unit that of bare numbers
   */
  static boolean is(
      CellText text, TokenTree tree, Optional<Unit> unit, int value, int from, int to) {
    Optional<Unit> own = unit.or(() -> unitOf(text, tree.get(value)));
    Breakdown whole = new Breakdown(text, tree, own);
    Breakdown all = new Breakdown(text, tree, own);
    int end = from < to && tree.get(to - 1).is(Kind.STOP) ? to - 1 : to;
    return whole.takes(value, Long.MAX_VALUE)
        && (all.isAgain(value, from, end, whole.sum) || all.areParts(from, end, whole));
  }

  /** 12.5億円（1,250百万円）: in another unit, so the same amount of another year it is not. */
  private boolean isAgain(int value, int from, int to, long whole) {
    return to == from + 1
        && yen(tree.get(from)).filter(yen -> yen == whole).isPresent()
        && !unitOf(text, tree.get(from)).equals(unitOf(text, tree.get(value)));
  }

  private boolean areParts(int from, int to, Breakdown whole) {
    return takesAll(from, to, whole.sum)
        && (endsAsPart(to)
            ? sum <= whole.sum
            : !named
                && parts >= FEWEST_PARTS
                && Math.abs(sum - whole.sum) <= (whole.roundedTwice + roundedTwice) / 2);
  }

  private boolean takesAll(int from, int to, long whole) {
    for (int at = from; at < to; at++) {
      Token token = tree.get(at);
      if (token.isText()) {
        named = true;
      } else if (Statement.isFigure(token) || token.is(Kind.DASH) && named) {
        if (!named && !joined && !joins(at + 1, to) || !takes(at, isTotal(at) ? whole : -1)) {
          return false;
        }
        named = false;
        joined = false;
      } else if (token.is(Kind.SEPARATOR)) {
        joined = joins(at, to);
      } else if (!token.is(Kind.COLON)) {
        return false;
      }
    }
    return true;
  }

  /** 436百万円＋1百万円. */
  private boolean joins(int at, int to) {
    return at < to && text.at(tree.get(at).start()) == '+';
  }

  private boolean isTotal(int at) {
    return parts >= FEWEST_PARTS
        && Words.isTotal(text.printed(tree.get(at - 1).start(), tree.get(at - 1).end()));
  }

  /** Adds an amount; one that is the total must be the whole. */
  private boolean takes(int at, long total) {
    Token token = tree.get(at);
    Optional<Long> yen = token.is(Kind.DASH) ? Optional.of(0L) : yen(token);
    if (yen.isEmpty() || yen.get() < 0) {
      return false;
    }
    if (total >= 0 && total != Long.MAX_VALUE) {
      return yen.get() == total;
    }
    try {
      sum = Math.addExact(sum, yen.get());
    } catch (ArithmeticException e) {
      return false;
    }
    roundedTwice += step(token);
    parts++;
    return true;
  }

  private Optional<Long> yen(Token token) {
    if (token instanceof Token.Money money) {
      return money.amount().whole();
    }
    return unit.flatMap(known -> AmountScanner.inUnit(folded(token), known));
  }

  /** What the last digit of an amount stands for, in yen; nothing where it has a point. */
  private long step(Token token) {
    return folded(token).contains(".")
        ? 0
        : unitOf(text, token).or(() -> unit).map(Unit::yen).orElse(0L);
  }

  /** 一般会計 300百万円を含む. */
  private boolean endsAsPart(int to) {
    Token last = tree.get(to - 1);
    return parts > 0 && named && last.is(Kind.WORD) && folded(last).matches(HOLDS);
  }

  private static Optional<Unit> unitOf(CellText text, Token token) {
    String printed = text.folded().substring(token.start(), token.end());
    for (int at = 0; at < printed.length(); at++) {
      Optional<Unit> unit = Unit.named(printed.substring(at));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private String folded(Token token) {
    return text.folded().substring(token.start(), token.end());
  }
}
