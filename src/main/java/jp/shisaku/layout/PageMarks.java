package jp.shisaku.layout;

import java.util.List;
import jp.shisaku.issue.Box;

/**
 * All that is seen on a page, in the order of painting.
 *
 * @param number from one
 * @param width in points
 * @param height in points
 * @param texts glyphs or words; nothing that a reader cannot see
 * @param rulings drawn lines, and rectangles too thin to be anything else
 * @param shades filled rectangles
 * @param images where pictures stand
 */
public record PageMarks(
    int number,
    double width,
    double height,
    List<TextMark> texts,
    List<Ruling> rulings,
    List<Shade> shades,
    List<Box> images) {

  public PageMarks {
    texts = List.copyOf(texts);
    rulings = List.copyOf(rulings);
    shades = List.copyOf(shades);
    images = List.copyOf(images);
  }
}
