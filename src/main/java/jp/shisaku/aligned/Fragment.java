package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;

/**
 * A line, or the part of one that stands in a column of its own.
 *
 * @param label the label that it is; empty for any other text
 * @param whole the line that it is a part of, or itself
 */
public record Fragment(Line line, Box box, Optional<LabelMatch> label, Line whole) {

  /** Texts that begin closer than this are aligned; in points. */
  private static final double SAME_START = 1.5;

  public static Fragment of(Line line) {
    return new Fragment(line, line.box().orElseThrow(), Optional.empty(), line);
  }

  /** The lines of a cell that have a place. */
  public static List<Fragment> within(Cell cell) {
    return cell.content().stream()
        .filter(b -> b instanceof Line && b.box().isPresent())
        .map(b -> of((Line) b))
        .toList();
  }

  /** A part of a line: what stands between two places of it. */
  public static Fragment part(Line line, String text, double left, double right) {
    Box whole = line.box().orElseThrow();
    Box box = new Box(left, whole.top(), right, whole.bottom());
    return new Fragment(line.withText(text, box), box, Optional.empty(), line);
  }

  /** The width of a text, if its characters are half or wholly as wide as they are high. */
  public static double ems(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum();
  }

  /** True where two begin one column. */
  boolean startsLike(Fragment other) {
    return Math.abs(box.left() - other.box.left()) <= SAME_START;
  }

  Fragment as(LabelMatch match) {
    return new Fragment(line, box, Optional.of(match), whole);
  }

  /** A label and what goes on with it below, as one. */
  Fragment with(Fragment below) {
    return of(line.withText(line.text() + below.line.text(), box.union(below.box)));
  }

  public double em() {
    return Math.max(line.fontSize(), 1);
  }

  boolean isBracketed() {
    return !line.text().isEmpty() && !Character.isLetterOrDigit(line.text().codePointAt(0));
  }

  /** True for lines of one text box on a slide: each of them has the box of the whole. */
  boolean isInBoxOf(Fragment other) {
    return box.equals(other.box);
  }

  public boolean isBeside(Fragment other) {
    return box.sharesHeight(other.box);
  }

  /** True for what may be the value of a label: right of it, at its height. */
  boolean isBehind(Fragment label) {
    return isBeside(label) && isRightOf(label);
  }

  /** True for a line below another one, so many em at most. */
  boolean isBelow(Fragment above, double white) {
    return box.top() >= above.box.centerY() && box.top() - above.box.bottom() < white * above.em();
  }

  boolean isRightOf(Fragment other) {
    return box.left() >= other.box.right();
  }

  /** The lines of a cell; what one line was taken into is one again where it stands in one cell. */
  private static List<Block> lines(List<Fragment> content) {
    List<Block> lines = new ArrayList<>();
    Optional<Fragment> before = Optional.empty();
    for (Fragment fragment : content) {
      if (before.filter(b -> b.whole == fragment.whole).isPresent()) {
        Line first = (Line) lines.remove(lines.size() - 1);
        Box both = first.box().orElseThrow().union(fragment.box);
        lines.add(first.withText(first.text() + " " + fragment.line.text(), both));
      } else {
        lines.add(fragment.line);
      }
      before = Optional.of(fragment);
    }
    return lines;
  }

  /** The cell of one row and column that holds these, from the top. */
  public static Cell cell(int row, int column, List<Fragment> content) {
    return new Cell(
        row,
        column,
        1,
        1,
        lines(content),
        content.stream().map(Fragment::box).reduce(Box::union),
        false);
  }
}
