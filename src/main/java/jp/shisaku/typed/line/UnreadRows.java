package jp.shisaku.typed.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * The table of a list of which it is not known which lines are a row: its amounts stand below each
 * other, in rows that have no name, and the lines above each in a cell that is none of names. So no
 * amount is given to a wrong measure, and its lines are no sheet of labels and values.
 */
public final class UnreadRows {

  private UnreadRows() {}

  /** True for an amount, also with its year and stage. */
  public static boolean isAmount(String text) {
    return LoneAmount.is(text) || RowTexts.isAmount(text);
  }

  /** How many amounts there are of the year and stage that has most. */
  public static long ofOneStage(Stream<String> amounts) {
    return amounts
        .filter(BudgetReader::holdsStage)
        .flatMap(text -> BudgetReader.read(text, Place.UNKNOWN).value().lines().stream())
        .collect(
            Collectors.groupingBy(
                line -> List.of(line.fiscalYear(), line.phase()), Collectors.counting()))
        .values()
        .stream()
        .mapToLong(count -> count)
        .max()
        .orElse(0);
  }

  /**
   * Such a table.
   *
   * @param heads by column
   * @param amountColumn the first column of amounts
   * @param lines all that stands below the heads
   */
  public static Table table(List<List<Line>> heads, int amountColumn, List<Line> lines) {
    return table(heads, amountColumn, lines, UnreadRows::isAmount);
  }

  /** The same where other lines are those of amounts. */
  public static Table table(
      List<List<Line>> heads,
      int amountColumn,
      List<? extends Block> lines,
      Predicate<String> isAmount) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      cells.add(Cell.of(0, i, List.<Block>copyOf(heads.get(i))));
    }
    List<Block> above = new ArrayList<>();
    int row = 1;
    for (Block line : lines) {
      if (!isAmount.test(line.text())) {
        above.add(line);
        continue;
      }
      cells.add(Cell.of(row, amountColumn, List.of(line)));
      // A row with nothing but an amount would be the rest of one.
      cells.add(Cell.of(row, heads.size(), above.isEmpty() ? List.of(line) : List.copyOf(above)));
      above.clear();
      row++;
    }
    cells.add(Cell.of(row, heads.size(), above));
    return Table.of(cells);
  }
}
