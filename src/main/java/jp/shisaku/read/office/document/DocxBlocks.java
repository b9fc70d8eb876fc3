package jp.shisaku.read.office.document;

import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import jp.shisaku.page.Block;
import jp.shisaku.page.Blocks;
import jp.shisaku.read.office.part.OfficeLimits;
import jp.shisaku.read.office.part.Xml;
import jp.shisaku.text.RepairTally;
import org.w3c.dom.Element;

/** What stands in a body, a cell, a text box or a footnote of a DOCX. */
record DocxBlocks(DocxText text, RepairTally repairs) {

  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "Choice");

  Blocks empty() {
    return new Blocks(repairs);
  }

  List<Block> in(Element container, int depth) {
    Blocks blocks = empty();
    each(container, depth, (element, level) -> block(element, blocks, level));
    return blocks.list();
  }

  /** Hands over what a container holds, also within what only wraps it, and how deep it stands. */
  void each(Element container, int depth, ObjIntConsumer<Element> taker) {
    if (depth > OfficeLimits.MAX_DEPTH) {
      throw new IllegalStateException("nested too deeply");
    }
    for (Element child : Xml.children(container)) {
      if (WRAPPERS.contains(child.getLocalName())) {
        if (!Xml.isPrompt(child)) {
          each(child, depth + 1, taker);
        }
      } else if (Xml.is(child, "AlternateContent")) {
        Xml.at(child, "Choice").ifPresent(c -> each(c, depth + 1, taker));
      } else {
        taker.accept(child, depth);
      }
    }
  }

  /** Adds a paragraph or a table; anything else is no content. */
  void block(Element element, Blocks blocks, int depth) {
    if (Xml.is(element, "p")) {
      paragraph(text.of(element), blocks, depth);
    } else if (Xml.is(element, "tbl")) {
      blocks.table(DocxTable.of(element, this, depth + 1));
    }
  }

  void paragraph(DocxText.Paragraph paragraph, Blocks blocks, int depth) {
    if (paragraph.apart()) {
      blocks.gap();
    }
    if (!paragraph.raw().isBlank() || paragraph.textBoxes().isEmpty()) {
      blocks.text(paragraph.raw(), paragraph.style());
    }
    for (Element box : paragraph.textBoxes()) {
      blocks.all(in(box, depth + 1));
    }
  }
}
