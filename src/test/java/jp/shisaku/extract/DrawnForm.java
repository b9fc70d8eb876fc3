package jp.shisaku.extract;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisaku.fixture.DeckPage;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Readers;
import jp.shisaku.source.SourceFile;
import jp.shisaku.source.SourceFiles;
import org.apache.poi.sl.usermodel.SlideShow;

/** Files drawn by tests, read as the program reads them. */
public final class DrawnForm {

  private DrawnForm() {}

  /** A deck of these pages behind a cover. */
  static Document deck(DeckPage... pages) {
    PdfSketch sketch =
        new PdfSketch()
            .page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT)
            .boldText(250, 220, 28, "里山の国の施策集")
            .text(350, 300, 14, "令和5年12月22日");
    for (DeckPage page : pages) {
      page.on(sketch);
    }
    return read(sketch);
  }

  /** The same pages as slides. */
  static Document slides(SlideShow<?, ?> show, String name, DeckPage... pages) {
    try (show) {
      show.setPageSize(new Dimension((int) PdfSketch.A4_LONG, (int) PdfSketch.A4_SHORT));
      for (DeckPage page : pages) {
        page.on(show);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return read(name, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Document read(PdfSketch sketch) {
    return read("drawn.pdf", sketch.bytes());
  }

  public static Document read(String name, byte[] bytes) {
    return found(name, bytes).value();
  }

  /** The same with what the reader says of it. */
  static Found<Document> found(String name, byte[] bytes) {
    try {
      Path folder = Files.createTempDirectory("drawn");
      Path path = folder.resolve(name);
      try {
        Files.write(path, bytes);
        SourceFile file = SourceFiles.open(path);
        return Readers.STANDARD.of(file.mediaType()).orElseThrow().read(file, ReadOptions.DEFAULT);
      } finally {
        Files.delete(path);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
