package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colons between the labels of a table and its values. */
class ColonCellsTest {

  /** In a column of their own, before the values, and where a title and a text span that column. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        施策名 | ： | 里山の橋
        担当課 | ： | 里山局橋課
        予算額 | ： | 令和8年度予算案：3百万円
        目的 | ： | 谷を渡る。
        """,
        """
        施策名 | ：里山の橋
        担当課 | :里山局橋課
        予算額 | ：令和8年度予算案：3百万円
        目的 | ：谷を渡る。
        """,
        """
        里山の施策 | < | <
        施策名 | ： | 里山の橋
        担当課 | ： | 里山局橋課
        予算額 | ： | 令和8年度予算案：3百万円
        目的 | 谷を渡る。 | <
        """
      })
  void areNoValues(String sheet) {
    Measure measure = Extracted.measure(Pages.text(sheet));
    assertThat(measure.name()).contains("里山の橋");
    assertThat(measure.purpose()).contains("谷を渡る。");
    assertThat(measure.offices()).extracting(o -> o.printed()).containsExactly("里山局橋課");
    assertThat(Extracted.amounts(measure)).isEqualTo(List.of("2026 initial draft 3000000"));
  }
}
