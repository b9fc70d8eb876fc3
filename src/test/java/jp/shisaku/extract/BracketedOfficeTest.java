package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An office in brackets behind the name, without a label of its own. */
class BracketedOfficeTest {

  private static Measure measure(String name, String more) {
    return Extracted.measure(
        Pages.text(name + "\n予算額 | 令和8年度予算案：120百万円\n" + more + "目的 | 遊びを広める。\n概要 | 道具を配る。\n"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          施策名：竹馬通学の支援（総務省遊戯局竹馬課）                | 竹馬通学の支援
          施策名：竹馬通学の支援（仮称）（総務省遊戯局竹馬課）        | 竹馬通学の支援（仮称）
          施策名：竹馬通学の支援 (総務省遊戯局竹馬課)                 | 竹馬通学の支援
          施策名：竹馬通学の支援（総務省遊戯局/竹馬課）               | 竹馬通学の支援
          """)
  void standsApartFromTheName(String printed, String name) {
    Measure measure = measure(printed.replace('/', '\n'), "");
    assertThat(measure.name()).contains(name);
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("総務省遊戯局竹馬課");
  }

  /** Of a prefecture: its department says as much as a bureau. */
  @Test
  void mayHaveADepartment() {
    Measure measure = measure("施策名：竹馬通学の支援（教育部竹馬課）", "");
    assertThat(measure.name()).contains("竹馬通学の支援");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("教育部竹馬課");
  }

  @Test
  void mayBeADivisionAlone() {
    Measure measure = measure("施策名：竹馬通学の支援（竹馬課）", "");
    assertThat(measure.name()).contains("竹馬通学の支援");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("竹馬課");
  }

  @Test
  void mayBeSeveral() {
    Measure measure = measure("施策名：竹馬通学の支援（総務省遊戯局竹馬課、文部科学省通学局通学課）", "");
    assertThat(measure.name()).contains("竹馬通学の支援");
    assertThat(measure.offices())
        .extracting(Office::printed)
        .containsExactly("総務省遊戯局竹馬課", "文部科学省通学局通学課");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"竹馬通学の支援（仮称）", "竹馬通学の支援（里山モデル）", "竹馬通学の支援（竹馬教室）"})
  void isNotAnyTextInBrackets(String name) {
    assertThat(measure("施策名：" + name, "").name()).contains(name);
  }

  @Test
  void isAPartOfTheNameWhereTheOfficeHasALabel() {
    Measure measure = measure("施策名：竹馬通学の支援（総務省遊戯局竹馬課）", "担当課 | 総務省遊戯局風船課\n");
    assertThat(measure.name()).contains("竹馬通学の支援（総務省遊戯局竹馬課）");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("総務省遊戯局風船課");
  }
}
