package jp.shisaku.budget;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.Amount;
import jp.shisaku.budget.term.AmountScanner;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.catalogue.Budget;

/**
 * The unit of the numbers of a cell that have none themselves: it stands in the cell or around. Of
 * two in the cell nobody can tell which is meant.
 */
final class CellUnit {

  private static final Pattern YEN_MARK = Pattern.compile("[△-]?¥[0-9,.]+");

  private final CellText text;
  private final Optional<Unit> stated;
  private final Optional<Unit> unit;

  /** True where a number has its unit from outside the cell. */
  private boolean usedFromOutside;

  /**
   * @param outside the unit that stands around the cell
   */
  CellUnit(CellText text, TokenTree tree, Optional<Unit> outside) {
    this.text = text;
    List<Unit> all = tree.statedUnits();
    this.stated = all.stream().findFirst().filter(first -> all.size() == 1);
    this.unit = all.isEmpty() ? outside : stated;
  }

  Optional<Unit> unit() {
    return unit;
  }

  /** The amount of a token; empty where it has none, or nothing says in which unit. */
  Optional<Amount> amount(Token token) {
    if (token instanceof Token.Money money) {
      return Optional.of(
          isOfNoUnit(token) ? new Amount.Unreadable(printed(token)) : money.amount());
    }
    if (!token.is(Kind.NUMBER)) {
      return Optional.empty();
    }
    String number = text.folded().substring(token.start(), token.end());
    usedFromOutside |= unit.isPresent() && stated.isEmpty();
    // 0 is nothing in any unit.
    return (number.equals("0")
            ? Optional.of(0L)
            : unit.flatMap(known -> AmountScanner.inUnit(number, known)))
        .map(yen -> new Amount.Yen(yen, false, printed(token)));
  }

  /** ￥1,234 below 千円: one of the two is not meant. */
  private boolean isOfNoUnit(Token token) {
    boolean both =
        unit.filter(known -> known.yen() > 1).isPresent()
            && YEN_MARK.matcher(text.folded().substring(token.start(), token.end())).matches();
    usedFromOutside |= both && stated.isEmpty();
    return both;
  }

  private String printed(Token token) {
    return text.printed(token.start(), token.end());
  }

  /** Without the unit nobody could tell what the cell says. */
  Budget told(Budget budget) {
    return usedFromOutside
        ? new Budget(
            budget.printed().map(cell -> "（単位：" + unit.orElseThrow().printed() + "） " + cell),
            budget.lines(),
            budget.notes())
        : budget;
  }
}
