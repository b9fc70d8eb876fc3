package jp.shisaku.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.Crossings.Group;

/**
 * The closed rectangles of one connected drawing of rulings. A side on which the frame is missing
 * (a table that runs over the page's end, or one without outer lines) is taken as closed where at
 * least two rulings end there alike.
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

  /** The closed rectangles; empty for a drawing that is too fine to be a table. */
  static List<Box> boxes(Group group) {
    double[] insideX = positions(group.upright());
    double[] insideY = positions(group.level());
    double left = openEnd(group.level(), insideX[0], -1);
    double right = openEnd(group.level(), insideX[insideX.length - 1], 1);
    double top = openEnd(group.upright(), insideY[0], -1);
    double bottom = openEnd(group.upright(), insideY[insideY.length - 1], 1);
    double[] xs = extended(insideX, left, right);
    double[] ys = extended(insideY, top, bottom);
    if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > Distances.MOST_PLACES) {
      return List.of();
    }
    Lattice lattice = new Lattice(xs, ys);
    lattice.draw(group);
    lattice.close(xs[0] < insideX[0], xs[xs.length - 1] > insideX[insideX.length - 1]);
    lattice.closeEnds(ys[0] < insideY[0], ys[ys.length - 1] > insideY[insideY.length - 1]);
    return lattice.regions();
  }

  private static double[] positions(List<Ruling> rulings) {
    TreeSet<Double> distinct = new TreeSet<>();
    rulings.forEach(r -> distinct.add(r.at()));
    return distinct.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Where rulings end beyond the last one across them; that one's place where fewer than two do.
   */
  private static double openEnd(List<Ruling> rulings, double last, int sign) {
    double furthest = last;
    for (Ruling r : rulings) {
      double end = sign < 0 ? r.from() : r.to();
      furthest = sign < 0 ? Math.min(furthest, end) : Math.max(furthest, end);
    }
    if (Math.abs(furthest - last) <= Distances.SNAP) {
      return last;
    }
    double end = furthest;
    long alike =
        rulings.stream()
            .mapToDouble(r -> sign < 0 ? r.from() : r.to())
            .filter(e -> Math.abs(e - end) <= Distances.SNAP)
            .count();
    return alike >= 2 ? furthest : last;
  }

  private static double[] extended(double[] inside, double first, double last) {
    TreeSet<Double> all = new TreeSet<>();
    Arrays.stream(inside).forEach(all::add);
    all.add(first);
    all.add(last);
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void draw(Group group) {
    for (Ruling r : group.level()) {
      boolean[] row = above[Arrays.binarySearch(ys, r.at())];
      cover(row, xs, r);
    }
    for (Ruling r : group.upright()) {
      int column = Arrays.binarySearch(xs, r.at());
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
