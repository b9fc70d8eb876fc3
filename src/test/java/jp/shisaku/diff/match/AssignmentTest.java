package jp.shisaku.diff.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void givesUpTheBestSinglePairForABetterWhole() {
    List<Assignment.Pair> pairs =
        List.of(
            new Assignment.Pair(0, 0, 10),
            new Assignment.Pair(0, 1, 9),
            new Assignment.Pair(1, 0, 8));
    assertThat(Assignment.best(2, 2, pairs)).containsExactly(1, 0);
  }

  @Test
  void leavesARowAloneThatHasNoPair() {
    assertThat(Assignment.best(2, 1, List.of(new Assignment.Pair(1, 0, 3)))).containsExactly(-1, 0);
  }

  @Property(tries = 500)
  void gainsAsMuchAsTheBestOfAllAssignments(
      @ForAll @IntRange(min = 0, max = 5) int rows,
      @ForAll @IntRange(min = 0, max = 5) int columns,
      @ForAll long seed) {
    Random random = new Random(seed);
    long[][] gain = new long[rows][columns];
    List<Assignment.Pair> pairs = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        gain[row][column] = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(20);
        if (gain[row][column] > 0) {
          pairs.add(new Assignment.Pair(row, column, gain[row][column]));
        }
      }
    }
    int[] assigned = Assignment.best(rows, columns, pairs);
    assertThat(Arrays.stream(assigned).filter(column -> column >= 0).distinct().count())
        .isEqualTo(Arrays.stream(assigned).filter(column -> column >= 0).count());
    long reached = 0;
    for (int row = 0; row < rows; row++) {
      reached += assigned[row] < 0 ? 0 : gain[row][assigned[row]];
    }
    assertThat(reached).isEqualTo(bestByTrying(gain, 0, new boolean[columns]));
  }

  private static long bestByTrying(long[][] gain, int row, boolean[] taken) {
    if (row == gain.length) {
      return 0;
    }
    long best = bestByTrying(gain, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column] && gain[row][column] > 0) {
        taken[column] = true;
        best = Math.max(best, gain[row][column] + bestByTrying(gain, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }
}
