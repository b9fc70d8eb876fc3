package jp.shisaku.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import org.jsoup.nodes.Element;

/** Lays the cells of an HTML table out on its grid, as browsers do. */
public final class HtmlTable {

  /** The standard's own bound for columns; rows are bounded by those that are there. */
  private static final int MAX_COLUMN_SPAN = 1000;

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

  /** The cells from above that reach into the current row, from left to right. */
  private List<Cell> open = new ArrayList<>();

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
      reading.open = List.of();
      for (int i = 0; i < rows.size(); i++) {
        if (!look.isHidden(rows.get(i))) {
          reading.row(rows.get(i), number++, rows.size() - i);
        }
      }
    }
    return reading.cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(withoutIdleColumns(reading.cells), Optional.empty()));
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
    int next = 0;
    List<Cell> own = new ArrayList<>();
    for (Element cell : row.children()) {
      boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (isCell && !look.isHidden(cell)) {
        while (next < open.size() && open.get(next).column() <= column) {
          column = Math.max(column, open.get(next++).lastColumn() + 1);
        }
        int columns = span(cell.attr("colspan"), 1, MAX_COLUMN_SPAN);
        int asked = span(cell.attr("rowspan"), rowsLeft, Integer.MAX_VALUE);
        own.add(cell(cell, number, column, Math.min(asked, rowsLeft), columns));
        column += columns;
      }
    }
    cells.addAll(own);
    open =
        Stream.concat(open.stream(), own.stream())
            .filter(c -> c.lastRow() > number)
            .sorted(Comparator.comparingInt(Cell::column))
            .toList();
  }

  /**
   * On a grid of the columns in which a cell begins: authors write a hundred where they mean all.
   */
  private static List<Cell> withoutIdleColumns(List<Cell> cells) {
    int[] begun = cells.stream().mapToInt(Cell::column).sorted().distinct().toArray();
    return cells.stream()
        .map(c -> c.across(place(begun, c.column()), place(begun, c.lastColumn() + 1)))
        .toList();
  }

  /** How many of the columns that are begun lie before one. */
  private static int place(int[] begun, int column) {
    int found = Arrays.binarySearch(begun, column);
    return found < 0 ? -found - 1 : found;
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
    return new Cell(row, column, rows, columns, content.apply(cell), Optional.empty(), shaded);
  }
}
