package jp.shisaku.budget.term;

import java.util.List;
import java.util.Optional;

/**
 * Amounts that are a thousand or a million times each other: one of the two was printed or read in
 * another unit (千円 for 百万円).
 */
public final class UnitSlip {

  private static final List<Long> SLIPS = List.of(1_000L, 1_000_000L);

  /** The budget itself may have halved or doubled at the same time. */
  private static final int GROWTH = 2;

  private UnitSlip() {}

  /** How many times the one is the other, where that is the work of a unit; signs aside. */
  public static Optional<Long> between(long one, long other) {
    long less = Math.min(Math.abs(one), Math.abs(other));
    long more = Math.max(Math.abs(one), Math.abs(other));
    double ratio = (double) more / Math.max(1, less);
    return SLIPS.stream()
        .filter(slip -> less > 0)
        .filter(slip -> ratio >= (double) slip / GROWTH && ratio <= (double) slip * GROWTH)
        .findFirst();
  }
}
