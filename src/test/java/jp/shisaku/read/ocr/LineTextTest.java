package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTextTest {

  private static final int WHITE = 255;
  private static final int SHADE = 150;

  @ParameterizedTest(name = "{0} in a box of {1} by {2} points is of {3} points")
  @CsvSource({
    // A title is told from the text below it by its size, however high the boxes of both are.
    "渡し船を残す事業, 144, 17, 18",
    "地域に残る資源を活かし、住民が支える。, 190, 17, 10",
    "令和7年度予算案48百万円, 115, 14, 10",
    "環 境 省, 90, 16, 16",
    "-, 4, 3, 3",
  })
  void theWidthOfALineTellsTheSizeOfItsCharacters(
      String text, double width, double height, double size) {
    assertThat(LineText.size(text, new Box(40, 40, 40 + width, 40 + height)))
        .isCloseTo(size, within(1.1));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "〇人の流れをつくる, ○人の流れをつくる",
    "O〇人の流れをつくる, ○人の流れをつくる",
    "O 人の流れをつくる, ○人の流れをつくる",
    "OB会, OB会",
    "0歳児, 0歳児",
    "第〇条, 第〇条",
    "〇五年, 〇五年",
    "O五年, 〇五年",
    "〇〇県, 〇〇県"
  })
  void aCircleBeforeAnItemIsNoFigureAndNoLetter(String read, String text) {
    Word word = new Word(0, 0, read, 90, new Patch(0, 0, 100, 10));
    assertThat(LineText.of(List.of(word), new Canvas(50, 5).raster())).isEqualTo(text);
  }

  /** The boxes of words are rough: that of 録 may begin where its character ends. */
  @Test
  void aBlankIsOneOnlyWhereThePictureShowsIt() {
    List<Word> words =
        List.of(
            new Word(0, 0, "里山の記", 90, new Patch(0, 0, 80, 20)),
            new Word(0, 0, "録", 90, new Patch(110, 0, 120, 20)));
    assertThat(LineText.of(words, strokes(WHITE, true))).isEqualTo("里山の記 録");
    assertThat(LineText.of(words, strokes(SHADE, true))).isEqualTo("里山の記 録");
    assertThat(LineText.of(words, strokes(WHITE, false))).isEqualTo("里山の記録");
    assertThat(LineText.of(words, strokes(SHADE, false))).isEqualTo("里山の記録");
  }

  @ParameterizedTest(name = "{0}|{1} is {2}")
  @CsvSource({"里山では、, 毎年, 里山では、毎年", "【第2版, 】について, 【第2版】について", "（, 仮称）, （仮称）", "里山, 毎年, 里山 毎年"})
  void theWhiteBesideAStopOrWithinABracketIsNoBlank(String left, String right, String line) {
    List<Word> words =
        List.of(
            new Word(0, 0, left, 90, new Patch(0, 0, 80, 20)),
            new Word(0, 0, right, 90, new Patch(110, 0, 120, 20)));
    assertThat(LineText.of(words, strokes(WHITE, true))).isEqualTo(line);
  }

  /** A line of upright strokes, with or without a gap before its last ones. */
  private static Raster strokes(int ground, boolean gap) {
    Canvas canvas = new Canvas(60, 10).filled(0, 0, 60, 10, ground);
    for (int x = 0; x < 60; x += 3) {
      if (!gap || x < 40 || x >= 54) {
        canvas.filled(x, 1, 1, 8, 0);
      }
    }
    return canvas.raster();
  }
}
