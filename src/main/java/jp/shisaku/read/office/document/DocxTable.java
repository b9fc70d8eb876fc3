package jp.shisaku.read.office.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.read.office.part.OfficeLimits;
import jp.shisaku.read.office.part.Xml;
import org.w3c.dom.Element;

/** A table of a DOCX: cells at their place in the grid, merged cells as one. */
final class DocxTable {

  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");
  private static final Set<String> UNSHADED = Set.of("auto", "FFFFFF", "ffffff");
  private static final int MAX_SPAN = 1000;

  private final DocxBlocks blocks;
  private final int depth;
  private final List<Cell> cells = new ArrayList<>();

  /** By column: the index of the cell that a vertical merge there goes on with. */
  private final Map<Integer, Integer> open = new HashMap<>();

  private DocxTable(DocxBlocks blocks, int depth) {
    this.blocks = blocks;
    this.depth = depth;
  }

  static Table of(Element table, DocxBlocks blocks, int depth) {
    DocxTable reading = new DocxTable(blocks, depth);
    int number = 0;
    for (Element row : unwrapped(table, "tr", 0)) {
      if (Xml.at(row, "trPr", "del").isEmpty()) {
        reading.row(row, number++);
      }
    }
    return new Table(reading.cells, Optional.empty());
  }

  private static List<Element> unwrapped(Element parent, String name, int depth) {
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, name)) {
        found.add(child);
      } else if (WRAPPERS.contains(child.getLocalName()) && depth < OfficeLimits.MAX_DEPTH) {
        found.addAll(unwrapped(child, name, depth + 1));
      }
    }
    return found;
  }

  private void row(Element row, int number) {
    int column = span(Xml.number(row, "trPr", "gridBefore").orElse(0));
    int last = -1;
    for (Element cell : unwrapped(row, "tc", 0)) {
      int columns = Math.max(1, span(Xml.number(cell, "tcPr", "gridSpan").orElse(1)));
      if (isContinued(cell, "vMerge") && open.containsKey(column)) {
        last = open.get(column);
        cells.set(last, cells.get(last).downTo(number));
      } else if (isContinued(cell, "hMerge") && last >= 0) {
        Cell before = cells.get(last);
        cells.set(last, before.across(before.column(), column + columns));
      } else {
        last = cells.size();
        cells.add(cell(cell, number, column, columns));
        open.remove(column);
        if (Xml.at(cell, "tcPr", "vMerge").isPresent()) {
          open.put(column, last);
        }
      }
      column += columns;
    }
  }

  private static int span(int value) {
    return Math.max(0, Math.min(value, MAX_SPAN));
  }

  /** A merge goes on in a cell that has the element, but does not say "restart". */
  private static boolean isContinued(Element cell, String merge) {
    return Xml.at(cell, "tcPr", merge).isPresent()
        && Xml.value(cell, "tcPr", merge).filter("restart"::equals).isEmpty();
  }

  private Cell cell(Element cell, int row, int column, int columns) {
    boolean deleted = Xml.at(cell, "tcPr", "cellDel").isPresent();
    List<Block> content = deleted ? List.of() : blocks.in(cell, depth + 1);
    boolean shaded =
        Xml.at(cell, "tcPr", "shd")
            .flatMap(s -> Xml.attribute(s, "fill"))
            .filter(fill -> !UNSHADED.contains(fill))
            .isPresent();
    return new Cell(row, column, 1, columns, content, Optional.empty(), shaded);
  }
}
