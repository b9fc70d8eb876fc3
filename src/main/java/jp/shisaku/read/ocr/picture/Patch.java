package jp.shisaku.read.ocr.picture;

import java.util.List;
import jp.shisaku.issue.Box;

/** A rectangle of pixels; right and bottom are the first that lie outside. */
public record Patch(int left, int top, int right, int bottom) {

  /** The pixels of a box in points. */
  public static Patch of(Box box, double scale) {
    return new Patch(
        (int) Math.round(box.left() * scale),
        (int) Math.round(box.top() * scale),
        (int) Math.round(box.right() * scale),
        (int) Math.round(box.bottom() * scale));
  }

  public int width() {
    return Math.max(0, right - left);
  }

  public int height() {
    return Math.max(0, bottom - top);
  }

  public boolean isEmpty() {
    return width() == 0 || height() == 0;
  }

  public Patch within(Patch other) {
    return new Patch(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  public Patch grown(int by) {
    return new Patch(left - by, top - by, right + by, bottom + by);
  }

  public Patch moved(int right, int down) {
    return new Patch(left + right, top + down, this.right + right, bottom + down);
  }

  public Patch scaled(double by) {
    return new Patch(
        (int) Math.round(left * by),
        (int) Math.round(top * by),
        (int) Math.round(right * by),
        (int) Math.round(bottom * by));
  }

  /** The four strips of this width along its sides. */
  public List<Patch> edges(int width) {
    return List.of(
        new Patch(left, top, right, top + width),
        new Patch(left, bottom - width, right, bottom),
        new Patch(left, top, left + width, bottom),
        new Patch(right - width, top, right, bottom));
  }

  /** The smallest patch that holds both. */
  public Patch union(Patch other) {
    return new Patch(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  public boolean contains(Patch other) {
    return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
  }

  /** The same in points. */
  public Box box(double scale) {
    return new Box(left / scale, top / scale, right / scale, bottom / scale);
  }
}
