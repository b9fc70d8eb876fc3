package jp.shisaku.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import org.jsoup.nodes.Element;

/** Lays the cells of an HTML table out on its grid, as browsers do. */
public final class HtmlTable {

  /** The standard's own bound for columns; rows are bounded by those that are there. */
  private static final int MAX_COLUMN_SPAN = 1000;

  private static final int MAX_CELLS = 500_000;

  /** What the page says of the look of an element. */
  public interface Look {
    boolean isHidden(Element element);

    boolean isShaded(Element element);
  }

  /** Nothing said: all is shown, and heads alone are shaded. */
  private static final Look PLAIN =
      new Look() {
        @Override
        public boolean isHidden(Element element) {
          return false;
        }

        @Override
        public boolean isShaded(Element element) {
          return false;
        }
      };

  private final Look look;
  private final Function<Element, List<Block>> content;
  private final List<Cell> cells = new ArrayList<>();

  /** By column: how many rows from the current one on are taken by a cell from above. */
  private int[] taken = new int[0];

  private HtmlTable(Look look, Function<Element, List<Block>> content) {
    this.look = look;
    this.content = content;
  }

  /**
   * A table without styles; empty where it has no cell.
   *
   * @param content what stands in a cell
   */
  public static Optional<Table> of(Element table, Function<Element, List<Block>> content) {
    return of(table, PLAIN, content);
  }

  /** The table; empty where it has no cell. */
  public static Optional<Table> of(
      Element table, Look look, Function<Element, List<Block>> content) {
    HtmlTable reading = new HtmlTable(look, content);
    List<List<Element>> groups = groups(table);
    int number = 0;
    for (List<Element> rows : groups) {
      reading.taken = new int[reading.taken.length];
      for (int i = 0; i < rows.size(); i++) {
        if (!look.isHidden(rows.get(i))) {
          reading.row(rows.get(i), number++, rows.size() - i);
        }
      }
    }
    return reading.cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(reading.cells, Optional.empty()));
  }

  /** The rows by section, the foot last: no cell reaches from one into the next. */
  private static List<List<Element>> groups(Element table) {
    List<List<Element>> groups = new ArrayList<>();
    for (String section : List.of("thead", "tbody", "tfoot")) {
      for (Element child : table.children()) {
        if (child.normalName().equals(section)) {
          groups.add(children(child, "tr"));
        }
      }
    }
    List<Element> loose = children(table, "tr");
    if (!loose.isEmpty()) {
      groups.add(loose);
    }
    return groups;
  }

  private static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(c -> c.normalName().equals(name)).toList();
  }

  private void row(Element row, int number, int rowsLeft) {
    int column = 0;
    for (Element cell : row.children()) {
      boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (isCell && !look.isHidden(cell) && cells.size() < MAX_CELLS) {
        while (column < taken.length && taken[column] > 0) {
          column++;
        }
        int columns = span(cell.attr("colspan"), 1, MAX_COLUMN_SPAN);
        int asked = span(cell.attr("rowspan"), rowsLeft, Integer.MAX_VALUE);
        int rows = Math.min(asked, rowsLeft);
        cells.add(cell(cell, number, column, rows, columns));
        take(column, columns, rows);
        column += columns;
      }
    }
    for (int i = 0; i < taken.length; i++) {
      taken[i] = Math.max(0, taken[i] - 1);
    }
  }

  private void take(int column, int columns, int rows) {
    if (taken.length < column + columns) {
      taken = Arrays.copyOf(taken, column + columns);
    }
    Arrays.fill(taken, column, column + columns, rows);
  }

  private static int span(String text, int forZero, int most) {
    if (!text.strip().matches("\\d{1,9}")) {
      return 1;
    }
    int span = Integer.parseInt(text.strip());
    return span == 0 ? forZero : Math.min(span, most);
  }

  private Cell cell(Element cell, int row, int column, int rows, int columns) {
    boolean shaded = cell.normalName().equals("th") || look.isShaded(cell);
    return new Cell(
        row,
        column,
        rows,
        columns,
        content.apply(cell),
        Optional.empty(),
        shaded,
        "",
        Optional.empty());
  }
}
