package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostCirclesTest {

  private static final LostCircles CIRCLES = new LostCircles(List.of("予算", "制度", "制度改正", "その他"));

  @ParameterizedTest
  @CsvSource({
    "1予算, ①予算",
    "１ 予算, ①予算",
    "(3)その他（省令）, ③その他（省令）",
    "2.制度改正, ②制度改正",
    "1予算 3その他, ①予算 ③その他",
    "1予算3その他, ①予算③その他",
    "21予算, ㉑予算",
    "3.その 他, ③その 他"
  })
  void aNumberBeforeAKnownKindIsItsCode(String printed, String restored) {
    assertThat(CIRCLES.kinds(printed)).isEqualTo(restored);
  }

  @ParameterizedTest
  @CsvSource({"①予算", "3か年計画", "2025年度予算", "1予算書", "予算", "99予算"})
  void otherNumbersStayAsTheyAre(String printed) {
    assertThat(CIRCLES.kinds(printed)).isEqualTo(printed);
  }

  @Test
  void aPartOfAHeadingHasItsCircleBackWhereTheContentsKnowTheHeading() {
    List<String> contents = List.of("里山の道", "三か年の計画(2)");
    assertThat(LostCircles.heading("里山の道(2)", contents::contains)).isEqualTo("里山の道②");
    assertThat(LostCircles.heading("三か年の計画(2)", contents::contains)).isEqualTo("三か年の計画(2)");
    assertThat(LostCircles.heading("水辺の道(2)", contents::contains)).isEqualTo("水辺の道(2)");
  }

  @Test
  void aPositionHasACodeWhereTheKindLostItsCircle() {
    assertThat(CIRCLES.positions("1里山の道\n3水辺の道", "1予算")).isEqualTo("①里山の道\n③水辺の道");
    assertThat(CIRCLES.positions("2地域に住む", "①予算")).isEqualTo("2地域に住む");
    assertThat(CIRCLES.positions("2地域に住む", "予算")).isEqualTo("2地域に住む");
  }
}
