package jp.shisaku.budget.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, heads and notes whose amounts are parts of those before them. */
class PartWordTest {

  @ParameterizedTest
  @ValueSource(strings = {"うち調査費", "・うち調査費", "　└ うち調査費", "（うち国費）", "※うち国費", "内訳", "内、調査費", "内3百万円"})
  void beginsAPart(String text) {
    assertThat(PartWord.begins(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"うちわの里づくり事業", "内水氾濫の対策", "内なる森の事業", "調査費（うち国費）", "", "・"})
  void isAnotherWord(String text) {
    assertThat(PartWord.begins(text)).isFalse();
  }
}
