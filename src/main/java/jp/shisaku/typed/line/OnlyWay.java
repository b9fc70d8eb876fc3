package jp.shisaku.typed.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Parts lines into rows where that can be done in one way alone. */
public final class OnlyWay {

  /**
   * A row.
   *
   * @param from its first line
   * @param end the line behind its last one
   */
  public record Lines(int from, int end) {}

  private OnlyWay() {}

  /**
   * The rows of some lines; none where these can be parted in no way, or in several.
   *
   * @param most lines that a row has
   * @param isRow true for lines, from the first to that behind the last, which may be one
   */
  public static List<Lines> rows(int lines, int most, BiPredicate<Integer, Integer> isRow) {
    return rows(lines, most, (from, end) -> true, isRow);
  }

  /**
   * The same, without asking for each number of lines.
   *
   * @param fit false for lines that are no row, and none with any lines behind them
   */
  public static List<Lines> rows(
      int lines, int most, BiPredicate<Integer, Integer> fit, BiPredicate<Integer, Integer> isRow) {
    // Counted from the last line on, up to two.
    int[] ways = new int[lines + 1];
    int[] ends = new int[lines + 1];
    ways[lines] = 1;
    for (int from = lines - 1; from >= 0; from--) {
      int behind = Math.min(lines, from + most) + 1;
      for (int end = from + 1; end < behind && fit.test(from, end); end++) {
        if (ways[end] > 0 && isRow.test(from, end)) {
          ways[from] = Math.min(2, ways[from] + ways[end]);
          ends[from] = end;
        }
      }
    }
    List<Lines> rows = new ArrayList<>();
    for (int from = 0; ways[0] == 1 && from < lines; from = ends[from]) {
      rows.add(new Lines(from, ends[from]));
    }
    return rows;
  }
}
