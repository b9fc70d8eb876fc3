package jp.shisaku.piece.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.sheet.form.SheetText;
import org.junit.jupiter.api.Test;

class UnfoldedTest {

  private static Cell cell(int row, int column, Block content) {
    return Cell.of(row, column, List.of(content));
  }

  private static Table table(Cell... cells) {
    return new Table(List.of(cells), Optional.empty());
  }

  @Test
  void makesALineOfARowOfOneText() {
    Table table =
        table(
            cell(0, 0, Line.of("里山の小屋", false)),
            cell(1, 0, Line.of("施策分類", false)),
            cell(1, 1, Line.of("①予算", false)));
    assertThat(Unfolded.of(table, SheetText.LABELS))
        .extracting(Block::text)
        .containsExactly("里山の小屋", "施策分類\t①予算");
  }

  @Test
  void leavesOutATableWithoutAWordBesideTheText() {
    Table table =
        table(
            cell(0, 0, Line.of("里山の小屋", false)),
            cell(0, 1, table(cell(0, 0, Line.of("", false)))),
            cell(1, 0, Line.of("施策分類", false)),
            cell(1, 1, Line.of("①予算", false)));
    assertThat(Unfolded.of(table, SheetText.LABELS))
        .extracting(Block::text)
        .containsExactly("里山の小屋", "施策分類\t①予算");
  }
}
