package jp.shisaku.sheet.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.LinesNote;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.list.head.ColumnHead;
import jp.shisaku.text.Signs;

/** The amounts that a cell shows: one, or two where its head speaks of one in brackets. */
final class CellAmounts {

  private CellAmounts() {}

  /**
   * An amount.
   *
   * @param head what is said of it
   * @param number the exact value behind the shown one, in a workbook
   * @param behind true for one in brackets behind another
   */
  record Stated(AmountsHead head, String text, Optional<BigDecimal> number, boolean behind) {

    private Stated alone() {
      return new Stated(head, text, number, false);
    }
  }

  /**
   * Those of a cell under a head; a dash is none.
   *
   * @param inBrackets what a note says of amounts in brackets; the head comes before it
   * @param linesNote what a note says of amounts above each other; the head comes before it
   */
  static List<Stated> of(
      Cell cell, ColumnHead head, Optional<String> inBrackets, Optional<LinesNote> linesNote) {
    Optional<String> other =
        Optional.of(head.inBrackets()).filter(f -> !f.isEmpty()).or(() -> inBrackets);
    Optional<Stream<Stated>> above =
        head.lines()
            .or(() -> linesNote.filter(note -> head.isOpen() && !head.isDated()))
            .flatMap(note -> note.amounts(cell.text()).map(all -> each(head, note, all)));
    Stream<Stated> all =
        above.isPresent()
            ? above.get()
            : other
                .flatMap(f -> BracketNote.withRemark(cell.text()).map(two -> both(head, f, two)))
                .orElseGet(
                    () -> Stream.of(new Stated(head.amounts(), cell.text(), cell.number(), false)));
    List<Stated> amounts = all.filter(stated -> !Signs.isNothing(stated.text().strip())).toList();
    return amounts.size() == 1 ? List.of(amounts.get(0).alone()) : amounts;
  }

  private static Stream<Stated> each(ColumnHead head, LinesNote note, List<String> amounts) {
    return IntStream.range(0, amounts.size())
        .mapToObj(
            i ->
                new Stated(note.above(i, head.amounts()), amounts.get(i), Optional.empty(), false));
  }

  private static Stream<Stated> both(ColumnHead head, String other, List<String> two) {
    return Stream.of(
        new Stated(head.amounts(), two.get(0), Optional.empty(), false),
        new Stated(head.amounts().saying(other), two.get(1), Optional.empty(), true));
  }
}
