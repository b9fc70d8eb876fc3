package jp.shisaku.read.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shisaku.fixture.FontKind;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.read.pdf.Drawn;
import jp.shisaku.read.pdf.PageBudget;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class FontFactsTest {

  /** A program that wrote the file anew made letters of the figures, though the page shows them. */
  @Test
  void believesACodeThatIsACharacterMoreThanTheTableForSearching() throws IOException {
    PdfSketch sketch =
        Drawn.a4().font(FontKind.UNI_JIS_TO_UNICODE).text(50, 80, 10, "令和7年度予算：1,640百万円");
    byte[] pdf = withTable(sketch, "1 beginbfrange <0020> <007e> <003f> endbfrange");
    assertThat(Drawn.read(pdf, PageBudget.DEFAULT).value().pages().get(0).blocks())
        .extracting(block -> block.text())
        .containsExactly("令和7年度予算：1,640百万円");
  }

  /** A table that is shifted makes 567 of 234, and nothing of it looks wrong. */
  @Test
  void believesTheNamesOfFiguresMoreThanTheTableForSearching() throws IOException {
    assertThat(figures(false, "<32> <0035> <33> <0036> <34> <0037>")).isEqualTo("R7: 234");
    assertThat(figures(true, "<32> <0035> <33> <0036> <34> <0037>")).isEqualTo("R7: 345");
    assertThat(figures(true, "<32> <0033> <33> <0034> <34> <0035>")).isEqualTo("R7: 345");
  }

  /** R7: 234 in codes; their glyphs may be those of the next figure. */
  private static String figures(boolean renamed, String table) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      PDType1Font font = new PDType1Font(FontName.HELVETICA);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(60, 700);
        content.showText("R7: 234");
        content.endText();
      }
      COSStream toUnicode = new COSStream();
      try (OutputStream out = toUnicode.createOutputStream()) {
        out.write(
            ("begincmap 1 begincodespacerange <00> <ff> endcodespacerange 3 beginbfchar "
                    + table
                    + " endbfchar endcmap")
                .getBytes(StandardCharsets.US_ASCII));
      }
      font.getCOSObject().setItem(COSName.TO_UNICODE, toUnicode);
      if (renamed) {
        COSArray names = COSArray.ofCOSIntegers(List.of(0x32));
        List.of("three", "four", "five").forEach(name -> names.add(COSName.getPDFName(name)));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        font.getCOSObject().setItem(COSName.ENCODING, encoding);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return Drawn.read(out.toByteArray(), PageBudget.DEFAULT)
          .value()
          .pages()
          .get(0)
          .blocks()
          .get(0)
          .text();
    }
  }

  private static byte[] withTable(PdfSketch sketch, String ranges) throws IOException {
    try (PDDocument document = Loader.loadPDF(sketch.bytes())) {
      COSDictionary fonts =
          document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      for (COSName name : fonts.keySet()) {
        COSStream table = fonts.getCOSDictionary(name).getCOSStream(COSName.TO_UNICODE);
        String other =
            new String(table.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                .replace("endcmap", ranges + " endcmap");
        try (OutputStream out = table.createOutputStream()) {
          out.write(other.getBytes(StandardCharsets.ISO_8859_1));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
