package jp.shisaku.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;

/**
 * One side of a diff.
 *
 * @param fiscalYear the year whose budget the publication presents; empty where it is not known,
 *     and then no budget is compared
 * @param yearFromBudgets true where the publication does not state its year and it was taken from
 *     the year of most draft budgets
 */
public record Edition(
    String id, Optional<String> title, Optional<Integer> fiscalYear, boolean yearFromBudgets) {

  static Edition of(Catalogue catalogue) {
    Optional<Integer> stated = catalogue.publication().fiscalYear();
    return new Edition(
        catalogue.publication().id(),
        catalogue.publication().title(),
        stated.or(() -> yearOfDrafts(catalogue)),
        stated.isEmpty() && yearOfDrafts(catalogue).isPresent());
  }

  /** Only the budget that is still a draft is the publication's own; of equally many the later. */
  private static Optional<Integer> yearOfDrafts(Catalogue catalogue) {
    Map<Integer, Integer> drafts = new HashMap<>();
    catalogue.measures().stream()
        .flatMap(measure -> measure.budget().lines().stream())
        .filter(line -> line.draft() && line.phase() == Phase.INITIAL)
        .map(BudgetLine::fiscalYear)
        .flatMap(Optional::stream)
        .forEach(year -> drafts.merge(year, 1, Integer::sum));
    return drafts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
