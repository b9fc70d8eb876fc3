package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.fixture.PdfSketch;
import org.junit.jupiter.api.Test;

/** A small frame over the edge of a heading takes no letters from it. */
class BadgeTest {

  @Test
  void leavesALetterUnderABadgeInItsHeading() {
    PdfSketch sketch =
        Drawn.a4().text(50, 30, 15, "風船便を飛ばす町の取組").rectangle(30, 24, 40, 14).text(33, 26, 9, "①");
    assertThat(Drawn.blocks(sketch)).containsExactlyInAnyOrder("風船便を飛ばす町の取組", "①");
  }

  @Test
  void leavesTheTextOfAFrameInIt() {
    PdfSketch sketch =
        Drawn.a4().text(50, 30, 10, "目的").rectangle(80, 26, 120, 20).text(90, 30, 10, "里山を守る。");
    assertThat(Drawn.blocks(sketch)).containsExactly("目的", "里山を守る。");
  }
}
