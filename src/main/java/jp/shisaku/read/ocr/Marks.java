package jp.shisaku.read.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The pieces of ink of a picture that hang together, as the patches around them. */
final class Marks {

  /** Darker than this is ink; the picture is black on white. */
  private static final int INK = 150;

  private static final int[][] STEPS = {
    {-1, -1}, {0, -1}, {1, -1}, {-1, 0}, {1, 0}, {-1, 1}, {0, 1}, {1, 1}
  };

  private final Raster raster;
  private final Patch part;
  private final boolean[] seen;

  private Marks(Raster raster, Patch part) {
    this.raster = raster;
    this.part = part;
    this.seen = new boolean[part.width() * part.height()];
  }

  static List<Patch> in(Raster raster, Patch part) {
    return new Marks(raster, part.within(raster.whole())).all();
  }

  private List<Patch> all() {
    List<Patch> marks = new ArrayList<>();
    for (int y = part.top(); y < part.bottom(); y++) {
      for (int x = part.left(); x < part.right(); x++) {
        if (visit(x, y)) {
          marks.add(mark(x, y));
        }
      }
    }
    return marks;
  }

  private Patch mark(int startX, int startY) {
    Patch around = new Patch(startX, startY, startX + 1, startY + 1);
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {startX, startY});
    while (!open.isEmpty()) {
      int[] at = open.pop();
      around = around.union(new Patch(at[0], at[1], at[0] + 1, at[1] + 1));
      for (int[] step : STEPS) {
        if (visit(at[0] + step[0], at[1] + step[1])) {
          open.push(new int[] {at[0] + step[0], at[1] + step[1]});
        }
      }
    }
    return around;
  }

  /** True for ink that was not met yet. */
  private boolean visit(int x, int y) {
    if (x < part.left() || x >= part.right() || y < part.top() || y >= part.bottom()) {
      return false;
    }
    int index = (y - part.top()) * part.width() + x - part.left();
    if (seen[index] || raster.at(x, y) >= INK) {
      return false;
    }
    seen[index] = true;
    return true;
  }
}
