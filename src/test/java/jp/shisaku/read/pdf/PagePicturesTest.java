package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePicturesTest {

  @ParameterizedTest(name = "{2} inches wide and {3} high with a picture of {1}: {0} dots an inch")
  @CsvSource({
    "300,   0,  8.3, 11.7", // a drawing
    "200, 200,  8.3, 11.7",
    "400, 600,  8.3, 11.7",
    // A3: unpacked whole, such a picture cost the file.
    "300, 600, 11.7, 16.5",
    "400, 1200, 8.3, 11.7",
  })
  void drawsPagesAsFineAsTheirPictures(double dots, double picture, double width, double height) {
    assertThat(PagePictures.dotsPerInch(picture, width * height)).isCloseTo(dots, within(1.0));
  }
}
