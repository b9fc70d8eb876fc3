package jp.shisaku.read.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.page.Table;
import jp.shisaku.source.SourceFile;

/** A drawn document, read: what stands on its pages, written so that a test can show it. */
public final class Drawn {

  private Drawn() {}

  /** A page of A4 to draw on. */
  public static PdfSketch a4() {
    return new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
  }

  public static Found<Document> read(PdfSketch sketch) {
    return read(sketch.bytes(), PageBudget.DEFAULT);
  }

  public static Found<Document> read(byte[] pdf, PageBudget budget) {
    return read(pdf, new PdfReader(budget, PageRecogniser.NONE), ReadOptions.DEFAULT);
  }

  /** The document, pages without text by a recogniser that says how large they are shown to it. */
  static Found<Document> recognised(PdfSketch sketch, ReadOptions options) {
    PageRecogniser recogniser = picture -> Found.of(Optional.of(told(picture)));
    return read(sketch.bytes(), new PdfReader(recogniser), options);
  }

  private static Page told(PagePicture picture) {
    try {
      long dots = Math.round(picture.image().draw().getWidth() / picture.width() * 72);
      String text = "page " + picture.number() + " at " + dots + " dpi";
      List<Block> blocks = List.of(Line.of(text, false));
      return new Page(
          picture.number(),
          picture.width(),
          picture.height(),
          Optional.empty(),
          blocks,
          List.of(),
          Page.Origin.OCR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Found<Document> read(byte[] pdf, PdfReader reader, ReadOptions options) {
    try {
      Path path = Files.createTempFile("drawn", ".pdf");
      try {
        Files.write(path, pdf);
        SourceFile file = new SourceFile(path, "drawn.pdf", pdf.length, "application/pdf");
        return reader.read(file, options);
      } finally {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page page(PdfSketch sketch) {
    return read(sketch).value().pages().get(0);
  }

  /** The blocks of the first page, one string each. */
  static List<String> blocks(PdfSketch sketch) {
    return page(sketch).blocks().stream().map(Drawn::told).toList();
  }

  static List<String> codes(Found<Document> found) {
    return found.issues().stream().map(i -> i.code().code()).toList();
  }

  /** A line as its text; a table as {@code [a | b / c | d]}, spans as {@code a(2x1)}, labels *. */
  static String told(Block block) {
    return block instanceof Table table ? told(table) : block.text();
  }

  private static String told(Table table) {
    StringBuilder out = new StringBuilder("[");
    for (int row = 0; row < table.rows(); row++) {
      out.append(row == 0 ? "" : " / ");
      out.append(table.row(row).stream().map(Drawn::told).collect(Collectors.joining(" | ")));
    }
    return out.append(']').toString();
  }

  private static String told(Cell cell) {
    String content = cell.content().stream().map(Drawn::told).collect(Collectors.joining(" "));
    boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
    String span = spans ? "(" + cell.rowSpan() + "x" + cell.columnSpan() + ")" : "";
    return (cell.shaded() ? "*" : "") + content + span;
  }
}
