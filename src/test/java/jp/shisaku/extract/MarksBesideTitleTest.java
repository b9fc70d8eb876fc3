package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
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

  /** Without places the ministry is told by the larger title above it, on each sheet. */
  @Test
  void areNoOfficeOfASheetOfAWebPage() {
    String sheet =
        """
        <div><div>%d</div><h2>%s</h2><div>里山省</div>
        <table><tr><th>施策名</th><td>%s</td></tr><tr><th>担当</th><td>里山局橋課</td></tr>
        <tr><th>予算額</th><td>令和8年度予算案：120百万円</td></tr>
        <tr><th>目的</th><td>橋を渡る。</td></tr></table></div>
        """;
    String page =
        "<html><body>"
            + sheet.formatted(1, "里山を歩く", "里山の橋")
            + sheet.formatted(2, "堀を渡る", "堀の舟")
            + "</body></html>";
    areNoPartOf(Extracted.from(DrawnForm.read("a.html", page.getBytes(UTF_8))).value().measures());
  }

  /** A tab on the edge of a box below is no number of a sheet. */
  @Test
  void areNoLabelsOnTheEdgeOfABox() {
    PdfSketch sketch =
        new PdfSketch()
            .page(842, 595)
            .boldText(40, 20, 16, "里山を歩く")
            .table(
                40,
                50,
                TableSketch.of(80, 700)
                    .row(label("施策名"), of("里山の橋"))
                    .row(label("予算額"), of("令和8年度予算案：120百万円")))
            .filled(50, 150, 40, 12, 0x3366cc)
            .rectangle(40, 162, 380, 60)
            .text(56, 152, 9, "目的")
            .text(46, 175, 9, "橋を渡る。")
            .filled(450, 150, 40, 12, 0x3366cc)
            .rectangle(440, 162, 380, 60)
            .text(456, 152, 9, "概要")
            .text(446, 175, 9, "橋を架ける。");
    Measure measure = Extracted.measure(DrawnForm.read(sketch));
    assertThat(measure.purpose()).contains("橋を渡る。");
    assertThat(measure.overview()).contains("橋を架ける。");
  }
}
