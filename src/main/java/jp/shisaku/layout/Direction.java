package jp.shisaku.layout;

/** Which way a text runs on the page as the reader sees it. */
public enum Direction {
  RIGHT,
  DOWN,
  LEFT,
  UP
}
