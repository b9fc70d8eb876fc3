package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Status;
import jp.shisaku.extract.Extracted;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs at names and offices, of which the publication says what they mean. */
class LegendTest {

  private static Document list(String legend, String name, String office) {
    return Pages.text(
        """
        令和8年度予算案 主要事業
        %s

        事業名 | 担当課 | 令和8年度予算案（百万円）
        %s | %s | 31
        里山の橋 | 橋課 | 7
        ○○県の松 | 松課 | 5
        """
            .formatted(legend, name, office));
  }

  private static Measure first(Document list) {
    return Extracted.from(list).value().measures().get(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "★：新規　◎：拡充, ★里山の小屋, NEW",
    "★新規事業　◎拡充事業, 里山の小屋◎, EXPANDED",
    "（★は新規、◎は拡充）, ◎ 里山の小屋, EXPANDED",
    "※★印は「新規」, 里山の小屋★, NEW",
  })
  void areTheStatusOfAMeasureAndNoPartOfItsName(String legend, String name, Status status) {
    Measure measure = first(list(legend, name, "小屋課"));
    assertThat(measure.name()).contains("里山の小屋");
    assertThat(measure.status()).contains(status);
  }

  /** Another measure whose name begins so explains nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"★新規就農者の支援", "里山を守る"})
  void stayWhereNobodyExplainsThem(String line) {
    Measure measure = first(list(line, "★里山の小屋", "小屋課"));
    assertThat(measure.name()).contains("★里山の小屋");
    assertThat(measure.status()).isEqualTo(Optional.empty());
  }

  @Test
  void areNoPartOfAnOffice() {
    Document list = list("★は主担当課", "里山の小屋", "★小屋課");
    assertThat(first(list).offices()).extracting(office -> office.printed()).containsExactly("小屋課");
    assertThat(Extracted.from(list("○は県、◎は市", "里山の小屋", "小屋課")).value().measures())
        .extracting(measure -> measure.name().orElseThrow())
        .contains("○○県の松");
  }
}
