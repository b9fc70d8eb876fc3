package jp.shisaku.read.office.slides;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Blocks;
import jp.shisaku.page.Cell;
import jp.shisaku.text.RepairTally;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;

/**
 * What was laid over a table: rectangles and pictures hide what a cell holds, a line strikes it
 * out, and a text box upon an empty cell is what the cell says.
 */
final class SlideCover<S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>> {

  private final List<PlacedShape<S, P>> above;
  private final SlideInk ink;
  private final List<PlacedShape<S, P>> taken = new ArrayList<>();

  /**
   * @param above in drawing order
   * @param ink what can be seen of a text box
   */
  SlideCover(List<PlacedShape<S, P>> above, SlideInk ink) {
    this.above = above;
    this.ink = ink;
  }

  /** The text boxes that were read as the content of cells. */
  List<PlacedShape<S, P>> taken() {
    return taken;
  }

  /** A cell as it is seen at its place. */
  Cell over(Cell cell, Box place, RepairTally repairs) {
    Cell left = cell;
    if (!cell.text().isBlank() && above.stream().anyMatch(o -> o.coversMiddleOf(place))) {
      repairs.unseen(cell.text());
      left = cell.with(List.of());
    } else if (isOneLine(cell) && above.stream().anyMatch(o -> o.strikes(place))) {
      repairs.struckOut(cell.text());
      left = cell.with(List.of());
    }
    return left.text().isBlank() ? withLaid(left, place, repairs) : left;
  }

  private static boolean isOneLine(Cell cell) {
    return !cell.text().isBlank() && cell.text().strip().lines().count() == 1;
  }

  private Cell withLaid(Cell cell, Box place, RepairTally repairs) {
    Blocks content = new Blocks(repairs);
    for (PlacedShape<S, P> laid : above) {
      if (!taken.contains(laid) && laid.isLaidInto(place)) {
        taken.add(laid);
        @SuppressWarnings("unchecked")
        TextShape<S, P> text = (TextShape<S, P>) laid.shape();
        SlideText.add(text, place, ink.in(text), content, repairs);
      }
    }
    return content.isEmpty() ? cell : cell.with(content.list());
  }
}
