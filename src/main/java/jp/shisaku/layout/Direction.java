package jp.shisaku.layout;

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

  Direction turned(Turn by) {
    return values()[(ordinal() + by.ordinal()) % values().length];
  }
}
