package jp.shisaku.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A badge (新規, ①) or a stamp may be drawn over the edge of a heading: the letters that it covers
 * belong to the heading all the same, since most of their line stands outside of it.
 */
final class Badges {

  /** Letters of one word stand no further apart; in em. */
  private static final double SAME_WORD = 0.2;

  private static final double SAME_SIZE = 0.05;

  private final List<TextMark> texts;
  private final List<Region> regions;

  private Badges(List<TextMark> texts, List<Region> regions) {
    this.texts = texts;
    this.regions = regions;
  }

  /**
   * Moves letters out of frames that hold only the smaller part of their run.
   *
   * @param regions by the index of the text; changed
   */
  static void free(List<TextMark> texts, List<Region> regions) {
    Badges badges = new Badges(texts, regions);
    for (int i = 1; i < texts.size(); i++) {
      if (regions.get(i) != regions.get(i - 1) && badges.goesOn(i)) {
        i = badges.freeRun(i);
      }
    }
  }

  /** Looks at the run around an edge, and says where it ends. */
  private int freeRun(int at) {
    int start = at - 1;
    while (start > 0 && goesOn(start)) {
      start--;
    }
    int end = at + 1;
    while (end < texts.size() && goesOn(end)) {
      end++;
    }
    Map<Region, Integer> counts = new HashMap<>();
    Region most = regions.get(start);
    for (Region region : regions.subList(start, end)) {
      counts.merge(region, 1, Integer::sum);
      most = counts.get(region) > counts.get(most) ? region : most;
    }
    for (int i = start; i < end; i++) {
      if (regions.get(i).isFrame() && counts.get(regions.get(i)) < counts.get(most)) {
        regions.set(i, most);
      }
    }
    return end;
  }

  /** True where a text is the next letter of the word before it. */
  private boolean goesOn(int index) {
    TextMark before = texts.get(index - 1);
    TextMark next = texts.get(index);
    double size = next.size();
    double gap = next.box().left() - before.box().right();
    return before.direction() == Direction.RIGHT
        && next.direction() == Direction.RIGHT
        && Math.abs(before.size() - size) < SAME_SIZE * size
        && Math.abs(before.box().centerY() - next.box().centerY()) < SAME_WORD * size
        && Math.abs(gap) < SAME_WORD * size;
  }
}
