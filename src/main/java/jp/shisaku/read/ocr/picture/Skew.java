package jp.shisaku.read.ocr.picture;

import java.util.Arrays;

/**
 * By how much a page lay askew when it was scanned: the angle at which the lower edges of its lines
 * and rulings come together in the fewest rows.
 */
public final class Skew {

  /** In degrees; what lies more askew is turned by hand before it is scanned. */
  private static final double MOST = 4;

  private static final double STEP = 0.1;

  private static final double FINE_STEP = 0.02;

  /** What leans less than this is read as it is: turning it blurs more than it helps. */
  private static final double LEAST = 0.1;

  /** An edge is darker than what lies below it by this much. */
  private static final int EDGE = 60;

  /** Enough edges to tell by; more only take time. */
  private static final int MOST_EDGES = 40_000;

  /** Without these there is nothing to tell by. */
  private static final int FEWEST_EDGES = 200;

  private final int[] xs;
  private final int[] ys;
  private final int width;
  private final int height;

  private Skew(int[] xs, int[] ys, Raster raster) {
    this.xs = xs;
    this.ys = ys;
    this.width = raster.width();
    this.height = raster.height();
  }

  /** The page with level lines. */
  public static Raster straightened(Raster raster) {
    double degrees = degrees(raster);
    return Math.abs(degrees) < LEAST ? raster : raster.rotated(-degrees);
  }

  /** How far lines fall to the right; in degrees, 0 where nothing tells. */
  static double degrees(Raster raster) {
    Skew skew = edges(raster);
    if (skew.xs.length < FEWEST_EDGES) {
      return 0;
    }
    double rough = skew.best(-MOST, MOST, STEP);
    return skew.best(rough - STEP, rough + STEP, FINE_STEP);
  }

  private static Skew edges(Raster raster) {
    long count = edges(raster, 1, new int[0], new int[0]);
    int every = (int) Math.max(1, count / MOST_EDGES);
    int[] xs = new int[(int) (count / every)];
    int[] ys = new int[xs.length];
    edges(raster, every, xs, ys);
    return new Skew(xs, ys, raster);
  }

  /** Counts the edges, and takes every n-th as far as there is room for it. */
  private static long edges(Raster raster, int every, int[] xs, int[] ys) {
    long count = 0;
    for (int y = 0; y < raster.height() - 1; y++) {
      for (int x = 0; x < raster.width(); x++) {
        if (raster.at(x, y) + EDGE <= raster.at(x, y + 1)) {
          long place = count / every;
          if (count++ % every == 0 && place < xs.length) {
            xs[(int) place] = x;
            ys[(int) place] = y;
          }
        }
      }
    }
    return count;
  }

  private double best(double from, double to, double step) {
    double best = 0;
    long most = -1;
    int steps = (int) Math.round((to - from) / step);
    for (int i = 0; i <= steps; i++) {
      double degrees = from + i * step;
      long score = score(degrees);
      if (score > most || score == most && Math.abs(degrees) < Math.abs(best)) {
        most = score;
        best = degrees;
      }
    }
    return best;
  }

  /** The more edges share a row, the higher. */
  private long score(double degrees) {
    double fall = Math.tan(Math.toRadians(degrees));
    int margin = (int) Math.ceil(Math.abs(fall) * width) + 1;
    long[] rows = new long[height + 2 * margin];
    for (int i = 0; i < xs.length; i++) {
      rows[(int) Math.round(ys[i] - fall * xs[i]) + margin]++;
    }
    return Arrays.stream(rows).map(n -> n * n).sum();
  }
}
