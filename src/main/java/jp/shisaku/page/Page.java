package jp.shisaku.page;

import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;

/**
 * One page, slide, sheet of a workbook, or the whole of a text.
 *
 * @param number from one, as the program that shows the file counts; 0 for sources without pages
 * @param width in points, as it is read; 0 for sources without a layout
 * @param height in points, as it is read; 0 for sources without a layout
 * @param title the name of the workbook sheet or the title of the slide; empty elsewhere
 * @param blocks lines and tables in reading order, without page numbers and running heads
 * @param images where pictures stand
 * @param origin how its text was got
 * @param turn how it was turned to be read: all boxes stand on the upright page
 * @param doubts where lines stand that were recognised, but not alike each time
 * @param paper where several pages were printed on one, the place of this one; its number is that
 *     of the paper
 */
public record Page(
    int number,
    double width,
    double height,
    Optional<String> title,
    List<Block> blocks,
    List<Box> images,
    Origin origin,
    Turn turn,
    List<Box> doubts,
    Optional<Paper> paper) {

  /** How the text of a page was got. */
  public enum Origin {
    /** Characters of the file itself. */
    TEXT,
    /** Recognised in an image: every character may be wrong. */
    OCR
  }

  public Page {
    blocks = List.copyOf(blocks);
    images = List.copyOf(images);
    doubts = List.copyOf(doubts);
  }

  /** A page by itself, upright, of whose text no more doubt is known than its origin tells. */
  public Page(
      int number,
      double width,
      double height,
      Optional<String> title,
      List<Block> blocks,
      List<Box> images,
      Origin origin) {
    this(
        number,
        width,
        height,
        title,
        blocks,
        images,
        origin,
        Turn.NONE,
        List.of(),
        Optional.empty());
  }

  /** The same page with other blocks on it. */
  public Page withBlocks(List<Block> others) {
    return new Page(number, width, height, title, others, images, origin, turn, doubts, paper);
  }

  /** The same page with doubts. */
  public Page withDoubts(List<Box> boxes) {
    return new Page(number, width, height, title, blocks, images, origin, turn, boxes, paper);
  }

  /**
   * The same page as it lies in its file.
   *
   * @param turned how it was turned to be read
   * @param sheet the paper that holds several of them
   */
  public Page laid(Turn turned, Optional<Paper> sheet) {
    return new Page(number, width, height, title, blocks, images, origin, turned, doubts, sheet);
  }

  /** A box on the page as a viewer shows it: what the reader of a catalogue will look at. */
  public Box shown(Box box) {
    Box laid = asLaid(box);
    return paper.map(sheet -> sheet.of(laid)).orElse(laid);
  }

  public double shownWidth() {
    return paper.map(Paper::width).orElseGet(() -> turn.sideways() ? height : width);
  }

  public double shownHeight() {
    return paper.map(Paper::height).orElseGet(this::heightAsLaid);
  }

  /** A box on the page before it was turned upright. */
  public Box asLaid(Box box) {
    return turn.back().of(box, width, height);
  }

  public double heightAsLaid() {
    return turn.sideways() ? width : height;
  }

  /** True for the page behind another one: the next one, or the next on the same paper. */
  public boolean follows(Page other) {
    return this != other
        && (number == other.number + 1 || number == other.number && paper.isPresent());
  }

  public boolean hasLayout() {
    return width > 0;
  }

  /** By its number: what stands on it may be long. */
  @Override
  public int hashCode() {
    return number;
  }
}
