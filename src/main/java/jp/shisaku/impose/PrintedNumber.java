package jp.shisaku.impose;

import java.util.List;
import java.util.OptionalInt;
import jp.shisaku.layout.PageMarks;
import jp.shisaku.text.PageNumber;

/**
 * The page number that is printed as the first or last text of a page: with dashes (- 12 -)
 * anywhere, bare only at the head or foot.
 */
final class PrintedNumber {

  /** The head and the foot of a page, as a share of its height. */
  private static final double MARGIN = 0.12;

  private PrintedNumber() {}

  /** The number; empty where none is printed, or two may be it. */
  static OptionalInt of(PageMarks page) {
    List<Runs.Run> runs = Runs.of(page);
    List<Integer> numbers =
        runs.stream()
            .filter(run -> isOutermost(run, runs))
            .flatMap(run -> number(run, page).stream().boxed())
            .distinct()
            .toList();
    return numbers.size() == 1 ? OptionalInt.of(numbers.get(0)) : OptionalInt.empty();
  }

  private static boolean isOutermost(Runs.Run run, List<Runs.Run> runs) {
    return runs.stream().noneMatch(other -> other.box().bottom() <= run.box().top())
        || runs.stream().noneMatch(other -> other.box().top() >= run.box().bottom());
  }

  private static OptionalInt number(Runs.Run run, PageMarks page) {
    double y = run.box().centerY() / page.height();
    boolean atEdge = y < MARGIN || y > 1 - MARGIN;
    return PageNumber.of(run.text())
        .filter(number -> number.marked() || atEdge)
        .map(PageNumber::number)
        .orElse(OptionalInt.empty());
  }
}
