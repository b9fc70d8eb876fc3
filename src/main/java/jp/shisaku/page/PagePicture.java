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

  public Place place() {
    return Place.of(source, number);
  }
}
