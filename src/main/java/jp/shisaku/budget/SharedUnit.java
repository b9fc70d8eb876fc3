package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.term.Amount;
import jp.shisaku.budget.term.AmountScanner;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Unit;

/**
 * 12,345（12,000）百万円の内数: the unit behind a bracket is that of the number before it, too, and both
 * are parts of a larger amount.
 */
final class SharedUnit {

  private SharedUnit() {}

  /**
   * The tokens, in which both numbers are amounts and the unit belongs to the end of the bracket.
   */
  static List<Token> given(CellText text, List<Token> tokens) {
    List<Token> shared = new ArrayList<>(tokens);
    for (int unit = tokens.size() - 1; unit > 3; unit--) {
      Optional<Unit> known = unitAlone(text, tokens.get(unit));
      int open = known.isPresent() ? openBefore(tokens, unit) : 0;
      if (open > 0) {
        boolean included = unit + 1 < tokens.size() && tokens.get(unit + 1).is(Kind.INCLUDED);
        Token last = tokens.get(included ? unit + 1 : unit);
        shared.subList(unit, included ? unit + 2 : unit + 1).clear();
        shared.set(unit - 1, new Sign(tokens.get(unit - 1).start(), last.end(), Kind.CLOSE));
        give(text, shared, unit - 2, known.get(), included);
        give(text, shared, open - 1, known.get(), included);
      }
    }
    return shared;
  }

  private static void give(CellText text, List<Token> tokens, int at, Unit unit, boolean included) {
    Token number = tokens.get(at);
    if (number.is(Kind.NUMBER)) {
      tokens.set(at, inUnit(text, number, unit));
      if (included) {
        tokens.add(at + 1, new Sign(number.end(), number.end(), Kind.INCLUDED));
      }
    }
  }

  private static Optional<Unit> unitAlone(CellText text, Token token) {
    return token instanceof Token.Money money && money.amount() instanceof Amount.Unreadable
        ? Unit.named(text.folded().substring(token.start(), token.end()))
        : Optional.empty();
  }

  /**
   * Where the bracket opens that ends before the unit; 0 where no number stands before and in it.
   */
  private static int openBefore(List<Token> tokens, int unit) {
    int open = unit - 2;
    boolean figure = tokens.get(open).is(Kind.NUMBER) || tokens.get(open).is(Kind.DASH);
    if (!tokens.get(unit - 1).is(Kind.CLOSE) || !figure) {
      return 0;
    }
    while (open > 0 && !isBound(tokens.get(open))) {
      open--;
    }
    boolean found =
        open > 0 && tokens.get(open).is(Kind.OPEN) && tokens.get(open - 1).is(Kind.NUMBER);
    return found ? open : 0;
  }

  private static boolean isBound(Token token) {
    return token.is(Kind.OPEN) || token.is(Kind.CLOSE) || token instanceof Token.Money;
  }

  private static Token inUnit(CellText text, Token number, Unit unit) {
    String printed = text.printed(number.start(), number.end());
    return new Token.Money(
        number.start(),
        number.end(),
        AmountScanner.inUnit(text.folded().substring(number.start(), number.end()), unit)
            .<Amount>map(yen -> new Amount.Yen(yen, false, printed))
            .orElseGet(() -> new Amount.Unreadable(printed)));
  }
}
