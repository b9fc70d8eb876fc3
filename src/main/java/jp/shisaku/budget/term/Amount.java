package jp.shisaku.budget.term;

import java.util.Optional;

/** What an expression of an amount says. */
public sealed interface Amount {

  /** The expression as printed, on one line. */
  String printed();

  /** The whole yen that it says; empty where it says no one figure. */
  default Optional<Long> whole() {
    return Optional.empty();
  }

  /**
   * One figure.
   *
   * @param yen whole yen, exact
   * @param approximate true with 約, 程度, 概ね
   */
  record Yen(long yen, boolean approximate, String printed) implements Amount {

    @Override
    public Optional<Long> whole() {
      return Optional.of(yen);
    }
  }

  /**
   * Two bounds, 30～40億円: no figure of its own.
   *
   * @param fromYen lower bound, in whole yen
   * @param toYen upper bound, in whole yen
   */
  record Range(long fromYen, long toYen, String printed) implements Amount {}

  /** Not to be read as whole yen: 百万円 without a figure, 1,12百万円, 三十二十円, 0.3円. */
  record Unreadable(String printed) implements Amount {}
}
