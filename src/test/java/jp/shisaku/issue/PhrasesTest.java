package jp.shisaku.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.shisaku.text.Repair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          radical 3                                                 | 部首 3
          radical 1,234, note mark 2                                | 部首 1,234、注番号 2
          only 3% of its letters are kana or kanji                  | かな・漢字は文字の 3% のみ
          its last row lacks cells, and a line break                | 最後の行のセルと改行がない
          it says that it has 12 pages, but has 9                   | 12 ページとあるが、実際は 9 ページ
          radical 3, unheard of 2                                   | radical 3, unheard of 2
          120% of its letters are none that Japanese print has | 文字の 120% が日本語の印刷物にないもの
          1,000 entries | 1,000 件
          令和7年度 12百万円                                          | 令和7年度 12百万円
          """)
  void saysInJapaneseWhatIsOfOurOwnWords(String said, String japanese) {
    assertThat(Phrases.japanese(said)).isEqualTo(japanese);
  }

  @Test
  void everyKindOfRepairHasItsWord() {
    assertThat(Arrays.stream(Repair.values()).map(repair -> repair.code() + " 1"))
        .allSatisfy(said -> assertThat(Phrases.japanese(said)).isNotEqualTo(said));
  }
}
