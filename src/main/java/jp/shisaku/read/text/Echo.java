package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Programs that turn tables into lines of tabs write a table inside a cell up to three times: as
 * HTML in its cell, once more as cells behind that one, and once more as rows below. What follows
 * is taken away where it repeats the table word for word, and kept otherwise.
 */
final class Echo {

  private Echo() {}

  /** The rows without what only repeats a table inside one of their cells. */
  static List<List<String>> removed(List<List<String>> rows) {
    List<List<String>> own = new ArrayList<>();
    int row = 0;
    while (row < rows.size()) {
      List<List<String>> nested = nestedRows(rows.get(row));
      own.add(nested.isEmpty() ? rows.get(row) : withoutRepeatedCells(rows.get(row)));
      boolean below = !nested.isEmpty() && stand(nested, rows, row + 1);
      row += below ? nested.size() + 1 : 1;
    }
    return own;
  }

  private static boolean stand(List<List<String>> nested, List<List<String>> rows, int from) {
    return from + nested.size() <= rows.size()
        && IntStream.range(0, nested.size())
            .allMatch(i -> words(rows.get(from + i)).equals(nested.get(i)));
  }

  private static List<String> withoutRepeatedCells(List<String> row) {
    List<String> own = new ArrayList<>();
    int column = 0;
    while (column < row.size()) {
      own.add(row.get(column));
      List<String> nested = nestedRows(row.get(column)).stream().flatMap(List::stream).toList();
      column = behindRepeated(row, column + 1, nested);
    }
    return own;
  }

  /** The column behind the cells that repeat these words, all of them or up to the row's end. */
  private static int behindRepeated(List<String> row, int from, List<String> words) {
    int column = from;
    int next = 0;
    while (column < row.size() && next < words.size()) {
      String cell = squeezed(row.get(column));
      if (cell.equals(words.get(next))) {
        next++;
      } else if (!cell.isEmpty()) {
        return from;
      }
      column++;
    }
    return next == 0 ? from : column;
  }

  private static List<List<String>> nestedRows(List<String> row) {
    return row.stream().map(Echo::nestedRows).flatMap(List::stream).toList();
  }

  /** The words of the tables in a cell, a row a list, without empty cells. */
  private static List<List<String>> nestedRows(String cell) {
    if (!cell.contains("<table") || !Markup.isIn(cell)) {
      return List.of();
    }
    return Fragment.blocks(cell, true).stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> IntStream.range(0, table.rows()).mapToObj(table::row))
        .map(cells -> words(cells.stream().map(Cell::text).toList()))
        .toList();
  }

  private static List<String> words(List<String> cells) {
    return cells.stream().map(Echo::squeezed).filter(text -> !text.isEmpty()).toList();
  }

  private static String squeezed(String text) {
    return Markdown.inline(text).replaceAll("\\s+", "");
  }
}
