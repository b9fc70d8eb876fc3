package jp.shisaku.diff.field;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a measure states for one year and phase.
 *
 * @param yen whole yen; empty where the statement gives no figure
 * @param included 内数: the amount is that of a whole of which the measure is an unknown part; it may
 *     be compared, never added
 * @param undecided a statement gives neither an amount nor the dash that says there is none (未定,
 *     事項要求), so that yen is empty, whatever other statements say
 * @param terms what qualifies the amount: 約, the whole that it is a part of, what others hold
 *     (ほか…); folded, for comparing
 * @param printed the statements as printed, joined by "、"
 */
public record Figure(
    OptionalLong yen, boolean included, boolean undecided, List<String> terms, String printed) {

  public Figure {
    terms = List.copyOf(terms);
  }

  /** True where the amount is the measure's own and may be added to others. */
  public boolean addable() {
    return yen.isPresent() && !included;
  }

  /** The same amount, whatever qualifies it. */
  boolean sameAmount(Figure other) {
    return yen.equals(other.yen) && included == other.included;
  }
}
