package jp.shisaku.budget.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @ValueSource(strings = {"（単位：百万円）", "(百万円)", "単位 百万円", "予算額（百万円）", "（単位：百 万 円）", "［単位:百万円］"})
  void findsTheUnitThatANoteStates(String text) {
    assertThat(Unit.statedIn(text)).contains(new Unit("百万円", 1_000_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "百万円", "52百万円", "(52百万円)", "（単位：件）", "（千円）（百万円）", "単位"})
  void findsNoUnitInAnyOtherText(String text) {
    assertThat(Unit.statedIn(text)).isEmpty();
  }

  @Test
  void knowsAUnitByItsNameInAnyWidth() {
    assertThat(Unit.named(" 億　円")).contains(new Unit("億円", 100_000_000));
    assertThat(Unit.named("ドル")).isEmpty();
  }
}
