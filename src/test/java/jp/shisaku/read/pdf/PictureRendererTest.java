package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import jp.shisaku.fixture.PdfSketch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PictureRendererTest {

  private static final byte[] BROKEN = {1, 2, 3};

  @Test
  void saysThatAScanCannotBeDrawn() {
    PdfSketch scan = Drawn.a4().packed("JPXDecode", BROKEN, 8, 0, 0, 500);
    assertThatThrownBy(() -> drawn(scan)).isInstanceOf(IOException.class);
  }

  @Test
  void drawsAPageWithoutAnOrnamentThatIsBroken() throws IOException {
    PdfSketch page = Drawn.a4().packed("JPXDecode", BROKEN, 8, 0, 0, 50).image(100, 100, 200, 200);
    assertThat(drawn(page).getRGB(200, 200) & 0xff).isLessThan(0xff);
  }

  @Test
  void hasAReaderForWhatCopiersPackScansWith() {
    assertThat(ImageIO.getImageReadersByFormatName("JBIG2").hasNext()).isTrue();
  }

  private static BufferedImage drawn(PdfSketch sketch) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sketch.bytes())) {
      return new PictureRenderer(pdf).draw(1, 72);
    }
  }
}
