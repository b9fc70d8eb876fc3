package jp.shisaku.read.office.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/**
 * Amounts of a slide of which the figure stands in one text box, mostly in large print, and its
 * unit in another one right behind it: <b>12,345</b> 百万円. They are one line.
 */
final class FigureBoxes {

  private static final Pattern FIGURE =
      Pattern.compile("約?[△▲-]?[0-9０-９]{1,3}(?:[,，]?[0-9０-９]{3})*(?:[.．][0-9０-９]+)?");

  private FigureBoxes() {}

  /** The same blocks in the same order, such a unit with its figure. */
  static List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<Line> whole =
          isAlone(blocks, i) && isAlone(blocks, i + 1)
              ? amount((Line) block, (Line) blocks.get(i + 1))
              : Optional.empty();
      joined.add(whole.map(Block.class::cast).orElse(block));
      i += whole.isPresent() ? 1 : 0;
    }
    return joined;
  }

  /** True for a line that is all of its box: the lines of one share it. */
  private static boolean isAlone(List<Block> blocks, int index) {
    return index < blocks.size()
        && blocks.get(index) instanceof Line line
        && line.box().isPresent()
        && (index == 0 || !blocks.get(index - 1).box().equals(line.box()))
        && (index + 1 == blocks.size() || !blocks.get(index + 1).box().equals(line.box()));
  }

  private static Optional<Line> amount(Line figure, Line unit) {
    Box left = figure.box().orElseThrow();
    Box right = unit.box().orElseThrow();
    boolean beside =
        left.top() <= right.centerY()
            && right.centerY() <= left.bottom()
            && Math.abs(right.left() - left.right()) <= right.height();
    return beside && FIGURE.matcher(figure.text()).matches() && Unit.named(unit.text()).isPresent()
        ? Optional.of(figure.withText(figure.text() + unit.text(), left.union(right)))
        : Optional.empty();
  }
}
