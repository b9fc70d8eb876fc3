package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure that is too wide for its cell runs over the ruling. It stays whole, in the cell where
 * most of it stands: what is left of it on one side would be another amount.
 */
final class WholeFigures {

  private static final Pattern PART = Pattern.compile("[0-9０-９,，.．]+");

  /** Digits of one figure stand no farther apart, in em; those of two cells do. */
  private static final double NEAR = 0.05;

  private WholeFigures() {}

  /** Gives the digits of each figure one region. */
  static void keep(List<TextMark> texts, List<Region> regions) {
    for (int start = 0; start < texts.size(); ) {
      int end = start + 1;
      boolean parted = false;
      while (end < texts.size() && follows(texts.get(end - 1), texts.get(end))) {
        parted |= regions.get(end) != regions.get(start);
        end++;
      }
      if (parted) {
        List<Region> own = regions.subList(start, end);
        Collections.fill(own, mostOf(own));
      }
      start = end;
    }
  }

  private static boolean follows(TextMark before, TextMark mark) {
    double near = NEAR * before.size();
    return Math.abs(mark.box().left() - before.box().right()) < near
        && Math.abs(mark.box().bottom() - before.box().bottom()) < near
        && mark.size() == before.size()
        && mark.direction() == Direction.RIGHT
        && PART.matcher(before.text()).matches()
        && PART.matcher(mark.text()).matches();
  }

  private static Region mostOf(List<Region> regions) {
    List<Region> all = new ArrayList<>(regions);
    return all.stream()
        .max(java.util.Comparator.comparingInt(r -> Collections.frequency(all, r)))
        .orElseThrow();
  }
}
