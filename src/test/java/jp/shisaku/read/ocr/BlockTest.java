package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;
import org.junit.jupiter.api.Test;

class BlockTest {

  @Test
  void cutsColumnsAndParagraphsApart() {
    Canvas canvas =
        new Canvas(200, 100)
            .filled(10, 10, 40, 8, 0)
            .filled(120, 10, 40, 8, 0)
            .filled(10, 22, 40, 8, 0)
            .filled(10, 60, 90, 8, 0);
    assertThat(blocks(canvas, List.of()))
        .containsExactly(
            new Patch(20, 20, 100, 60), new Patch(240, 20, 320, 36), new Patch(20, 120, 200, 136));
  }

  @Test
  void leavesOutWhatIsReadOnItsOwn() {
    Canvas canvas = new Canvas(200, 100).filled(10, 10, 40, 8, 0).filled(10, 60, 90, 8, 0);
    assertThat(blocks(canvas, List.of(new Patch(0, 100, 400, 200))))
        .containsExactly(new Patch(20, 20, 100, 36));
  }

  @Test
  void leavesOutSpecks() {
    assertThat(blocks(new Canvas(200, 100).filled(10, 10, 0.5, 0.5, 0), List.of())).isEmpty();
  }

  @Test
  void turnsWhiteTextOnADarkBand() {
    Canvas canvas = new Canvas(200, 100).filled(0, 0, 200, 40, 68).filled(20, 10, 30, 10, 255);
    Region band = new Region(new Patch(0, 0, 400, 80), List.of());
    Block block = Block.in(band, canvas.raster(), Canvas.SCALE).get(0);
    assertThat(block.patch()).isEqualTo(new Patch(40, 20, 100, 40));
    assertThat(block.raster().at(30, 10)).isZero();
  }

  @Test
  void takesTheEdgeOfABandForNoText() {
    Canvas canvas = new Canvas(200, 100).filled(0, 0.5, 200, 39, 68).filled(20, 10, 30, 10, 255);
    Patch band = new Patch(0, 0, 400, 80);
    assertThat(Block.in(new Region(band, List.of()), canvas.raster(), Canvas.SCALE))
        .extracting(Block::patch)
        .containsExactly(new Patch(40, 20, 100, 40));
    assertThat(blocks(canvas, List.of(new Patch(0, 2, 400, 78)))).isEmpty();
  }

  @Test
  void knowsTheDashOfACellWithNothingToSay() {
    assertThat(TextBlocks.isDash(new Patch(0, 0, 8, 2), Canvas.SCALE)).isTrue();
    assertThat(TextBlocks.isDash(new Patch(0, 0, 16, 16), Canvas.SCALE)).isFalse();
  }

  private static List<Patch> blocks(Canvas canvas, List<Patch> holes) {
    Raster page = canvas.raster();
    return Block.in(new Region(page.whole(), holes), page, Canvas.SCALE).stream()
        .map(Block::patch)
        .toList();
  }
}
