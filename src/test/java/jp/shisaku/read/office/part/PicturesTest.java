package jp.shisaku.read.office.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import jp.shisaku.fixture.PrintedPicture;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Shown;
import jp.shisaku.read.office.OfficeFixture;
import jp.shisaku.read.office.OfficeReader;
import jp.shisaku.source.MediaTypes;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

  /** Says of each picture whether it is dark in its middle. */
  private static final PageRecogniser DARK =
      picture ->
          Found.of(
              Optional.of(
                  new Page(
                      picture.number(),
                      picture.width(),
                      picture.height(),
                      Optional.empty(),
                      List.of(Line.of("page " + picture.number() + middle(picture), false)),
                      List.of(),
                      Page.Origin.OCR)));

  @TempDir Path folder;

  @Test
  void recognisesASlideThatIsAPicture() throws IOException {
    Found<Document> found = slides(0, DARK);
    assertThat(Shown.lines(found)).extracting(Line::text).containsExactly("page 1 dark");
    assertThat(found.issues()).extracting(i -> i.code()).containsExactly(IssueCode.PAGE_NO_TEXT);
  }

  @Test
  void tellsOfASlideThatCannotBeRecognised() throws IOException {
    Found<Document> found = slides(0, PageRecogniser.NONE);
    assertThat(found.value().pages()).hasSize(1);
    assertThat(found.issues()).extracting(i -> i.code()).containsExactly(IssueCode.PAGE_NO_TEXT);
  }

  @Test
  void leavesASlideWithTextOnAPictureAlone() throws IOException {
    Found<Document> found = slides(30, DARK);
    assertThat(Shown.lines(found)).extracting(Line::text).containsExactly("里".repeat(30));
    assertThat(found.issues()).isEmpty();
  }

  @Test
  void recognisesThePicturesOfADocumentWithoutText() throws IOException {
    Path file =
        OfficeFixture.write(
            folder,
            "scan.docx",
            out -> {
              try (XWPFDocument document = new XWPFDocument()) {
                for (int i = 0; i < 2; i++) {
                  document
                      .createParagraph()
                      .createRun()
                      .addPicture(
                          new ByteArrayInputStream(png()),
                          org.apache.poi.common.usermodel.PictureType.PNG,
                          "scan.png",
                          Units.toEMU(400),
                          Units.toEMU(300));
                }
                document.write(out);
              } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IOException(e);
              }
            });
    Found<Document> found = read(file, MediaTypes.DOCX, DARK);
    assertThat(Shown.lines(found))
        .extracting(Line::text)
        .containsExactly("page 1 dark", "page 2 dark");
    assertThat(found.value().pages().get(0).width()).isEqualTo(842);
  }

  @Test
  void namesATableThatWasPastedAsAPictureBesideText() throws IOException {
    byte[] table = PrintedPicture.png(PrintedPicture.table());
    assertThat(slides(30, DARK, table).issues())
        .extracting(i -> i.code())
        .containsExactly(IssueCode.PAGE_TABLE_IN_PICTURE);
  }

  private Found<Document> slides(int characters, PageRecogniser recogniser) throws IOException {
    return slides(characters, recogniser, png());
  }

  private Found<Document> slides(int characters, PageRecogniser recogniser, byte[] png)
      throws IOException {
    Path file =
        OfficeFixture.write(
            folder,
            "scan.pptx",
            out -> {
              try (XMLSlideShow show = new XMLSlideShow()) {
                XSLFSlide slide = show.createSlide();
                XSLFPictureShape picture =
                    slide.createPicture(show.addPicture(png, PictureData.PictureType.PNG));
                picture.setAnchor(new java.awt.Rectangle(0, 0, 720, 540));
                if (characters > 0) {
                  XSLFTextBox text = slide.createTextBox();
                  text.setAnchor(new java.awt.Rectangle(10, 10, 600, 40));
                  text.setText("里".repeat(characters));
                }
                show.write(out);
              }
            });
    return read(file, MediaTypes.PPTX, recogniser);
  }

  private static Found<Document> read(Path file, String mediaType, PageRecogniser recogniser)
      throws IOException {
    return new OfficeReader(recogniser).read(Shown.source(file, mediaType), ReadOptions.DEFAULT);
  }

  private static String middle(PagePicture picture) {
    try {
      BufferedImage image = picture.image().draw();
      int rgb = image.getRGB(image.getWidth() / 2, image.getHeight() / 2);
      return (rgb & 0xff) < 128 ? " dark" : " light";
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] png() throws IOException {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.DARK_GRAY);
    graphics.fillRect(0, 0, 400, 300);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
