package jp.shisaku.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import jp.shisaku.layout.line.PageMarks;
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

  /** A picture with more pixels than this takes more memory than a worker has. */
  private static final double MOST_UNPACKED = 45_000_000;

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
    double inches = page.width() * page.height() / (POINTS_AN_INCH * POINTS_AN_INCH);
    float dots = (float) dotsPerInch(imageDotsPerInch, inches);
    return new PagePicture(
        source, page.number(), page.width(), page.height(), () -> draw(page.number(), dots));
  }

  /**
   * How fine a page is drawn.
   *
   * @param picture dots an inch of the picture that takes up the page; 0 where none does
   * @param inches the size of the page, in square inches
   */
  static double dotsPerInch(double picture, double inches) {
    if (picture < COARSEST) {
      return Math.min(USUAL, Math.sqrt(MOST_PIXELS / inches));
    }
    double most = Math.sqrt(MOST_PIXELS / inches);
    // The library unpacks all pixels of a picture unless it may leave out whole ones: of n, n - 1.
    return picture * picture * inches > MOST_UNPACKED
        ? picture / Math.max(2, Math.ceil(picture / Math.min(FINEST, most)))
        : Math.min(Math.min(picture, FINEST), most);
  }

  private BufferedImage draw(int number, float dots) throws IOException {
    try {
      return renderer.draw(number, dots);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new IOException("too large to be drawn", e);
    }
  }
}
