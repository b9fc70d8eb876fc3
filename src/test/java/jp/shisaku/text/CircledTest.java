package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircledTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"①, 1", "⑳, 20", "㉑, 21", "㉟, 35", "㊱, 36", "㊿, 50", "1, 0", "○, 0", "Ⓐ, 0"})
  void readsCircledNumbersUpToFifty(String text, int number) {
    assertThat(Circled.valueOf(text.codePointAt(0))).isEqualTo(number);
  }

  @ParameterizedTest(name = "{0} is part {2} of {1}")
  @CsvSource({"橋の点検②, 橋の点検, 2", "橋の点検　③ , 橋の点検, 3", "①橋と②道㊱, ①橋と②道, 36"})
  void partsTheNumberThatEndsAHeadingFromIt(String heading, String bare, int part) {
    assertThat(Circled.trailing(heading)).contains(part);
    assertThat(Circled.withoutTrailing(heading)).isEqualTo(bare);
  }

  @Test
  void leavesAHeadingWithoutANumberAlone() {
    assertThat(Circled.trailing("橋の点検")).isEqualTo(Optional.empty());
    assertThat(Circled.trailing("")).isEqualTo(Optional.empty());
    assertThat(Circled.withoutTrailing("橋の点検 ")).isEqualTo("橋の点検");
  }
}
