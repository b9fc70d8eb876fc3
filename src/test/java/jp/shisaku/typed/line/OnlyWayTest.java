package jp.shisaku.typed.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class OnlyWayTest {

  private static final int MOST = 3;

  private static List<String> rows(String lines, BiPredicate<Integer, Integer> isRow) {
    return OnlyWay.rows(lines.length(), MOST, isRow).stream()
        .map(row -> lines.substring(row.from(), row.end()))
        .toList();
  }

  /** A name, and what goes on with it up to the next one. */
  @Test
  void partsLinesWhereEachRowIsTold() {
    String lines = "NaaNNa";
    assertThat(rows(lines, (from, end) -> (lines + "N").substring(from, end + 1).matches("Na*N")))
        .containsExactly("Naa", "N", "Na");
  }

  @Test
  void tellsNoneOfSeveralWays() {
    assertThat(rows("NN", (from, end) -> true)).isEmpty();
  }

  @Test
  void tellsNoneWhereARowWouldBeTooLong() {
    assertThat(rows("Naaa", (from, end) -> end - from == 4)).isEmpty();
  }
}
