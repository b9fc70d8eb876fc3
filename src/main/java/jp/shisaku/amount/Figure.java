package jp.shisaku.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.term.BrokenNumber;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.NoteMark;

/**
 * An amount that stands in a cell of its own.
 *
 * @param head what the head of its column, its label or a note says of it: 令和5年度当初予算額
 * @param text the cell as shown; a number that was broken over lines is whole
 * @param number the exact value behind the shown one, in a workbook
 * @param shared true where the cell stands for several measures together
 * @param behind true for one in brackets behind another of the same cell
 */
public record Figure(
    AmountsHead head,
    String text,
    Optional<BigDecimal> number,
    boolean shared,
    boolean behind,
    Place place) {

  private static final Pattern WIDE_POINT = Pattern.compile("(?<=\\d)．(?=\\d)");

  public Figure {
    text = WIDE_POINT.matcher(NoteMark.without(BrokenNumber.joined(text))).replaceAll(".");
  }

  /** The only one of its cell, or the first; one that prints its unit. */
  public Figure(String head, String text, boolean shared, Place place) {
    this(new AmountsHead(head, Optional.empty()), text, Optional.empty(), shared, false, place);
  }

  /** A cell whose label, or nothing, says what it is. */
  public static Figure of(Cell cell, Piece table) {
    return new Figure(
        AmountsHead.NONE, cell.text(), cell.number(), false, false, table.place(cell));
  }

  /**
   * One of two amounts of the cell.
   *
   * @param inBrackets true for the second one
   */
  Figure saying(String part, boolean inBrackets) {
    return new Figure(head, part, Optional.empty(), shared, inBrackets, place);
  }

  /** The same below its own head, and what stands around that. */
  public Figure below(AmountsHead around) {
    return new Figure(head.within(around), text, number, shared, behind, place);
  }

  /** The unit of its number where the cell has none. */
  public Optional<Unit> unit() {
    return head.unit();
  }
}
