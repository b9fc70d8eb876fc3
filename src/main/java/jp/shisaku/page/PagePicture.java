package jp.shisaku.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import jp.shisaku.issue.Place;

/**
 * A page as it looks.
 *
 * @param source name of the file
 * @param number from one
 * @param width in points
 * @param height in points
 * @param image draws it, when it is asked for: that takes time and memory
 */
public record PagePicture(String source, int number, double width, double height, Image image) {

  /** Draws a page. */
  @FunctionalInterface
  public interface Image {
    /**
     * The whole page; its proportions are those of the page.
     *
     * @throws IOException where it cannot be drawn
     */
    BufferedImage draw() throws IOException;
  }

  /** The longer side of A4; in points. */
  private static final double LONG_SIDE = 842;

  /**
   * A picture alone as a page of A4: the size that scanners, phones and documents say it has may be
   * anything.
   *
   * @param width in any unit
   * @param height in the same
   */
  static PagePicture ofA4(String source, int number, double width, double height, Image image) {
    double points = LONG_SIDE / Math.max(width, height);
    return new PagePicture(source, number, width * points, height * points, image);
  }

  public Place place() {
    return Place.of(source, number);
  }
}
