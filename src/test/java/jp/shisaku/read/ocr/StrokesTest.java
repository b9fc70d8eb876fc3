package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.read.ocr.picture.Raster;
import jp.shisaku.read.ocr.picture.Strokes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokesTest {

  // Where lines cross, the last half point of each is part of the other one.
  private static final double[] COLUMNS = {20, 80, 180};
  private static final double[] ROWS = {20, 40, 60};

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 170})
  void findsTheLinesOfATableHoweverGreyTheyAre(int grey) {
    assertThat(rulings(new Canvas(200, 100).grid(COLUMNS, ROWS, grey)))
        .containsExactly(
            Ruling.level(20, 20.5, 179.5),
            Ruling.level(40, 20.5, 179.5),
            Ruling.level(60, 20.5, 179.5),
            Ruling.upright(20, 20.5, 59.5),
            Ruling.upright(80, 20.5, 59.5),
            Ruling.upright(180, 20.5, 59.5));
  }

  @Test
  void findsLinesThatLieOnAShade() {
    Canvas canvas = new Canvas(200, 100).filled(20, 20, 60, 40, 220).grid(COLUMNS, ROWS, 60);
    assertThat(rulings(canvas))
        .contains(Ruling.level(40, 20.5, 179.5), Ruling.upright(80, 20.5, 59.5));
  }

  @Test
  void takesALineThatDriftsForOne() {
    Canvas canvas = new Canvas(200, 100);
    for (int i = 0; i < 6; i++) {
      canvas.filled(20 + i * 25, 40 + i * 0.5, 25, 1, 0);
    }
    assertThat(rulings(canvas)).containsExactly(Ruling.level(41.75, 20, 170));
  }

  @Test
  void takesNoStrokesOfCharactersForLines() {
    Canvas canvas =
        new Canvas(200, 100)
            .filled(20, 40, 14, 1, 0)
            .filled(50, 30, 1, 14, 0)
            .text(80, 50, 20, "EH1");
    assertThat(rulings(canvas)).isEmpty();
  }

  @Test
  void takesNoBandForALine() {
    assertThat(rulings(new Canvas(200, 100).filled(20, 20, 160, 20, 70))).isEmpty();
  }

  @Test
  void erasesLinesAndKeepsWhatStandsBesideThem() {
    Canvas canvas =
        new Canvas(200, 100)
            .filled(20, 20, 60, 20, 220)
            .grid(COLUMNS, ROWS, 0)
            .filled(100, 48, 4, 4, 0);
    Raster erased = Eraser.without(Strokes.in(canvas.scan()), canvas.scan());
    assertThat(List.of(erased.at(240, 80), erased.at(60, 60), erased.at(204, 100)))
        .containsExactly(255, 220, 0);
  }

  private static List<Ruling> rulings(Canvas canvas) {
    return Strokes.in(canvas.scan()).stream().map(s -> s.ruling(Canvas.SCALE)).toList();
  }
}
