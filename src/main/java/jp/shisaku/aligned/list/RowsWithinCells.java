package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.aligned.list.UnruledBody.Row;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Lists of which only the heads, the columns or groups of rows are drawn, so that one cell holds
 * the names of several measures and another one their amounts: parted where the lines tell the rows
 * as certainly as those of a list without rulings.
 */
final class RowsWithinCells {

  /** Two amounts below each other may be two of one measure. */
  private static final int FEWEST_AMOUNTS = 3;

  static final int MOST_ROWS_OF_HEADS = 3;

  private final Table table;
  private final UnruledHead head;
  private final int heads;

  /** The cell of each of its columns. */
  private final List<Cell> lowest;

  private final List<Cell> cells = new ArrayList<>();

  /** How many rows were added above. */
  private int added;

  private RowsWithinCells(Table table, UnruledHead head, int heads) {
    this.table = table;
    this.head = head;
    this.heads = heads;
    this.lowest = UnruledHead.lowest(table, heads);
  }

  /** The same table, each of its rows a measure. */
  static Table parted(Table table, Labels labels) {
    int rows = table.rows();
    if (rows < 2 || table.cells().stream().noneMatch(RowsWithinCells::mayHoldSeveral)) {
      return table;
    }
    for (int end = Math.min(MOST_ROWS_OF_HEADS, rows - 1); end > 0; end--) {
      Optional<UnruledHead> head = UnruledHead.drawn(table, end, labels);
      if (head.isPresent()) {
        return new RowsWithinCells(table, head.get(), end).parted();
      }
    }
    return table;
  }

  /** Quick, and false for most cells. */
  private static boolean mayHoldSeveral(Cell cell) {
    return cell.content().size() >= FEWEST_AMOUNTS
        && UnruledAmounts.rows(Fragment.within(cell)).size() >= FEWEST_AMOUNTS;
  }

  private Table parted() {
    int rows = table.rows();
    for (int row = 0; row < rows; row++) {
      Optional<UnruledBody> several = row < heads ? Optional.empty() : several(row);
      if (several.isPresent()) {
        part(row, several.get());
      } else {
        int at = row + added;
        table.row(row).forEach(cell -> cells.add(cell.at(at, cell.column())));
      }
    }
    return added == 0 ? table : table.with(cells);
  }

  /** The lines of a row by column, where it holds several measures, and each cell has its head. */
  private Optional<UnruledBody> several(int row) {
    List<Cell> filled = Cell.filled(table.row(row));
    List<List<Fragment>> columns =
        lowest.stream()
            .map(head -> below(head, row).map(Fragment::within).orElse(List.of()))
            .toList();
    long placed = columns.stream().filter(lines -> !lines.isEmpty()).count();
    boolean merged = table.cells().stream().anyMatch(c -> c.row() < row && c.lastRow() >= row);
    UnruledBody body = UnruledBody.of(head, columns);
    int amounts = UnruledAmounts.rows(body.amounts()).size();
    return amounts >= FEWEST_AMOUNTS
            && columns.get(body.nameColumn()).size() >= amounts
            && placed == filled.size()
            && !merged
        ? Optional.of(body)
        : Optional.empty();
  }

  private Optional<Cell> below(Cell head, int row) {
    return table.row(row).stream()
        .filter(cell -> cell.column() == head.column())
        .filter(cell -> cell.columnSpan() == head.columnSpan() && cell.rowSpan() == 1)
        .findFirst();
  }

  /** Where it is not certain which lines are a row, amounts stand in rows without a name. */
  private void part(int row, UnruledBody body) {
    List<List<List<Fragment>>> rows =
        body.rows()
            .filter(parts -> parts.size() > 1)
            .map(parts -> parts.stream().map(Row::cells).toList())
            .orElseGet(() -> unread(body));
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        List<Fragment> content = rows.get(i).get(j);
        int column = j < lowest.size() ? lowest.get(j).column() : table.columns();
        if (!content.isEmpty()) {
          cells.add(Fragment.cell(row + added + i, column, content));
        }
      }
    }
    added += rows.size() - 1;
  }

  private List<List<List<Fragment>>> unread(UnruledBody body) {
    UnruledTable unread = new UnruledTable(head);
    unread.addUnread(body.lines(), body.amounts());
    return unread.rows().stream().skip(1).map(Row::cells).toList();
  }
}
