package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

  @ParameterizedTest(name = "{0} and {1} are {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度：52百万円   | 令和7年度:52百万円     | 令和7年度：52百万円
          令和7年度：52百万円   | 令和1年度：52百万円    | 令和\uFFFD年度：52百万円
          52百万円              | 52千万円               | 52\uFFFD万円
          12百万円              | 1200百万円             | 1\uFFFD百万円
          52百万円              | 百万円                 | \uFFFD\uFFFD百万円
          里山の記録            | 里山の記銭             | 里山の記録
          3.900億円             | 3.900億円              | 3\uFFFD900億円
          3,.900億円            | 3,.900億円             | 3\uFFFD\uFFFD900億円
          3.900百万円           | 3,900百万円            | 3,900百万円
          1.234,.567千円        | 1.234.567千円          | 1,234,567千円
          3.900百万円           | 3,900億円              | 3,900\uFFFD\uFFFD円
          3.9百万円             | 3,9百万円              | 3\uFFFD9百万円
          3.9億円               | 3.9億円                | 3.9億円
          5 2 百 万円           | 52百万円               | 5 2 百 万円
          """)
  void keepsOnlyFiguresOnWhichBothAgree(String first, String second, String agreed) {
    assertThat(Readings.agreed(first, second)).isEqualTo(agreed);
  }

  @Test
  void comparesBlocksWhoseLinesWereCutDifferently() {
    assertThat(Readings.agreed(List.of("予算額", "52百万円"), List.of("予算額53百万円")))
        .containsExactly("予算額", "5\uFFFD百万円");
  }

  @ParameterizedTest(name = "{0}, {1} and {2} are {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          里山の記録   | 里山の記録   | 里山の記録   | 里山の記録         | true
          里山（記録） | 里山(記録)   | 里 山(記録)  | 里山(記録)         | true
          里山の記録   | 里山の記録   | 里山の記銭   | 里山の記録         | false
          里山の記録   | 里山の記銭   | 里山の記録   | 里山の記録         | false
          里山の記銭   | 里山の記録   | 里山の記録   | 里山の記録         | false
          里山の記銭   | 里山の紀録   | 黒山の記緑   | 里山の記\uFFFD    | false
          3.900百万円  | 3.900百万円  | 3,900百万円  | 3,900百万円        | true
          担当課       | ''           | ''           | 担当課             | false
          担当2課      | ''           | ''           | 担当\uFFFD課      | false
          里山 5 か所  | 里山 6 か所  | 里山 6 か所  | 里山 \uFFFD か所  | false
          """)
  void takesTheNameThatTwoOfThreeReadingsShareAndTellsWhereTheyDiffer(
      String first, String second, String third, String voted, boolean unanimous) {
    assertThat(Readings.voted(List.of(first), List.of(second), List.of(third)))
        .containsExactly(new Readings.Vote(voted, unanimous));
  }

  @Test
  void votesLineByLine() {
    List<String> lines = List.of("里山の", "記録");
    assertThat(Readings.voted(lines, lines, List.of("里山の", "記銭")))
        .containsExactly(new Readings.Vote("里山の", true), new Readings.Vote("記録", false));
  }

  @Test
  void doubtsLinesThatWereNotCutAlike() {
    List<String> lines = List.of("里山の", "記録 52");
    assertThat(Readings.voted(lines, List.of("里山の記録 53"), lines))
        .containsExactly(new Readings.Vote("里山の", false), new Readings.Vote("記録 5\uFFFD", false));
  }
}
