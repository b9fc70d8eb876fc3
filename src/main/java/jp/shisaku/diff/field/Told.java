package jp.shisaku.diff.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.shisaku.budget.term.UnitSlip;
import jp.shisaku.diff.field.FieldChange.Amount;
import jp.shisaku.diff.field.FieldChange.Field;

/**
 * What the measures of one side tell of a year and phase.
 *
 * @param own the sum of their own amounts
 * @param included the amounts that are part of a larger one (内数), one by one
 * @param certain true where this, and what they do not tell, may be subtracted
 */
public record Told(Optional<Figure> own, List<Figure> included, boolean certain) {

  public Told {
    included = List.copyOf(included);
  }

  /** The same, not to be subtracted. */
  public Told doubted() {
    return new Told(own, included, false);
  }

  public boolean isEmpty() {
    return own.isEmpty() && included.isEmpty();
  }

  /** What of it differs from one side to the other. */
  public static List<FieldChange> changes(Field field, Told old, Told fresh) {
    boolean certain = old.certain && fresh.certain && !areInOtherUnits(old.own, fresh.own);
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

  /** True where the two are about a thousandfold apart: one of them may be in another unit. */
  public static boolean areInOtherUnits(Optional<Figure> old, Optional<Figure> fresh) {
    OptionalLong before = old.map(Figure::yen).orElse(OptionalLong.empty());
    OptionalLong after = fresh.map(Figure::yen).orElse(OptionalLong.empty());
    return before.isPresent()
        && after.isPresent()
        && UnitSlip.between(before.getAsLong(), after.getAsLong()).isPresent();
  }

  /** True where there is one figure at most, so that it can be set against the other side's. */
  private boolean isSimple() {
    return (own.isPresent() ? 1 : 0) + included.size() <= 1;
  }

  private Optional<Figure> only() {
    return own.or(() -> included.stream().findFirst());
  }

  /**
   * True where own amounts may be subtracted although there are included ones: as many on both
   * sides, and the very same where only one side has an own amount. Else a part of the own amount
   * may have become a part of an included one.
   */
  private boolean leavesOwnApart(Told other) {
    return own.isPresent() == other.own.isPresent()
        ? included.size() == other.included.size()
        : yen(included).equals(yen(other.included));
  }

  private static List<OptionalLong> yen(List<Figure> figures) {
    return figures.stream().map(Figure::yen).toList();
  }

  private Optional<Figure> included(int position) {
    return position < included.size() ? Optional.of(included.get(position)) : Optional.empty();
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
