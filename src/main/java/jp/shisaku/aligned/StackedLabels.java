package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/**
 * Labels in two lines above each other on a page without rulings, whose values stand at the height
 * between the two: read from the top, these come between the lines of the label.
 */
record StackedLabels(Labels labels) {

  /** So many texts at most stand between the lines of one label. */
  private static final int BESIDE = 8;

  private static final int LONGEST = 18;

  /** The lines of a label overlap by at least this share of the shorter one. */
  private static final double OVERLAP = 0.5;

  /** Two lines are at most this part of their height apart. */
  private static final double NEXT_LINE = 0.9;

  /** The same blocks, each such label whole, right before what stands beside it. */
  List<Block> joined(List<Block> blocks) {
    List<Block> all = new ArrayList<>(blocks);
    for (int i = 0; i < all.size(); i++) {
      int below = below(all, i);
      if (below > 0) {
        join(all, i, below);
      }
    }
    return all;
  }

  private static void join(List<Block> all, int upper, int lower) {
    Line first = (Line) all.get(upper);
    Line last = (Line) all.get(lower);
    Box label = box(first).union(box(last));
    List<Block> before = new ArrayList<>();
    List<Block> beside = new ArrayList<>();
    for (Block block : all.subList(upper + 1, lower)) {
      (isRightOf(label, block) ? beside : before).add(block);
    }
    List<Block> row = all.subList(upper, lower + 1);
    row.clear();
    row.addAll(before);
    row.add(first.withText(first.text().strip() + last.text().strip(), label));
    row.addAll(beside);
  }

  private static boolean isRightOf(Box label, Block block) {
    return block.box().filter(b -> b.left() >= label.left() && b.sharesHeight(label)).isPresent();
  }

  private static Box box(Block line) {
    return line.box().orElseThrow();
  }

  /** The index of the second line of the label that begins here; 0 where there is none. */
  private int below(List<Block> all, int upper) {
    if (!isShort(all.get(upper))) {
      return 0;
    }
    // What follows at once is joined as lines are.
    for (int i = upper + 2; i <= Math.min(upper + BESIDE, all.size() - 1); i++) {
      if (isShort(all.get(i))
          && ((Line) all.get(i)).isSetAs((Line) all.get(upper))
          && standsBelow(box(all.get(i)), box(all.get(upper)))
          && labels
              .knownOfTwo(all.get(upper).text().strip(), all.get(i).text().strip())
              .isPresent()) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isShort(Block block) {
    return block instanceof Line line && line.box().isPresent() && line.text().length() <= LONGEST;
  }

  private static boolean standsBelow(Box below, Box above) {
    return below.top() > above.centerY()
        && below.top() - above.bottom() < NEXT_LINE * above.height()
        && above.sharedWidth(below) > OVERLAP * Math.min(above.width(), below.width());
  }
}
