package jp.shisaku.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;

/**
 * Cuts a part of a page into blocks of text along its white gaps, level ones and upright ones in
 * turn, so that tesseract sees neither columns nor scattered pieces.
 */
final class TextBlocks {

  /** White rows of this height part two blocks; in points. */
  private static final double ROW_GAP = 7;

  /** White columns of this width do; wider than a blank between words, in points. */
  private static final double COLUMN_GAP = 20;

  /** Ink is darker than white by this much, in a picture that was stretched. */
  private static final int INK = 110;

  /** Blocks with less ink are specks; in square points. */
  private static final double LEAST_INK = 0.35;

  private final Raster raster;
  private final double scale;
  private final List<Patch> blocks = new ArrayList<>();

  private TextBlocks(Raster raster, double scale) {
    this.raster = raster;
    this.scale = scale;
  }

  /** The blocks of a picture with black ink on white, from the top, tight around their ink. */
  static List<Patch> in(Raster stretched, double scale) {
    TextBlocks cutting = new TextBlocks(stretched, scale);
    cutting.cut(stretched.whole(), true, false);
    return cutting.blocks;
  }

  private void cut(Patch patch, boolean rows, boolean whole) {
    Optional<Patch> inked = inked(patch);
    if (inked.isEmpty()) {
      return;
    }
    List<Patch> parts = rows ? rows(inked.get()) : columns(inked.get());
    if (parts.size() > 1) {
      parts.forEach(p -> cut(p, !rows, false));
    } else if (!whole) {
      cut(inked.get(), !rows, true);
    } else {
      blocks.add(inked.get());
    }
  }

  private List<Patch> rows(Patch p) {
    return parted(p.top(), p.bottom(), ROW_GAP, y -> rowHasInk(p, y)).stream()
        .map(s -> new Patch(p.left(), s[0], p.right(), s[1]))
        .toList();
  }

  private List<Patch> columns(Patch p) {
    return parted(p.left(), p.right(), COLUMN_GAP, x -> columnHasInk(p, x)).stream()
        .map(s -> new Patch(s[0], p.top(), s[1], p.bottom()))
        .toList();
  }

  private List<int[]> parted(int from, int to, double gap, IntPredicate ink) {
    List<int[]> spans = new ArrayList<>();
    int start = -1;
    int end = from;
    for (int i = from; i < to; i++) {
      if (ink.test(i)) {
        if (start >= 0 && i - end >= gap * scale) {
          spans.add(new int[] {start, end});
          start = i;
        }
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start >= 0) {
      spans.add(new int[] {start, end});
    }
    return spans;
  }

  /** The smallest patch around the ink; empty where there are only specks. */
  private Optional<Patch> inked(Patch p) {
    int top = p.top();
    int bottom = p.bottom();
    int left = p.left();
    int right = p.right();
    while (top < bottom && !rowHasInk(p, top)) {
      top++;
    }
    while (bottom > top && !rowHasInk(p, bottom - 1)) {
      bottom--;
    }
    while (left < right && !columnHasInk(p, left)) {
      left++;
    }
    while (right > left && !columnHasInk(p, right - 1)) {
      right--;
    }
    Patch tight = new Patch(left, top, right, bottom);
    return ink(tight) >= LEAST_INK * scale * scale ? Optional.of(tight) : Optional.empty();
  }

  private boolean rowHasInk(Patch p, int y) {
    for (int x = p.left(); x < p.right(); x++) {
      if (isInk(x, y)) {
        return true;
      }
    }
    return false;
  }

  private boolean columnHasInk(Patch p, int x) {
    for (int y = p.top(); y < p.bottom(); y++) {
      if (isInk(x, y)) {
        return true;
      }
    }
    return false;
  }

  private long ink(Patch p) {
    long count = 0;
    for (int y = p.top(); y < p.bottom(); y++) {
      for (int x = p.left(); x < p.right(); x++) {
        count += isInk(x, y) ? 1 : 0;
      }
    }
    return count;
  }

  private boolean isInk(int x, int y) {
    return raster.at(x, y) < Raster.WHITE - INK;
  }

  /**
   * True where all the ink of a block is one flat stroke: the dash of a cell in which there is
   * nothing to say, which tesseract does not see.
   */
  static boolean isDash(Patch block, double scale) {
    return block.height() <= 2.5 * scale
        && block.width() >= 1.5 * block.height()
        && block.width() <= 14 * scale;
  }
}
