package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import jp.shisaku.fixture.FontKind;
import jp.shisaku.fixture.PdfSketch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
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
