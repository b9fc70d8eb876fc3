package jp.shisaku.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The cell 予算額.
 *
 * @param printed the cell on one line; empty where the sheet has none
 * @param lines the amounts, in printed order; empty for a dash
 * @param notes remarks on the cell as a whole, without ※ and brackets
 */
public record Budget(Optional<String> printed, List<BudgetLine> lines, List<String> notes) {

  /** No cell at all. */
  public static final Budget ABSENT = new Budget(Optional.empty(), List.of(), List.of());

  /** The same cell with other amounts in it. */
  public Budget withLines(List<BudgetLine> other) {
    return new Budget(printed, other, notes);
  }

  public Budget {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }
}
