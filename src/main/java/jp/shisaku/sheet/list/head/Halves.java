package jp.shisaku.sheet.list.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * A list that goes on beside itself, to save paper: its heads stand twice in a row (施策名, 予算額, 施策名,
 * 予算額), and each row has two measures.
 *
 * @param table with what stood at the right below what stood at the left; without cells where that
 *     cannot be told
 * @param width columns of each half; 0 where the table is as it was
 */
public record Halves(Table table, int width) {

  private static final int TITLE_ROWS = 20;

  private static final int FEWEST_HEADS = 2;

  public static Halves of(Table table, Profile profile) {
    for (int row = 0; row < Math.min(table.rows(), TITLE_ROWS); row++) {
      List<Cell> names =
          table.row(row).stream()
              .filter(c -> profile.column(c.text()).filter(f -> f == Field.NAME).isPresent())
              .toList();
      if (names.size() > 1) {
        int width = names.get(1).column() - names.get(0).column();
        if (!stand(table, row, width)) {
          return new Halves(table, 0);
        }
        Table plain = withoutNotes(table, row, width);
        return isApart(plain, row, width)
            ? new Halves(stacked(plain, row, lastHead(plain, row), width), width)
            : new Halves(table.with(List.of()), width);
      }
    }
    return new Halves(table, 0);
  }

  /** The same of a table without heads that goes on with one of this width. */
  public static Table goingOn(Table table, int width) {
    return width > 0 && isApart(table, 0, width) ? stacked(table, 0, -1, width) : table;
  }

  private static int lastHead(Table table, int row) {
    return table.row(row).stream().mapToInt(Cell::lastRow).max().orElse(row);
  }

  /** True where the heads stand again, and nothing runs across. */
  private static boolean stand(Table table, int row, int width) {
    Map<Integer, String> heads = new TreeMap<>();
    table.row(row).forEach(c -> heads.put(c.column(), c.text().replaceAll("\\s", "")));
    List<Integer> again =
        heads.keySet().stream().filter(c -> c >= width && !heads.get(c).isEmpty()).toList();
    return again.size() >= FEWEST_HEADS
        && again.stream().allMatch(c -> heads.get(c).equals(heads.get(c % width)));
  }

  /** The same without rows of one cell alone that runs across: notes. */
  private static Table withoutNotes(Table table, int from, int width) {
    return table.with(
        table.cells().stream()
            .filter(c -> c.row() < from || !runsAcross(c, width) || !isAlone(table, c))
            .toList());
  }

  private static boolean isAlone(Table table, Cell cell) {
    return table.cells().stream()
        .filter(c -> c.isInRows(cell.row(), cell.lastRow()))
        .allMatch(c -> c.equals(cell) || c.text().isBlank());
  }

  private static boolean runsAcross(Cell cell, int width) {
    return cell.column() / width != cell.lastColumn() / width;
  }

  private static boolean isApart(Table table, int from, int width) {
    return table.columns() > width
        && table.cells().stream().filter(c -> c.row() >= from).noneMatch(c -> runsAcross(c, width));
  }

  private static Table stacked(Table table, int head, int lastHead, int width) {
    int rows = table.rows() - lastHead - 1;
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      int half = cell.column() / width;
      if (cell.row() < head || half == 0) {
        cells.add(cell);
      } else if (cell.row() > lastHead) {
        cells.add(cell.at(cell.row() + half * rows, cell.column() % width));
      }
    }
    return table.with(cells);
  }
}
