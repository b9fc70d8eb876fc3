package jp.shisaku.read.pdf;

import static jp.shisaku.read.pdf.Drawn.a4;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import jp.shisaku.read.Shown;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationCircle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquareCircle;
import org.junit.jupiter.api.Test;

/** Filled squares and rings upon a page of which the file does not say how they are drawn. */
class FilledAnnotationsTest {

  private static final String OLD = "令和7年度予算：500百万円";
  private static final PDColor WHITE =
      new PDColor(Color.WHITE.getRGBColorComponents(null), PDDeviceRGB.INSTANCE);

  @Test
  void leavesOutWhatASquareOrARingHides() throws IOException {
    assertThat(Shown.pages(annotated(filled(new PDAnnotationSquare(), 40)))).isEqualTo("里山の小屋");
    Found<Document> ringed = annotated(filled(new PDAnnotationCircle(), 60));
    assertThat(Shown.pages(ringed)).isEqualTo("里山の小屋");
    assertThat(Shown.issues(ringed)).containsExactly("text.covered p1 " + OLD);
  }

  @Test
  void keepsWhatIsSeenThroughOrWithinThem() throws IOException {
    PDAnnotationSquareCircle veil = filled(new PDAnnotationSquare(), 40);
    veil.setConstantOpacity(0.4f);
    assertThat(texts(annotated(veil))).contains(OLD);
    PDAnnotationSquareCircle frame = filled(new PDAnnotationCircle(), 60);
    frame.getCOSObject().removeItem(COSName.IC);
    assertThat(texts(annotated(frame))).contains(OLD);
  }

  @Test
  void leavesOutWhatStandsOutsideOfTheCropBox() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(page())) {
      pdf.getPage(0).setCropBox(new PDRectangle(0, 0, PDRectangle.A4.getWidth(), 842 - 80));
      assertThat(texts(Drawn.read(saved(pdf), PageBudget.DEFAULT))).containsExactly("里山の小屋");
    }
  }

  private static PDAnnotationSquareCircle filled(PDAnnotationSquareCircle area, int higher) {
    area.setRectangle(new PDRectangle(-60, 842 - 70 - higher / 2f, 420, higher));
    area.setInteriorColor(WHITE);
    return area;
  }

  private static byte[] page() {
    return a4().text(60, 60, 10, OLD).text(60, 160, 10, "里山の小屋").bytes();
  }

  private static Found<Document> annotated(PDAnnotationSquareCircle area) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(page())) {
      pdf.getPage(0).getAnnotations().add(area);
      pdf.getPage(0).setAnnotations(List.of(area));
      return Drawn.read(saved(pdf), PageBudget.DEFAULT);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private static List<String> texts(Found<Document> found) {
    return found.value().pages().get(0).blocks().stream().map(Block::text).toList();
  }
}
