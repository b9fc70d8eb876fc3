package jp.shisaku.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TornRowsTest {

  private static final String ROWS =
      """
      省庁名,施策名,令和7年度当初予算,令和8年度予算案
      森林庁,里山の小屋,30,33
      森林庁,里山の池,40,43
      """;

  private static List<String> joined(String rows) {
    return TornRows.joined((ROWS + rows).replace(',', '\t').lines().toList()).stream()
        .skip(3)
        .map(row -> row.replace('\t', ','))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "森林庁,里山の\n橋を架ける事業,50,53",
        "森林庁,里山の橋,5\n0,53",
        "森林庁,里山の橋,50\n百万円,53",
        "森林庁,里山\nの橋\nを架ける,50,5\n3",
        "森林庁,里山の橋,50\n,53"
      })
  void joinsPartsThatHaveTogetherTheCellsOfARow(String torn) {
    String last = torn.endsWith("5\n3") ? "\n3" : "";
    String row = torn.substring(0, torn.length() - last.length()).replace("\n", "<br>");

    assertThat(joined(torn)).containsExactlyElementsOf((row + last).lines().toList());
  }

  /** Rows whose last cells are empty are short too; a line may also end the row above. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "森林庁,里山の橋,50\n森林庁,里山の道",
        "森林庁,里山の橋,50\n森林庁,里山の道,60,63",
        "森林庁,里山の橋\n森林庁,里山の道\n森林庁,里山の田",
        "森林庁関係\n森林庁,里山の橋,50,53",
        "森林庁,里山の橋\n\n架ける事業,50,53"
      })
  void leavesShortRowsThatMayStandForThemselves(String rows) {
    assertThat(joined(rows)).containsExactlyElementsOf(rows.lines().toList());
  }

  @Test
  void joinsRowsOfMarkdown() {
    assertThat(
            TornRows.joined(
                List.of("| 施策名 | 予算 |", "|---|---|", "| 里山の", "橋 | 50 |", "| 里山の道 | 60 |")))
        .containsExactly("| 施策名 | 予算 |", "|---|---|", "| 里山の<br>橋 | 50 |", "| 里山の道 | 60 |");
  }
}
