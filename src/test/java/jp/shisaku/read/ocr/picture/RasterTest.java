package jp.shisaku.read.ocr.picture;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.read.ocr.Canvas;
import org.junit.jupiter.api.Test;

class RasterTest {

  @Test
  void aQuarterTurnBringsTheTopLeftCornerToTheTopRight() {
    Scan turned = new Canvas(40, 20).filled(0, 0, 4, 2, 0).scan().quarterTurned(1);
    assertThat(new double[] {turned.width(), turned.height()}).containsExactly(20, 40);
    assertThat(turned.raster().at(39, 0)).isZero();
    assertThat(turned.raster().at(36, 7)).isZero();
    assertThat(turned.raster().at(0, 0)).isEqualTo(Raster.WHITE);
  }

  @Test
  void fourOfThemChangeNothing() {
    Scan scan = new Canvas(40, 20).filled(3, 5, 4, 2, 0).scan();
    Scan turned = scan.quarterTurned(4);
    assertThat(Marks.in(turned.raster(), turned.raster().whole()))
        .isEqualTo(Marks.in(scan.raster(), scan.raster().whole()));
  }

  @Test
  void smoothsGrainAndKeepsWhatIsThicker() {
    Canvas canvas = new Canvas(40, 40).filled(10, 10, 10, 10, 0);
    for (int i = 0; i < 40 * Canvas.SCALE; i += 2) {
      canvas.filled(i / Canvas.SCALE, 0, 0.5, 8, 160);
      canvas.filled(i / Canvas.SCALE, 22, 0.5, 18, 160);
    }
    Raster smooth = canvas.raster().smoothed();
    assertThat(smooth.at(30, 30)).isZero();
    assertThat(smooth).isNotSameAs(canvas.raster());
  }

  @Test
  void turnsANegative() {
    Raster page = new Canvas(40, 40).filled(0, 0, 40, 40, 0).filled(10, 10, 10, 2, 255).raster();
    Raster turned = page.onWhite();
    assertThat(turned.at(0, 0)).isEqualTo(Raster.WHITE);
    assertThat(turned.at(12 * (int) Canvas.SCALE, 11 * (int) Canvas.SCALE)).isZero();
    assertThat(turned.onWhite()).isSameAs(turned);
  }

  @Test
  void makesFaintPrintBlackAndLeavesOtherPrint() {
    Raster faint = new Canvas(40, 40).filled(10, 10, 10, 2, 170).raster();
    assertThat(faint.inked().at(12 * (int) Canvas.SCALE, 11 * (int) Canvas.SCALE)).isZero();
    assertThat(faint.inked().at(0, 0)).isEqualTo(Raster.WHITE);
    Raster black = new Canvas(40, 40).filled(10, 10, 10, 2, 40).raster();
    assertThat(black.inked()).isSameAs(black);
    Raster white = new Canvas(40, 40).raster();
    assertThat(white.inked()).isSameAs(white);
  }

  @Test
  void leavesACleanPictureAsItIs() {
    Raster clean = new Canvas(40, 40).filled(10, 10, 1, 10, 0).raster();
    assertThat(clean.smoothed()).isSameAs(clean);
  }
}
