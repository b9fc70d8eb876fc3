package jp.shisaku.layout;

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
    for (int i = 1; i < texts.size(); i++) {
      // Nearly all marks have the region of the one before them.
      if (regions.get(i) == regions.get(i - 1) || !follows(texts, i)) {
        continue;
      }
      int start = i - 1;
      while (start > 0 && follows(texts, start)) {
        start--;
      }
      int end = i + 1;
      while (end < texts.size() && follows(texts, end)) {
        end++;
      }
      List<Region> own = regions.subList(start, end);
      Collections.fill(own, mostOf(own));
    }
  }

  private static boolean follows(List<TextMark> texts, int index) {
    TextMark before = texts.get(index - 1);
    TextMark mark = texts.get(index);
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
    return regions.stream()
        .max(Comparator.comparingInt(r -> Collections.frequency(regions, r)))
        .orElseThrow();
  }
}
