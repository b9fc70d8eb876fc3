package jp.shisaku.budget.term;

import java.util.Optional;

/**
 * Reads one expression of an amount.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><td>1,129百万円, １，１２９百万円, 五十二百万円</td><td>whole yen</td></tr>
 * <tr><td>1兆2,500億円, 14万2000円, 5千万円, 8.5万円</td><td>whole yen</td></tr>
 * <tr><td>約12億円, 30億円程度</td><td>approximate</td></tr>
 * <tr><td>△52百万円</td><td>negative</td></tr>
 * <tr><td>30～40億円</td><td>a range</td></tr>
 * <tr><td>百万円, 1,12百万円, 1 129百万円, 12億, 1、129百万円</td><td>unreadable</td></tr>
 * </table>
 *
 * <p>Known weakness: kanji alone before 百万円 are read the natural way where there is one, so 二千三百万円
 * is 23,000,000 yen and never 2,003百万円.
 */
public final class Amounts {

  private Amounts() {}

  /** Reads a text that is one amount and nothing else; never throws. */
  public static Amount read(String text) {
    return read(text, Optional.empty());
  }

  /** Reads an amount, or a bare number in the unit that stands elsewhere; never throws. */
  public static Amount read(String text, Optional<Unit> unit) {
    CellText cell = CellText.of(text);
    Optional<AmountScanner.Scan> scan = new AmountScanner(cell).at(0);
    Amount unreadable = new Amount.Unreadable(CellText.oneLine(text));
    if (scan.isEmpty() || scan.get().end() != cell.length()) {
      return unreadable;
    }
    Optional<Amount> amount = scan.get().amount();
    return amount.isPresent()
        ? amount.get()
        : unit.flatMap(known -> AmountScanner.inUnit(cell.folded(), known))
            .<Amount>map(yen -> new Amount.Yen(yen, false, CellText.oneLine(text)))
            .orElse(unreadable);
  }
}
