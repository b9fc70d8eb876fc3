package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.FieldChange.Field;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.diff.field.Figures;
import jp.shisaku.diff.field.Told;
import jp.shisaku.diff.match.Link;

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
      Optional<Figure> own =
          measures.stream()
              .flatMap(measure -> Figures.own(measure, year, phase).stream())
              .reduce(Figures::sum);
      List<Figure> included =
          measures.stream()
              .flatMap(measure -> Figures.included(measure, year, phase).stream())
              .toList();
      return new Told(own, included, isCertain(phase));
    }
  }

  /** The same, with doubt about the amounts that are in another unit, or of other money. */
  Budgets doubtingUnits(List<Link> links) {
    List<Link> slipped =
        links.stream().filter(link -> isOtherUnit(link) || isOtherMoney(link)).toList();
    return new Budgets(
        old.doubting(slipped.stream().flatMap(link -> link.old().stream())),
        fresh.doubting(slipped.stream().flatMap(link -> link.fresh().stream())));
  }

  /** True for a measure whose two budgets are a thousandfold apart. */
  private boolean isOtherUnit(Link link) {
    return link.isPair()
        && Told.areInOtherUnits(own(old, link.old().get(0)), own(fresh, link.fresh().get(0)));
  }

  /** True for a measure of which one side tells 事業費 where the other tells 国費, or does not say. */
  boolean isOtherMoney(Link link) {
    return tellsAmounts(old, link.old())
        && tellsAmounts(fresh, link.fresh())
        && !otherMoney(old, link.old()).equals(otherMoney(fresh, link.fresh()));
  }

  private static boolean tellsAmounts(BudgetSide side, List<Measure> measures) {
    return measures.stream()
        .flatMap(measure -> own(side, measure).stream())
        .anyMatch(figure -> figure.yen().isPresent());
  }

  private static Set<String> otherMoney(BudgetSide side, List<Measure> measures) {
    return measures.stream()
        .flatMap(
            measure ->
                side.year().stream().map(year -> Figures.otherMoney(measure, year, Phase.INITIAL)))
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private static Optional<Figure> own(BudgetSide side, Measure measure) {
    return side.year().flatMap(year -> Figures.own(measure, year, Phase.INITIAL));
  }

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
    } else if (own.year != now.year && !before.isEmpty() && !again.told(Phase.INITIAL).isEmpty()) {
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
    return Told.changes(
        Field.BUDGET_SUPPLEMENTARY_BEFORE, printed ? before : before.doubted(), after);
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
    Told asked = next.told(Phase.REQUEST);
    return asked.isEmpty()
        ? List.of()
        : Told.changes(Field.BUDGET_ASKED, own.told(Phase.INITIAL), asked);
  }

  /** What was asked for against what was granted of it, where each side says so. */
  private static List<FieldChange> decided(Asked asked, Asked granted) {
    Told before = asked.told(Phase.REQUEST);
    Told after = granted.told(Phase.INITIAL);
    return before.isEmpty() || after.isEmpty()
        ? List.of()
        : Told.changes(Field.BUDGET_DECIDED, before, after);
  }

  /**
   * True where the old side only asked for what the new one grants: it had no initial budget yet.
   */
  private static boolean isDecided(Asked asked, Asked granted) {
    return asked.told(Phase.INITIAL).isEmpty()
        && !asked.told(Phase.REQUEST).isEmpty()
        && !granted.told(Phase.INITIAL).isEmpty();
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

  private static List<FieldChange> amounts(Field field, Phase phase, Asked before, Asked after) {
    return Told.changes(field, before.told(phase), after.told(phase));
  }
}
