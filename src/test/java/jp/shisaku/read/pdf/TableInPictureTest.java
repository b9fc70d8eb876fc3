package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.PrintedPicture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** A table that was pasted as a picture is not read, and that is said. */
class TableInPictureTest {

  @Test
  void namesATableThatIsAPictureBesideText() throws IOException {
    assertThat(issues(1, PrintedPicture.table(), 400))
        .containsExactly("page.table-in-picture [60, 200 – 460, 400]");
  }

  @Test
  void saysOfTextInAPictureThatItWasNotRead() throws IOException {
    assertThat(issues(1, PrintedPicture.text(4), 400))
        .containsExactly("page.text-in-picture [60, 200 – 460, 400]");
  }

  @Test
  void saysNothingOfPhotosAndSmallPictures() throws IOException {
    assertThat(issues(1, PrintedPicture.photo(), 400)).isEmpty();
    assertThat(issues(1, PrintedPicture.table(), 100)).isEmpty();
  }

  /** What stands on each page is an ornament; it is named once. */
  @Test
  void namesAPictureThatStandsOnEachPageOnce() throws IOException {
    assertThat(issues(3, PrintedPicture.table(), 400)).hasSize(1);
  }

  private static List<String> issues(int pages, BufferedImage picture, int width)
      throws IOException {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < pages; i++) {
      sketch.page(595, 842).text(60, 60, 10, "里山の小屋を結ぶ道を整える" + i);
    }
    try (PDDocument pdf = Loader.loadPDF(sketch.bytes())) {
      PDImageXObject image = LosslessFactory.createFromImage(pdf, picture);
      for (PDPage page : pdf.getPages()) {
        try (PDPageContentStream content =
            new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
          content.drawImage(image, 60, 842 - 200 - width / 2f, width, width / 2f);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return Drawn.read(out.toByteArray(), PageBudget.DEFAULT).issues().stream()
          .map(issue -> issue.code().code() + " " + issue.arguments())
          .toList();
    }
  }
}
