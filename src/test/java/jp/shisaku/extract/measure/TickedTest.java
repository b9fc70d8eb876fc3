package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of measure as boxes to tick. */
class TickedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ☑①予算　☐②税制　☐③その他 | ①予算
          ■予算 □税制 ■その他       | 予算、その他
          ☐予算　☐税制             | ''
          ☑予算                    | 予算
          ■予算                    | ■予算
          ①予算                    | ①予算
          """)
  void keepsWhatIsTicked(String cell, String ticked) {
    assertThat(Ticked.only(cell)).isEqualTo(ticked);
  }
}
