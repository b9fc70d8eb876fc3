package jp.shisaku.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HarderYearsDiffTest {

  @ParameterizedTest
  @EnumSource
  void linksWhatAPersonWouldLink(HarderYears year) {
    assertThat(year.diff().changes().stream().map(HarderYearsDiffTest::link).sorted())
        .containsExactlyElementsOf(year.links());
  }

  @ParameterizedTest
  @EnumSource
  void marksEveryLinkOfWhichItIsNotSure(HarderYears year) {
    assertThat(year.diff().changes())
        .filteredOn(change -> change.similarity().orElse(1) < 0.645)
        .allMatch(Change::possible);
  }

  private static String link(Change change) {
    return String.join(", ", change.old()) + " → " + String.join(", ", change.fresh());
  }
}
