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
 */
public record Line(
    String text, Optional<Box> box, double indent, double fontSize, boolean bold, boolean afterGap)
    implements Block {

  /** A line of a source without a layout. */
  public static Line of(String text, boolean afterGap) {
    return new Line(text, Optional.empty(), 0, 0, false, afterGap);
  }

  /** The same line with another text: what is left of it when a label is taken away. */
  public Line withText(String other) {
    return new Line(other, box, indent, fontSize, bold, afterGap);
  }
}
