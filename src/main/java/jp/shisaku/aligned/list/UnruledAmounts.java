package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.budget.term.LoneAmount;

/** The amounts of a list without rulings, each of which may tell a row. */
final class UnruledAmounts {

  /** Amounts of one row in several columns stand at one height, give or take this; in em. */
  private static final double ONE_HEIGHT = 0.25;

  private UnruledAmounts() {}

  /** True for a whole amount on one line, or what stands for one. */
  static boolean isFigure(Fragment fragment) {
    return LoneAmount.is(fragment.line().text());
  }

  /** The figures among these lines, those at one height as one: the first of them. */
  static List<Fragment> rows(List<Fragment> amounts) {
    List<Fragment> rows = new ArrayList<>();
    amounts.stream()
        .filter(UnruledAmounts::isFigure)
        .sorted(Comparator.comparingDouble(f -> f.box().centerY()))
        .forEach(
            f -> {
              if (rows.isEmpty() || !isAtHeightOf(rows.get(rows.size() - 1), f)) {
                rows.add(f);
              }
            });
    return rows;
  }

  private static boolean isAtHeightOf(Fragment a, Fragment b) {
    return Math.abs(a.box().centerY() - b.box().centerY()) <= ONE_HEIGHT * b.em();
  }
}
