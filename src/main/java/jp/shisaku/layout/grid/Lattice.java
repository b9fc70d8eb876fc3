package jp.shisaku.layout.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.grid.Crossings.Group;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.Ruling;

/**
 * The closed rectangles of one connected drawing of rulings. A side on which the frame is missing
 * (a table that runs over the page's end, or one without outer lines) is taken as closed where at
 * least two rulings of the page end there alike.
 */
final class Lattice {

  private final double[] xs;
  private final double[] ys;

  /** {@code above[y][x]}: a line is drawn along the top of the place; one row more than places. */
  private final boolean[][] above;

  /** {@code before[y][x]}: a line is drawn along the left of the place; one column more. */
  private final boolean[][] before;

  private Lattice(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.above = new boolean[ys.length][xs.length - 1];
    this.before = new boolean[ys.length - 1][xs.length];
  }

  /**
   * The closed rectangles; empty for a drawing that is too fine to be a table.
   *
   * @param ends where rulings of the whole page end: what two of them share is a table's side
   */
  static List<Box> boxes(Group group, Ends ends) {
    double[] insideX = positions(group.upright());
    double[] insideY = positions(group.level());
    double left = ends.open(group.level(), insideX[0], false);
    double right = ends.open(group.level(), insideX[insideX.length - 1], true);
    double top = ends.open(group.upright(), insideY[0], false);
    double bottom = ends.open(group.upright(), insideY[insideY.length - 1], true);
    double[] xs = extended(insideX, left, right);
    double[] ys = extended(insideY, top, bottom);
    if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > Distances.MOST_PLACES) {
      return List.of();
    }
    Lattice lattice = new Lattice(xs, ys);
    lattice.draw(group);
    lattice.close(xs[0] < insideX[0], xs[xs.length - 1] > insideX[insideX.length - 1]);
    lattice.closeEnds(ys[0] < insideY[0], ys[ys.length - 1] > insideY[insideY.length - 1]);
    lattice.closeBetweenEnds();
    return lattice.regions();
  }

  /** Where the rulings stand; those of a double line, too near for a cell, as one. */
  private static double[] positions(List<Ruling> rulings) {
    double[] sorted = rulings.stream().mapToDouble(Ruling::at).sorted().distinct().toArray();
    double[] result = new double[sorted.length];
    int count = 0;
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] - sorted[start] >= Distances.THINNEST_CELL) {
        result[count++] = (sorted[start] + sorted[i - 1]) / 2;
        start = i;
      }
    }
    return Arrays.copyOf(result, count);
  }

  private static double[] extended(double[] inside, double first, double last) {
    return DoubleStream.concat(DoubleStream.of(first, last), Arrays.stream(inside))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int nearest(double[] stops, double at) {
    int found = Arrays.binarySearch(stops, at);
    if (found >= 0) {
      return found;
    }
    int after = Math.min(-found - 1, stops.length - 1);
    int before = Math.max(after - 1, 0);
    return at - stops[before] <= stops[after] - at ? before : after;
  }

  private void draw(Group group) {
    for (Ruling r : group.level()) {
      boolean[] row = above[nearest(ys, r.at())];
      cover(row, xs, r);
    }
    for (Ruling r : group.upright()) {
      int column = nearest(xs, r.at());
      boolean[] covered = new boolean[ys.length - 1];
      cover(covered, ys, r);
      for (int y = 0; y < covered.length; y++) {
        before[y][column] |= covered[y];
      }
    }
  }

  private static void cover(boolean[] covered, double[] stops, Ruling ruling) {
    for (int i = 0; i < covered.length; i++) {
      double length = stops[i + 1] - stops[i];
      double shared = Math.min(ruling.to(), stops[i + 1]) - Math.max(ruling.from(), stops[i]);
      covered[i] |=
          shared >= length * Distances.COVERED
              || shared >= length - 2 * Distances.SNAP && shared > 0;
    }
  }

  private void close(boolean left, boolean right) {
    for (boolean[] row : before) {
      row[0] |= left;
      row[row.length - 1] |= right;
    }
  }

  private void closeEnds(boolean top, boolean bottom) {
    for (int x = 0; x < xs.length - 1; x++) {
      above[0][x] |= top;
      above[ys.length - 1][x] |= bottom;
    }
  }

  /** A gap in an outer line is closed between two lines that reach that side. */
  private void closeBetweenEnds() {
    int lastX = xs.length - 1;
    int lastY = ys.length - 1;
    for (int y : new int[] {0, lastY}) {
      int row = Math.min(y, lastY - 1);
      int[] reach = IntStream.rangeClosed(0, lastX).filter(x -> before[row][x]).toArray();
      for (int x = first(reach); x < last(reach); x++) {
        above[y][x] = true;
      }
    }
    for (int x : new int[] {0, lastX}) {
      int column = Math.min(x, lastX - 1);
      int[] reach = IntStream.rangeClosed(0, lastY).filter(y -> above[y][column]).toArray();
      for (int y = first(reach); y < last(reach); y++) {
        before[y][x] = true;
      }
    }
  }

  private static int first(int[] sorted) {
    return sorted.length == 0 ? 0 : sorted[0];
  }

  private static int last(int[] sorted) {
    return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
  }

  private List<Box> regions() {
    boolean[][] seen = new boolean[ys.length - 1][xs.length - 1];
    List<Box> result = new ArrayList<>();
    for (int y = 0; y < ys.length - 1; y++) {
      for (int x = 0; x < xs.length - 1; x++) {
        if (!seen[y][x]) {
          addRegion(y, x, seen, result);
        }
      }
    }
    return result;
  }

  /** Floods from a place over all missing lines; a flood that leaves the drawing is outside. */
  private void addRegion(int startY, int startX, boolean[][] seen, List<Box> result) {
    List<int[]> places = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {startY, startX});
    seen[startY][startX] = true;
    boolean closed = true;
    while (!open.isEmpty()) {
      int[] place = open.pop();
      places.add(place);
      int y = place[0];
      int x = place[1];
      closed &= above[y][x] || visit(y - 1, x, seen, open);
      closed &= above[y + 1][x] || visit(y + 1, x, seen, open);
      closed &= before[y][x] || visit(y, x - 1, seen, open);
      closed &= before[y][x + 1] || visit(y, x + 1, seen, open);
    }
    if (closed) {
      addRectangles(places, result);
    }
  }

  private boolean visit(int y, int x, boolean[][] seen, Deque<int[]> open) {
    if (y < 0 || x < 0 || y >= ys.length - 1 || x >= xs.length - 1) {
      return false;
    }
    if (!seen[y][x]) {
      seen[y][x] = true;
      open.push(new int[] {y, x});
    }
    return true;
  }

  /** A region as one rectangle; one with corners is cut into rows of equal width. */
  private void addRectangles(List<int[]> places, List<Box> result) {
    int top = places.stream().mapToInt(p -> p[0]).min().orElseThrow();
    int bottom = places.stream().mapToInt(p -> p[0]).max().orElseThrow();
    int left = places.stream().mapToInt(p -> p[1]).min().orElseThrow();
    int right = places.stream().mapToInt(p -> p[1]).max().orElseThrow();
    if (places.size() == (bottom - top + 1) * (right - left + 1)) {
      addBox(left, top, right, bottom, result);
      return;
    }
    boolean[][] inside = new boolean[bottom - top + 1][right - left + 1];
    places.forEach(p -> inside[p[0] - top][p[1] - left] = true);
    for (int y = 0; y < inside.length; y++) {
      for (int x = 0; x < inside[y].length; x++) {
        if (inside[y][x]) {
          takeRectangle(inside, y, x, top, left, result);
        }
      }
    }
  }

  private void takeRectangle(
      boolean[][] inside, int y, int x, int top, int left, List<Box> result) {
    int endX = x;
    while (endX + 1 < inside[y].length && inside[y][endX + 1]) {
      endX++;
    }
    int endY = y;
    while (endY + 1 < inside.length && full(inside[endY + 1], x, endX)) {
      endY++;
    }
    for (int row = y; row <= endY; row++) {
      Arrays.fill(inside[row], x, endX + 1, false);
    }
    addBox(left + x, top + y, left + endX, top + endY, result);
  }

  private static boolean full(boolean[] row, int from, int to) {
    for (int x = from; x <= to; x++) {
      if (!row[x]) {
        return false;
      }
    }
    return true;
  }

  private void addBox(int left, int top, int right, int bottom, List<Box> result) {
    Box box = new Box(xs[left], ys[top], xs[right + 1], ys[bottom + 1]);
    if (box.width() >= Distances.THINNEST_CELL && box.height() >= Distances.THINNEST_CELL) {
      result.add(box);
    }
  }
}
