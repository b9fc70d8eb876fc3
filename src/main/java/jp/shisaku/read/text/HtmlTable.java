package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import org.jsoup.nodes.Element;

/** A table of HTML on a grid: cells that span rows and columns push the others aside. */
final class HtmlTable {

  private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

  /** As browsers do, so that a false number costs no memory. */
  private static final int WIDEST = 1_000;

  private final int depth;
  private final List<Cell> cells = new ArrayList<>();

  /** For each column, the first row that no cell from above covers. */
  private final List<Integer> free = new ArrayList<>();

  private HtmlTable(int depth) {
    this.depth = depth;
  }

  /** The table; empty where it has no cell. */
  static Optional<Table> of(Element table, int depth) {
    HtmlTable grid = new HtmlTable(depth);
    List<Element> rows = rows(table);
    for (int row = 0; row < rows.size(); row++) {
      grid.add(rows.get(row), row, rows.size() - row);
    }
    return grid.cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(grid.cells, Optional.empty()));
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (SECTIONS.contains(child.normalName())) {
        child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
      } else if (child.nameIs("tr")) {
        rows.add(child);
      }
    }
    return rows;
  }

  private void add(Element row, int number, int rowsLeft) {
    int column = 0;
    for (Element cell : row.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        column = freeColumn(number, column);
        int width = span(cell, "colspan", WIDEST);
        int height = span(cell, "rowspan", rowsLeft);
        cells.add(cell(cell, number, column, height, width));
        cover(column, width, number + height);
        column += width;
      }
    }
  }

  private int freeColumn(int row, int from) {
    int column = from;
    while (column < free.size() && free.get(column) > row) {
      column++;
    }
    return column;
  }

  private void cover(int column, int width, int untilRow) {
    for (int c = column; c < column + width; c++) {
      if (c < free.size()) {
        free.set(c, untilRow);
      } else {
        free.add(untilRow);
      }
    }
  }

  private Cell cell(Element cell, int row, int column, int height, int width) {
    return new Cell(
        row,
        column,
        height,
        width,
        Fragment.blocks(cell, depth + 1, true),
        Optional.empty(),
        cell.nameIs("th"),
        "",
        Optional.empty());
  }

  private static int span(Element cell, String attribute, int most) {
    String span = cell.attr(attribute).strip();
    int number = span.matches("\\d{1,6}") ? Integer.parseInt(span) : 1;
    return Math.max(1, Math.min(number, most));
  }
}
