package jp.shisaku.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import org.junit.jupiter.api.Test;

class ValueCellsTest {

  private static Cell cell(int row, int column, String text, boolean shaded, boolean onPaper) {
    List<Block> content = text.isEmpty() ? List.of() : List.of(Line.of(text, true));
    Box box = new Box(column * 100, row * 20, column * 100 + 100, row * 20 + 20);
    return new Cell(
        row,
        column,
        1,
        1,
        content,
        onPaper ? Optional.of(box) : Optional.empty(),
        shaded,
        "",
        Optional.empty());
  }

  private static List<String> rightOfPurpose(boolean shaded, boolean onPaper) {
    Cell purpose = cell(0, 0, "目的", true, onPaper);
    Table table =
        new Table(
            List.of(
                purpose,
                cell(0, 1, "便りを運ぶ。", false, onPaper),
                cell(1, 0, "", shaded, onPaper),
                cell(1, 1, "風船を買う。", false, onPaper)),
            Optional.empty());
    return new ValueCells(table, Set.of(purpose), Set.of())
        .right(purpose).stream().map(Cell::text).toList();
  }

  @Test
  void aValueGoesOnBesideAnEmptyCell() {
    assertThat(rightOfPurpose(false, true)).containsExactly("便りを運ぶ。", "風船を買う。");
    assertThat(rightOfPurpose(true, false)).containsExactly("便りを運ぶ。", "風船を買う。");
  }

  @Test
  void onPaperACellWithTheGroundOfTheLabelsIsOneThatWasNotRead() {
    assertThat(rightOfPurpose(true, true)).containsExactly("便りを運ぶ。");
  }
}
