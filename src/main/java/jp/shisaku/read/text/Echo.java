package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Programs that turn tables into lines of tabs write a table inside a cell twice: as HTML in the
 * cell, and once more as cells and lines behind it. The second time is taken away, and the row it
 * tore apart is whole again. It is taken away only where it repeats the first word for word.
 */
final class Echo {

  private final List<List<String>> rows;
  private final List<List<String>> own = new ArrayList<>();
  private int row;
  private int column;

  private Echo(List<List<String>> rows) {
    this.rows = rows;
  }

  static List<List<String>> removed(List<List<String>> rows) {
    boolean possible = rows.stream().flatMap(List::stream).anyMatch(Echo::mayHoldTable);
    return possible ? new Echo(rows).withoutEcho() : rows;
  }

  private static boolean mayHoldTable(String cell) {
    return cell.contains("<table") && Markup.isIn(cell);
  }

  private List<List<String>> withoutEcho() {
    List<String> current = new ArrayList<>();
    while (row < rows.size()) {
      if (column == rows.get(row).size()) {
        own.add(current);
        current = new ArrayList<>();
        row++;
        column = 0;
      } else {
        String cell = rows.get(row).get(column);
        current.add(cell);
        column++;
        if (mayHoldTable(cell)) {
          skip(texts(Fragment.blocks(cell, true)));
        }
      }
    }
    if (!current.isEmpty()) {
      own.add(current);
    }
    return own;
  }

  /** Moves behind the cells that say the same, or does not move. */
  private void skip(List<String> texts) {
    int r = row;
    int c = column;
    int next = 0;
    while (next < texts.size() && r < rows.size()) {
      if (c == rows.get(r).size()) {
        r++;
        c = 0;
        continue;
      }
      String cell = squeezed(rows.get(r).get(c));
      if (cell.equals(texts.get(next))) {
        next++;
      } else if (!cell.isEmpty()) {
        return;
      }
      c++;
    }
    if (next == texts.size() && next > 0) {
      row = r;
      column = c;
    }
  }

  /** The texts of the cells of the tables in a cell, blanks left out, empty ones left out. */
  private static List<String> texts(List<Block> blocks) {
    return blocks.stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).cells().stream())
        .map(Cell::text)
        .map(Echo::squeezed)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String squeezed(String text) {
    return Markdown.inline(text).replaceAll("\\s+", "");
  }
}
