package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.fixture.TableStyle;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The header-table form as other printers would set it: the same measure comes out of each. */
class HeaderTableLayoutsTest {

  private static final String BUDGET = "令和7年度予算(案)：12百万円\n(令和6年度予算：10百万円)";

  @ParameterizedTest
  @EnumSource
  void readsASheetHoweverItsCellsAreSetOff(TableStyle style) {
    TableSketch sheet =
        TableSketch.of(90, 300)
            .style(style)
            .row(label("施策名"), of("風船便の普及"))
            .row(label("担当"), of("総務省風船局便り課"))
            .row(label("施策分類"), of("①予算"))
            .row(label("予算額"), of(BUDGET).middle())
            .row(label("目的"), of("風に乗る便りを届ける。"));
    assertIsTheMeasure(
        new PdfSketch().page(595, 842).text(50, 40, 15, "風船便を飛ばす").table(50, 80, sheet));
  }

  @Test
  void readsValuesInTheOpenBelowShadedLabels() {
    PdfSketch sketch = new PdfSketch().page(595, 842).text(50, 40, 15, "風船便を飛ばす");
    labels(sketch, 80, "施策名", "担当");
    sketch.text(54, 106, 9, "風船便の普及").text(254, 106, 9, "総務省風船局便り課");
    labels(sketch, 130, "施策分類", "予算額");
    sketch.text(54, 162, 9, "①予算");
    sketch.text(254, 156, 9, "令和7年度予算(案)：12百万円");
    sketch.text(254, 168, 9, "(令和6年度予算：10百万円)");
    labels(sketch, 200, "目的", "概要");
    sketch.text(54, 226, 9, "風に乗る便りを届ける。").text(254, 226, 9, "便りを飛ばす。");
    assertIsTheMeasure(sketch);
  }

  /** Each column has its own rows: what stands on one height is no row of labels and values. */
  @Test
  void readsColumnsOfLabelBarsWithTheirValuesBelow() {
    PdfSketch sketch = new PdfSketch().page(842, 595).text(40, 40, 14, "風船便を飛ばす");
    bar(sketch, 40, 64, 210, "施策名").text(40, 78, 8, "風船便の普及");
    bar(sketch, 40, 91, 210, "担当").lines(40, 105, 8, 11, "総務省風船局便り", "課");
    bar(sketch, 40, 129, 210, "施策分類").text(40, 143, 8, "①予算");
    bar(sketch, 40, 156, 210, "予算額").lines(40, 170, 8, 11, BUDGET.split("\n"));
    String purpose = "風に乗る便りを、山の向こうの村と川のほとりの町に住む人が毎日受け取れるように、風の向きを読んで";
    bar(sketch, 264, 64, 530, "目的").lines(264, 78, 8, 11, purpose, "届ける。");
    bar(sketch, 264, 102, 530, "概要").text(264, 116, 8, "便りを飛ばす。");
    bar(sketch, 264, 129, 530, "詳細").lines(264, 143, 8, 11, "・風船を配る。", "・糸を張る。");

    Measure measure = Extracted.measure(DrawnForm.read(sketch));
    assertIsTheMeasure(measure, purpose + "届ける。");
    assertThat(measure.overview()).contains("便りを飛ばす。");
    assertThat(measure.details()).contains("・風船を配る。\n・糸を張る。");
  }

  private static PdfSketch bar(
      PdfSketch sketch, double left, double top, double width, String label) {
    return sketch
        .filled(left, top, width, 12, 0x224466)
        .inked(0xFFFFFF, s -> s.text(left + 4, top + 2, 8, label));
  }

  private static void labels(PdfSketch sketch, double top, String left, String right) {
    sketch
        .filled(50, top, 200, 20, 0xDCE6F2)
        .filled(250, top, 200, 20, 0xDCE6F2)
        .text(130, top + 5, 9, left)
        .text(330, top + 5, 9, right);
  }

  private static void assertIsTheMeasure(PdfSketch sketch) {
    assertIsTheMeasure(Extracted.measure(DrawnForm.read(sketch)), "風に乗る便りを届ける。");
  }

  private static void assertIsTheMeasure(Measure measure, String purpose) {
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("総務省風船局便り課");
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("予算");
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::fiscalYear, BudgetLine::amountYen)
        .isEqualTo(
            List.of(
                org.assertj.core.groups.Tuple.tuple(Optional.of(2025), Optional.of(12_000_000L)),
                org.assertj.core.groups.Tuple.tuple(Optional.of(2024), Optional.of(10_000_000L))));
    assertThat(measure.purpose()).contains(purpose);
  }

  /** A label that is not known, and its value, stand behind the office. */
  @Test
  void readsTheOfficesOfARowUpToTheFirstCellThatIsNone() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名 | 風船便の普及
                担当府省庁 | 総務省 | 自治行政局 | 着手年 | 令和5年
                施策分類 | ①予算
                予算額 | 令和8年度予算案：12百万円
                目的 | 風に乗る便りを届ける。
                """));
    assertThat(measure.offices())
        .extracting(Office::printed)
        .noneMatch(office -> office.contains("年"))
        .anyMatch(office -> office.contains("自治行政局"));
  }
}
