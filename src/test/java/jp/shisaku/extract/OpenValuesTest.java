package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import org.junit.jupiter.api.Test;

/** A form with lines between its labels and none between their values, within one frame. */
class OpenValuesTest {

  private static final List<String> LABELS = List.of("施策名", "担当課", "予算額", "目的", "概要");

  /** Rows of a form, as high as their lines need; between two a white of so many points. */
  private static PdfSketch form(double white, List<List<String>> values) {
    PdfSketch sketch = new PdfSketch().page(595, 842);
    double top = 60;
    for (int i = 0; i < LABELS.size(); i++) {
      List<String> lines = values.get(i);
      double height = 13 * lines.size() + white;
      sketch.rectangle(50, top, 80, height).text(55, top + 3, 10, LABELS.get(i));
      for (int j = 0; j < lines.size(); j++) {
        sketch.text(140, top + 3 + 13 * j, 10, lines.get(j));
      }
      top += height;
    }
    return sketch.rectangle(130, 60, 400, top - 60);
  }

  private static final List<List<String>> VALUES =
      List.of(
          List.of("風船便の普及"),
          List.of("風船局便り課"),
          List.of("令和7年度予算案：12百万円", "（令和6年度予算：10百万円）"),
          List.of("風船で便りを運び、離れた集落と集落とを結ぶ。また、", "便りを待つ人を増やす。"),
          List.of("風船を買う集落に補助する。"));

  @Test
  void givesEachLabelWhatStandsBesideIt() {
    Measure measure = Extracted.measure(DrawnForm.read(form(6, VALUES)));

    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("風船局便り課");
    assertThat(Extracted.amounts(measure)).hasSize(2);
    assertThat(measure.purpose()).contains("風船で便りを運び、離れた集落と集落とを結ぶ。また、便りを待つ人を増やす。");
    assertThat(measure.overview()).contains("風船を買う集落に補助する。");
  }
}
