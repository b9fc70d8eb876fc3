package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shisaku.budget.FiscalYears;
import jp.shisaku.catalogue.BudgetLine;

/**
 * What a cell states for one year and phase, each amount once. A cell may tell one budget twice, as
 * a draft and as it was passed, or word for word; that is no second amount to be added.
 *
 * @param lines in printed order
 * @param contradictory true where it tells one budget twice, and not alike
 */
record Statements(List<BudgetLine> lines, boolean contradictory) {

  Statements {
    lines = List.copyOf(lines);
  }

  /** Sorts out lines of one year and phase. */
  static Statements of(List<BudgetLine> printed) {
    List<BudgetLine> once = new ArrayList<>();
    boolean contradictory = false;
    for (BudgetLine line : printed) {
      Optional<BudgetLine> before = once.stream().filter(isToldAgainIn(line)).findFirst();
      if (before.isEmpty() || !before.get().amountYen().equals(line.amountYen())) {
        once.add(line);
        contradictory |= before.isPresent();
      }
    }
    return new Statements(once, contradictory);
  }

  private static Predicate<BudgetLine> isToldAgainIn(BudgetLine again) {
    return line ->
        line.included() == again.included()
            && line.label().equals(again.label())
            && line.supplementaryNo().equals(again.supplementaryNo())
            && (line.draft() != again.draft()
                || line.printed().equals(again.printed())
                    && !FiscalYears.in(again.printed()).isEmpty());
  }
}
