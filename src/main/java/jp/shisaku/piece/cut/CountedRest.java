package jp.shisaku.piece.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.RowNumber;

/**
 * What is left, on the next page, of the last row of a list that a text keeps in columns. It stands
 * below the heads that are printed again, and has no number where all rows have one; these count on
 * from page to page.
 */
final class CountedRest {

  private CountedRest() {}

  /**
   * Both tables, the row whole. Where the next page is not read, the row has no name: words of it
   * may stand there.
   */
  static Optional<CutTables> between(Table upper, Table lower, int names) {
    int heads = CutRow.headsPrintedAgain(upper, lower);
    int last = upper.rows() - 1;
    Optional<Integer> number = number(upper, last);
    if (number.isEmpty()
        || heads == 0
        || heads == lower.rows()
        || number(lower, heads).isPresent()) {
      return Optional.empty();
    }
    boolean counts = number(lower, heads + 1).equals(number.map(n -> n + 1));
    List<Cell> cells = new ArrayList<>(upper.cells());
    if (!counts) {
      upper
          .at(last, names)
          .ifPresent(
              name -> {
                cells.remove(name);
                cells.add(name.at(last, upper.columns()));
              });
      return Optional.of(new CutTables(upper.with(cells), lower));
    }
    for (Cell cell : lower.row(heads)) {
      int column = cell.column() == upper.columns() ? names : cell.column();
      Optional<Cell> begun = upper.at(last, column);
      List<Block> content = new ArrayList<>(begun.map(Cell::content).orElse(List.of()));
      content.addAll(cell.content());
      begun.ifPresent(cells::remove);
      cells.add(Cell.of(last, column, content));
    }
    return Optional.of(new CutTables(upper.with(cells), CutRow.without(lower, heads)));
  }

  /** The number of a row of lines without a place. */
  private static Optional<Integer> number(Table table, int row) {
    return row < table.rows()
        ? table
            .at(row, 0)
            .filter(cell -> cell.box().isEmpty() && RowNumber.isPlain(cell.text()))
            .map(cell -> Integer.parseInt(cell.text()))
        : Optional.empty();
  }
}
