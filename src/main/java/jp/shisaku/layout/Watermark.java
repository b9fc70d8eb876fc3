package jp.shisaku.layout;

import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.TextMark;

/**
 * Letters printed behind or over the text of a page (案, 未定稿): much larger than that text, and in
 * its way. They belong to the paper, as a stamp across the page does. A large title stands alone.
 */
final class Watermark {

  /** So many times as large as most of the text; the largest titles are four times as large. */
  private static final double LARGE = 5;

  /** Letters of the text that stand within a letter of the watermark. */
  private static final int FEWEST_COVERED = 2;

  private Watermark() {}

  static List<TextMark> removed(List<TextMark> marks) {
    if (!mayHoldOne(marks)) {
      return marks;
    }
    double usual = usual(marks);
    return marks.stream().anyMatch(m -> m.size() > LARGE * usual)
        ? marks.stream().filter(m -> !isPartOfOne(m, marks, LARGE * usual)).toList()
        : marks;
  }

  /** False, in one pass, for nearly every page: what is usual is no less than the least. */
  private static boolean mayHoldOne(List<TextMark> marks) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (TextMark mark : marks) {
      least = Math.min(least, mark.size());
      most = Math.max(most, mark.size());
    }
    return most > LARGE * least;
  }

  private static double usual(List<TextMark> marks) {
    double[] sizes = marks.stream().mapToDouble(TextMark::size).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  /** A letter of a watermark covers text, or another letter of its size does. */
  private static boolean isPartOfOne(TextMark mark, List<TextMark> marks, double large) {
    return mark.size() > large
        && marks.stream()
            .filter(m -> m.size() > large && Math.abs(m.size() - mark.size()) < 1)
            .anyMatch(m -> covered(m.box(), marks, large) >= FEWEST_COVERED);
  }

  private static long covered(Box box, List<TextMark> marks, double large) {
    return marks.stream()
        .filter(m -> m.size() <= large && !m.blank())
        .filter(m -> box.holds(m.box()))
        .count();
  }
}
