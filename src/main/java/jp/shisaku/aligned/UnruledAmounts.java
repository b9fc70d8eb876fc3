package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.Amount;
import jp.shisaku.budget.Amounts;
import jp.shisaku.budget.Unit;

/** The amounts of a list without rulings, each of which may tell a row. */
final class UnruledAmounts {

  /** A figure, not one in brackets: that one is a second figure of its cell. */
  private static final Pattern FIGURE = Pattern.compile("[-△▲約]?\\s*[0-9０-９].*");

  private static final Pattern STANDS_FOR_ONE =
      Pattern.compile("[-－―—–−‐ー─━]+|内数|事項要求|.*[0-9０-９千万億円]の内数");

  private static final Optional<Unit> ANY_UNIT = Unit.named("円");

  private static final int LONGEST = 40;

  /** Amounts of one row in several columns stand at one height, give or take this; in em. */
  private static final double ONE_HEIGHT = 0.25;

  private UnruledAmounts() {}

  /** True for a whole amount on one line, or what stands for one. */
  static boolean isFigure(Fragment fragment) {
    String text = fragment.line().text().replaceAll("\\s+", "");
    return text.length() <= LONGEST
        && (STANDS_FOR_ONE.matcher(text).matches()
            || FIGURE.matcher(text).matches()
                && !(Amounts.read(text, ANY_UNIT) instanceof Amount.Unreadable));
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
