package jp.shisaku.read.ocr;

import java.util.List;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;

/**
 * A line of a block as it was read.
 *
 * @param patch in pixels of the shown picture
 * @param confidence of its words on average, 0 to 100
 * @param doubtful true where another reading has other characters
 */
record TextLine(String text, Patch patch, double confidence, boolean doubtful) {

  /**
   * The words of one line, from left to right.
   *
   * @param shown the picture in which they were read
   */
  static TextLine of(List<Word> words, Raster shown) {
    Patch patch = words.stream().map(Word::patch).reduce(Patch::union).orElseThrow();
    double confidence = words.stream().mapToDouble(Word::confidence).average().orElseThrow();
    return new TextLine(
        Separators.settled(LineText.of(words, shown), shown, patch), patch, confidence, false);
  }

  TextLine at(Patch other) {
    return new TextLine(text, other, confidence, doubtful);
  }

  TextLine withText(String other, boolean isDoubtful) {
    return new TextLine(other, patch, confidence, isDoubtful);
  }
}
