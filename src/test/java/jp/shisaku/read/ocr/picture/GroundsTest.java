package jp.shisaku.read.ocr.picture;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.read.ocr.Canvas;
import org.junit.jupiter.api.Test;

class GroundsTest {

  private static final Patch CELL = new Patch(40, 40, 160, 80);

  @Test
  void tellsTheShadeOfACellThatIsFullOfText() {
    Canvas canvas = new Canvas(200, 100).filled(20, 20, 60, 20, 225).text(22, 36, 16, "MMMMM");
    assertThat(Grounds.shade(canvas.scan(), CELL, 255)).contains(new Grounds.Area(CELL, 225));
  }

  @Test
  void takesTheGroundOfThePaperForNoShade() {
    Canvas canvas = new Canvas(200, 100).text(22, 36, 16, "MMMMM");
    assertThat(Grounds.shade(canvas.scan(), CELL, 255)).isEmpty();
  }

  @Test
  void findsABandToThePixel() {
    Canvas canvas = new Canvas(200, 100).filled(11, 13, 170, 21, 68);
    assertThat(Grounds.bands(canvas.scan(), java.util.List.of()))
        .containsExactly(new Grounds.Area(new Patch(22, 26, 362, 68), 68));
  }

  @Test
  void tellsADarkCellFromTheShadedOneBelowIt() {
    Canvas canvas = new Canvas(200, 100).filled(20, 20, 60, 20, 40).filled(20, 40, 60, 30, 225);
    assertThat(Grounds.bands(canvas.scan(), java.util.List.of()))
        .containsExactly(
            new Grounds.Area(new Patch(40, 40, 160, 80), 40),
            new Grounds.Area(new Patch(40, 80, 160, 140), 225));
  }

  @Test
  void takesAPhotographForNoBand() {
    Canvas canvas = new Canvas(200, 100);
    for (int i = 0; i < 16; i++) {
      canvas.filled(20 + i * 9, 20, 9, 60, 15 * i);
    }
    assertThat(Grounds.bands(canvas.scan(), java.util.List.of())).isEmpty();
  }
}
