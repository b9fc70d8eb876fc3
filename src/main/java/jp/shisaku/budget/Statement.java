package jp.shisaku.budget;

import java.util.Optional;
import jp.shisaku.budget.term.Amount;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.catalogue.BudgetLine;

/**
 * An amount with all that is said of it.
 *
 * @param heading as printed before the amount
 * @param head year and stage, carried over from the statement before where none are printed
 * @param value the token that stands where the amount does
 * @param amount empty for a dash and its like
 * @param quoted true where 「…」 stands right before the value
 */
record Statement(
    Heading heading,
    Head head,
    Token value,
    Optional<Amount> amount,
    Tail tail,
    boolean quoted,
    String printed) {

  /** True for a value that must be an amount and is none. */
  static boolean isUnreadable(Token value, Optional<Amount> amount) {
    return isFigure(value)
        && amount.filter(known -> !(known instanceof Amount.Unreadable)).isEmpty();
  }

  /** True for an amount in figures, with or without a unit. */
  static boolean isFigure(Token value) {
    return value instanceof Token.Money || value.is(Kind.NUMBER);
  }

  BudgetLine line() {
    boolean whole = value.is(Kind.INCLUDED);
    boolean included = whole || tail.included();
    Optional<String> name = heading.label().or(tail::account).map(Statement::unquoted);
    boolean nameOfWhole = whole || included && quoted;
    return new BudgetLine(
        head.year(),
        head.era(),
        head.phase(),
        head.draft(),
        head.supplementaryNo(),
        amount.flatMap(Amount::whole),
        amount.filter(Statement::isApproximate).isPresent(),
        included,
        nameOfWhole ? name : tail.includedIn().map(Statement::unquoted),
        nameOfWhole ? Optional.empty() : name,
        tail.others(),
        printed);
  }

  private static boolean isApproximate(Amount amount) {
    return amount instanceof Amount.Yen yen && yen.approximate();
  }

  static String unquoted(String words) {
    boolean quoted =
        words.length() > 2
            && "「『".indexOf(words.charAt(0)) >= 0
            && "」』".indexOf(words.charAt(words.length() - 1)) >= 0;
    return quoted ? words.substring(1, words.length() - 1) : words;
  }
}
