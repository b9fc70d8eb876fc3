package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import org.junit.jupiter.api.Test;

/** The number of a sheet in a box left of its title, and the ministry right of it. */
class MarksBesideTitleTest {

  /** The box, and the line below the title, touch the table. */
  private static PdfSketch sheet(PdfSketch sketch, String number, String title, String name) {
    return sketch
        .page(842, 595)
        .rectangle(40, 30, 30, 30)
        .text(52, 38, 14, number)
        .text(80, 36, 16, title)
        .text(780, 32, 8, "里山省")
        .line(40, 60, 820, 60)
        .table(
            40,
            60,
            TableSketch.of(80, 700)
                .row(label("施策名"), of(name))
                .row(label("担当"), of("里山局橋課"))
                .row(label("予算額"), of("令和8年度予算案：120百万円"))
                .row(label("目的"), of("橋を渡る。")));
  }

  private static void areNoPartOf(List<Measure> measures) {
    assertThat(measures).map(m -> m.heading().orElse("")).containsExactly("里山を歩く", "堀を渡る");
    assertThat(measures).map(m -> m.name().orElse("")).containsExactly("里山の橋", "堀の舟");
    assertThat(measures)
        .allSatisfy(m -> assertThat(m.offices()).map(Office::printed).containsExactly("里山局橋課"));
  }

  @Test
  void areNoHeadingOfAPrintedSheet() {
    PdfSketch sketch = sheet(new PdfSketch(), "1", "里山を歩く", "里山の橋");
    areNoPartOf(
        Extracted.from(DrawnForm.read(sheet(sketch, "2", "堀を渡る", "堀の舟"))).value().measures());
  }
}
