package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years beside each other and their amounts below, typed with blanks into one cell. */
class YearsInCellTest {

  private static final List<String> YEARS = List.of("令和5年度予算", "令和6年度予算", "令和7年度予算");

  /** Gaps of a blank, of some, and such as columns have. */
  @ParameterizedTest
  @ValueSource(doubles = {75, 100, 120})
  void readsAnAmountBelowEachYear(double step) {
    Measure measure = measure(step, YEARS, List.of("10百万円", "12百万円", "15百万円"));
    assertThat(told(measure)).containsExactly("2023 10000000", "2024 12000000", "2025 15000000");
  }

  @Test
  void leavesOutADash() {
    Measure measure = measure(120, YEARS, List.of("－", "12百万円", "15百万円"));
    assertThat(told(measure)).containsExactly("2024 12000000", "2025 15000000");
  }

  @Test
  void readsFewerAmountsByTheirPlaces() {
    assertThat(told(measure(120, YEARS, List.of("", "12百万円", "15百万円"))))
        .containsExactly("2024 12000000", "2025 15000000");
  }

  @Test
  void keepsANoteBelow() {
    Measure measure = measure(120, YEARS, List.of("10百万円", "12百万円", "15百万円", "※環境省計上"));
    assertThat(measure.budget().notes()).containsExactly("環境省計上");
    assertThat(told(measure)).hasSize(3);
  }

  @Test
  void refusesAnAmountBetweenTwoYears() {
    assertThat(told(measure(100, YEARS.subList(0, 2), List.of("", "12百万円"), 55))).isEmpty();
  }

  @Test
  void refusesFewerAmountsOnALineOfWords() {
    assertThat(told(measure(75, YEARS, List.of("10百万円", "12百万円")))).isEmpty();
  }

  private static List<String> told(Measure measure) {
    return measure.budget().lines().stream()
        .map(l -> l.fiscalYear().orElseThrow() + " " + l.amountYen().orElseThrow())
        .toList();
  }

  private static Measure measure(double step, List<String> years, List<String> amounts) {
    return measure(step, years, amounts, step);
  }

  private static Measure measure(
      double step, List<String> years, List<String> amounts, double stepOfAmounts) {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .boldText(50, 30, 15, "風船便を飛ばす")
            .table(
                50,
                60,
                TableSketch.of(90, 400)
                    .row(label("施策名"), of("風船便の普及"))
                    .row(label("担当"), of("総務省遊戯局風船課"))
                    .row(label("施策分類"), of("①予算"))
                    .row(label("予算額"), of("\n\n\n"))
                    .row(label("目的"), of("風に乗る便りを届ける。")));
    for (int i = 0; i < years.size(); i++) {
      sketch.text(150 + step * i, 111, 9, years.get(i));
    }
    for (int i = 0; i < amounts.size(); i++) {
      boolean note = amounts.get(i).startsWith("※");
      sketch.text(note ? 150 : 150 + stepOfAmounts * i, note ? 135 : 123, 9, amounts.get(i));
    }
    return Extracted.measure(DrawnForm.read(sketch));
  }
}
