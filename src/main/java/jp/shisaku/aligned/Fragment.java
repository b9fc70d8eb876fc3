package jp.shisaku.aligned;

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
 */
record Fragment(Line line, Box box, Optional<LabelMatch> label) {

  /** Texts that begin closer than this are aligned; in points. */
  private static final double SAME_START = 1.5;

  static Fragment of(Line line) {
    return new Fragment(line, line.box().orElseThrow(), Optional.empty());
  }

  /** A part of a line: what stands between two places of it. */
  static Fragment part(Line line, String text, double left, double right) {
    Box whole = line.box().orElseThrow();
    Box box = new Box(left, whole.top(), right, whole.bottom());
    return of(
        new Line(text, Optional.of(box), left, line.fontSize(), line.bold(), line.afterGap()));
  }

  /** True where two begin one column. */
  boolean startsLike(Fragment other) {
    return Math.abs(box.left() - other.box.left()) <= SAME_START;
  }

  Fragment as(LabelMatch match) {
    return new Fragment(line, box, Optional.of(match));
  }

  /** A label and what goes on with it below, as one. */
  Fragment with(Fragment below) {
    Box both = box.union(below.box);
    Line joined =
        new Line(
            line.text() + below.line.text(),
            Optional.of(both),
            both.left(),
            line.fontSize(),
            line.bold(),
            line.afterGap());
    return of(joined);
  }

  double em() {
    return Math.max(line.fontSize(), 1);
  }

  boolean isBeside(Fragment other) {
    return box.top() < other.box.bottom() && other.box.top() < box.bottom();
  }

  /** The cell of one row and column that holds these, from the top. */
  static Cell cell(int row, int column, List<Fragment> content) {
    return new Cell(
        row,
        column,
        1,
        1,
        content.stream().map(f -> (Block) f.line()).toList(),
        content.stream().map(Fragment::box).reduce(Box::union),
        false,
        "",
        Optional.empty());
  }
}
