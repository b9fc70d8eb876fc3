package jp.shisaku.impose;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.layout.PageMarks;

/**
 * The page number that is printed as the first or last text of a page: with dashes (- 12 -)
 * anywhere, bare only at the head or foot.
 */
final class PrintedNumber {

  /** The head and the foot of a page, as a share of its height. */
  private static final double MARGIN = 0.12;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<mark>[-‐‑‒–—―−－ー~〜～ ]*(?:[pPｐＰ][.．]? ?)?)(?<number>[0-9０-９]{1,4})"
              + "(?<tail>(?: ?[/／] ?[0-9０-９]{1,4}| ?ページ| ?頁)?[-‐‑‒–—―−－ー~〜～ ]*)");

  private PrintedNumber() {}

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

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
    Matcher number = NUMBER.matcher(run.text());
    if (!number.matches()) {
      return OptionalInt.empty();
    }
    boolean marked = !number.group("mark").isBlank() || !number.group("tail").isBlank();
    double y = run.box().centerY() / page.height();
    return marked || y < MARGIN || y > 1 - MARGIN
        ? OptionalInt.of(Integer.parseInt(number.group("number")))
        : OptionalInt.empty();
  }
}
