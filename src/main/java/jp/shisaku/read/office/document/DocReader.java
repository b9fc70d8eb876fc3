package jp.shisaku.read.office.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Block;
import jp.shisaku.page.Blocks;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.source.SourceFile;
import jp.shisaku.text.RepairTally;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/**
 * DOC, the binary format of Word: as {@link DocxReader}, with footnotes behind the body.
 *
 * <p>Known weakness: a style's page break and a nested table's place within its cell follow what
 * POI can tell.
 */
final class DocReader {

  private final RepairTally repairs = new RepairTally();
  private final DocText text;
  private final DocTextBoxes boxes;
  private final List<Page> pages = new ArrayList<>();
  private Blocks current = new Blocks(repairs);

  private DocReader(HWPFDocument document) {
    this.boxes = new DocTextBoxes(document);
    this.text = new DocText(new DocInk(document.getCharacterTable().getTextRuns()), repairs);
  }

  static Found<Document> read(HWPFDocument document, SourceFile file) {
    DocReader reader = new DocReader(document);
    reader.body(document.getRange());
    reader.boxes.takeRest().forEach(reader::apart);
    for (Range more : List.of(document.getFootnoteRange(), document.getEndnoteRange())) {
      // POI gives a range without text the paragraph next to it, which may be one of a table.
      if (more.getEndOffset() > more.getStartOffset()) {
        // Right below a list a note of one of its amounts would be one of all.
        reader.turn();
        reader.apart(more);
      }
    }
    reader.turn();
    Place place = Place.of(file.name());
    List<Issue> issues = new ArrayList<>(RepairTally.hidden(reader.text.hidden(), place));
    issues.addAll(reader.repairs.issues(place));
    return new Found<>(new Document(file.name(), 1, reader.pages), issues);
  }

  private void apart(Range more) {
    current.gap();
    current.all(blocks(more, 0));
  }

  private void body(Range body) {
    for (int i = 0; i < body.numParagraphs(); i++) {
      Paragraph paragraph = body.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = body.getTable(paragraph);
        current.table(DocTable.of(table, cell -> blocks(cell, 1)));
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph);
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.pageBreakBefore()) {
      turn();
    }
    String[] parts = text.of(paragraph).split("\f", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        turn();
      }
      if (!parts[i].isBlank() || parts.length == 1) {
        current.text(parts[i], DocText.style(paragraph));
      }
    }
    boxes.take(paragraph).forEach(box -> current.all(blocks(box, 0)));
  }

  /** The contents of a cell, a text box or the footnotes. */
  private List<Block> blocks(Range range, int level) {
    Blocks blocks = new Blocks(repairs);
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < 5) {
        Table table = range.getTable(paragraph);
        blocks.table(DocTable.of(table, cell -> blocks(cell, level + 1)));
        i += Math.max(1, table.numParagraphs()) - 1;
      } else if (!paragraph.isTableRowEnd()) {
        blocks.text(text.of(paragraph), DocText.style(paragraph));
        boxes.take(paragraph).forEach(box -> blocks.all(blocks(box, 0)));
      }
    }
    return blocks.list();
  }

  private void turn() {
    if (!current.isEmpty()) {
      pages.add(new Page(0, 0, 0, Optional.empty(), current.list(), List.of(), Page.Origin.TEXT));
      current = new Blocks(repairs);
    }
  }
}
