package jp.shisaku.read.office.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.page.Block;
import jp.shisaku.page.Blocks;
import jp.shisaku.page.Page;
import jp.shisaku.read.office.part.Xml;
import org.w3c.dom.Element;

/** Cuts the body of a DOCX where the author asked for a new page. */
final class DocxPages {

  private static final Set<String> SAME_PAGE = Set.of("continuous", "nextColumn");

  private final DocxBlocks blocks;
  private final DocxText text;
  private final DocxNotes notes;
  private final List<Page> pages = new ArrayList<>();
  private Blocks current;

  /** True while a note of the last heading is to be added. */
  private boolean belowHeading;

  /** How each section begins, the one being read first. */
  private final Deque<String> sectionTypes = new ArrayDeque<>();

  DocxPages(DocxBlocks blocks, DocxText text, DocxNotes notes) {
    this.blocks = blocks;
    this.text = text;
    this.notes = notes;
    this.current = blocks.empty();
  }

  void body(Element body) {
    for (Element child : Xml.children(body)) {
      Xml.at(child, "pPr", "sectPr").ifPresent(this::section);
      if (Xml.is(child, "sectPr")) {
        section(child);
      }
    }
    blocks.each(body, 0, this::add);
  }

  private void section(Element properties) {
    sectionTypes.add(Xml.value(properties, "type").orElse("nextPage"));
  }

  private void add(Element element, int depth) {
    if (Xml.is(element, "p")) {
      paragraph(element);
    } else {
      blocks.block(element, current, depth);
      notes();
      belowHeading = false;
    }
  }

  private void paragraph(Element element) {
    if (Xml.toggle(element, "pPr", "pageBreakBefore").orElse(false)) {
      turn();
    }
    boolean heading = text.isHeading(element);
    if (heading) {
      notes();
    }
    DocxText.Paragraph paragraph = text.of(element);
    belowHeading = heading ? !notes.areNone() : belowHeading && !notes.areNone();
    String[] parts = paragraph.raw().split(Character.toString(DocxText.PAGE_BREAK), -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        turn();
      }
      boolean last = i == parts.length - 1;
      if (!parts[i].isBlank() || last) {
        blocks.paragraph(
            new DocxText.Paragraph(
                parts[i],
                paragraph.style(),
                last ? paragraph.textBoxes() : List.of(),
                paragraph.apart()),
            current,
            0);
      }
    }
    if (!belowHeading) {
      notes();
    }
    if (Xml.at(element, "pPr", "sectPr").isPresent()) {
      sectionTypes.poll();
      if (!SAME_PAGE.contains(sectionTypes.isEmpty() ? "" : sectionTypes.peek())) {
        turn();
      }
    }
  }

  /**
   * Adds the notes that were referred to: right behind their text, but of a heading behind what
   * stands below it.
   */
  private void notes() {
    List<Block> taken = notes.take(blocks);
    if (!taken.isEmpty()) {
      current.gap();
      current.all(taken);
      current.gap();
    }
  }

  private void turn() {
    notes();
    belowHeading = false;
    if (!current.isEmpty()) {
      pages.add(new Page(0, 0, 0, Optional.empty(), current.list(), List.of(), Page.Origin.TEXT));
      current = blocks.empty();
    }
  }

  /** The pages; call it last. */
  List<Page> list() {
    turn();
    return pages;
  }
}
