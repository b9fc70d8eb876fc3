package jp.shisaku.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import jp.shisaku.layout.PageMarks;
import jp.shisaku.page.PagePicture;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws the pages of a file, for those that have to be recognised. */
final class PagePictures {

  private static final double POINTS_AN_INCH = 72;

  /** Drawings are drawn this fine; in dots an inch. */
  private static final double USUAL = 300;

  /** A picture is drawn with its own pixels, so that nothing is blurred, within these bounds. */
  private static final double COARSEST = 100;

  private static final double FINEST = 400;

  /** A page has no more pixels than this; bounds memory, whatever size a page says it has. */
  private static final double MOST_PIXELS = 24_000_000;

  private final PictureRenderer renderer;
  private final String source;

  PagePictures(PDDocument pdf, String source) {
    this.renderer = new PictureRenderer(pdf);
    this.source = source;
  }

  /**
   * The picture of a page.
   *
   * @param imageDotsPerInch of the picture that takes up the page; 0 where none does
   */
  PagePicture of(PageMarks page, double imageDotsPerInch) {
    boolean pictured = imageDotsPerInch >= COARSEST;
    double wanted = pictured ? Math.min(imageDotsPerInch, FINEST) : USUAL;
    double inches = page.width() * page.height() / (POINTS_AN_INCH * POINTS_AN_INCH);
    float dots = (float) Math.min(wanted, Math.sqrt(MOST_PIXELS / inches));
    return new PagePicture(
        source, page.number(), page.width(), page.height(), () -> draw(page.number(), dots));
  }

  private BufferedImage draw(int number, float dots) throws IOException {
    try {
      return renderer.draw(number, dots);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new IOException("too large to be drawn", e);
    }
  }
}
