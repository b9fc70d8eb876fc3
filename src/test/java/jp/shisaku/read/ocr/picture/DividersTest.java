package jp.shisaku.read.ocr.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.read.ocr.Canvas;
import org.junit.jupiter.api.Test;

/** Lines between dark labels. */
class DividersTest {

  private static List<Double> dividers(Canvas canvas, boolean level) {
    Grounds.Area area = Grounds.bands(canvas.scan(), List.of()).get(0);
    return new Dividers(canvas.scan(), area)
        .strokes().stream().filter(s -> s.level() == level).map(Stroke::at).toList();
  }

  private static Canvas dark() {
    return new Canvas(200, 100).filled(20, 20, 80, 60, 75);
  }

  @Test
  void areLighterOrDarkerThanTheGround() {
    assertThat(dividers(dark().filled(20, 40, 80, 1, 255), true)).containsExactly(81.0);
    assertThat(dividers(dark().filled(20, 40, 80, 1, 50), true)).containsExactly(81.0);
    assertThat(dividers(dark().filled(60, 20, 1, 60, 255), false)).containsExactly(121.0);
  }

  @Test
  void areNoTextAndNoBars() {
    Canvas text = dark().filled(24, 30, 60, 4, 255).filled(24, 50, 70, 1, 255);
    assertThat(dividers(text, true)).isEmpty();
    assertThat(dividers(dark().filled(20, 40, 80, 8, 120), true)).isEmpty();
  }
}
