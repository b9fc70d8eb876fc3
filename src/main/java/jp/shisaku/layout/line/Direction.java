package jp.shisaku.layout.line;

import java.util.Arrays;
import jp.shisaku.page.Turn;

/** Which way a text runs on the page as the reader sees it; in clockwise order. */
public enum Direction {
  RIGHT,
  DOWN,
  LEFT,
  UP;

  /** The turn of the page after which this text runs from left to right. */
  public Turn upright() {
    return switch (this) {
      case RIGHT -> Turn.NONE;
      case DOWN -> Turn.COUNTERCLOCKWISE;
      case LEFT -> Turn.OVER;
      case UP -> Turn.CLOCKWISE;
    };
  }

  /**
   * The turn after which more than half of the letters run from left to right; none where no
   * direction has so many.
   *
   * @param running how many letters run in each direction, by its ordinal
   */
  public static Turn upright(int[] running) {
    int all = Arrays.stream(running).sum();
    return Arrays.stream(values())
        .filter(direction -> running[direction.ordinal()] * 2 > all)
        .findFirst()
        .map(Direction::upright)
        .orElse(Turn.NONE);
  }

  Direction turned(Turn by) {
    return values()[(ordinal() + by.ordinal()) % values().length];
  }
}
