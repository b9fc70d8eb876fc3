package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;

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
    if (shades.isEmpty() || rulings.isEmpty()) {
      return shades;
    }
    Ink ink = Ink.of(texts);
    List<Shade> tight =
        shades.stream()
            .filter(s -> s.box().height() <= HIGHEST * ink.largest() && isTight(s.box(), ink))
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

  /**
   * What is seen of the texts of a page.
   *
   * @param centers their middles from the top of the page: every shade is held against every text
   * @param largest the largest size of letters
   */
  private record Ink(List<TextMark> texts, double[] centers, double largest) {

    static Ink of(List<TextMark> texts) {
      List<TextMark> seen = new ArrayList<>(texts.size());
      double largest = 0;
      for (TextMark text : texts) {
        if (!text.blank()) {
          seen.add(text);
          largest = Math.max(largest, text.size());
        }
      }
      double[] centers = new double[seen.size()];
      for (int i = 0; i < centers.length; i++) {
        centers[i] = seen.get(i).box().centerY();
      }
      return new Ink(seen, centers, largest);
    }
  }

  private static boolean isTight(Box shade, Ink ink) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double size = 0;
    for (int i = 0; i < ink.centers().length; i++) {
      double center = ink.centers()[i];
      if (center < shade.top() || center > shade.bottom()) {
        continue;
      }
      TextMark text = ink.texts().get(i);
      Box box = text.box();
      if (shade.holds(box)) {
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
