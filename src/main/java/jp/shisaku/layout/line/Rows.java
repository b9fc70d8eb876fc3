package jp.shisaku.layout.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Marks of one region, gathered into pieces of text that stand on one height without a wide gap.
 */
public final class Rows {

  private static final Comparator<TextMark> BY_HEIGHT =
      Comparator.comparingDouble(t -> t.box().centerY());

  private static final Comparator<TextMark> BY_LEFT =
      Comparator.comparingDouble(t -> t.box().left());

  /** Sizes that differ by more than this part of one are two settings: a name and its office. */
  private static final double RESIZED = 0.1;

  /** Such texts are apart at this part of the gap that parts others. */
  private static final double SPLIT_OF_RESIZED = 0.25;

  /** How many marks back a second printing of the same glyph is looked for. */
  private static final int LOOK_BACK = 4;

  private Rows() {}

  /**
   * The pieces, from top to bottom and from left to right; each sorted by place, with the spaces
   * that were painted between, printed twice but once.
   *
   * @param split a gap wider than this parts two pieces; in em
   */
  public static List<List<TextMark>> pieces(List<TextMark> marks, double split) {
    List<List<TextMark>> result = new ArrayList<>();
    for (List<TextMark> row : rows(marks)) {
      List<List<TextMark>> segments = segments(row, split);
      for (List<TextMark> segment : segments) {
        if (segments.size() > 1 && rows(segment).size() > 1) {
          result.addAll(pieces(segment, split));
        } else {
          result.add(segment);
        }
      }
    }
    return result;
  }

  /** Marks that stand on one height; the largest mark of a row says what its height is. */
  private static List<List<TextMark>> rows(List<TextMark> marks) {
    List<TextMark> sorted = new ArrayList<>(marks);
    sorted.sort(BY_HEIGHT);
    List<List<TextMark>> rows = new ArrayList<>();
    TextMark core = null;
    for (TextMark mark : sorted) {
      if (core == null || !core.box().isLevelWith(mark.box())) {
        rows.add(new ArrayList<>());
        core = mark;
      } else if (mark.size() > core.size()) {
        core = mark;
      }
      rows.get(rows.size() - 1).add(mark);
    }
    return rows;
  }

  private static List<List<TextMark>> segments(List<TextMark> row, double split) {
    List<TextMark> sorted = new ArrayList<>(row);
    sorted.sort(BY_LEFT);
    List<TextMark> once = once(sorted);
    boolean spaced = Spacing.isLetterSpaced(once);
    List<List<TextMark>> segments = new ArrayList<>();
    List<TextMark> current = new ArrayList<>();
    double right = Double.NEGATIVE_INFINITY;
    double size = 0;
    for (TextMark mark : once) {
      if (!mark.blank()) {
        double gap = mark.box().left() - right;
        boolean resized = isResized(size, mark);
        double widest = resized ? split * SPLIT_OF_RESIZED : split;
        if (!current.isEmpty() && gap > widest * mark.size() && !spaced) {
          segments.add(current);
          current = new ArrayList<>();
        }
        right = Math.max(right, mark.box().right());
        size = mark.size();
      }
      if (!current.isEmpty() || !mark.blank()) {
        current.add(mark);
      }
    }
    if (!current.isEmpty()) {
      segments.add(current);
    }
    return segments;
  }

  /** True for another setting; figures are set larger to be seen, in the same sentence. */
  private static boolean isResized(double size, TextMark mark) {
    return size > 0
        && Math.abs(mark.size() - size) > RESIZED * size
        && !Character.isDigit(mark.text().codePointAt(0));
  }

  private static List<TextMark> once(List<TextMark> sorted) {
    List<TextMark> once = new ArrayList<>(sorted.size());
    for (TextMark mark : sorted) {
      int twin = twin(once, mark);
      if (twin < 0) {
        once.add(mark);
      } else {
        once.set(twin, once.get(twin).emboldened());
      }
    }
    return once;
  }

  private static int twin(List<TextMark> once, TextMark mark) {
    for (int i = once.size() - 1; i >= Math.max(0, once.size() - LOOK_BACK); i--) {
      if (Standing.printedTwice(once.get(i), mark)) {
        return i;
      }
    }
    return -1;
  }
}
