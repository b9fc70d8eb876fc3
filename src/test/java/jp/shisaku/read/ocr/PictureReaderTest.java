package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

  private static final PageRecogniser NO_PROGRAM = new Recogniser(Optional::empty);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "bmp", "gif"})
  void aPictureIsAPageOfA4(String format) throws IOException {
    Path file = folder.resolve("scan." + format);
    ImageIO.write(new Canvas(421, 297).image(), format, file.toFile());
    assertThat(shown(file))
        .singleElement()
        .satisfies(
            picture -> {
              assertThat(picture.number()).isOne();
              assertThat(picture.width()).isEqualTo(842);
              assertThat(picture.height()).isEqualTo(594);
            });
  }

  @Test
  void eachPictureOfATiffIsAPage() throws IOException {
    Path file = tiff(new Canvas(421, 297).image(), new Canvas(297, 421).image());
    assertThat(shown(file))
        .extracting(PagePicture::number, p -> Math.round(p.width()))
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(1, 842L),
            org.assertj.core.api.Assertions.tuple(2, 594L));
  }

  @Test
  void saysWhatToInstallAndKeepsThePage() throws IOException {
    Found<Document> found = read(tiff(new Canvas(40, 30).image()), NO_PROGRAM, ReadOptions.DEFAULT);
    assertThat(found.value().pages()).hasSize(1);
    assertThat(found.issues())
        .extracting(i -> i.code())
        .containsExactly(IssueCode.PAGE_NO_TEXT, IssueCode.OCR_MISSING);
  }

  @Test
  void readsNothingWhereNoRecognitionIsAskedFor() throws IOException {
    ReadOptions off = new ReadOptions(Optional.empty(), false);
    assertThat(read(tiff(new Canvas(40, 30).image()), NO_PROGRAM, off).issues())
        .extracting(i -> i.code())
        .containsExactly(IssueCode.PAGE_NO_TEXT, IssueCode.OCR_OFF);
  }

  @Test
  void aPictureThatIsCutOffIsSaidToBeUnreadable() throws IOException {
    Path file = folder.resolve("cut.png");
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
    assertThatThrownBy(() -> read(file, NO_PROGRAM, ReadOptions.DEFAULT))
        .isInstanceOf(IOException.class);
  }

  private Path tiff(BufferedImage... pages) throws IOException {
    Path file = folder.resolve("scan.tiff");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return file;
  }

  /** The pictures that are shown to the recogniser; each can be drawn. */
  private static List<PagePicture> shown(Path file) throws IOException {
    List<PagePicture> shown = new ArrayList<>();
    PageRecogniser recogniser =
        picture -> {
          assertThat(drawn(picture).getWidth()).isPositive();
          shown.add(picture);
          return Found.of(Optional.<Page>empty());
        };
    read(file, recogniser, ReadOptions.DEFAULT);
    return shown;
  }

  private static BufferedImage drawn(PagePicture picture) {
    try {
      return picture.image().draw();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Found<Document> read(Path file, PageRecogniser recogniser, ReadOptions options)
      throws IOException {
    SourceFile source =
        new SourceFile(file, file.getFileName().toString(), Files.size(file), "image/any");
    return new PictureReader(recogniser).read(source, options);
  }
}
