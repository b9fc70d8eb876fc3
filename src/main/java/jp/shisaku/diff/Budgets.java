package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.FieldChange.Amount;
import jp.shisaku.diff.FieldChange.Field;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Severity;

/**
 * Compares money. Own amounts are compared as sums, included amounts (内数) one by one and never
 * added; draft or not makes no difference.
 *
 * @param doubtfulOld ids of old measures whose budget cell could not be read in full
 * @param doubtfulFresh the same of new measures
 */
record Budgets(
    Optional<Integer> oldYear,
    Optional<Integer> freshYear,
    Set<String> doubtfulOld,
    Set<String> doubtfulFresh) {

  static Budgets of(Catalogue old, Edition oldEdition, Catalogue fresh, Edition freshEdition) {
    return new Budgets(
        oldEdition.fiscalYear(), freshEdition.fiscalYear(), doubtful(old), doubtful(fresh));
  }

  private static Set<String> doubtful(Catalogue catalogue) {
    return catalogue.issues().stream()
        .filter(issue -> issue.severity() == Severity.ERROR && issue.field().startsWith("budget"))
        .map(Issue::measure)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The three comparisons of the contract, for one measure or several on each side. */
  List<FieldChange> changes(List<Measure> old, List<Measure> fresh) {
    if (oldYear.isEmpty() || freshYear.isEmpty()) {
      return List.of();
    }
    int before = oldYear.get();
    int after = freshYear.get();
    boolean certain =
        Stream.concat(
                old.stream().map(measure -> doubtfulOld.contains(measure.id())),
                fresh.stream().map(measure -> doubtfulFresh.contains(measure.id())))
            .noneMatch(doubtful -> doubtful);
    List<FieldChange> changes = new ArrayList<>();
    changes.addAll(
        amounts(
            Field.BUDGET_INITIAL,
            statement(old, before, Phase.INITIAL),
            statement(fresh, after, Phase.INITIAL),
            certain));
    changes.addAll(
        amounts(
            Field.BUDGET_SUPPLEMENTARY,
            statement(old, before, Phase.SUPPLEMENTARY),
            statement(fresh, after, Phase.SUPPLEMENTARY),
            certain));
    Statement restated = statement(fresh, before, Phase.INITIAL);
    // Two editions of one year restate nothing: that is the initial budget itself.
    if (before != after && !old.isEmpty() && !restated.isEmpty()) {
      Statement own = statement(old, before, Phase.INITIAL);
      changes.addAll(amounts(Field.BUDGET_RESTATED, own, restated, certain));
    }
    return changes;
  }

  /** What one side states for a year and phase. */
  private record Statement(Optional<Figure> own, List<Figure> included) {

    boolean isEmpty() {
      return own.isEmpty() && included.isEmpty();
    }

    /** True where there is one figure at most, so that it can be set against the other side's. */
    boolean isSimple() {
      return (own.isPresent() ? 1 : 0) + included.size() <= 1;
    }

    Optional<Figure> only() {
      return own.or(() -> included.stream().findFirst());
    }

    Optional<Figure> included(int position) {
      return position < included.size() ? Optional.of(included.get(position)) : Optional.empty();
    }
  }

  private static Statement statement(List<Measure> measures, int year, Phase phase) {
    Optional<Figure> own =
        measures.stream()
            .flatMap(measure -> Figures.own(measure, year, phase).stream())
            .reduce(Budgets::sum);
    List<Figure> included =
        measures.stream()
            .flatMap(measure -> Figures.included(measure, year, phase).stream())
            .toList();
    return new Statement(own, included);
  }

  private static Figure sum(Figure a, Figure b) {
    OptionalLong yen =
        Stream.of(a, b).map(Figure::yen).flatMapToLong(OptionalLong::stream).reduce(Math::addExact);
    List<String> terms = Stream.of(a, b).flatMap(figure -> figure.terms().stream()).toList();
    return new Figure(yen, false, terms, a.printed() + "、" + b.printed());
  }

  private static List<FieldChange> amounts(
      Field field, Statement old, Statement fresh, boolean certain) {
    if (old.isSimple() && fresh.isSimple()) {
      return changed(new Amount(field, old.only(), fresh.only(), certain));
    }
    List<FieldChange> changes =
        new ArrayList<>(changed(new Amount(field, old.own, fresh.own, certain)));
    for (int i = 0; i < Math.max(old.included.size(), fresh.included.size()); i++) {
      changes.addAll(changed(new Amount(field, old.included(i), fresh.included(i), certain)));
    }
    return changes;
  }

  /** The amount if it differs in yen, in being only a part of a larger one, or in its terms. */
  private static List<FieldChange> changed(Amount amount) {
    Optional<Figure> old = amount.old().filter(figure -> figure.yen().isPresent());
    Optional<Figure> fresh = amount.fresh().filter(figure -> figure.yen().isPresent());
    if (old.isEmpty() || fresh.isEmpty()) {
      return old.isEmpty() && fresh.isEmpty() ? List.of() : List.of(amount);
    }
    // Who prints last year's figure again rarely repeats what qualified it.
    boolean sameTerms =
        amount.field() == Field.BUDGET_RESTATED || old.get().terms().equals(fresh.get().terms());
    return old.get().sameAmount(fresh.get()) && sameTerms ? List.of() : List.of(amount);
  }
}
