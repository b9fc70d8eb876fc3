package jp.shisaku.invented;

import java.util.List;
import java.util.Map;
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
    Optional<String> effect,
    Map<Further, String> further) {

  /** What only some publications say of a measure, each as one text. */
  enum Further {
    HEADING,
    CATEGORY,
    CLASSIFICATION,
    POSITIONS,
    ROADMAP,
    STRATEGY
  }

  /** The same measure with more said of it, some of it at the end of its details. */
  InventedMeasure with(Map<Further, String> more, String endOfDetails) {
    return new InventedMeasure(
        name, offices, budget, lines, purpose, overview, details + endOfDetails, effect, more);
  }

  /** One statement of an amount. */
  record Amount(int fiscalYear, Phase phase, boolean draft, long yen, boolean included) {}
}
