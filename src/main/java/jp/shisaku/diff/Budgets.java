package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.shisaku.budget.UnitSlip;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.FieldChange.Amount;
import jp.shisaku.diff.FieldChange.Field;

/**
 * Compares money. Own amounts are compared as sums, included amounts (内数) one by one and never
 * added; draft or not makes no difference.
 */
record Budgets(BudgetSide old, BudgetSide fresh) {

  /**
   * Measures of one side, asked for a year.
   *
   * @param known false where there are none, but perhaps in a part that was not read
   */
  private record Asked(BudgetSide side, List<Measure> measures, int year, boolean known) {

    /** True where what the measures say, and what they do not say, may be subtracted. */
    boolean isCertain(Phase phase) {
      return known && measures.stream().allMatch(measure -> side.isCertain(measure, year, phase));
    }

    Asked inYear(int other) {
      return new Asked(side, measures, other, known);
    }

    Told told(Phase phase) {
      return new Told(statement(phase), isCertain(phase));
    }

    Statement statement(Phase phase) {
      Optional<Figure> own =
          measures.stream()
              .flatMap(measure -> Figures.own(measure, year, phase).stream())
              .reduce(Figures::sum);
      List<Figure> included =
          measures.stream()
              .flatMap(measure -> Figures.included(measure, year, phase).stream())
              .toList();
      return new Statement(own, included);
    }
  }

  /** The same, with doubt about the amounts that {@link #isOtherUnit} tells. */
  Budgets doubtingUnits(List<Link> links) {
    List<Link> slipped = links.stream().filter(this::isOtherUnit).toList();
    return new Budgets(
        old.doubting(slipped.stream().flatMap(link -> link.old().stream())),
        fresh.doubting(slipped.stream().flatMap(link -> link.fresh().stream())));
  }

  /** True for a measure whose two budgets are a thousandfold apart. */
  boolean isOtherUnit(Link link) {
    return link.isPair()
        && ownYen(old, link.old().get(0)).stream()
            .anyMatch(
                before ->
                    ownYen(fresh, link.fresh().get(0)).stream()
                        .anyMatch(after -> UnitSlip.between(before, after).isPresent()));
  }

  private static OptionalLong ownYen(BudgetSide side, Measure measure) {
    return side.year()
        .flatMap(year -> Figures.own(measure, year, Phase.INITIAL))
        .map(Figure::yen)
        .orElse(OptionalLong.empty());
  }

  /** What one side says, and whether that may be subtracted. */
  private record Told(Statement statement, boolean certain) {}

  /** The comparisons of the contract, for one measure or several on each side. */
  List<FieldChange> changes(List<Measure> before, List<Measure> after) {
    boolean unknown =
        !before.isEmpty() && old.year().isEmpty() || !after.isEmpty() && fresh.year().isEmpty();
    if (unknown) {
      return List.of();
    }
    // Of no measures nothing is asked, whatever the year.
    int oldYear = old.year().or(() -> fresh.year()).orElse(0);
    boolean known = !isPerhapsUnread(before, after);
    Asked own = new Asked(old, once(before), oldYear, known);
    Asked now = new Asked(fresh, once(after), fresh.year().orElse(oldYear), known);
    Asked again = new Asked(fresh, once(after), oldYear, known);
    List<FieldChange> changes = new ArrayList<>();
    boolean decided = now.year == own.year && isDecided(own, now);
    if (!decided) {
      changes.addAll(amounts(Field.BUDGET_INITIAL, Phase.INITIAL, own, now));
    }
    changes.addAll(amounts(Field.BUDGET_SUPPLEMENTARY, Phase.SUPPLEMENTARY, own, now));
    changes.addAll(supplementaryBefore(own, now));
    // Two editions of one year restate nothing: that is the initial budget itself.
    boolean granted = isDecided(own, again);
    if (granted && own.year != now.year) {
      changes.addAll(decided(own, again));
    } else if (own.year != now.year
        && !before.isEmpty()
        && !again.statement(Phase.INITIAL).isEmpty()) {
      changes.addAll(amounts(Field.BUDGET_RESTATED, Phase.INITIAL, own, again));
    }
    changes.addAll(requests(before, after, now));
    changes.addAll(asked(own, after));
    return changes;
  }

  /** Of the year before; what a publication prints of none of its measures is not known. */
  private List<FieldChange> supplementaryBefore(Asked own, Asked now) {
    Told before = own.inYear(own.year - 1).told(Phase.SUPPLEMENTARY);
    Told after = now.inYear(now.year - 1).told(Phase.SUPPLEMENTARY);
    boolean printed = old.supplementaryBefore() && fresh.supplementaryBefore();
    return amounts(
        Field.BUDGET_SUPPLEMENTARY_BEFORE,
        new Told(before.statement, before.certain && printed),
        after);
  }

