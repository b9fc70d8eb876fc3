package jp.shisaku.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BarsTest {

  private static final List<String> COLUMNS =
      List.of("目的 | 便りを運ぶ。        概要 | 風船を買う。", "詳細 | 風船        凧");

  @Test
  void makesBlanksOfTheLinesBetweenColumns() {
    assertThat(Bars.asBlanks(COLUMNS))
        .containsExactly("目的    便りを運ぶ。        概要    風船を買う。", "詳細    風船        凧");
  }

  @Test
  void takesTheLeftEdgeOfACellAway() {
    assertThat(Bars.asBlanks(List.of("| 大臣官房風船課", "| 施策名 | 風船便")))
        .containsExactly("大臣官房風船課", "| 施策名 | 風船便");
  }

  /** A line or two of them may be signs of their own. */
  @Test
  void makesBlanksOfBarsThatTouchTheTextBehindThem() {
    assertThat(Bars.asBlanks(List.of("施策名 |風船便", "担当課 |便り課", "目的 |便りを運ぶ。")))
        .containsExactly("施策名    風船便", "担当課    便り課", "目的    便りを運ぶ。");
    assertThat(Bars.asBlanks(List.of("施策名 |風船便", "担当課 |便り課")))
        .containsExactly("施策名 |風船便", "担当課 |便り課");
  }

  @Test
  void leavesATableOfMarkdownOnTheSamePage() {
    List<String> table = List.of("| 施策分類 | ①予算 |", "|---|---|", "| 目的 | 便りを運ぶ。 |");
    List<String> page = Stream.of(COLUMNS, table).flatMap(List::stream).toList();
    assertThat(Bars.asBlanks(page)).endsWith(table.toArray(String[]::new));
  }
}
