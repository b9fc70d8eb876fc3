package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;

/**
 * Marks of a highlighter (蛍光ペン): grounds as wide as the words upon them, in the cell of a table.
 * They are no cells of their own, and what they mark is often the very amount that changed.
 */
final class Highlights {

  /** A mark begins and ends with its words; a label has some room around. In em. */
  private static final double TIGHT = 0.15;

  /** It is as high as a line at most; in em. */
  private static final double HIGHEST = 2.2;

  private Highlights() {}

  /** The shades that are none. */
  static List<Shade> without(List<Shade> shades, List<TextMark> texts, List<Ruling> rulings) {
    double largest = texts.stream().mapToDouble(TextMark::size).max().orElse(0);
    List<Shade> tight =
        rulings.isEmpty()
            ? List.of()
            : shades.stream()
                .filter(s -> s.box().height() <= HIGHEST * largest)
                .filter(s -> isTight(s.box(), texts))
                .toList();
    if (tight.isEmpty()) {
      return shades;
    }
    List<Ruling> lines = new ArrayList<>(Segments.joined(rulings, true));
    lines.addAll(Segments.joined(rulings, false));
    List<Shade> rest = new ArrayList<>(shades);
    rest.removeIf(s -> tight.contains(s) && isWithinLines(s.box(), lines));
    return rest;
  }

  private static boolean isTight(Box shade, List<TextMark> texts) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double size = 0;
    for (TextMark text : texts) {
      Box box = text.box();
      if (shade.holds(box) && !text.blank()) {
        left = Math.min(left, box.left());
        right = Math.max(right, box.right());
        size = Math.max(size, text.size());
      }
    }
    double slack = TIGHT * size;
    return size > 0
        && shade.height() <= HIGHEST * size
        && Math.abs(left - shade.left()) <= slack
        && Math.abs(right - shade.right()) <= slack;
  }

  /** True for what has a drawn line on each side and touches none of them. */
  private static boolean isWithinLines(Box box, List<Ruling> rulings) {
    boolean above = false;
    boolean below = false;
    boolean before = false;
    boolean behind = false;
    for (Ruling ruling : rulings) {
      double from = ruling.level() ? box.left() : box.top();
      double to = ruling.level() ? box.right() : box.bottom();
      if (ruling.from() <= from && to <= ruling.to()) {
        above |= ruling.level() && ruling.at() < box.top();
        below |= ruling.level() && ruling.at() > box.bottom();
        before |= !ruling.level() && ruling.at() < box.left();
        behind |= !ruling.level() && ruling.at() > box.right();
      }
    }
    return above && below && before && behind;
  }
}
