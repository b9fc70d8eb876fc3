package jp.shisaku.emit.diff;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import jp.shisaku.diff.Change;

/** The largest changes of initial budgets. */
final class MoneyMoves {

  private static final int MOST = 10;

  /** A change of an initial budget whose size is known, and that counts in the totals. */
  record MoneyMove(Change change, long deltaYen) {}

  private MoneyMoves() {}

  /** The largest increases, largest first. */
  static List<MoneyMove> increases(DiffReport report) {
    return largest(report, delta -> delta > 0);
  }

  /** The largest cuts, largest first. */
  static List<MoneyMove> cuts(DiffReport report) {
    return largest(report, delta -> delta < 0);
  }

  private static List<MoneyMove> largest(DiffReport report, LongPredicate direction) {
    return report.diff().changes().stream()
        .filter(change -> !change.relisted())
        .flatMap(MoneyMoves::known)
        .filter(move -> direction.test(move.deltaYen()))
        .sorted(Comparator.comparingLong(move -> -Math.abs(move.deltaYen())))
        .limit(MOST)
        .toList();
  }

  private static Stream<MoneyMove> known(Change change) {
    return DiffReport.initialBudget(change)
        .flatMapToLong(amount -> amount.deltaYen().stream())
        .mapToObj(yen -> new MoneyMove(change, yen));
  }
}
