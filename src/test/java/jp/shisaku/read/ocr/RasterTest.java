package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

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
}
