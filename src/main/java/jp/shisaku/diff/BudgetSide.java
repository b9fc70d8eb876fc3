package jp.shisaku.diff;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.field.Figures;

/**
 * What has to be known of a publication before its amounts are set against those of another.
 *
 * @param doubtful ids of the measures whose budget is in doubt
 * @param columnLeftOut a column of amounts was not read, so that having none says nothing
 * @param withoutBudgets none of several measures has an initial budget of the publication's year,
 *     which says as little
 * @param mayHold measures of the other publication that may stand in a part that was not read
 * @param requestYear the year of its requests (概算要求), where it prints any
 * @param supplementaryBefore it prints supplementary budgets of the year before its own, so that a
 *     measure without one has none
 */
record BudgetSide(
    Optional<Integer> year,
    Set<String> doubtful,
    boolean columnLeftOut,
    boolean withoutBudgets,
    Predicate<Measure> mayHold,
    Optional<Integer> requestYear,
    boolean supplementaryBefore) {

  static BudgetSide of(Catalogue catalogue, Edition edition) {
    return new BudgetSide(
        edition.fiscalYear(),
        DoubtfulBudgets.in(catalogue),
        UnreadParts.isAColumnLeftOut(catalogue),
        isWithoutBudgets(catalogue, edition),
        UnreadParts.mayHold(catalogue),
        Edition.yearOfRequests(catalogue),
        edition
            .fiscalYear()
            .filter(year -> Edition.prints(catalogue, year - 1, Phase.SUPPLEMENTARY))
            .isPresent());
  }

  BudgetSide doubting(Stream<Measure> measures) {
    Set<String> all = new HashSet<>(doubtful);
    measures.map(Measure::id).forEach(all::add);
    return new BudgetSide(
        year,
        Set.copyOf(all),
        columnLeftOut,
        withoutBudgets,
        mayHold,
        requestYear,
        supplementaryBefore);
  }

  /** Of one measure it may be that it ended; of all of them it is the column that is missing. */
  private static boolean isWithoutBudgets(Catalogue catalogue, Edition edition) {
    return catalogue.measures().size() > 1
        && edition
            .fiscalYear()
            .filter(year -> !Edition.prints(catalogue, year, Phase.INITIAL))
            .isPresent();
  }

  /** True where what the measure says of that year and phase is known, and not in doubt. */
  boolean isCertain(Measure measure, int year, Phase phase) {
    return !doubtful.contains(measure.id())
        && Figures.isKnown(measure, year, phase)
        && (!saysNothing(year, phase) || Figures.isStated(measure, year, phase));
  }

  private boolean saysNothing(int asked, Phase phase) {
    boolean ofOwnYear = phase == Phase.INITIAL && year.equals(Optional.of(asked));
    return columnLeftOut || withoutBudgets && ofOwnYear;
  }
}
