package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.read.ocr.picture.Raster;
import org.junit.jupiter.api.Test;

class LeadersTest {

  @Test
  void findsTheDotsThatLeadFromATitleToItsPage() {
    Canvas canvas = dots(new Canvas(200, 60).text(10, 30, 10, "Roads"), 50, 26, 30, 3.5);

    List<Leaders.Leader> leaders = Leaders.in(canvas.raster(), canvas.scan());

    assertThat(leaders)
        .singleElement()
        .satisfies(l -> assertThat(l.dots()).isEqualTo(30))
        .satisfies(l -> assertThat(l.mark(canvas.scan()).text()).isEqualTo("…………………………"));
  }

  @Test
  void takesTheDotsOutAndLeavesThePage() {
    Canvas canvas =
        dots(
            new Canvas(200, 60).text(10, 30, 10, "Roads").text(170, 30, 10, "12"), 50, 26, 30, 3.5);

    Raster without =
        Eraser.without(Leaders.in(canvas.raster(), canvas.scan()), canvas.raster(), canvas.scan());

    Raster bare = new Canvas(200, 60).text(10, 30, 10, "Roads").text(170, 30, 10, "12").raster();
    assertThat(without.histogram(without.whole())).isEqualTo(bare.histogram(bare.whole()));
  }

  @Test
  void takesFewDotsForNoLeader() {
    assertThat(leaders(dots(new Canvas(200, 60).text(10, 30, 10, "Roads"), 50, 26, 5, 3.5)))
        .isEmpty();
  }

  @Test
  void takesTheDottedBorderOfABoxForNoLeader() {
    assertThat(leaders(dots(new Canvas(200, 60).text(10, 58, 10, "Roads"), 20, 20, 40, 3.5)))
        .isEmpty();
  }

  @Test
  void takesDotsThatDoNotStandEvenlyForNoLeader() {
    Canvas canvas = new Canvas(200, 60).text(10, 30, 10, "Roads");
    double x = 50;
    for (int i = 0; i < 8; i++) {
      canvas.filled(x, 26, 1, 1, 0);
      x += i % 2 == 0 ? 3 : 9;
    }
    assertThat(leaders(canvas)).isEmpty();
  }

  private static List<Leaders.Leader> leaders(Canvas canvas) {
    return Leaders.in(canvas.raster(), canvas.scan());
  }

  private static Canvas dots(Canvas canvas, double left, double y, int count, double pitch) {
    for (int i = 0; i < count; i++) {
      canvas.filled(left + i * pitch, y, 1, 1, 0);
    }
    return canvas;
  }
}
