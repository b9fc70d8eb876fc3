package jp.shisaku.layout.line;

import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Paper;
import jp.shisaku.page.Turn;

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
 * @param turn how the page was turned to stand upright
 * @param paper where several pages were printed on one, the place of this one
 */
public record PageMarks(
    int number,
    double width,
    double height,
    List<TextMark> texts,
    List<Ruling> rulings,
    List<Shade> shades,
    List<Box> images,
    Turn turn,
    Optional<Paper> paper) {

  public PageMarks {
    texts = List.copyOf(texts);
    rulings = List.copyOf(rulings);
    shades = List.copyOf(shades);
    images = List.copyOf(images);
  }

  /** The page as it is shown. */
  public PageMarks(
      int number,
      double width,
      double height,
      List<TextMark> texts,
      List<Ruling> rulings,
      List<Shade> shades,
      List<Box> images) {
    this(number, width, height, texts, rulings, shades, images, Turn.NONE, Optional.empty());
  }

  /** The same page with other texts. */
  public PageMarks withTexts(List<TextMark> others) {
    return new PageMarks(number, width, height, others, rulings, shades, images, turn, paper);
  }

  /** The same marks on the page after a turn. */
  public PageMarks turned(Turn by) {
    if (by == Turn.NONE) {
      return this;
    }
    return new PageMarks(
        number,
        by.sideways() ? height : width,
        by.sideways() ? width : height,
        texts.stream().map(t -> t.turned(by, width, height)).toList(),
        rulings.stream().map(r -> r.turned(by, width, height)).toList(),
        shades.stream().map(s -> new Shade(by.of(s.box(), width, height), s.rgb())).toList(),
        images.stream().map(box -> by.of(box, width, height)).toList(),
        by,
        paper);
  }
}
