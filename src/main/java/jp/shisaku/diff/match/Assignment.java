package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The best one-to-one assignment: of all ways to give each row at most one column and each column
 * at most one row, one whose gains add up to the most. Exact, not greedy: shortest augmenting paths
 * with potentials (the sparse form of the method of Jonker and Volgenant), one search a row. Memory
 * grows with the pairs given, not with rows times columns.
 *
 * <p>Staying alone is a column of each row's own, with no gain. Among equally good assignments the
 * result is fixed by the order of rows and pairs.
 */
final class Assignment {

  /** A pair that may be assigned; {@code gain} is positive. */
  record Pair(int row, int column, long gain) {}

  private static final int NONE = -1;

  private final List<List<Pair>> pairsOf;
  private final int columns;
  private final long[] rowPotential;
  private final Map<Integer, Long> columnPotential = new HashMap<>();
  private final int[] columnOfRow;
  private final Map<Integer, Integer> rowOfColumn = new HashMap<>();

  private Assignment(int rows, int columns, List<Pair> pairs) {
    this.columns = columns;
    this.rowPotential = new long[rows];
    this.columnOfRow = new int[rows];
    Arrays.fill(columnOfRow, NONE);
    this.pairsOf = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      pairsOf.add(new ArrayList<>(List.of(new Pair(row, columns + row, 0))));
    }
    pairs.forEach(pair -> pairsOf.get(pair.row()).add(pair));
  }

  /** For each row its column, or −1. */
  static int[] best(int rows, int columns, List<Pair> pairs) {
    Assignment assignment = new Assignment(rows, columns, pairs);
    for (int row = 0; row < rows; row++) {
      assignment.augmentFrom(row);
    }
    return Arrays.stream(assignment.columnOfRow)
        .map(column -> column < columns ? column : NONE)
        .toArray();
  }

  private record Reached(long distance, int column) implements Comparable<Reached> {
    @Override
    public int compareTo(Reached other) {
      int nearer = Long.compare(distance, other.distance);
      return nearer != 0 ? nearer : Integer.compare(column, other.column);
    }
  }

  /** The cheapest chain of reassignments, by Dijkstra, that gives {@code start} a column. */
  private void augmentFrom(int start) {
    Map<Integer, Long> distance = new HashMap<>();
    Map<Integer, Integer> cameFrom = new HashMap<>();
    Map<Integer, Long> settled = new HashMap<>();
    PriorityQueue<Reached> queue = new PriorityQueue<>();
    // Costs are negative gains; this row's potential makes its own reduced costs non-negative.
    rowPotential[start] =
        pairsOf.get(start).stream()
            .mapToLong(p -> -p.gain() - potential(p.column()))
            .min()
            .orElse(0);
    relax(start, 0, distance, cameFrom, queue);
    Reached nearest = queue.remove();
    while (settled.containsKey(nearest.column) || rowOfColumn.containsKey(nearest.column)) {
      if (settled.putIfAbsent(nearest.column, nearest.distance) == null) {
        relax(rowOfColumn.get(nearest.column), nearest.distance, distance, cameFrom, queue);
      }
      nearest = queue.remove();
    }
    adjustPotentials(start, settled, nearest.distance);
    assignBack(nearest.column, cameFrom);
  }

  private void relax(
      int row,
      long soFar,
      Map<Integer, Long> distance,
      Map<Integer, Integer> cameFrom,
      PriorityQueue<Reached> queue) {
    for (Pair pair : pairsOf.get(row)) {
      long reduced = -pair.gain() - rowPotential[row] - potential(pair.column());
      long length = soFar + reduced;
      if (length < distance.getOrDefault(pair.column(), Long.MAX_VALUE)) {
        distance.put(pair.column(), length);
        cameFrom.put(pair.column(), row);
        queue.add(new Reached(length, pair.column()));
      }
    }
  }

  private void adjustPotentials(int start, Map<Integer, Long> settled, long length) {
    rowPotential[start] += length;
    settled.forEach(
        (column, distance) -> {
          rowPotential[rowOfColumn.get(column)] += length - distance;
          columnPotential.merge(column, distance - length, Long::sum);
        });
  }

  private void assignBack(int free, Map<Integer, Integer> cameFrom) {
    int column = free;
    while (column != NONE) {
      int row = cameFrom.get(column);
      int before = columnOfRow[row];
      columnOfRow[row] = column;
      rowOfColumn.put(column, row);
      column = before;
    }
  }

  private long potential(int column) {
    return columnPotential.getOrDefault(column, 0L);
  }
}
