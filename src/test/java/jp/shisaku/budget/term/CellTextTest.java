package jp.shisaku.budget.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算：38百⏎万円         | 令和6年度予算：38百万円
          令和6年度予算：３８⏎百万円       | 令和6年度予算：３８百万円
          38百万円⏎(令和5年度：9百万円)    | 38百万円 (令和5年度：9百万円)
          38百万円⏎9百万円                | 38百万円 9百万円
          38百　 万円                     | 38百 万円
          """)
  void putsACellOnOneLine(String cell, String line) {
    assertThat(CellText.oneLine(cell.replace('⏎', '\n'))).isEqualTo(line);
  }
}
