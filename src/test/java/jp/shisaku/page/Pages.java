package jp.shisaku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.page.TableNotation.Placed;

/**
 * Documents written down as text, for tests.
 *
 * <pre>
 *   a line                    a line of text
 *                             a blank line: the next line stands behind a gap
 *   [x]施策名 | 橋の点検        lines with | are the rows of a table; see {@link TableNotation}
 * </pre>
 */
public final class Pages {

  private Pages() {}

  /** A text: one page without numbers and without a layout. */
  public static Document text(String notation) {
    return new Document("publication.txt", 1, List.of(page(0, notation)));
  }

  /** A document without a layout, a page a notation, counted from one. */
  public static Document numbered(String... notations) {
    List<Page> pages =
        IntStream.range(0, notations.length).mapToObj(i -> page(i + 1, notations[i])).toList();
    return new Document("publication.docx", pages.size(), pages);
  }

  /** A document of pages with a layout, in order. */
  public static Document layout(LayoutPage... pages) {
    List<Page> numbered =
        IntStream.range(0, pages.length).mapToObj(i -> pages[i].numbered(i + 1)).toList();
    return new Document("publication.pdf", pages.length, numbered);
  }

  /** A table without a layout. */
  public static Table table(String notation) {
    return TableNotation.table(notation.lines().toList(), Placed.NOWHERE);
  }

  private static Page page(int number, String notation) {
    return new Page(number, 0, 0, Optional.empty(), blocks(notation), List.of(), Page.Origin.TEXT);
  }

  static List<Block> blocks(String notation) {
    List<Block> blocks = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    boolean gap = true;
    for (String line : (notation + "\n\n").split("\n", -1)) {
      if (TableNotation.isRow(line)) {
        rows.add(line);
        continue;
      }
      if (!rows.isEmpty()) {
        blocks.add(TableNotation.table(rows, Placed.NOWHERE));
        rows.clear();
        gap = true;
      }
      if (!line.isBlank()) {
        blocks.add(Line.of(line.strip(), gap));
      }
      gap = line.isBlank();
    }
    return blocks;
  }
}
