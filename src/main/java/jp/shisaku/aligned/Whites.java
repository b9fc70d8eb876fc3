package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The strips of white across a page, from its top down; the first and the last have no end. */
record Whites(List<White> strips) {

  /** White of a blank line in a text is higher than this; in em. */
  private static final double BLANK_LINE = 0.5;

  /** A strip of white. */
  record White(double top, double bottom) {
    double height() {
      return bottom - top;
    }

    double middle() {
      return (top + bottom) / 2;
    }

    boolean holds(double height) {
      return height > top && height < bottom;
    }
  }

  Whites {
    strips = List.copyOf(strips);
  }

  static Whites of(List<Fragment> fragments) {
    List<Fragment> sorted =
        fragments.stream().sorted(Comparator.comparingDouble(f -> f.box().top())).toList();
    List<White> strips = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Fragment fragment : sorted) {
      if (fragment.box().top() > bottom) {
        strips.add(new White(bottom, fragment.box().top()));
      }
      bottom = Math.max(bottom, fragment.box().bottom());
    }
    strips.add(new White(bottom, Double.POSITIVE_INFINITY));
    return new Whites(strips);
  }

  /** Those whose middle is between two heights. */
  List<White> within(double top, double bottom) {
    return strips.stream().filter(w -> w.middle() > top && w.middle() < bottom).toList();
  }

  /** Those between the middles of two rows of labels. */
  List<White> between(LabelRow above, LabelRow below) {
    return within(above.centre(), below.centre());
  }

  /** Those that are as high as a blank line of a text. */
  List<White> blankLines(double em) {
    return strips.stream().filter(w -> w.height() > BLANK_LINE * em).toList();
  }

  /** How high the strip is in which a height lies; 0 where it is none. */
  double heightAt(double height) {
    return strips.stream().filter(w -> w.holds(height)).mapToDouble(White::height).max().orElse(0);
  }

  /** The last that ends above a height. */
  White above(double height) {
    Optional<White> last =
        strips.stream().filter(w -> w.bottom() <= height).reduce((first, second) -> second);
    return last.orElse(strips.get(0));
  }
}
