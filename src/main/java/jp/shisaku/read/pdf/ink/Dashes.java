package jp.shisaku.read.pdf.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Ruling;

/**
 * Dashed and dotted lines whose dashes are painted one by one, as browsers and office programs do:
 * a row of short marks with gaps between them is one ruling. Marks that stand alone are none.
 */
final class Dashes {

  /** Longer marks are rulings of their own; in points. */
  static final double LONGEST = 12;

  /** Fewer marks in a row are ornaments. */
  private static final int FEWEST = 4;

  /** Marks of one line differ in place by less than this; in points. */
  private static final double SAME_LINE = 0.4;

  /** A gap is at most so many times the mark before it. */
  private static final double WIDEST_GAP = 2.2;

  /** Further beyond a corner a line would seem to open a column of its own; in points. */
  private static final double FURTHEST_REACH = 3;

  private static final Comparator<Ruling> BY_PLACE =
      Comparator.comparingDouble((Ruling r) -> Math.rint(r.at() / SAME_LINE))
          .thenComparingDouble(Ruling::from);

  private final List<Ruling> level = new ArrayList<>();
  private final List<Ruling> upright = new ArrayList<>();

  void clear() {
    level.clear();
    upright.clear();
  }

  /** Takes a mark; a square one may be a dot of either kind of line. */
  void add(Box mark) {
    double dot = 1.5 * Math.min(mark.width(), mark.height());
    if (mark.width() >= mark.height() || mark.height() <= dot) {
      level.add(Ruling.level(mark.centerY(), mark.left(), mark.right()));
    }
    if (mark.height() >= mark.width() || mark.width() <= dot) {
      upright.add(Ruling.upright(mark.centerX(), mark.top(), mark.bottom()));
    }
  }

  /** The lines that the marks make. */
  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    addLines(level, rulings);
    addLines(upright, rulings);
    return rulings;
  }

  private static void addLines(List<Ruling> marks, List<Ruling> rulings) {
    List<Ruling> sorted = marks.stream().sorted(BY_PLACE).toList();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !follows(sorted.get(i - 1), sorted.get(i))) {
        if (i - start >= FEWEST) {
          rulings.add(line(sorted.subList(start, i)));
        }
        start = i;
      }
    }
  }

  /** A line may begin and end with a gap, so it reaches as far as one beyond its marks. */
  private static Ruling line(List<Ruling> marks) {
    Ruling first = marks.get(0);
    double gap = 0;
    for (int i = 1; i < marks.size(); i++) {
      gap = Math.max(gap, marks.get(i).from() - marks.get(i - 1).to());
    }
    double reach = Math.min(gap, FURTHEST_REACH);
    return new Ruling(
        first.level(), first.at(), first.from() - reach, marks.get(marks.size() - 1).to() + reach);
  }

  private static boolean follows(Ruling mark, Ruling next) {
    double gap = next.from() - mark.to();
    double length = Math.max(mark.to() - mark.from(), next.to() - next.from());
    return Math.abs(next.at() - mark.at()) <= SAME_LINE
        && next.from() >= mark.from()
        && gap <= WIDEST_GAP * length;
  }
}
