package jp.shisaku.cli;

import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;

/** A page as text: its lines, and its tables cell by cell. */
final class PageListing {

  private PageListing() {}

  static String of(Page page) {
    StringBuilder text = new StringBuilder("== page " + page.number());
    page.title().ifPresent(title -> text.append(" ").append(title));
    text.append('\n');
    page.blocks().forEach(block -> append(block, "", text));
    return text.toString();
  }

  private static void append(Block block, String indent, StringBuilder text) {
    if (block instanceof Table table) {
      text.append(indent).append("table ");
      text.append(table.rows()).append(" x ").append(table.columns()).append('\n');
      table.cells().forEach(cell -> append(cell, indent + "  ", text));
    } else {
      text.append(indent).append(block.text()).append('\n');
    }
  }

  private static void append(Cell cell, String indent, StringBuilder text) {
    text.append(indent).append("cell ").append(cell.row()).append(',').append(cell.column());
    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
      text.append(" spans ").append(cell.rowSpan()).append(" x ").append(cell.columnSpan());
    }
    text.append(cell.shaded() ? " shaded\n" : "\n");
    cell.content().forEach(block -> append(block, indent + "  ", text));
  }
}
