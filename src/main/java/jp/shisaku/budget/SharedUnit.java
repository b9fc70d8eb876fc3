package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.Token.Sign;
import jp.shisaku.budget.Token.Sign.Kind;

/** 12,345（12,000）百万円: the unit behind a bracket is that of the number before it, too. */
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
        Token close = tokens.get(unit - 1);
        shared.remove(unit);
        shared.set(unit - 1, new Sign(close.start(), tokens.get(unit).end(), Kind.CLOSE));
        if (tokens.get(unit - 2).is(Kind.NUMBER)) {
          shared.set(unit - 2, inUnit(text, tokens.get(unit - 2), known.get()));
        }
        shared.set(open - 1, inUnit(text, tokens.get(open - 1), known.get()));
      }
    }
    return shared;
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
