package jp.shisaku.diff.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.Unit;

/**
 * Amounts that differ only because one is told in a larger unit: 37,123千円 and 37百万円. Only single
 * statements are looked at; of sums the errors would add up.
 */
final class Rounding {

  private static final Pattern AMOUNT = Pattern.compile("[0-9](?:\\.([0-9]+))?([十百千]?[万億兆]?円)");

  /** One part in so many; what lies nearer may be the same amount in two years. */
  private static final long NEAR = 100;

  /** 百万円, in yen. */
  private static final long USUAL = 1_000_000;

  private Rounding() {}

  /** True where the coarser figure is the finer one, rounded or cut off. */
  static boolean explains(Figure a, Figure b) {
    long one = step(a);
    long other = step(b);
    if (one == 0 || other == 0 || one == other) {
      return false;
    }
    return a.included() == b.included()
        && (one > other ? isRounded(a, b, one) : isRounded(b, a, other));
  }

  /**
   * The same of amounts for two years. A headline (12億円) may stand for much, and hide a change:
   * only what is nearly the same is, or is told in 百万円, as nearly all publications do.
   */
  static boolean explainsNearly(Figure a, Figure b) {
    long apart = Math.abs(yen(a) - yen(b));
    boolean million = Math.max(step(a), step(b)) <= USUAL;
    return (million || apart <= Math.abs(yen(a)) / NEAR) && explains(a, b);
  }

  private static boolean isRounded(Figure coarse, Figure fine, long step) {
    long cut = yen(fine) / step * step;
    long rest = Math.abs(yen(fine) - cut);
    long rounded = rest * 2 < step ? cut : cut + Long.signum(yen(fine)) * step;
    return yen(coarse) == cut || yen(coarse) == rounded;
  }

  private static long yen(Figure figure) {
    return figure.yen().orElse(0);
  }

  /** What the last digit of the amount is worth, in yen; 0 where that cannot be told. */
  private static long step(Figure figure) {
    List<MatchResult> amounts = AMOUNT.matcher(Folding.fold(figure.printed())).results().toList();
    if (amounts.size() != 1 || figure.yen().isEmpty()) {
      return 0;
    }
    int decimals = Optional.ofNullable(amounts.get(0).group(1)).map(String::length).orElse(0);
    long unit = Unit.named(amounts.get(0).group(2)).map(Unit::yen).orElse(0L);
    return unit / Math.round(Math.pow(10, decimals));
  }
}
