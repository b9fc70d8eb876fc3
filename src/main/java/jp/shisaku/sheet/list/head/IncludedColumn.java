package jp.shisaku.sheet.list.head;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.label.Field;
import jp.shisaku.label.Tick;
import jp.shisaku.page.Cell;

/**
 * The column of a list that says of each row whether its amounts are parts of others: 内数 with ○
 * below it, 内数の有無 with 有 and 無.
 */
public final class IncludedColumn {

  private IncludedColumn() {}

  /** The one below these heads; none where a cell says more: 一部, 里山留学費, a figure. */
  public static Optional<Integer> in(CellGrid grid, int firstHead, int lastHead, int rows) {
    return IntStream.rangeClosed(firstHead, lastHead)
        .mapToObj(grid::row)
        .flatMap(row -> row.entrySet().stream())
        .filter(e -> isHead(e.getValue()))
        .map(Map.Entry::getKey)
        .filter(column -> grid.filled(lastHead + 1, rows, column).allMatch(IncludedColumn::isMark))
        .findFirst();
  }

  /**
   * The one beside a single column of amounts in which nothing but 内数 and 全額 stands, whatever its
   * head is: 区分, 備考.
   *
   * @param heads what the heads above the rows say, by column
   */
  static Optional<Integer> besideOneAmount(
      CellGrid grid, int firstRow, int rows, Map<Integer, ColumnHead> heads) {
    long amounts = heads.values().stream().filter(h -> h.field() == Field.BUDGET).count();
    return amounts != 1
        ? Optional.empty()
        : grid.columns(firstRow, rows)
            .filter(
                column ->
                    !heads.containsKey(column) || heads.get(column).field() == Field.CLASSIFICATION)
            .filter(column -> grid.filled(firstRow, rows, column).allMatch(IncludedColumn::isSaid))
            .filter(
                column ->
                    grid.filled(firstRow, rows, column)
                        .anyMatch(cell -> BudgetReader.headsIncluded(cell.text())))
            .findFirst();
  }

  private static boolean isSaid(Cell cell) {
    return BudgetReader.headsIncluded(cell.text()) || BudgetReader.saysWhole(cell.text());
  }

  static boolean isHead(Cell cell) {
    return cell.text().indexOf('数') >= 0 && BudgetReader.headsIncluded(cell.text());
  }

  /** True for a cell that says that the amounts of its row are parts: ○, 内数. */
  static boolean isSet(String cell) {
    return Tick.isSet(cell) || BudgetReader.headsIncluded(cell);
  }

  /** 全額, 外数: that they are none. */
  private static boolean isMark(Cell cell) {
    return isSet(cell.text()) || Tick.isUnset(cell.text()) || BudgetReader.saysWhole(cell.text());
  }
}
