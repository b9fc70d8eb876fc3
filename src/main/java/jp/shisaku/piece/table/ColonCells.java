package jp.shisaku.piece.table;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * Leaves out of tables the colons between labels and values: 施策名 | ： | 里山の橋, and 施策名 | ：里山の橋. The
 * cells say as much, and a column of colons would be one of values.
 */
public final class ColonCells {

  private static final String COLONS = ":：";

  private ColonCells() {}

  public static List<Block> without(List<Block> blocks) {
    return blocks.stream().map(ColonCells::without).toList();
  }

  private static Block without(Block block) {
    return block instanceof Table table && table.cells().stream().anyMatch(ColonCells::opens)
        ? without(table)
        : block;
  }

  private static Table without(Table table) {
    TreeSet<Integer> columns = new TreeSet<>();
    table.cells().stream().filter(ColonCells::isAlone).map(Cell::column).forEach(columns::add);
    table.cells().stream()
        .filter(cell -> cell.isFilled() && !isAlone(cell))
        .map(Cell::column)
        .forEach(columns::remove);
    List<Cell> cells =
        table.cells().stream()
            .filter(cell -> without(columns, cell.column()) < without(columns, end(cell)))
            .map(cell -> opens(cell) ? cell.with(behind(cell)) : cell)
            .map(cell -> cell.across(without(columns, cell.column()), without(columns, end(cell))))
            .toList();
    return table.with(cells);
  }

  private static int end(Cell cell) {
    return cell.lastColumn() + 1;
  }

  /** A column, counted without these. */
  private static int without(TreeSet<Integer> columns, int column) {
    return column - columns.headSet(column).size();
  }

  private static boolean opens(Cell cell) {
    return !cell.content().isEmpty()
        && cell.content().get(0) instanceof Line line
        && !line.text().isEmpty()
        && COLONS.indexOf(line.text().charAt(0)) >= 0;
  }

  private static boolean isAlone(Cell cell) {
    return opens(cell) && cell.text().substring(1).isBlank();
  }

  /** What stands behind the colon. */
  private static List<Block> behind(Cell cell) {
    Line first = (Line) cell.content().get(0);
    String text = first.text().substring(1).strip();
    List<Block> more = cell.content().subList(1, cell.content().size());
    return text.isEmpty()
        ? more
        : Stream.concat(Stream.of(first.withText(text)), more.stream()).toList();
  }
}
