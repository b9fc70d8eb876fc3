package jp.shisaku.read.pdf.ink;

import java.util.ArrayDeque;
import java.util.Deque;
import jp.shisaku.issue.Box;

/** The box outside of which nothing of a page is seen, as graphics states narrow it and end. */
public final class Clips {

  /**
   * Outside of the box nothing is seen.
   *
   * @param exact false where less than the box is seen
   */
  private record Clip(Box box, boolean exact) {}

  /** What was seen at some place of the content, so that one can go back to it. */
  public record Mark(Clip clip, int depth) {}

  private final Clip page;
  private final Deque<Clip> outer = new ArrayDeque<>();
  private Clip now;

  public Clips(Box page) {
    this.page = new Clip(page, true);
    this.now = this.page;
  }

  public Box box() {
    return now.box();
  }

  /** False where less than the box is seen. */
  public boolean isExact() {
    return now.exact();
  }

  /** The part of a box that is seen. */
  public Box seenOf(Box box) {
    return box.within(now.box());
  }

  public void narrow(Box box, boolean exact) {
    now = new Clip(seenOf(box), now.exact() && exact);
  }

  /** All of the page is seen. */
  public void widen() {
    now = page;
  }

  /** How many graphics states are saved. */
  public int depth() {
    return outer.size();
  }

  public void save() {
    outer.push(now);
  }

  public void restore() {
    if (!outer.isEmpty()) {
      now = outer.pop();
    }
  }

  public Mark mark() {
    return new Mark(now, outer.size());
  }

  /** A form may leave states unbalanced; its caller's are as before all the same. */
  public void backTo(Mark mark) {
    while (outer.size() > mark.depth()) {
      outer.pop();
    }
    now = mark.clip();
  }
}
