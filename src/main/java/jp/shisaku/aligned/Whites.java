package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.page.White;

/** The strips of white down a page; the first and the last have no end. */
record Whites(List<White> strips) {

  /** White of a blank line in a text is higher than this; in em. */
  private static final double BLANK_LINE = 0.5;

  Whites {
    strips = List.copyOf(strips);
  }

  static Whites of(List<Fragment> fragments) {
    List<Box> boxes = fragments.stream().map(Fragment::box).toList();
    double top = boxes.stream().mapToDouble(Box::top).min().orElse(Double.POSITIVE_INFINITY);
    double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(top);
    List<White> strips = new ArrayList<>(White.down(boxes));
    strips.add(0, new White(Double.NEGATIVE_INFINITY, top));
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
    return strips.stream().filter(w -> w.width() > BLANK_LINE * em).toList();
  }

  /** How high the strip is in which a height lies; 0 where it is none. */
  double heightAt(double height) {
    return strips.stream().filter(w -> w.holds(height)).mapToDouble(White::width).max().orElse(0);
  }

  /** The last that ends above a height. */
  White above(double height) {
    Optional<White> last =
        strips.stream().filter(w -> w.to() <= height).reduce((first, second) -> second);
    return last.orElse(strips.get(0));
  }
}
