package jp.shisaku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.page.TableNotation.Placed;

/**
 * A page with boxes and font sizes, for tests. Characters are as wide as their size, Latin ones
 * half as wide.
 */
public final class LayoutPage {

  private static final double ROW_HEIGHT = 20;

  private final double width;
  private final double height;
  private final List<Block> blocks = new ArrayList<>();

  private LayoutPage(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public static LayoutPage landscape() {
    return new LayoutPage(842, 595);
  }

  public static LayoutPage portrait() {
    return new LayoutPage(595, 842);
  }

  /** A line that goes on with what stands before it. */
  public LayoutPage line(double left, double top, double size, String text) {
    return add(left, top, size, text, false, false);
  }

  /** A line behind a gap. */
  public LayoutPage apart(double left, double top, double size, String text) {
    return add(left, top, size, text, false, true);
  }

  /** A bold line that goes on with what stands before it. */
  public LayoutPage bold(double left, double top, double size, String text) {
    return add(left, top, size, text, true, false);
  }

  /** A text box of a slide: each of its paragraphs has the box of the whole. */
  public LayoutPage box(
      double left, double top, double width, double height, double size, String... paragraphs) {
    Optional<Box> box = Optional.of(new Box(left, top, left + width, top + height));
    for (int i = 0; i < paragraphs.length; i++) {
      blocks.add(new Line(paragraphs[i], box, left, size, false, i == 0));
    }
    return this;
  }

  /** A table, its columns of one width and its rows 20 points high. */
  public LayoutPage table(double left, double top, double columnWidth, String notation) {
    Placed placed = new Placed(left, top, columnWidth, ROW_HEIGHT);
    blocks.add(TableNotation.table(notation.lines().toList(), placed));
    return this;
  }

  Page numbered(int number) {
    return new Page(number, width, height, Optional.empty(), blocks, List.of(), Page.Origin.TEXT);
  }

  private LayoutPage add(
      double left, double top, double size, String text, boolean bold, boolean gap) {
    double advance = text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum() * size;
    Box box = new Box(left, top, left + advance, top + size);
    blocks.add(new Line(text, Optional.of(box), left, size, bold, gap || blocks.isEmpty()));
    return this;
  }
}
