package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"1 2 3,true", "7 里山 8,true", "1 3,false", "12,false", "(1) (2),false"})
  void tellsWhetherPlainNumbersCountOn(String texts, boolean countOn) {
    assertThat(RowNumber.countOn(Stream.of(texts.split(" ")))).isEqualTo(countOn);
  }
}
