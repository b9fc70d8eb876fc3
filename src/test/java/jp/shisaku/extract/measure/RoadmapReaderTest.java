package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure.RoadmapColumn;
import jp.shisaku.extract.Extracted;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapReaderTest {

  /** The roadmap of a sheet with this behind its header, the present year being 2023. */
  private static List<RoadmapColumn> read(String body) {
    return Extracted.measure(Pages.text("施策名：里山の小屋を守る事業\n\n予算額 | 令和5年度予算（案）：10百万円\n\n" + body))
        .roadmap();
  }

  private static final List<RoadmapColumn> PLAN =
      List.of(
          new RoadmapColumn("令和4年度", List.of(2022), "板を張る"),
          new RoadmapColumn("令和5年度", List.of(2023), "釘を打つ"),
          new RoadmapColumn("令和6年度以降", List.of(2024), "瓦を葺く"));

  @Test
  void readsARowOfPeriodsAndWhatStandsBelow() {
    assertThat(
            read(
                """
                中長期的取組

                令和4年度 | 令和5年度 | 令和6年度以降
                板を張る | 釘を打つ | 瓦を葺く
                """))
        .isEqualTo(PLAN);
  }

  /** The bars that stood below were drawn, and the text beside them is lost. */
  @Test
  void tellsThatNothingStandsBelowThePeriods() {
    String sheet = "施策名：里山の小屋を守る事業\n\n予算額 | 令和5年度予算（案）：10百万円\n\n中長期的取組\n\n";
    String heads = " | 令和4年度 | 令和5年度 | 令和6年度以降\n";

    assertThat(Extracted.codes(Pages.text(sheet + heads + "小屋の修繕 | | | \n")))
        .contains("roadmap.columns-lost");
    assertThat(Extracted.codes(Pages.text(sheet + heads + "小屋の修繕 | 板を張る | | \n")))
        .doesNotContain("roadmap.columns-lost");
  }

  /** A program that keeps no blanks between the cells of a row, and one that keeps no lines. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "＜中長期的取組＞\n\n令和4年度令和5年度令和6年度以降\n\n板を張る\n",
        "＜中長期的取組＞\n\n令和 4 年度 令和 5 年度 令和 6 年度以降・板を張る\n",
        "詳細\n・板を運ぶ ＜中長期的取組＞小屋を残す。令和4年度令和5年度 令和6年度以降板を張る\n"
      })
  void keepsPeriodsThatRunIntoEachOtherAndTellsThatTheirTextsAreLost(String plan) {
    String sheet = "施策名：里山の小屋を守る事業\n\n予算額 | 令和5年度予算（案）：10百万円\n\n目的\n道を残す。\n\n";

    assertThat(Extracted.codes(Pages.text(sheet + plan))).contains("roadmap.columns-lost");
    assertThat(read("目的\n道を残す。\n\n" + plan))
        .extracting(RoadmapColumn::fiscalYears)
        .containsExactly(List.of(2022), List.of(2023), List.of(2024));
    assertThat(read("目的\n道を残す。\n\n" + plan)).extracting(RoadmapColumn::text).containsOnly("");
  }

  @Test
  void prefersThePrintThatHasATextBelowItsPeriods() {
    assertThat(
            read(
                """
                中長期的取組

                令和4年度
                令和5年度
                令和6年度以降

                令和4年度 | 令和5年度 | 令和6年度以降
                板を張る | 釘を打つ | 瓦を葺く
                """))
        .isEqualTo(PLAN);
  }

  @Test
  void readsPeriodsAndTextsInTurns() {
    assertThat(
            read(
                """
                目的
                道を残す。

                ＜中長期的取組＞

                令和4年度

                板を張る

                令和5年度

                釘を打つ

                令和6年度以降

                瓦を葺く
                """))
        .isEqualTo(PLAN);
  }

  @Test
  void readsPeriodsOnOneLineWithBlanksWithin() {
    assertThat(
            read(
                """
                詳細
                道を残す。
                ＜中長期的取組＞
                令和 4 年度 令和 5 年度 令和 6 年度以降
                板を張る 釘を打つ 瓦を葺く
                """))
        .containsExactly(
            new RoadmapColumn("令和4年度", List.of(2022), ""),
            new RoadmapColumn("令和5年度", List.of(2023), ""),
            new RoadmapColumn("令和6年度以降", List.of(2024), ""));
  }

  @Test
  void readsARowOfPeriodsBesideTheLabel() {
    assertThat(
            read(
                """
                目的 | 道を残す。 | < | <
                中長期的/取組 | 令和4年度 | 令和5年度 | 令和6年度以降
                ^ | 板を張る | 釘を打つ | 瓦を葺く
                """))
        .isEqualTo(PLAN);
  }

  @Test
  void readsARowOfPeriodsUnderTheLabel() {
    assertThat(
            read(
                """
                目的 | 道を残す。 | <
                中長期的取組 | < | <
                令和4年度 | 令和5年度 | 令和6年度以降
                板を張る | 釘を打つ | 瓦を葺く
                """))
        .isEqualTo(PLAN);
  }

  @Test
  void keepsTheTextBelowTheFirstPeriodThatStandsAloneInItsRow() {
    assertThat(
            read(
                """
                中長期的取組

                令和5年度 | 令和6年度以降
                板を張る |
                釘を打つ |
                第4章 里山の施策 |
                """))
        .containsExactly(
            new RoadmapColumn("令和5年度", List.of(2023), "板を張る\n釘を打つ"),
            new RoadmapColumn("令和6年度以降", List.of(2024), ""));
  }

  @Test
  void tellsThatARowBelowTheFirstPeriodMayBeABarOverAll() {
    String sheet = "施策名：里山の小屋を守る事業\n\n予算額 | 令和5年度予算（案）：10百万円\n\n中長期的取組\n\n令和5年度 | 令和6年度以降\n";

    assertThat(Extracted.codes(Pages.text(sheet + "板を張る |\n釘を打つ | 瓦を葺く\n")))
        .contains("roadmap.below-first");
    assertThat(Extracted.codes(Pages.text(sheet + "板を張る | 瓦を葺く\n釘を打つ | <\n")))
        .doesNotContain("roadmap.below-first");
  }

  @Test
  void keepsARowOfTheFirstPeriodBelowARowOfAll() {
    assertThat(
            read(
                """
                中長期的取組

                令和4年度 | 令和5年度 | 令和6年度以降
                板を張る | 釘を打つ | 瓦を葺く
                板を選ぶ | |
                ※板は杉とする。 | |
                """))
        .containsExactly(
            new RoadmapColumn("令和4年度", List.of(2022), "板を張る\n板を選ぶ"),
            new RoadmapColumn("令和5年度", List.of(2023), "釘を打つ"),
            new RoadmapColumn("令和6年度以降", List.of(2024), "瓦を葺く"));
  }

  @Test
  void readsAnArrowAsTheWordsThatLeadToIt() {
    assertThat(
            read(
                """
                中長期的取組

                  | 令和5年度 | 令和6年度以降
                板を張る | ▶ |
                釘を打つ | → | →
                瓦を葺く | 瓦を選ぶ | →
                """))
        .containsExactly(
            new RoadmapColumn("令和5年度", List.of(2023), "板を張る\n釘を打つ\n瓦を選ぶ"),
            new RoadmapColumn("令和6年度以降", List.of(2024), "釘を打つ\n瓦を選ぶ"));
  }

  @Test
  void readsARoadmapInTheDetailsWithoutALabel() {
    assertThat(
            read(
                """
                詳細
                釘は毎年打つ。

                令和4年度 | 令和5年度 | 令和6年度以降
                板を張る | 釘を打つ | 瓦を葺く
                """))
        .isEqualTo(PLAN);
  }

  /** The budget is of 2023; further from the label a lone past year heads results. */
  @Test
  void readsALonePastPeriodRightBelowTheLabel() {
    String rows = "令和3年度\n板を選ぶ。\n";
    List<RoadmapColumn> column = List.of(new RoadmapColumn("令和3年度", List.of(2021), "板を選ぶ。"));

    assertThat(read("詳細\n<中長期的取組>\n" + rows)).isEqualTo(column);
    assertThat(read("詳細\n<中長期的取組>\n屋根を守る。\n" + rows)).isEmpty();
  }

  @Test
  void takesATableOfPastYearsForResults() {
    assertThat(
            read(
                """
                詳細
                釘の数

                令和2年度 | 令和3年度 | 令和4年度
                10本 | 20本 | 30本
                """))
        .isEmpty();
  }

  @Test
  void countsARoadmapGivenTwiceOnce() {
    assertThat(
            read(
                """
                中長期的取組

                令和4年度 | 令和5年度 | 令和6年度以降
                板を張る | 釘を打つ | 瓦を葺く

                令和4年度 | 令和5年度 | 令和6年度以降
                板を張る | 釘を打つ | 瓦を葺く
                """))
        .isEqualTo(PLAN);
  }

  @Test
  void keepsTwoRoadmapsUnderTheSamePeriodsApart() {
    assertThat(
            read(
                """
                中長期的取組

                令和5年度 | 令和6年度以降
                板を張る | 瓦を葺く

                令和5年度 | 令和6年度以降
                舟を出して魚を数える | 水辺を歩いて鳥を見る
                """))
        .extracting(RoadmapColumn::text)
        .containsExactly("板を張る", "瓦を葺く", "舟を出して魚を数える", "水辺を歩いて鳥を見る");
  }

  @Test
  void givesACellOverSeveralPeriodsToEach() {
    assertThat(
            read(
                """
                中長期的取組

                令和5年度 | 令和6年度 | 令和7年度
                板を張る | < | 瓦を葺く
                """))
        .extracting(RoadmapColumn::text)
        .containsExactly("板を張る", "板を張る", "瓦を葺く");
  }

  @Test
  void keepsAColumnWithNothingBelow() {
    assertThat(read("中長期的取組\n\n令和5年度 | 令和6年度以降\n | 瓦を葺く"))
        .containsExactly(
            new RoadmapColumn("令和5年度", List.of(2023), ""),
            new RoadmapColumn("令和6年度以降", List.of(2024), "瓦を葺く"));
  }

  @Test
  void readsASheetWithoutARoadmap() {
    assertThat(read("詳細\n釘は毎年打つ。")).isEmpty();
  }
}
