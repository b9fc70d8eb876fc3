package jp.shisaku.read.ocr.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Areas of a picture that have a ground of their own: shaded cells and bands behind titles.
 * Photographs, whose ground changes from place to place, are none.
 */
public final class Grounds {

  /** An area with its ground, 0 to 255. */
  public record Area(Patch patch, int ground) {

    /** True where print on it is white. */
    public boolean isDark() {
      return ground <= DARK;
    }
  }

  private static final int DARK = 128;

  /** A ground this much darker than the paper is a shade. */
  private static final int DARKER = 10;

  /** Values of one ground differ by no more than this. */
  private static final int EVEN = 14;

  /** Side of the squares in which areas are looked for; in points. */
  private static final double TILE = 3;

  private static final double NARROWEST = 8;

  private static final double SHORTEST = 20;

  /** An area fills this part of the rectangle around it, and this part of it has one ground. */
  private static final double FILLED = 0.75;

  private static final double OF_ONE_GROUND = 0.6;

  private final Scan scan;
  private final Raster raster;
  private final int paper;
  private final int tile;

  private Grounds(Scan scan) {
    this.scan = scan;
    this.raster = scan.raster();
    this.paper = ground(raster, raster.whole());
    this.tile = scan.pixels(TILE);
  }

  /** The most frequent value of a part, neighbours counted with it: what is not ink. */
  public static int ground(Raster raster, Patch part) {
    int[] counts = raster.histogram(part);
    long most = -1;
    int ground = Raster.WHITE;
    for (int value = Raster.WHITE; value >= 0; value--) {
      long near = 0;
      for (int v = Math.max(0, value - 2); v <= Math.min(Raster.WHITE, value + 2); v++) {
        near += counts[v];
      }
      // Of equal ones the middle: counts at the end of the scale have fewer neighbours.
      if (near + counts[value] > most) {
        most = near + counts[value];
        ground = value;
      }
    }
    return ground;
  }

  /** The ground of a cell; empty where it is that of the paper. */
  public static Optional<Area> shade(Scan scan, Patch cell, int paper) {
    int inset = Math.min(scan.pixels(2), Math.min(cell.width(), cell.height()) / 4);
    int ground = ground(scan.raster(), cell.grown(-inset));
    return ground <= paper - DARKER ? Optional.of(new Area(cell, ground)) : Optional.empty();
  }

  /** Bands and boxes set off by their ground alone, outside of the given parts of the page. */
  public static List<Area> bands(Scan scan, List<Patch> known) {
    return new Grounds(scan).bands(known);
  }

  private List<Area> bands(List<Patch> known) {
    int columns = raster.width() / tile;
    int rows = raster.height() / tile;
    int[][] values = new int[rows][columns];
    boolean[][] shaded = new boolean[rows][columns];
    boolean[][] dark = new boolean[rows][columns];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        Patch at = tile(x, y);
        values[y][x] = raster.median(at);
        boolean open =
            values[y][x] <= paper - DARKER && known.stream().noneMatch(k -> k.contains(at));
        dark[y][x] = open && values[y][x] <= DARK;
        shaded[y][x] = open && !dark[y][x];
      }
    }
    // A dark cell and a shaded one beside it are two areas.
    return Stream.of(dark, shaded).flatMap(open -> areas(open, values).stream()).toList();
  }

  private List<Area> areas(boolean[][] open, int[][] values) {
    List<Area> found = new ArrayList<>();
    for (int y = 0; y < open.length; y++) {
      for (int x = 0; x < open[y].length; x++) {
        if (open[y][x]) {
          area(flood(x, y, open), values).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Patch tile(int x, int y) {
    return new Patch(x * tile, y * tile, (x + 1) * tile, (y + 1) * tile);
  }

  private static List<int[]> flood(int startX, int startY, boolean[][] open) {
    List<int[]> tiles = new ArrayList<>();
    Deque<int[]> next = new ArrayDeque<>();
    next.push(new int[] {startX, startY});
    open[startY][startX] = false;
    while (!next.isEmpty()) {
      int[] at = next.pop();
      tiles.add(at);
      for (int[] step : new int[][] {{0, 1}, {0, -1}, {1, 0}, {-1, 0}}) {
        int x = at[0] + step[0];
        int y = at[1] + step[1];
        if (y >= 0 && x >= 0 && y < open.length && x < open[y].length && open[y][x]) {
          open[y][x] = false;
          next.push(new int[] {x, y});
        }
      }
    }
    return tiles;
  }

  private Optional<Area> area(List<int[]> tiles, int[][] values) {
    int left = tiles.stream().mapToInt(t -> t[0]).min().orElseThrow();
    int right = tiles.stream().mapToInt(t -> t[0]).max().orElseThrow();
    int top = tiles.stream().mapToInt(t -> t[1]).min().orElseThrow();
    int bottom = tiles.stream().mapToInt(t -> t[1]).max().orElseThrow();
    Patch around = new Patch(left * tile, top * tile, (right + 1) * tile, (bottom + 1) * tile);
    boolean large =
        Math.min(around.width(), around.height()) >= scan.pixels(NARROWEST)
            && Math.max(around.width(), around.height()) >= scan.pixels(SHORTEST);
    double filled = tiles.size() / (double) ((right - left + 1) * (bottom - top + 1));
    if (!large || filled < FILLED) {
      return Optional.empty();
    }
    int[] sorted = tiles.stream().mapToInt(t -> values[t[1]][t[0]]).sorted().toArray();
    int ground = sorted[sorted.length / 2];
    long even = java.util.Arrays.stream(sorted).filter(v -> Math.abs(v - ground) <= EVEN).count();
    return even < OF_ONE_GROUND * sorted.length
        ? Optional.empty()
        : Optional.of(new Area(trimmed(around, ground), ground));
  }

  /** Tiles are coarse: moves each edge to the first row or column of pixels with the ground. */
  private Patch trimmed(Patch around, int ground) {
    Patch grown = around.grown(tile).within(raster.whole());
    int left = grown.left();
    int right = grown.right();
    int top = grown.top();
    int bottom = grown.bottom();
    while (top < around.bottom() && !even(around.left(), top, around.right(), top + 1, ground)) {
      top++;
    }
    while (bottom > top && !even(around.left(), bottom - 1, around.right(), bottom, ground)) {
      bottom--;
    }
    while (left < around.right() && !even(left, top, left + 1, bottom, ground)) {
      left++;
    }
    while (right > left && !even(right - 1, top, right, bottom, ground)) {
      right--;
    }
    return new Patch(left, top, right, bottom);
  }

  private boolean even(int left, int top, int right, int bottom, int ground) {
    int[] counts = raster.histogram(new Patch(left, top, right, bottom));
    long near = 0;
    for (int v = Math.max(0, ground - EVEN); v <= Math.min(Raster.WHITE, ground + EVEN); v++) {
      near += counts[v];
    }
    return near * 2 > (long) (right - left) * (bottom - top);
  }
}
