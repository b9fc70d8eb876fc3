package jp.shisaku.piece.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.sheet.form.SheetText;
import org.junit.jupiter.api.Test;

class OpenValuesTest {

  private static Line line(String text, double left, double top) {
    Box box = new Box(left, top, left + 60, top + 10);
    return new Line(text, Optional.of(box), left, 10, false, false);
  }

  private static Cell label(int row, String text) {
    Box box = new Box(50, 30.0 * row, 130, 30.0 * row + 30);
    return Cell.of(row, 0, List.of(line(text, 55, 30.0 * row + 2))).within(box);
  }

  /** Three labels thirty points high, and one cell beside them with lines at these heights. */
  private static Table table(double... tops) {
    List<Block> lines = new ArrayList<>();
    DoubleStream.of(tops).forEach(top -> lines.add(line("里の便り", 140, top)));
    Cell whole = Cell.of(0, 1, lines).downTo(2).within(new Box(130, 0, 500, 90));
    return new Table(
        List.of(label(0, "担当課"), whole, label(1, "目的"), label(2, "概要")), Optional.empty());
  }

  private static List<String> values(Table table) {
    return OpenValues.parted(table, SheetText.LABELS).cells().stream()
        .filter(cell -> cell.column() == 1)
        .map(cell -> cell.row() + " " + cell.content().size())
        .toList();
  }

  @Test
  void stateTheLinesBesideEachLabel() {
    assertThat(values(table(2, 32, 44, 62))).containsExactly("0 1", "1 2", "2 1");
  }

  @Test
  void areOneWhereALineLiesBetweenTwoLabels() {
    assertThat(values(table(2, 24, 44, 62))).containsExactly("0 4");
  }

  @Test
  void areOneWhereTheLinesRunOnWithoutWhite() {
    assertThat(values(table(2, 17, 32, 47, 62, 77))).containsExactly("0 6");
  }
}
