package jp.shisaku.read.ocr.picture;

import jp.shisaku.layout.line.Ruling;

/**
 * A ruling as it lies in the picture; right and bottom of the patch are outside.
 *
 * @param at the middle of its ink across its direction, in pixels
 */
public record Stroke(boolean level, double at, Patch patch) {

  int from() {
    return level ? patch.left() : patch.top();
  }

  int to() {
    return level ? patch.right() : patch.bottom();
  }

  int length() {
    return to() - from();
  }

  public Ruling ruling(double scale) {
    return new Ruling(level, at / scale, from() / scale, to() / scale);
  }
}
