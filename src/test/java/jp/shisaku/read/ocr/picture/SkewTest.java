package jp.shisaku.read.ocr.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.read.ocr.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {

  private static final double[] COLUMNS = {20, 180, 380};
  private static final double[] ROWS = {20, 60, 100};

  @ParameterizedTest
  @ValueSource(doubles = {-3, -0.5, 0, 0.3, 1, 2})
  void tellsByHowMuchAPageLayAskew(double degrees) {
    assertThat(Skew.degrees(page().rotated(degrees))).isCloseTo(degrees, within(0.07));
  }

  @Test
  void straightensThePageSoThatItsRulingsAreFound() {
    Raster straight = Skew.straightened(page().rotated(1.5));
    List<Ruling> rulings =
        Strokes.in(new Scan(straight, Canvas.SCALE)).stream()
            .map(s -> s.ruling(Canvas.SCALE))
            .toList();
    assertThat(rulings).hasSize(ROWS.length + COLUMNS.length);
  }

  @Test
  void leavesAPageAsItIsOnWhichThereIsTooLittleToTell() {
    Raster page = new Canvas(400, 120).text(20, 100, 10, "5").raster();
    assertThat(Skew.straightened(page)).isSameAs(page);
  }

  private static Raster page() {
    return new Canvas(400, 120)
        .grid(COLUMNS, ROWS, 0)
        .text(30, 45, 12, "Measure 1")
        .text(190, 45, 12, "1,234 million yen")
        .raster();
  }
}
