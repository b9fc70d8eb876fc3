package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorsTest {

  @ParameterizedTest(name = "{1}, printed {0}, is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,234     | 1.234     | 1,234
          2,000     | 2,.000    | 2,000
          12.5      | 12,5      | 12.5
          3,456.7   | 3.456.7   | 3,456.7
          5 000     | 5.000     | 5.000
          """)
  void goesByTheShapeAndNotByWhatWasRead(String printed, String read, String settled) {
    Raster shown = new Canvas(200, 60).text(20, 40, 20, printed).raster();
    Patch line = new Patch(40, 48, 240, 88);
    assertThat(Separators.settled(read, shown, line)).isEqualTo(settled);
  }
}
