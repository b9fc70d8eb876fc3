package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * The table of a list of which it is not known which lines are a row: its amounts stand below each
 * other, in rows that have no name, and all other lines in a cell that is none of names. So no
 * amount is given to a wrong measure, and its lines are no sheet of labels and values.
 */
final class UnreadRows {

  private UnreadRows() {}

  /**
   * Such a table.
   *
   * @param heads by column
   * @param amountColumn the first column of amounts
   */
  static Table table(
      List<List<Line>> heads, int amountColumn, List<Line> amounts, List<Line> others) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      cells.add(Cell.of(0, i, List.<Block>copyOf(heads.get(i))));
    }
    for (int i = 0; i < amounts.size(); i++) {
      cells.add(Cell.of(i + 1, amountColumn, List.of(amounts.get(i))));
    }
    cells.add(Cell.of(1, heads.size(), List.<Block>copyOf(others)));
    return new Table(cells, Optional.empty());
  }
}
