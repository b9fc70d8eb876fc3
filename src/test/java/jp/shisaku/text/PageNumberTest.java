package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

  @ParameterizedTest
  @CsvSource({
    "- 12 -, 12",
    "－３－, 3",
    "12/80, 12",
    "P.7, 7",
    "ｐ 104, 104",
    "5頁, 5",
    "4／30頁, 4",
    "- 12 / 80 -, 12"
  })
  void somethingStandsWithTheNumber(String text, int number) {
    assertThat(PageNumber.of(text)).hasValue(new PageNumber(OptionalInt.of(number), true));
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "１２, 12"})
  void bareDigitsMayBeOne(String text, int number) {
    assertThat(PageNumber.of(text)).hasValue(new PageNumber(OptionalInt.of(number), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iv", "XII"})
  void romanOnesAreOfTheFront(String text) {
    assertThat(PageNumber.of(text)).hasValue(new PageNumber(OptionalInt.empty(), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12", "12-", "▲12", "12345", "1,200", "12百万円", "第3頁", "12.5", ""})
  void amountsAndSentencesAreNone(String text) {
    assertThat(PageNumber.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"の5 -", "2\uFFFD-", "-12", "- \uFFFD\uFFFD -", "—7ー"})
  void recognitionMisreadsTheDashesOrTheFigures(String text) {
    assertThat(PageNumber.isMisread(text, true)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"-\uFFFD3-, true", "- の5 -, true", "-12, false", "12 -, false"})
  void betweenTwoDashesItIsOneAnywhere(String text, boolean misread) {
    assertThat(PageNumber.isMisread(text, false)).isEqualTo(misread);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "目的", "1,234 -", "12百万円", "1-2-3", "里山-5"})
  void otherTextIsNoMisreadNumber(String text) {
    assertThat(PageNumber.isMisread(text, true)).isFalse();
  }
}
