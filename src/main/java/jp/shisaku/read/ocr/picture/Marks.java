package jp.shisaku.read.ocr.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The pieces of ink of a picture that hang together, as the patches around them. */
public final class Marks {

  /** Darker than this is ink; the picture is black on white. */
  private static final int INK = 150;

  private static final int[][] STEPS = {
    {-1, -1}, {0, -1}, {1, -1}, {-1, 0}, {1, 0}, {-1, 1}, {0, 1}, {1, 1}
  };

  private final Raster raster;
  private final Patch part;
  private final boolean[] seen;

  /** Places that were met and whose neighbours were not looked at; a picture has millions. */
  private int[] open = new int[64];

  private int opened;

  private Marks(Raster raster, Patch part) {
    this.raster = raster;
    this.part = part;
    this.seen = new boolean[part.width() * part.height()];
  }

  public static List<Patch> in(Raster raster, Patch part) {
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
    int left = startX;
    int top = startY;
    int right = startX;
    int bottom = startY;
    push(startX, startY);
    while (opened > 0) {
      int at = open[--opened];
      int x = part.left() + at % part.width();
      int y = part.top() + at / part.width();
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
      for (int[] step : STEPS) {
        if (visit(x + step[0], y + step[1])) {
          push(x + step[0], y + step[1]);
        }
      }
    }
    return new Patch(left, top, right + 1, bottom + 1);
  }

  private void push(int x, int y) {
    if (opened == open.length) {
      open = Arrays.copyOf(open, 2 * opened);
    }
    open[opened++] = index(x, y);
  }

  private int index(int x, int y) {
    return (y - part.top()) * part.width() + x - part.left();
  }

  /** True for ink that was not met yet. */
  private boolean visit(int x, int y) {
    if (x < part.left() || x >= part.right() || y < part.top() || y >= part.bottom()) {
      return false;
    }
    int index = index(x, y);
    if (seen[index] || raster.at(x, y) >= INK) {
      return false;
    }
    seen[index] = true;
    return true;
  }
}
