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
        .filteredOn(change -> change.why().size() == 1 || isPair(change))
        .allMatch(Change::possible);
  }

  /** Of parts that are little alike to their whole, two grounds are enough. */
  private static boolean isPair(Change change) {
    return change.old().size() + change.fresh().size() == 2;
  }

  private static String link(Change change) {
    return String.join(", ", change.old()) + " → " + String.join(", ", change.fresh());
  }
}
