package jp.shisaku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.issue.Box;
import jp.shisaku.text.RepairTally;

/**
 * Gathers the blocks of a page or a cell from texts that know their own breaks: splits them into
 * lines, normalises each, turns leading blanks into indent and empty lines into the gap before the
 * next one. For readers of formats that carry structure; a PDF has to find its lines itself.
 */
public final class Blocks {

  private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000b\f\u0085\u2028\u2029]");

  private final RepairTally repairs;
  private final List<Block> blocks = new ArrayList<>();
  private boolean gap = true;

  public Blocks(RepairTally repairs) {
    this.repairs = repairs;
  }

  /**
   * How a text is set.
   *
   * @param box of all its lines together; empty for sources without a layout
   * @param indent of its first character, as in {@link Line}
   * @param fontSize in points; 0 where unknown
   */
  public record Style(Optional<Box> box, double indent, double fontSize, boolean bold) {

    /** Nothing is known of how the text is set. */
    public static final Style PLAIN = new Style(Optional.empty(), 0, 0, false);

    private double columnWidth() {
      return fontSize > 0 ? fontSize / 2 : 1;
    }
  }

  /** The next block stands clearly apart from the one before it. */
  public void gap() {
    gap = true;
  }

  /** Adds a text, a line a line; a blank one leaves only a gap. */
  public void text(String raw, Style style) {
    for (String piece : BREAK.split(raw, -1)) {
      line(repairs.normalize(piece), style);
    }
  }

  private void line(String text, Style style) {
    int start = 0;
    int end = text.length();
    int columns = 0;
    while (start < end && isBlank(text.charAt(start))) {
      columns += text.charAt(start) == '\u3000' ? 2 : 1;
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      gap = true;
      return;
    }
    double indent = style.indent() + columns * style.columnWidth();
    blocks.add(
        new Line(
            text.substring(start, end), style.box(), indent, style.fontSize(), style.bold(), gap));
    gap = false;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** Adds a table; what follows it stands apart. */
  public void table(Table table) {
    blocks.add(table);
    gap = true;
  }

  /** Adds blocks that were gathered elsewhere; what follows them stands apart. */
  public void all(List<Block> others) {
    if (!others.isEmpty()) {
      blocks.addAll(others);
      gap = true;
    }
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** What was gathered, in order. */
  public List<Block> list() {
    return List.copyOf(blocks);
  }
}
