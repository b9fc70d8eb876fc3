package jp.shisaku.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages, and knows what of them could not be drawn: the library leaves out pictures that are
 * broken or of a kind that it has no reader for, and a scan becomes a white page.
 */
final class PictureRenderer extends PDFRenderer {

  private static final int WHITE = 0xffffffff;

  private Optional<IOException> leftOut = Optional.empty();

  PictureRenderer(PDDocument pdf) {
    super(pdf);
    // A scan of twice as many dots as are drawn is not unpacked whole.
    setSubsamplingAllowed(true);
  }

  /**
   * A page in shades of grey.
   *
   * @throws IOException where nothing is to be seen, since something could not be drawn
   */
  BufferedImage draw(int number, float dotsPerInch) throws IOException {
    leftOut = Optional.empty();
    BufferedImage image = renderImageWithDPI(number - 1, dotsPerInch, ImageType.GRAY);
    if (leftOut.isPresent() && isWhite(image)) {
      throw leftOut.get();
    }
    return image;
  }

  private static boolean isWhite(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) != WHITE) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private final class Drawer extends PageDrawer {

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
        throws IOException {
      leftOut = leftOut.or(() -> Optional.of(e));
      super.operatorException(operator, operands, e);
    }
  }
}
