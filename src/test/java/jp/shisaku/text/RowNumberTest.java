package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"12", "３－４", "(1)", "2.", " 1.2 "})
  void countsRows(String text) {
    assertThat(RowNumber.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12,000", "2026年", "A-1", "1-2-3"})
  void isNoOtherText(String text) {
    assertThat(RowNumber.is(text)).isFalse();
  }
}
