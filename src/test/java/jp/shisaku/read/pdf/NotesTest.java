package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that stands upon a page without being its content: filled fields, and remarks. */
class NotesTest {

  private static final int HIDDEN = 2;
  private static final int ON_PAPER_ONLY = 4 + 32;

  @ParameterizedTest(name = "{0} with the flags {1}: {2}")
  @CsvSource({
    "Widget, 4, true",
    "FreeText, 4, true",
    "Stamp, 4, true",
    "Widget, " + HIDDEN + ", false",
    "FreeText, " + ON_PAPER_ONLY + ", false",
    "Popup, 4, false",
    "Text, 4, false"
  })
  void readsWhatAViewerShowsUponThePage(String kind, int flags, boolean shown) throws IOException {
    assertThat(text(kind, flags)).isEqualTo(shown ? List.of("budget", "640") : List.of("budget"));
  }

  @ParameterizedTest(name = "{0} that says {1}")
  @CsvSource({"Widget, V", "FreeText, Contents"})
  void tellsOfTextThatOnlyAViewerDraws(String kind, String key) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDAnnotation note = note(document, kind, 4);
      note.getCOSObject().removeItem(COSName.AP);
      note.getCOSObject().setString(COSName.getPDFName(key), "640");
      page.setAnnotations(List.of(note));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      assertThat(Drawn.codes(Drawn.read(out.toByteArray(), PageBudget.DEFAULT)))
          .containsExactly("page.truncated");
    }
  }

  /** A viewer draws the line through the text of itself. */
  @Test
  void leavesOutWhatAReaderStruckOutWithoutALineThatIsDrawn() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, 50, 500, "640");
        write(content, 100, 500, "700");
      }
      COSDictionary dictionary = new COSDictionary();
      dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName("StrikeOut"));
      COSArray corners = new COSArray();
      corners.setFloatArray(new float[] {50, 510, 70, 510, 50, 498, 70, 498});
      dictionary.setItem(COSName.QUADPOINTS, corners);
      page.setAnnotations(List.of(PDAnnotation.createAnnotation(dictionary)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      Found<Document> read = Drawn.read(out.toByteArray(), PageBudget.DEFAULT);
      assertThat(read.value().pages().get(0).blocks())
          .extracting(Block::text)
          .containsExactly("700");
      assertThat(Drawn.codes(read)).containsExactly("text.struck-out");
    }
  }

  private static List<String> text(String kind, int flags) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, 50, 500, "budget");
      }
      page.setAnnotations(List.of(note(document, kind, flags)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return Drawn.read(out.toByteArray(), PageBudget.DEFAULT)
          .value()
          .pages()
          .get(0)
          .blocks()
          .stream()
          .map(Block::text)
          .toList();
    }
  }

  private static PDAnnotation note(PDDocument document, String kind, int flags) throws IOException {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
    PDAnnotation note = PDAnnotation.createAnnotation(dictionary);
    note.setAnnotationFlags(flags);
    note.setRectangle(new PDRectangle(300, 495, 80, 20));
    PDAppearanceStream drawn = new PDAppearanceStream(document);
    drawn.setBBox(new PDRectangle(80, 20));
    drawn.setResources(new PDResources());
    try (PDPageContentStream content = new PDPageContentStream(document, drawn)) {
      write(content, 2, 5, "640");
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(drawn);
    note.setAppearance(appearance);
    return note;
  }

  private static void write(PDPageContentStream content, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
