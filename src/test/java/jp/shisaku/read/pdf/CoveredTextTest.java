package jp.shisaku.read.pdf;

import static jp.shisaku.read.pdf.Drawn.a4;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;

/** What is painted over is not read as if it could be seen, and what lies upon a page is read. */
class CoveredTextTest {

  private static final String OLD = "令和7年度予算(案)：500百万円";

  /** As an old amount is corrected: a white box over it, and the new one on top. */
  @Test
  void readsTheAmountThatWasTypedOverAWhiteBox() {
    byte[] pdf =
        a4().text(60, 60, 10, OLD)
            .filled(58, 58, 300, 14, 0xFFFFFF)
            .text(60, 60, 10, "令和7年度予算：5百万円")
            .bytes();
    assertThat(texts(pdf)).containsExactly("令和7年度予算：5百万円");
    assertThat(issues(pdf)).containsExactly("text.covered " + OLD);
  }

  @Test
  void leavesOutWhatWasBlackenedOrLiesUnderASmallPicture() {
    byte[] pdf =
        a4().text(60, 60, 10, "里山の小屋")
            .text(60, 90, 10, OLD)
            .text(60, 120, 10, "湖畔の小屋")
            .filled(58, 88, 300, 14, 0)
            .image(58, 118, 100, 14)
            .bytes();
    assertThat(texts(pdf)).containsExactly("里山の小屋");
  }

  @Test
  void keepsTextOnAGroundAndTextThatIsCoveredInPart() {
    byte[] pdf =
        a4().filled(50, 50, 400, 40, 0xFFFFFF)
            .text(60, 60, 10, OLD)
            .filled(58, 66, 300, 20, 0xFFFFFF)
            .bytes();
    assertThat(texts(pdf)).containsExactly(OLD);
    assertThat(issues(pdf)).isEmpty();
  }

  /** Some programs paint a text, its ground, and the text again. */
  @Test
  void saysNothingOfTextThatIsPaintedAgainAtItsPlace() {
    byte[] pdf =
        a4().text(60, 60, 10, OLD).filled(58, 58, 300, 14, 0xFFFF00).text(60, 60, 10, OLD).bytes();
    assertThat(texts(pdf)).containsExactly(OLD);
    assertThat(issues(pdf)).isEmpty();
  }

  @Test
  void keepsTextUnderWhatShinesThrough() {
    assertThat(texts(overpainted(state -> state.setNonStrokingAlphaConstant(0.4f))))
        .containsExactly(OLD);
    assertThat(texts(overpainted(state -> state.setBlendMode(BlendMode.MULTIPLY))))
        .containsExactly(OLD);
    assertThat(texts(overpainted(state -> {}))).isEmpty();
  }

  /** A highlighter's box, in yellow, over the amount. */
  private static byte[] overpainted(Consumer<PDExtendedGraphicsState> how) {
    return amended(
        a4().text(60, 60, 10, OLD),
        (pdf, content) -> {
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          how.accept(state);
          content.setGraphicsStateParameters(state);
          content.setNonStrokingColor(Color.YELLOW);
          content.addRect(50, 842 - 80, 400, 30);
          content.fill();
        });
  }

  /** A circle as clip: what is filled within it does not reach the corners. */
  @Test
  void keepsTextBesideAClipThatIsNoRectangle() {
    byte[] pdf =
        amended(
            a4().text(60, 60, 10, OLD),
            (document, content) -> {
              content.moveTo(50, 762);
              content.lineTo(450, 762);
              content.lineTo(450, 792);
              content.clip();
              content.setNonStrokingColor(Color.WHITE);
              content.addRect(50, 762, 400, 30);
              content.fill();
            });
    assertThat(texts(pdf)).containsExactly(OLD);
  }

  @Test
  void leavesOutALayerThatIsOff() {
    assertThat(texts(layered(true))).containsExactly("R7: 12");
    assertThat(texts(layered(false))).containsExactly(OLD);
  }

  private static byte[] layered(boolean on) {
    return amended(
        a4().text(60, 60, 10, OLD),
        (pdf, content) -> {
          PDOptionalContentGroup layer = new PDOptionalContentGroup("旧版");
          PDOptionalContentProperties layers = new PDOptionalContentProperties();
          layers.addGroup(layer);
          layers.setGroupEnabled(layer, on);
          pdf.getDocumentCatalog().setOCProperties(layers);
          content.beginMarkedContent(COSName.OC, layer);
          content.setNonStrokingColor(Color.WHITE);
          content.addRect(50, 842 - 80, 400, 30);
          content.fill();
          content.setNonStrokingColor(Color.BLACK);
          write(content, 60, 842 - 70);
          content.endMarkedContent();
        });
  }

  private static void write(PDPageContentStream content, float x, float y) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
    content.newLineAtOffset(x, y);
    content.showText("R7: 12");
    content.endText();
  }

  /** Corrections of a viewer lie upon the page: a white box with the new amount. */
  @Test
  void readsWhatWasTypedOverThePageAndNotWhatLiesBelow() {
    byte[] pdf = annotated(new PDAnnotationFreeText());
    assertThat(texts(pdf)).containsExactly("R7: 12");
    assertThat(issues(pdf)).containsExactly("text.covered " + OLD);
  }

  @Test
  void leavesOutMarksOfAReaderAndWhatIsHidden() {
    assertThat(texts(annotated(new PDAnnotationHighlight()))).containsExactly(OLD);
    PDAnnotation hidden = new PDAnnotationFreeText();
    hidden.setHidden(true);
    assertThat(texts(annotated(hidden))).containsExactly(OLD);
  }

  private static byte[] annotated(PDAnnotation annotation) {
    return amended(
        a4().text(60, 60, 10, OLD),
        (pdf, content) -> {
          PDRectangle place = new PDRectangle(50, 842 - 80, 400, 30);
          PDAppearanceStream appearance = new PDAppearanceStream(pdf);
          appearance.setBBox(new PDRectangle(400, 30));
          appearance.setResources(new PDResources());
          try (PDPageContentStream drawing = new PDPageContentStream(pdf, appearance)) {
            drawing.setNonStrokingColor(Color.WHITE);
            drawing.addRect(0, 0, 400, 30);
            drawing.fill();
            drawing.setNonStrokingColor(Color.BLACK);
            write(drawing, 10, 12);
          }
          PDAppearanceDictionary appearances = new PDAppearanceDictionary();
          appearances.setNormalAppearance(appearance);
          annotation.setAppearance(appearances);
          annotation.setRectangle(place);
          pdf.getPage(0).setAnnotations(List.of(annotation));
        });
  }

  private interface Change {
    void on(PDDocument pdf, PDPageContentStream content) throws IOException;
  }

  private static byte[] amended(PdfSketch sketch, Change change) {
    return amended(sketch.bytes(), change);
  }

  private static byte[] amended(byte[] bytes, Change change) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      try (PDPageContentStream content =
          new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, false, true)) {
        change.on(pdf, content);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(byte[] pdf) {
    return read(pdf).value().pages().get(0).blocks().stream().map(Block::text).toList();
  }

  private static List<String> issues(byte[] pdf) {
    return read(pdf).issues().stream().map(CoveredTextTest::told).toList();
  }

  private static String told(Issue issue) {
    return issue.code().code() + " " + String.join(" ", issue.arguments());
  }

  private static Found<Document> read(byte[] pdf) {
    return Drawn.read(pdf, PageBudget.DEFAULT);
  }
}
