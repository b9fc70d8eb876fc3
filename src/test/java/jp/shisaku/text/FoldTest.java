package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          施　策 名        | 施策名
          ＡＩ（２０２３）  | AI(2023)
          令和５年度～     | 令和5年度~
          令和5年度〜      | 令和5年度~
          －               | -
          ——               | -
          センター         | センタ-
          ﾃﾞｼﾞﾀﾙ           | デジタル
          ①予算            | ①予算
          ㊿               | ㊿
          """)
  void makesSpacingWidthAndDashesOne(String text, String folded) {
    assertThat(Fold.spacing(text)).isEqualTo(folded);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          「橋」の点検・補修（その２） | 橋の点検補修その2
          ＤＸ推進                    | dx推進
          ﾃﾞｼﾞﾀﾙ                      | デジタル
          センター                    | センター
          """)
  void keepsLettersAndDigitsOnly(String text, String letters) {
    assertThat(Fold.letters(text)).isEqualTo(letters);
  }

  @Test
  void takesNoCharacterForPlainThatHasAnotherWidth() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      if (!Character.isSurrogate(c) && Circled.valueOf(c) == 0) {
        assertThat(Fold.spacing(text))
            .as("U+%04X", (int) c)
            .isEqualTo(Fold.spacing(Normalizer.normalize(text, Normalizer.Form.NFKC)));
      }
    }
  }

  @Property(tries = 300, seed = "1")
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    String once = Fold.spacing(text);
    assertThat(Fold.spacing(once)).isEqualTo(once);
  }
}
