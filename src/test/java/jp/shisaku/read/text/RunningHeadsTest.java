package jp.shisaku.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

  private static List<String> pages(int count, String behind) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(page -> "道の" + page + "\n" + page + "\n\n" + behind)
        .collect(Collectors.joining("\n"))
        .lines()
        .toList();
  }

  private static String text(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining(" "));
  }

  @Test
  void leavesOutNumbersAndTheLineBehindThem() {
    assertThat(text(RunningHeads.removed(pages(4, "里山の施策集")))).isEqualTo("道の1 道の2 道の3 道の4");
  }

  @Test
  void leavesAFewPagesAsTheyAre() {
    List<String> lines = pages(3, "里山の施策集");
    assertThat(RunningHeads.removed(lines)).isSameAs(lines);
  }

  @Test
  void leavesALineThatOpensSomePagesOnly() {
    List<String> lines =
        List.of(
            String.join("\n", text(pages(4, "第4章")), "5", "橋", "6", "橋", "7", "島").split(" |\n"));
    assertThat(RunningHeads.removed(lines)).isSameAs(lines);
  }
}
