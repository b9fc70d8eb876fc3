package jp.shisaku.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.budget.term.FiscalYear;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;

/** The fiscal year whose budget a publication presents. */
final class PublicationYear {

  /** A review of past years (行政事業レビュー) prints what was spent, and at its end a request. */
  private static final Set<Phase> OF_REVIEWS = EnumSet.of(Phase.EXECUTED, Phase.SETTLEMENT);

  /** A title that speaks of these tells the year of the money, not of an edition or a meeting. */
  private static final Pattern OF_BUDGETS = Pattern.compile("予算|概算要求");

  private PublicationYear() {}

  /**
   * The year that most drafts are of, those of supplementary budgets aside. Without such a draft,
   * that of the requests (概算要求) where most measures have one for a later year than the budgets
   * beside them, or else the year of most drafts of supplementary budgets, or of most initial
   * budgets; that is the year before where the title says so, as where the column of its own year
   * could not be read.
   *
   * @param title of the publication
   */
  static Optional<Integer> of(List<Measure> measures, Optional<String> title) {
    List<BudgetLine> lines = measures.stream().flatMap(m -> m.budget().lines().stream()).toList();
    Optional<Integer> draft =
        yearOfMost(lines, line -> line.draft() && line.phase() != Phase.SUPPLEMENTARY);
    Optional<Integer> initial = yearOfMost(lines, line -> line.phase() == Phase.INITIAL);
    return draft
        .or(() -> requested(measures, lines, initial))
        .or(() -> yearOfMost(lines, BudgetLine::draft))
        .or(() -> initial.map(year -> isYearBefore(title, year) ? year + 1 : year));
  }

  private static boolean isYearBefore(Optional<String> title, int year) {
    return title
        .filter(text -> OF_BUDGETS.matcher(text).find())
        .filter(
            text ->
                FiscalYears.in(text).stream()
                    .map(FiscalYear::year)
                    .distinct()
                    .toList()
                    .equals(List.of(year + 1)))
        .isPresent();
  }

  private static Optional<Integer> requested(
      List<Measure> measures, List<BudgetLine> lines, Optional<Integer> initial) {
    boolean review = lines.stream().anyMatch(line -> OF_REVIEWS.contains(line.phase()));
    long with = measures.stream().filter(measure -> !measure.budget().lines().isEmpty()).count();
    return yearOfMost(lines, line -> line.phase() == Phase.REQUEST)
        .filter(year -> !review && initial.filter(other -> other >= year).isEmpty())
        .filter(year -> requesting(measures, year) * 2 > with);
  }

  private static long requesting(List<Measure> measures, int year) {
    return measures.stream()
        .filter(
            measure ->
                measure.budget().lines().stream()
                    .anyMatch(
                        line ->
                            line.phase() == Phase.REQUEST
                                && line.fiscalYear().equals(Optional.of(year))))
        .count();
  }

  /** Of equally many the later. */
  private static Optional<Integer> yearOfMost(
      List<BudgetLine> lines, Predicate<BudgetLine> counted) {
    Map<Integer, Long> counts =
        lines.stream()
            .filter(counted)
            .flatMap(line -> line.fiscalYear().stream())
            .collect(
                Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(Map.Entry::getKey);
  }
}
