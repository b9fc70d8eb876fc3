package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A figure that is too wide for its cell runs over the ruling. It stays whole, in the cell where
 * most of it stands: what is left of it on one side would be another amount.
 */
final class WholeFigures {

  private static final String PARTS = "0123456789０１２３４５６７８９,，.．";

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
    // Nearly all marks are letters, and most follow the one before them.
    if (!isPart(mark.text()) || !isPart(before.text())) {
      return false;
    }
    double near = NEAR * before.size();
    return Math.abs(mark.box().left() - before.box().right()) < near
        && Math.abs(mark.box().bottom() - before.box().bottom()) < near
        && mark.size() == before.size()
        && mark.direction() == Direction.RIGHT;
  }

  private static boolean isPart(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (PARTS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Region mostOf(List<Region> regions) {
    List<Region> all = new ArrayList<>(regions);
    return all.stream()
        .max(Comparator.comparingInt(r -> Collections.frequency(all, r)))
        .orElseThrow();
  }
}
