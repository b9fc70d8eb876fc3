package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "関係人ロの拡大, true",
    "関係人口の拡大, false",
    "ロボットの普及, false",
    "トラクター力の向上, true",
    "協力のネットワーク, false",
    "農業ハウス, true",
    "口, false"
  })
  void doubtsWhatFollowsACharacterOfTheOtherScript(String text, boolean doubtful) {
    assertThat(LookAlikes.in(text)).isEqualTo(doubtful);
  }
}
