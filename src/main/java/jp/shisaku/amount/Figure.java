package jp.shisaku.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.BrokenNumber;
import jp.shisaku.budget.Unit;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.NoteMark;

/**
 * An amount that stands in a cell of its own.
 *
 * @param head what the head of its column says of it, without the unit: 令和5年度当初予算額; "" where
 *     nothing
 * @param text the cell as shown; a number that was broken over lines is whole
 * @param unit the unit that the head or a note states; the cell's own comes before it
 * @param number the exact value behind the shown one, in a workbook
 * @param shared true where the cell stands for several measures together
 * @param behind true for one in brackets behind another of the same cell
 */
public record Figure(
    String head,
    String text,
    Optional<Unit> unit,
    Optional<BigDecimal> number,
    boolean shared,
    boolean behind,
    Place place) {

  private static final Pattern WIDE_POINT = Pattern.compile("(?<=\\d)．(?=\\d)");

  public Figure {
    text = WIDE_POINT.matcher(NoteMark.without(BrokenNumber.joined(text))).replaceAll(".");
  }

  /** The only one of its cell, or the first. */
  public Figure(
      String head,
      String text,
      Optional<Unit> unit,
      Optional<BigDecimal> number,
      boolean shared,
      Place place) {
    this(head, text, unit, number, shared, false, place);
  }

  /** A cell whose label, or nothing, says what it is. */
  public static Figure of(Cell cell, Piece table) {
    return new Figure("", cell.text(), Optional.empty(), cell.number(), false, table.place(cell));
  }

  /** The same under a head, with the unit that the head states. */
  Figure under(String what, Optional<Unit> stated) {
    return new Figure(what, text, stated, number, shared, behind, place);
  }

  /** The same below a label by which it is a part: （内数）; "" for one that says nothing such. */
  public Figure included(String said) {
    return new Figure(head + said, text, unit, number, shared, behind, place);
  }

  public Figure in(Optional<Unit> stated) {
    return new Figure(head, text, unit.or(() -> stated), number, shared, behind, place);
  }
}
