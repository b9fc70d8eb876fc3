package jp.shisaku.read.pdf;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static jp.shisaku.read.pdf.Drawn.a4;
import static jp.shisaku.read.pdf.Drawn.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.page.Block;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;

/** What lies under something opaque is not seen, whatever the file still holds. */
class PaintedOverTest {

  private static final int WHITE = 0xFFFFFF;

  @Test
  void readsTheAmountThatWasSetOverAnotherOne() {
    PdfSketch sketch =
        a4().text(50, 80, 10, "令和7年度予算：999百万円")
            .filled(48, 79, 130, 11, WHITE)
            .text(50, 80, 10, "令和7年度予算：640百万円");
    assertThat(blocks(sketch)).containsExactly("令和7年度予算：640百万円");
  }

  /** An arrow that was drawn over an amount; what its point leaves uncovered is read. */
  @Test
  void leavesOutWhatSurelyLiesUnderAnArrow() throws IOException {
    PdfSketch sketch =
        a4().text(50, 80, 10, "99").text(78, 67, 10, "灯").text(50, 110, 10, "640百万円");
    byte[] pdf = overlaid(sketch, 45, 72, 70, 72, 70, 60, 95, 85, 70, 110, 70, 98, 45, 98);
    assertThat(Drawn.read(pdf, PageBudget.DEFAULT).value().pages().get(0).blocks())
        .extracting(Block::text)
        .containsExactly("灯", "640百万円");
  }

  private static byte[] overlaid(PdfSketch sketch, double... corners) throws IOException {
    try (PDDocument document = Loader.loadPDF(sketch.bytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = document.getPage(0);
      float height = page.getMediaBox().getHeight();
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
        content.moveTo((float) corners[0], height - (float) corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
          content.lineTo((float) corners[i], height - (float) corners[i + 1]);
        }
        content.closePath();
        content.fill();
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void leavesOutWhatAPictureHides() {
    PdfSketch sketch = a4().text(50, 80, 10, "古い文").image(45, 75, 60, 20).text(50, 110, 10, "新しい文");
    assertThat(blocks(sketch)).containsExactly("新しい文");
  }

  @Test
  void leavesOutWholePagesUnderAnotherOne() {
    PdfSketch sketch =
        a4().table(50, 80, TableSketch.of(80, 200).row(label("目的"), of("古い文。")))
            .filled(0, 0, 595, 842, WHITE)
            .text(50, 84, 10, "新しい文。");
    assertThat(blocks(sketch)).containsExactly("新しい文。");
  }

  @Test
  void keepsTextUponAGroundAndTextThatALineCrosses() {
    PdfSketch sketch =
        a4().filled(45, 75, 200, 20, 0xDDEEFF)
            .text(50, 80, 10, "里山を守る。")
            .text(50, 110, 16, "記録を残す。")
            .filled(40, 116, 300, 4, 0x888888);
    assertThat(blocks(sketch)).containsExactly("里山を守る。", "記録を残す。");
  }

  /** A highlighter lets through what it marks, by its blending or by its veil. */
  @Test
  void keepsTextUnderWhatLetsItThrough() throws IOException {
    PDExtendedGraphicsState blended = new PDExtendedGraphicsState();
    blended.setBlendMode(BlendMode.MULTIPLY);
    PDExtendedGraphicsState veiled = new PDExtendedGraphicsState();
    veiled.setNonStrokingAlphaConstant(0.4f);
    for (PDExtendedGraphicsState state : List.of(blended, veiled)) {
      byte[] pdf = marked(a4().text(50, 80, 10, "里山を守る。"), state);
      assertThat(Drawn.read(pdf, PageBudget.DEFAULT).value().pages().get(0).blocks()).hasSize(1);
    }
  }

  private static byte[] marked(PdfSketch sketch, PDExtendedGraphicsState state) throws IOException {
    try (PDDocument document = Loader.loadPDF(sketch.bytes())) {
      PDPage page = document.getPage(0);
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
        content.setGraphicsStateParameters(state);
        content.setNonStrokingColor(1f, 1f, 0f);
        content.addRect(45, 842 - 95, 120, 20);
        content.fill();
      }
      assertThat(page.getResources().getCOSObject().containsKey(COSName.EXT_G_STATE)).isTrue();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void takesAMarkedAmountForPartOfItsCell() {
    TableSketch table =
        TableSketch.of(80, 200, 80)
            .row(label("予算額"), of("令和7年度予算：64百万円"), of("継続"))
            .row(label("目的"), of("里山を守る。"), of(""));
    // The ground is painted first and is as wide as the figure upon it.
    PdfSketch sketch = a4().filled(200.5, 82, 9, 11, 0xFFFF00).table(50, 80, table);
    assertThat(blocks(sketch)).containsExactly("[予算額 | 令和7年度予算：64百万円 | 継続 / 目的 | 里山を守る。 | ]");
  }

  @Test
  void takesLongLinesThatLeanALittleForRulings() {
    PdfSketch sketch = a4().text(55, 84, 10, "目的").text(120, 84, 10, "里山を守る。");
    for (double x : new double[] {50, 110, 450}) {
      sketch.line(x, 80, x, 100);
    }
    for (double y : new double[] {80, 100}) {
      sketch.line(50, y, 450, y + 0.8);
    }
    assertThat(blocks(sketch)).containsExactly("[目的 | 里山を守る。]");
  }

  /** Some printers' drivers send rulings as pictures of one dot. */
  @Test
  void takesPicturesThatAreThinForRulings() {
    assertThat(blocks(ruled(0.6, PdfSketch::image))).containsExactly("[目的 | 里山を守る。]");
  }

  @Test
  void takesGradientsThatAreThinForRulings() {
    assertThat(blocks(ruled(1, PdfSketch::gradient))).containsExactly("[目的 | 里山を守る。]");
  }

  /** Paints a rectangle. */
  private interface Painter {
    void paint(PdfSketch sketch, double x, double y, double width, double height);
  }

  private static PdfSketch ruled(double thin, Painter rulings) {
    PdfSketch sketch = a4().text(55, 84, 10, "目的").text(120, 84, 10, "里山を守る。");
    for (double x : new double[] {50, 110, 300}) {
      rulings.paint(sketch, x, 80, thin, 20);
    }
    for (double y : new double[] {80, 100}) {
      rulings.paint(sketch, 50, y, 250, thin);
    }
    return sketch;
  }
}
