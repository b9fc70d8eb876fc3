package jp.shisaku.page;

import java.util.Optional;
import jp.shisaku.issue.Box;

/**
 * One line of text as printed, normalised by {@link jp.shisaku.text.Normalizer}. Two texts on one
 * height that stand clearly apart (a name at the left, an office at the right) are two lines.
 *
 * @param text the text without surrounding blanks; never blank
 * @param box empty for sources without a layout
 * @param indent distance from the left: points on a page, columns (full-width counts two) in a text
 * @param fontSize in points; 0 where unknown
 * @param bold true where the line is set bold, by font, by double printing or by mark-up
 * @param afterGap true where a blank line, a wide gap, a new cell or a new page stands before it
 * @param address of the workbook's cell that holds it ("B4"), once it stands without its table; ""
 *     elsewhere
 */
public record Line(
    String text,
    Optional<Box> box,
    double indent,
    double fontSize,
    boolean bold,
    boolean afterGap,
    String address)
    implements Block {

  /** Sizes that differ by no more than this share are one: fonts are scaled to fit. */
  private static final double SAME_SIZE = 0.05;

  /** A line that ends so far before an edge had no room for one more character; in em. */
  private static final double FULL = 1.1;

  /** Print larger by this factor than the text below it, or beside it, is that of a title. */
  public static final double LARGER = 1.1;

  /** A box so many times as high as its letters has room for a second line. */
  private static final double TEXT_BOX = 2.0;

  public Line(
      String text,
      Optional<Box> box,
      double indent,
      double fontSize,
      boolean bold,
      boolean afterGap) {
    this(text, box, indent, fontSize, bold, afterGap, "");
  }

  /** A line of a source without a layout. */
  public static Line of(String text, boolean afterGap) {
    return new Line(text, Optional.empty(), 0, 0, false, afterGap);
  }

  /** True for a line in the same print: of one size, and both bold or neither. */
  public boolean isSetAs(Line other) {
    return Math.abs(fontSize - other.fontSize) <= SAME_SIZE * other.fontSize && bold == other.bold;
  }

  /**
   * True where the box is that of the line alone: where it ends is known. Lines of a text box on a
   * slide all have the box of the whole text, and are paragraphs.
   */
  public boolean isPlaced() {
    return box.isPresent() && box.get().height() < TEXT_BOX * fontSize;
  }

  /** True where it reaches an edge, as a wrapped one does. */
  public boolean isFull(double right) {
    return box.filter(b -> right - b.right() <= FULL * fontSize).isPresent();
  }

  /** The same line with another text: what is left of it when a label is taken away. */
  public Line withText(String other) {
    return new Line(other, box, indent, fontSize, bold, afterGap, address);
  }

  /** A part of the same line, or a text that goes on from it, where it stands on the page. */
  public Line withText(String other, Box place) {
    return new Line(other, Optional.of(place), place.left(), fontSize, bold, afterGap, address);
  }

  /**
   * The same line taken out of a cell: with its address, and its box where it has none of its own.
   */
  public Line outOf(Cell cell) {
    boolean same = cell.address().equals(address) && (box.isPresent() || cell.box().isEmpty());
    return same
        ? this
        : new Line(text, box.or(cell::box), indent, fontSize, bold, afterGap, cell.address());
  }

  /** The same line with another distance from what is before it. */
  public Line afterGap(boolean gap) {
    return new Line(text, box, indent, fontSize, bold, gap, address);
  }

  /** The same line in bold letters. */
  public Line inBold() {
    return new Line(text, box, indent, fontSize, true, afterGap, address);
  }
}
