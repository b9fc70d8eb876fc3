package jp.shisaku.typed;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.budget.LoneAmount;
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

  /** True for an amount, also with its year and stage. */
  static boolean isAmount(String text) {
    return LoneAmount.is(text) || RowTexts.isAmount(text);
  }

  /**
   * Such a table.
   *
   * @param heads by column
   * @param amountColumn the first column of amounts
   * @param lines all that stands below the heads
   */
  static Table table(List<List<Line>> heads, int amountColumn, List<Line> lines) {
    List<Line> amounts = lines.stream().filter(line -> isAmount(line.text())).toList();
    List<Block> others = new ArrayList<>(lines);
    others.removeIf(line -> isAmount(line.text()));
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      cells.add(Cell.of(0, i, List.<Block>copyOf(heads.get(i))));
    }
    for (int i = 0; i < amounts.size(); i++) {
      cells.add(Cell.of(i + 1, amountColumn, List.of(amounts.get(i))));
    }
    cells.add(Cell.of(1, heads.size(), others));
    return Table.of(cells);
  }
}
