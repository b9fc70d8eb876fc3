package jp.shisaku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void givesTheCellsThatBeginInSomeOfItsRows() {
    Table table =
        new Table(
            List.of(cell(3, 0), cell(0, 1), cell(0, 0), cell(1, 0), cell(2, 1)), Optional.empty());
    assertThat(table.cellsFrom(1, 3)).containsExactly(cell(1, 0), cell(2, 1));
    assertThat(table.cellsFrom(0, 9)).isEqualTo(table.cells());
    assertThat(table.cellsFrom(2, 2)).isEmpty();
    assertThat(table.cellsFrom(4, 2)).isEmpty();
  }

  private static Cell cell(int row, int column) {
    return Cell.of(row, column, List.of());
  }
}
