package jp.shisaku.diff;

import java.util.OptionalLong;

/**
 * What a measure states for one year and phase.
 *
 * @param yen whole yen; empty where the statement gives no figure or its cell could not be read
 * @param included 内数: the amount is that of a whole of which the measure is an unknown part; it may
 *     be compared, never added
 * @param printed the statements as printed, joined by "、"
 */
public record Figure(OptionalLong yen, boolean included, String printed) {

  /** True where the amount is the measure's own and may be added to others. */
  public boolean addable() {
    return yen.isPresent() && !included;
  }
}
