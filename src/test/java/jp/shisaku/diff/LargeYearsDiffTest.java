package jp.shisaku.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of large publications not all pairs are compared. */
class LargeYearsDiffTest {

  @Test
  void linksEveryMeasureOfALargePublicationAsItDoesOfASmallOne() {
    LargeYears small = LargeYears.of(100);
    LargeYears large = LargeYears.of(400);
    assertThat(LargeYears.rightLinks(small.diff())).isEqualTo(small.lasting());
    CatalogueDiff diff = large.diff();
    assertThat(LargeYears.rightLinks(diff)).isEqualTo(large.lasting());
    assertThat(diff.changes())
        .filteredOn(c -> !c.old().isEmpty() && !c.fresh().isEmpty())
        .allMatch(c -> c.old().equals(c.fresh()) || c.possible());
  }
}
