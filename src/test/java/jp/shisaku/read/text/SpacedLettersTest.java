package jp.shisaku.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacedLettersTest {

  /** So that most letters of the text are apart. */
  private static final String BEFORE = "風 船 に 便 り を 結 ん で 空 に 放 つ 。\n";

  private static String joined(String line) {
    String joined = SpacedLetters.joined(BEFORE + line);
    return joined.substring(joined.indexOf('\n') + 1);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          風 船 便 の 普 及                          | 風船便の普及
          令 和 7 年 度 予 算 ( 案 ) ： 12 百 万 円  | 令和7年度予算(案)：12百万円
          ( 令 和 6 年 度 予 算 ： 1,200 百 万 円 )  | (令和6年度予算：1,200百万円)
          (b) 風 船 の 道                            | (b) 風船の道
          ii 風 船 の 道                             | ii 風船の道
          施 策 分 類 ① 予 算                        | 施策分類 ① 予算
          目 的    便 り                             | 目的    便り
          12 34                                      | 12 34
          """)
  void takesTheBlanksBetweenLettersAway(String line, String joined) {
    assertThat(joined(line)).isEqualTo(joined);
  }

  @Test
  void findsTheOfficeBehindAName() {
    assertThat(joined("施 策 名 ： 空 の 局 （ 仮 称 ） の 普 及 大 臣 官 房 風 船 課"))
        .isEqualTo("施策名：空の局（仮称）の普及  大臣官房風船課");
  }

  @Test
  void leavesOtherTextsAsTheyAre() {
    String text = "里山の橋を渡る人が増える。\n目 的 便りを運ぶ。\n";
    assertThat(SpacedLetters.joined(text)).isSameAs(text);
  }
}
