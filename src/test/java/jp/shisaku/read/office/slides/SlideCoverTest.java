package jp.shisaku.read.office.slides;

import static jp.shisaku.read.office.OfficeFixture.box;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.read.Shown;
import jp.shisaku.read.office.OfficeFixture;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was laid over the table of a slide, and equations. */
class SlideCoverTest {

  @TempDir Path folder;

  private interface Drawing {
    void on(XMLSlideShow show, XSLFSlide slide) throws IOException;
  }

  @Test
  void readsATextBoxUponAnEmptyCellAsItsContent() throws IOException {
    Found<Document> found =
        read(
            (show, slide) -> {
              table(slide, "令和7年度予算", "");
              box(slide, "52百万円", 180, 305, 120, 30);
              box(slide, "注", 20, 350, 120, 30);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 令和7年度予算\n0,1: 52百万円\n注");
  }

  @Test
  void leavesOutACellThatALineWasDrawnThrough() throws IOException {
    Found<Document> found =
        read(
            (show, slide) -> {
              table(slide, "令和7年度予算", "99百万円");
              slide.createConnector().setAnchor(new Rectangle(180, 320, 100, 0));
              // Below the words, and past both cells.
              slide.createConnector().setAnchor(new Rectangle(20, 338, 100, 0));
              slide.createConnector().setAnchor(new Rectangle(0, 320, 400, 0));
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 令和7年度予算\n0,1:");
    assertThat(Shown.issues(found)).containsExactly("text.struck-out 99百万円");
  }

  @Test
  void leavesOutATextBoxThatALineWasDrawnThrough() throws IOException {
    Found<Document> found =
        read(
            (show, slide) -> {
              for (int row = 0; row < 4; row++) {
                box(slide, (95 + row) + "百万円", 20, 100 + 50 * row, 200, 30);
              }
              // Letters of 18 points begin 7.2 points from the left edge, 3.6 from the upper one.
              slide.createConnector().setAnchor(new Rectangle(27, 115, 75, 0));
              // An underline, a line past the letters, and one below them in the order of drawing.
              slide.createConnector().setAnchor(new Rectangle(27, 175, 75, 0));
              slide.createConnector().setAnchor(new Rectangle(0, 215, 400, 0));
            });
    assertThat(Shown.pages(found)).isEqualTo("96百万円\n97百万円\n98百万円");
    assertThat(Shown.issues(found)).containsExactly("text.struck-out p1 95百万円");
  }

  @Test
  void leavesOutACellBelowAPictureThatNothingIsSeenThrough() throws IOException {
    assertThat(Shown.pages(pictured(Color.GRAY))).isEqualTo("0,0: 令和7年度予算\n0,1:");
    assertThat(Shown.issues(pictured(Color.GRAY))).containsExactly("text.covered 99百万円");
    assertThat(Shown.pages(pictured(new Color(0, 0, 0, 20)))).isEqualTo("0,0: 令和7年度予算\n0,1: 99百万円");
  }

  private Found<Document> pictured(Color colour) throws IOException {
    return read(
        (show, slide) -> {
          table(slide, "令和7年度予算", "99百万円");
          slide
              .createPicture(show.addPicture(picture(colour), PictureType.PNG))
              .setAnchor(new Rectangle(172, 301, 146, 38));
        });
  }

  /** 5, the equation 00, and 百万円. */
  @Test
  void readsAnEquationAmongTheWords() throws IOException {
    String equation =
        "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
            + "<mc:Choice xmlns:a14='http://schemas.microsoft.com/office/drawing/2010/main' Requires='a14'>"
            + "<a14:m><m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'>"
            + "<m:r><m:t>00</m:t></m:r></m:oMath></a14:m></mc:Choice>"
            + "<mc:Fallback><a:r><a:t> </a:t></a:r></mc:Fallback></mc:AlternateContent>";
    Found<Document> found =
        changed(
            (show, slide) -> {
              table(slide, "令和7年度予算", "5＃百万円");
              box(slide, "対象は＃3社", 20, 350, 120, 30);
              box(slide, "＃", 20, 400, 120, 30);
            },
            text ->
                text.replace("</a:t></a:r><a:r><a:t>", "")
                    .replaceAll(
                        "<a:r>((?:(?!<a:r>).)*?)<a:t>([^<＃]*)＃([^<]*)</a:t></a:r>",
                        "<a:r>$1<a:t>$2</a:t></a:r>" + equation + "<a:r>$1<a:t>$3</a:t></a:r>"));
    assertThat(Shown.pages(found)).isEqualTo("0,0: 令和7年度予算\n0,1: 500百万円\n対象は003社\n00");
  }

  /** As PowerPoint saves a box with an equation: with a picture for programs that know none. */
  @Test
  void readsABoxThatIsWrappedForOtherPrograms() throws IOException {
    Found<Document> found =
        changed(
            (show, slide) -> box(slide, "52百万円", 20, 350, 120, 30),
            text ->
                text.replaceAll(
                    "(?s)(<p:sp>.*</p:sp>)",
                    "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                        + "<mc:Choice xmlns:a14='http://schemas.microsoft.com/office/drawing/2010/main' Requires='a14'>"
                        + "$1</mc:Choice><mc:Fallback/></mc:AlternateContent>"));
    assertThat(Shown.pages(found)).isEqualTo("52百万円");
  }

  private static byte[] picture(Color colour) throws IOException {
    BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, 60, 20);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static void table(XSLFSlide slide, String... cells) {
    XSLFTable table = slide.createTable();
    table.setAnchor(new Rectangle(20, 300, 300, 40));
    XSLFTableRow row = table.addRow();
    row.setHeight(40);
    for (int i = 0; i < cells.length; i++) {
      row.addCell().setText(cells[i]);
      table.setColumnWidth(i, 150);
    }
  }

  private Found<Document> read(Drawing drawing) throws IOException {
    return changed(drawing, null);
  }

  private Found<Document> changed(Drawing drawing, java.util.function.UnaryOperator<String> change)
      throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      drawing.on(show, show.createSlide());
      Path path = OfficeFixture.write(folder, "slide.pptx", show::write);
      return OfficeFixture.read(
          change == null ? path : OfficeFixture.rewritten(path, change), OfficeFixture.PPTX);
    }
  }
}
