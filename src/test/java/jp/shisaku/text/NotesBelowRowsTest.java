package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesBelowRowsTest {

  @ParameterizedTest
  @ValueSource(strings = {"※里山のみ", "（注）里山のみ", "注１ 里山のみ", "［註］里山", "  * 里山"})
  void areTold(String line) {
    assertThat(NoteMark.opens(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"注目の里山", "注文を受ける小屋", "里山（注）", "（里山）"})
  void areNoNames(String line) {
    assertThat(NoteMark.opens(line)).isFalse();
  }
}
