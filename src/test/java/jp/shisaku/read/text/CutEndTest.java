package jp.shisaku.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.shisaku.read.Shown;
import jp.shisaku.source.MediaTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutEndTest {

  private static final String ROWS = "施策名,予算額（千円）,担当課\n風船便の普及,12345,地域資源課\n";

  @ParameterizedTest
  @ValueSource(strings = {"山の図書館,23456,地域資源課", "山の図書館,23456,地域資源課\n", "", "\n"})
  void saysNothingOfAWholeTable(String last) {
    assertThat(CutEnd.of(ROWS + last, ',')).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"山の", "山の図書館,", "山の図書館,234"})
  void tellsOfALastRowThatLacksCells(String last) {
    assertThat(CutEnd.of(ROWS + last, ',')).contains("its last row lacks cells, and a line break");
    assertThat(CutEnd.of((ROWS + last).replace(',', '\t'), '\t')).isPresent();
  }

  @Test
  void tellsOfAFigureThatMayGoOn() {
    assertThat(CutEnd.of("施策名,予算額（千円）\n風船便の普及,12345\n山の図書館,234", ','))
        .contains("its last row ends with a figure, and without a line break");
  }

  @Test
  void saysNothingOfTextInLines() {
    assertThat(CutEnd.of("施策名：風船便\n予算額\n令和7年度\n令和6年度：52", '\t')).isEmpty();
  }

  @Test
  void aFileThatWasCutIsDoubtedAsAWhole() {
    byte[] cut = (ROWS + "山の図書館,234").getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.issues(TextReader.read(cut, "list.csv", MediaTypes.CSV)))
        .containsExactly("file.damaged its last row lacks cells, and a line break");
  }
}
