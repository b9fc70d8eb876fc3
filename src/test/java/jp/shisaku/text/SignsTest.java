package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          目的 里山を守る,    目的
          目的　里山を守る,   目的
          目的（里山）,       目的
          目的,               目的
          """)
  void whatStandsBeforeABlankOrASign(String text, String before) {
    assertThat(Signs.beforeBlankOr("（：", text)).isEqualTo(before);
  }
}
