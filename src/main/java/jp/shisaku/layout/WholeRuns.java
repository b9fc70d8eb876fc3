package jp.shisaku.layout;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.TextMark;

/**
 * Letters on both sides of an edge that belong together: what the smaller part of a word or of a
 * figure stands in does not own it.
 *
 * <p>A badge (新規, ①) or a stamp may be drawn over the edge of a heading: the letters that it covers
 * belong to the heading all the same. A figure that is too wide for its cell runs over the ruling:
 * what is left of it on one side would be another amount.
 */
final class WholeRuns {

  private static final String PARTS_OF_FIGURES = "0123456789０１２３４５６７８９,，.．";

  /** Digits of one figure stand no farther apart, in em; those of two cells do. */
  private static final double SAME_FIGURE = 0.05;

  /** Letters of one word stand no further apart; in em. */
  private static final double SAME_WORD = 0.2;

  private static final double SAME_SIZE = 0.05;

  private WholeRuns() {}

  /**
   * Gives each figure, and each word that the edge of a frame cuts, to the region of most of it.
   *
   * @param regions by the index of the text; changed
   */
  static void keep(List<TextMark> texts, List<Region> regions) {
    keep(texts, regions, WholeRuns::isNextLetter, Region::isFrame);
    keep(texts, regions, WholeRuns::isNextDigit, region -> true);
  }

  /**
   * @param goesOn whether a text is the next of a run
   * @param givesAway whether a region may lose the smaller part of a run
   */
  private static void keep(
      List<TextMark> texts,
      List<Region> regions,
      BiPredicate<TextMark, TextMark> goesOn,
      Predicate<Region> givesAway) {
    IntPredicate inRun =
        i -> i > 0 && i < texts.size() && goesOn.test(texts.get(i - 1), texts.get(i));
    for (int i = 1; i < texts.size(); i++) {
      // Nearly all marks have the region of the one before them.
      if (regions.get(i) != regions.get(i - 1) && inRun.test(i)) {
        int start = i - 1;
        while (inRun.test(start)) {
          start--;
        }
        while (inRun.test(i)) {
          i++;
        }
        giveToMost(regions.subList(start, i), givesAway);
      }
    }
  }

  private static void giveToMost(List<Region> run, Predicate<Region> givesAway) {
    Map<Region, Integer> counts = new LinkedHashMap<>();
    run.forEach(region -> counts.merge(region, 1, Integer::sum));
    Region most = Collections.max(run, Comparator.comparing(counts::get));
    run.replaceAll(
        region -> givesAway.test(region) && counts.get(region) < counts.get(most) ? most : region);
  }

  private static boolean isNextLetter(TextMark before, TextMark next) {
    double near = SAME_WORD * next.size();
    return before.direction() == Direction.RIGHT
        && next.direction() == Direction.RIGHT
        && Math.abs(before.size() - next.size()) < SAME_SIZE * next.size()
        && Math.abs(before.box().centerY() - next.box().centerY()) < near
        && Math.abs(next.box().left() - before.box().right()) < near;
  }

  private static boolean isNextDigit(TextMark before, TextMark next) {
    double near = SAME_FIGURE * before.size();
    return next.direction() == Direction.RIGHT
        && next.size() == before.size()
        && Math.abs(next.box().left() - before.box().right()) < near
        && Math.abs(next.box().bottom() - before.box().bottom()) < near
        && isOfFigure(next.text())
        && isOfFigure(before.text());
  }

  private static boolean isOfFigure(String text) {
    return text.chars().allMatch(c -> PARTS_OF_FIGURES.indexOf(c) >= 0);
  }
}
