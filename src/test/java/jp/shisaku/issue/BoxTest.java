package jp.shisaku.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTest {

  private static final Box LINE = new Box(10, 100, 60, 110);

  @Test
  void isLevelWithWhatSharesHalfOfTheLowerHeight() {
    assertThat(LINE.isLevelWith(new Box(80, 105, 120, 125))).isTrue();
    assertThat(LINE.isLevelWith(new Box(80, 106, 120, 126))).isFalse();
    assertThat(LINE.isLevelWith(new Box(80, 120, 120, 130))).isFalse();
  }

  @Test
  void sharesLessThanNothingAcrossWhite() {
    assertThat(LINE.sharedHeight(new Box(10, 113, 60, 123))).isEqualTo(-3);
    assertThat(LINE.sharedWidth(new Box(50, 100, 90, 110))).isEqualTo(10);
  }

  @Test
  void hasNoAreaWithinABoxThatOnlyTouchesIt() {
    Box below = new Box(10, 110, 60, 120);
    assertThat(LINE.within(below).hasArea()).isFalse();
    assertThat(LINE.intersects(below)).isFalse();
    assertThat(LINE.within(new Box(0, 0, 40, 105))).isEqualTo(new Box(10, 100, 40, 105));
  }
}
