package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Status;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mark in a frame beside the heading says whether the measure is new, and is no heading. */
class BadgeBesideHeadingTest {

  private static final String HEADING = "風船便を飛ばして町を元気に";

  @ParameterizedTest(name = "{0} at {1}, {2}")
  @CsvSource({
    "新規, 480, 32, NEW", // on the line of the heading, right of it
    "新規, 480, 50, NEW", // lower
    "拡充, 480, 20, EXPANDED", // higher
    "【継続】, 50, 20, CONTINUING", // above
    "新規, 50, 52, NEW", // below
  })
  void isTheStatus(String badge, double x, double y, Status status) {
    Measure measure = only(new PdfSketch().page(595, 842).text(x, y, 8, badge));
    assertThat(measure.heading()).contains(HEADING);
    assertThat(measure.status()).contains(status);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).isEmpty();
  }

  @Test
  void isNoPartOfTheOfficeIntoWhoseCellItReaches() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .table(
                40,
                60,
                TableSketch.of(80, 300)
                    .row(label("施策名"), of("風船便の普及"))
                    .row(label("担当課"), of("風船課"))
                    .row(label("予算額"), of("令和5年度予算(案)：52百万円")))
            .text(380, 82, 8, "新規");
    assertThat(Extracted.measure(DrawnForm.read(sketch)).offices())
        .extracting(office -> office.printed())
        .containsExactly("風船課");
  }

  @Test
  void endsAHeadingInItsOwnType() {
    Measure measure = only(new PdfSketch().page(595, 842).boldText(50, 50, 15, "拡充"));
    assertThat(measure.heading()).contains(HEADING + "拡充");
    assertThat(measure.status()).isEmpty();
  }

  @Test
  void saysNothingWhereTwoDiffer() {
    PdfSketch sketch = new PdfSketch().page(595, 842).text(480, 32, 8, "新規");
    assertThat(only(sketch.text(480, 52, 8, "拡充")).status()).isEqualTo(Optional.empty());
  }

  private static Measure only(PdfSketch sketch) {
    sketch
        .boldText(50, 30, 15, HEADING)
        .table(
            50,
            80,
            TableSketch.of(90, 400)
                .row(label("施策名"), of("風船便の普及"))
                .row(label("施策分類"), of("①予算"))
                .row(label("予算額"), of("令和7年度予算：12百万円"))
                .row(label("目的"), of("風船便により、外で遊ぶ子を増やす。")));
    List<Measure> measures = Extracted.from(DrawnForm.read(sketch)).value().measures();
    assertThat(measures).hasSize(1);
    return measures.get(0);
  }
}
