package jp.shisaku.invented;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine.Phase;

/**
 * A measure as it was meant: what a reader of its sheet would write down.
 *
 * @param budget as printed; line feeds break lines
 * @param lines what the budget says
 */
record InventedMeasure(
    String name,
    List<String> offices,
    String budget,
    List<Amount> lines,
    String purpose,
    String overview,
    String details,
    Optional<String> effect) {

  /** One statement of an amount. */
  record Amount(int fiscalYear, Phase phase, boolean draft, long yen, boolean included) {}
}