  /** Requests against those of the other side, and against what the draft of their year grants. */
  private List<FieldChange> requests(List<Measure> before, List<Measure> after, Asked granted) {
    if (old.requestYear().isEmpty()) {
      return List.of();
    }
    Asked asked = new Asked(old, once(before), old.requestYear().get(), granted.known);
    List<FieldChange> changes = new ArrayList<>();
    if (fresh.requestYear().isPresent()) {
      Asked next = new Asked(fresh, once(after), fresh.requestYear().get(), granted.known);
      changes.addAll(amounts(Field.BUDGET_REQUEST, Phase.REQUEST, asked, next));
    }
    if (fresh.year().equals(old.requestYear())) {
      changes.addAll(decided(asked, granted));
    }
    return changes;
  }

  /** What is asked for a later year, where the old side had budgets alone. */
  private List<FieldChange> asked(Asked own, List<Measure> after) {
    boolean later =
        old.requestYear().isEmpty()
            && fresh.requestYear().filter(year -> year > own.year).isPresent();
    if (!later) {
      return List.of();
    }
    Asked next = new Asked(fresh, once(after), fresh.requestYear().get(), own.known);
    return next.statement(Phase.REQUEST).isEmpty()
        ? List.of()
        : amounts(Field.BUDGET_ASKED, own.told(Phase.INITIAL), next.told(Phase.REQUEST));
  }

  /** What was asked for against what was granted of it, where each side says so. */
  private static List<FieldChange> decided(Asked asked, Asked granted) {
    boolean both =
        !asked.statement(Phase.REQUEST).isEmpty() && !granted.statement(Phase.INITIAL).isEmpty();
    return both
        ? amounts(Field.BUDGET_DECIDED, asked.told(Phase.REQUEST), granted.told(Phase.INITIAL))
        : List.of();
  }

  /**
   * True where the old side only asked for what the new one grants: it had no initial budget yet.
   */
  private static boolean isDecided(Asked asked, Asked granted) {
    return asked.statement(Phase.INITIAL).isEmpty()
        && !asked.statement(Phase.REQUEST).isEmpty()
        && !granted.statement(Phase.INITIAL).isEmpty();
  }

  /**
   * True where measures of one side have none on the other, which may hold them in a part that was
   * not read. That is no cut, and no new money.
   */
  boolean isPerhapsUnread(List<Measure> before, List<Measure> after) {
    return before.isEmpty() && isPerhapsIn(old, after)
        || after.isEmpty() && isPerhapsIn(fresh, before);
  }

  private static boolean isPerhapsIn(BudgetSide side, List<Measure> measures) {
    return measures.stream().anyMatch(side.mayHold());
  }

  /** Without those that are printed a second time (再掲), unless nothing else is there. */
  private static List<Measure> once(List<Measure> measures) {
    List<Measure> first = measures.stream().filter(measure -> !measure.relisted()).toList();
    return first.isEmpty() ? measures : first;
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

    /**
     * True where own amounts may be subtracted although there are included ones: as many on both
     * sides, and the very same where only one side has an own amount. Else a part of the own amount
     * may have become a part of an included one.
     */
    boolean leavesOwnApart(Statement other) {
      return own.isPresent() == other.own.isPresent()
          ? included.size() == other.included.size()
          : yen(included).equals(yen(other.included));
    }

    private static List<OptionalLong> yen(List<Figure> figures) {
      return figures.stream().map(Figure::yen).toList();
    }

    Optional<Figure> included(int position) {
      return position < included.size() ? Optional.of(included.get(position)) : Optional.empty();
    }
  }

  private static List<FieldChange> amounts(Field field, Phase phase, Asked before, Asked after) {
    return amounts(field, before.told(phase), after.told(phase));
  }

  private static List<FieldChange> amounts(Field field, Told before, Told after) {
    Statement old = before.statement;
    Statement fresh = after.statement;
    boolean certain = before.certain && after.certain;
    if (old.isSimple() && fresh.isSimple()) {
      return changed(new Amount(field, old.only(), fresh.only(), certain));
    }
    boolean ownAlone = certain && old.leavesOwnApart(fresh);
    List<FieldChange> changes =
        new ArrayList<>(changed(new Amount(field, old.own, fresh.own, ownAlone)));
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
    boolean restated = amount.field() == Field.BUDGET_RESTATED;
    boolean sameAmount =
        old.get().sameAmount(fresh.get())
            || (restated
                ? Rounding.explains(old.get(), fresh.get())
                : Rounding.explainsNearly(old.get(), fresh.get()));
    // Who prints last year's figure again rarely repeats what qualified it.
    boolean sameTerms = restated || old.get().terms().equals(fresh.get().terms());
    return sameAmount && sameTerms ? List.of() : List.of(amount);
  }
}
