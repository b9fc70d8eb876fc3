package jp.shisaku.amount;

import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.issue.Place;

/**
 * A line at the head of a sheet that is the budget without its label: 令和6年度当初予算額：12百万円, or year and
 * stage alone, as the label of the amount below.
 */
public final class StatedBudget {

  /** Longer lines are sentences. */
  private static final int LONGEST = 80;

  private StatedBudget() {}

  public static boolean is(String line) {
    String text = line.strip();
    if (text.length() > LONGEST
        || text.chars().noneMatch(Character::isDigit)
        || !BudgetReader.holdsStage(text)) {
      return false;
    }
    boolean label =
        GridHead.of(text, Optional.empty())
            .flatMap(head -> head.with(Optional.empty()))
            .isPresent();
    return label || isStatement(text);
  }

  /** True for amounts from the first to the last character, each with its year and stage. */
  private static boolean isStatement(String text) {
    var read = BudgetReader.read(text, Place.UNKNOWN);
    List<BudgetLine> lines = read.value().lines();
    return !lines.isEmpty()
        && read.issues().isEmpty()
        && read.value().notes().isEmpty()
        && lines.stream()
            .allMatch(
                line ->
                    line.amountYen().isPresent()
                        && line.fiscalYear().isPresent()
                        && line.phase() != Phase.UNSPECIFIED
                        && line.label().isEmpty());
  }
}
