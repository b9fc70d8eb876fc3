package jp.shisaku.invented;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.shisaku.fixture.Typesetting;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Pair;
import jp.shisaku.invented.Block.Placed;
import jp.shisaku.invented.Block.Text;

/** Prints publications as text, a form feed before each leaf, tables in one of several ways. */
final class TextPress {

  /** How a table is written. */
  enum Tables {
    /** A row a line, its cells behind tabs. */
    TABS,
    /** The same between bars, and a line below the first row. */
    MARKDOWN,
    /** As HTML within the text. */
    HTML,
    /** Each cell a line, as programs leave it that copy text from a page. */
    LINES,
    /** In columns of blanks. */
    COLUMNS
  }

  private static final int WIDTH = 100;

  private final Tables tables;

  private TextPress(Tables tables) {
    this.tables = tables;
  }

  static byte[] print(InventedPublication publication, Tables tables) {
    TextPress press = new TextPress(tables);
    return publication.leaves().stream()
        .map(leaf -> leaf.blocks().stream().map(press::text).collect(Collectors.joining("\n\n")))
        .collect(Collectors.joining("\n\f\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String text(Block block) {
    if (block instanceof Text text) {
      return text.text();
    }
    if (block instanceof Pair pair) {
      return pair.left().text() + "\n\n" + pair.right().text();
    }
    Grid grid = (Grid) block;
    return switch (tables) {
      case TABS -> rows(grid, "\t", "", "");
      case MARKDOWN -> markdown(grid);
      case HTML ->
          grid.rows().stream()
              .map(HtmlPress::row)
              .collect(Collectors.joining(" ", "<table border=\"1\"> ", " </table>"));
      case LINES ->
          grid.placed().stream().map(p -> p.cell().text()).collect(Collectors.joining("\n"));
      case COLUMNS -> columns(grid);
    };
  }

  private static String markdown(Grid grid) {
    List<String> rows = new ArrayList<>(rows(grid, " | ", "| ", " |").lines().toList());
    rows.add(1, "|" + " --- |".repeat(grid.widths().size()));
    return String.join("\n", rows);
  }

  private static String rows(Grid grid, String between, String before, String behind) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < grid.widths().size(); column++) {
        cells.add(textAt(grid, row, column));
      }
      rows.add(before + String.join(between, cells) + behind);
    }
    return String.join("\n", rows);
  }

  private static String textAt(Grid grid, int row, int column) {
    return grid.placed().stream()
        .filter(p -> p.row() == row && p.column() == column)
        .map(p -> p.cell().text().replace("\n", " "))
        .findFirst()
        .orElse("");
  }

  /** Cells at their places, in lines as wide as a page, two columns of blanks between them. */
  private static String columns(Grid grid) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<List<String>> lines = new ArrayList<>();
      List<Integer> lefts = new ArrayList<>();
      for (Placed place : grid.placed()) {
        if (place.row() == row) {
          int end = place.column() + place.cell().columns();
          int left = share(grid, place.column());
          lefts.add(left);
          lines.add(Typesetting.wrap(place.cell().text(), 2, share(grid, end) - left - 2));
        }
      }
      int high = lines.stream().mapToInt(List::size).max().orElse(0);
      for (int i = 0; i < high; i++) {
        StringBuilder line = new StringBuilder();
        for (int cell = 0; cell < lines.size(); cell++) {
          if (i < lines.get(cell).size()) {
            int blanks = lefts.get(cell) - (int) Typesetting.width(line.toString(), 2);
            line.append(" ".repeat(Math.max(0, blanks))).append(lines.get(cell).get(i));
          }
        }
        text.append(line).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static int share(Grid grid, int columns) {
    return grid.widths().subList(0, columns).stream().mapToInt(Integer::intValue).sum()
        * WIDTH
        / 100;
  }
}
