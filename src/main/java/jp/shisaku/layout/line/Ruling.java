package jp.shisaku.layout.line;

import jp.shisaku.issue.Box;
import jp.shisaku.page.Turn;

/**
 * A straight line, level or upright, in points from the page's top left.
 *
 * @param level true for a horizontal line
 * @param at its y where level, its x where upright
 * @param from its lesser end
 * @param to its greater end
 */
public record Ruling(boolean level, double at, double from, double to) {

  public static Ruling level(double y, double x1, double x2) {
    return new Ruling(true, y, Math.min(x1, x2), Math.max(x1, x2));
  }

  public static Ruling upright(double x, double y1, double y2) {
    return new Ruling(false, x, Math.min(y1, y2), Math.max(y1, y2));
  }

  Ruling turned(Turn by, double width, double height) {
    Box line = level ? new Box(from, at, to, at) : new Box(at, from, at, to);
    Box turned = by.of(line, width, height);
    return level == by.sideways()
        ? upright(turned.left(), turned.top(), turned.bottom())
        : level(turned.top(), turned.left(), turned.right());
  }
}
