package jp.shisaku.layout.line;

import jp.shisaku.issue.Box;
import jp.shisaku.page.Turn;

/**
 * A glyph, or a word, at its place on the page.
 *
 * @param text as the file says it, not normalised; blank for a space that was painted
 * @param box from the advance width and the font size, never from the outline of a font
 * @param size font size in points, as seen on the page
 * @param bold by font name, weight or painting
 * @param direction which way the text runs
 */
public record TextMark(String text, Box box, double size, boolean bold, Direction direction) {

  /** The last character that is white: the ideographic space. */
  private static final char LAST_SPACE = '\u3000';

  private static final char LAST_OF_ASCII = '\u007f';

  /** True for a space, which is no ink but may tell words apart. */
  public boolean blank() {
    // Asked many times for each letter, nearly all of which are told by their first character.
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean mayBeWhite = first <= ' ' || first > LAST_OF_ASCII && first <= LAST_SPACE;
    return mayBeWhite && text.isBlank();
  }

  /** True for ink that is read from left to right. */
  public boolean lies() {
    return direction == Direction.RIGHT && !blank();
  }

  TextMark turned(Turn by, double width, double height) {
    return new TextMark(text, by.of(box, width, height), size, bold, direction.turned(by));
  }

  TextMark emboldened() {
    return bold ? this : new TextMark(text, box, size, true, direction);
  }
}
