package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final List<String> asked = new ArrayList<>();

  private final Recent<String, Integer> lengths =
      new Recent<>(
          text -> {
            asked.add(text);
            return text.length();
          });

  @Test
  void asksOnceForTheSameText() {
    assertThat(lengths.of("予算額")).isEqualTo(3);
    assertThat(lengths.of(new String("予算額"))).isEqualTo(3);
    assertThat(asked).containsExactly("予算額");
  }

  /** Aa and BB have one place. */
  @Test
  void answersAnotherTextInTheSamePlaceByItself() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(lengths.of("AaAa")).isEqualTo(4);
    assertThat(lengths.of("BBBB")).isEqualTo(4);
    assertThat(lengths.of("AaAa")).isEqualTo(4);
    assertThat(asked).containsExactly("AaAa", "BBBB", "AaAa");
  }
}
