package jp.shisaku.page;

import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;

/**
 * One page, slide, sheet of a workbook, or the whole of a text.
 *
 * @param number from one, as the program that shows the file counts; 0 for sources without pages
 * @param width in points; 0 for sources without a layout
 * @param height in points; 0 for sources without a layout
 * @param title the name of the workbook sheet or the title of the slide; empty elsewhere
 * @param blocks lines and tables in reading order, without page numbers and running heads
 * @param images where pictures stand
 * @param origin how its text was got
 * @param doubts where lines stand that were recognised, but not alike each time
 */
public record Page(
    int number,
    double width,
    double height,
    Optional<String> title,
    List<Block> blocks,
    List<Box> images,
    Origin origin,
    List<Box> doubts) {

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

  /** A page of whose text no more doubt is known than its origin tells. */
  public Page(
      int number,
      double width,
      double height,
      Optional<String> title,
      List<Block> blocks,
      List<Box> images,
      Origin origin) {
    this(number, width, height, title, blocks, images, origin, List.of());
  }

  /** The same page with other blocks. */
  public Page withBlocks(List<Block> others) {
    return new Page(number, width, height, title, others, images, origin, doubts);
  }

  /** The same page with doubts. */
  public Page withDoubts(List<Box> boxes) {
    return new Page(number, width, height, title, blocks, images, origin, boxes);
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
