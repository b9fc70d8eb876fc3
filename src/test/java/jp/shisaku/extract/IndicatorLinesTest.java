package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indicators that are printed as lines below the title of those of a strategy. */
class IndicatorLinesTest {

  private static final String SHEET =
      """
      施策名：里山の橋
      担当：里山省里山課
      予算額：令和7年度予算：10百万円
      目的
      橋を直す。

      """;

  private static Document below(String title, String lines) {
    return Pages.text(SHEET + title + "\n\n" + lines);
  }

  private static List<Indicator> indicators(String lines) {
    return from(below("里山総合戦略のＫＰＩ（里山省関連）", lines)).value().indicators();
  }

  private static String targets(Indicator indicator) {
    return indicator.targets().stream()
        .map(t -> t.value() + " " + t.due().orElse("-"))
        .collect(Collectors.joining(", "));
  }

  private static String current(Indicator indicator) {
    return indicator.current().value().orElse("-") + " " + indicator.current().asOf().orElse("-");
  }

  @Test
  void readsTargetAndPresentValueOfEachLine() {
    assertThat(
            indicators(
                """
                ○ 橋と道
                ・直した橋の数：60橋（2029年度）（現状：17橋（2024年度末））
                ・歩ける道の長さ（林道を除く）：1,200km（2028年度）、2,000km（2030年度）（現状：－）
                ○ 小屋
                ・小屋の利用者：半減（2030年度）
                """))
        .extracting(
            i -> String.join("", i.section()),
            Indicator::name,
            IndicatorLinesTest::targets,
            IndicatorLinesTest::current)
        .containsExactly(
            tuple("○ 橋と道", "直した橋の数", "60橋 2029年度", "17橋 2024年度末"),
            tuple("○ 橋と道", "歩ける道の長さ（林道を除く）", "1,200km 2028年度, 2,000km 2030年度", "- -"),
            tuple("○ 小屋", "小屋の利用者", "半減 2030年度", "- -"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "・直した橋の数　17橋（2024年度末）→60橋（2029年度）\n・歩ける道　900 km（2024年度）　⇒　1,200 km（2029年度）\n",
        "直した橋の数\n　現状値：17橋（2024年度末）\n　目標値：60橋（2029年度）\n"
            + "歩ける道\n　現状値：900 km（2024年度）\n　目標値：1,200 km（2029年度）\n",
        "・直した橋の数：現状 17橋（2024年度末）、目標 60橋（2029年度）\n"
            + "・歩ける道：目標値は1,200 km（2029年度）\n　（現状値は900 km（2024年度））\n"
      })
  void readsOtherWaysToSayBoth(String lines) {
    assertThat(indicators(lines))
        .extracting(Indicator::name, IndicatorLinesTest::targets, IndicatorLinesTest::current)
        .containsExactly(
            tuple("直した橋の数", "60橋 2029年度", "17橋 2024年度末"),
            tuple("歩ける道", "1,200 km 2029年度", "900 km 2024年度"));
  }

  @Test
  void takesTitleAndLinesOutOfTheSheetBefore() {
    Document document =
        below("里山総合戦略の数値目標", "・橋：60橋（2029年度）\n・道：1,200km（2029年度）（現状：900km（2024年度））\n");
    assertThat(from(document).value().measures())
        .extracting(Measure::purpose, Measure::details)
        .containsExactly(tuple(Optional.of("橋を直す。"), Optional.empty()));
  }

  @Test
  void readsThemWhereTheyStandOnAPage() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    String[] lines = SHEET.split("\n");
    for (int i = 0; i < lines.length; i++) {
      sketch.text(60, 60 + i * 16, 10, lines[i]);
    }
    sketch
        .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
        .text(60, 60, 14, "里山総合戦略の重要業績評価指標（KPI）")
        .text(60, 100, 10, "・直した橋の数：60橋（2029年度）（現状：17橋（2024年度末））")
        .text(60, 116, 10, "・その町の人が自分の足で歩ける道の長さ：1,200km（2029年度）（現状：")
        .text(70, 132, 10, "900km（2024年度））");
    assertThat(from(DrawnForm.read(sketch)).value().indicators())
        .extracting(Indicator::name, IndicatorLinesTest::targets, IndicatorLinesTest::current)
        .containsExactly(
            tuple("直した橋の数", "60橋 2029年度", "17橋 2024年度末"),
            tuple("その町の人が自分の足で歩ける道の長さ", "1,200km 2029年度", "900km 2024年度"));
  }

  /** Those of a measure are its text. */
  @Test
  void leavesTheIndicatorsOfAMeasure() {
    Document document = below("主な指標", "・橋：60橋（2029年度）\n・道：1,200km（2029年度）\n");
    assertThat(from(document).value().indicators()).isEmpty();
    assertThat(codes(document)).doesNotContain("indicators.unread");
  }

  @Test
  void tellsThoseThatAreSentences() {
    Document document =
        below(
            "里山総合戦略のKPI",
            "○ 2029年度までに直した橋を60橋とする（2024年度末：17橋）。\n○ 2028年度までに歩ける道を1,200kmとする（2024年度：900km）。\n");
    assertThat(from(document).value().indicators()).isEmpty();
    assertThat(codes(document)).contains("indicators.unread");
  }
}
