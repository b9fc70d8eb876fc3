package jp.shisaku.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;

/**
 * One side of a diff.
 *
 * @param fiscalYear the year whose budget the publication presents; empty where it is not known,
 *     and then no budget is compared
 * @param yearFromBudgets true where the publication does not state its year and it was taken from
 *     the year of most draft budgets, or else of most requests
 */
public record Edition(
    String id, Optional<String> title, Optional<Integer> fiscalYear, boolean yearFromBudgets) {

  public static Edition of(Catalogue catalogue) {
    Optional<Integer> stated = catalogue.publication().fiscalYear();
    return new Edition(
        catalogue.publication().id(),
        catalogue.publication().title(),
        stated.or(() -> yearOfBudgets(catalogue)),
        stated.isEmpty() && yearOfBudgets(catalogue).isPresent());
  }

  private static Optional<Integer> yearOfBudgets(Catalogue catalogue) {
    return yearOfDrafts(catalogue).or(() -> yearOfRequests(catalogue));
  }

  /**
   * The year whose initial budgets a publication prints, so that the next one may print them again:
   * its own, or the year before where it only requests for its own.
   */
  static Optional<Integer> yearOfFigures(Catalogue catalogue) {
    Optional<Integer> own = of(catalogue).fiscalYear();
    return own.filter(year -> !prints(catalogue, year, Phase.INITIAL))
        .filter(year -> prints(catalogue, year - 1, Phase.INITIAL))
        .map(year -> year - 1)
        .or(() -> own);
  }

  /** True where a measure has a budget of that year and stage. */
  static boolean prints(Catalogue catalogue, int year, Phase phase) {
    return catalogue.measures().stream()
        .flatMap(measure -> measure.budget().lines().stream())
        .anyMatch(line -> line.phase() == phase && line.fiscalYear().equals(Optional.of(year)));
  }

  /** Only the budget that is still a draft is the publication's own; of equally many the later. */
  private static Optional<Integer> yearOfDrafts(Catalogue catalogue) {
    return yearOfMost(catalogue, line -> line.draft() && line.phase() == Phase.INITIAL);
  }

  /** The year for which a publication prints requests (概算要求); empty where it prints none. */
  static Optional<Integer> yearOfRequests(Catalogue catalogue) {
    return yearOfMost(catalogue, line -> line.phase() == Phase.REQUEST);
  }

  private static Optional<Integer> yearOfMost(Catalogue catalogue, Predicate<BudgetLine> lines) {
    Map<Integer, Integer> years = new HashMap<>();
    catalogue.measures().stream()
        .flatMap(measure -> measure.budget().lines().stream())
        .filter(lines)
        .map(BudgetLine::fiscalYear)
        .flatMap(Optional::stream)
        .forEach(year -> years.merge(year, 1, Integer::sum));
    return years.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
