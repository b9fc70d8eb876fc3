package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.extract.Extracted;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of a list that say of which part of it a measure is. */
class CategoriesOfListsTest {

  private static List<List<String>> categories(String... pages) {
    return categories(pages.length == 1 ? Pages.text(pages[0]) : Pages.numbered(pages));
  }

  private static List<List<String>> categories(Document document) {
    return Extracted.from(document).value().measures().stream().map(Measure::category).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"分野", "柱", "大項目", "政策分野", "分 野"})
  void areTheCategoryOfItsMeasures(String head) {
    String list =
        """
        %s | 施策名 | 担当課 | 令和8年度予算案（千円）
        空の便り | 風船便の普及 | 風船課 | 12,000
        空の便り | 凧の便りの普及 | 凧課 | 13,000
        里山の道 | 吊り橋の点検 | 橋梁課 | 14,000
        """
            .formatted(head);
    assertThat(categories(list)).containsExactly(List.of("空の便り"), List.of("空の便り"), List.of("里山の道"));
    assertThat(Extracted.codes(Pages.text(list))).doesNotContain("list.column-unread");
  }

  @Test
  void areLevelsFromLeftToRight() {
    assertThat(
            categories(
                """
                大分野 | 小分野 | 施策名 | 担当課 | 令和8年度予算案（千円）
                暮らし | 便り | 風船便の普及 | 風船課 | 12,000
                暮らし | 道 | 吊り橋の点検 | 橋梁課 | 14,000
                """))
        .containsExactly(List.of("暮らし", "便り"), List.of("暮らし", "道"));
  }

  /** Printed once above empty cells, it is that of the rows below, also on the next page. */
  @Test
  void standOnceForAllRowsBelow() {
    String first =
        """
        分野 | 施策名 | 担当課 | 令和8年度予算案（千円）
        空の便り | 風船便の普及 | 風船課 | 12,000
         | 凧の便りの普及 | 凧課 | 13,000
        里山の道 | 吊り橋の点検 | 橋梁課 | 14,000
        """;
    String second =
        """
        分野 | 施策名 | 担当課 | 令和8年度予算案（千円）
         | 渡し船の修理 | 船課 | 15,000
        灯り | 灯台の灯りの更新 | 灯台課 | 16,000
        """;
    assertThat(categories(first, second))
        .containsExactly(
            List.of("空の便り"), List.of("空の便り"), List.of("里山の道"), List.of("里山の道"), List.of("灯り"));
  }

  /** 便り is of 暮らし alone: below 国土 an empty cell does not stand for it. */
  @Test
  void endWhereAWiderOneBegins() {
    assertThat(
            categories(
                """
                大分野 | 小分野 | 施策名 | 担当課 | 令和8年度予算案（千円）
                暮らし | 便り | 風船便の普及 | 風船課 | 12,000
                国土 | | 吊り橋の点検 | 橋梁課 | 14,000
                 | 道 | 里道の草刈り | 道路課 | 15,000
                """))
        .containsExactly(List.of("暮らし", "便り"), List.of("国土"), List.of("国土", "道"));
  }

  @Test
  void areThoseAboveWhereAMarkSaysSo() {
    assertThat(
            categories(
                """
                分野 | 施策名 | 担当課 | 令和8年度予算案（千円）
                空の便り | 風船便の普及 | 風船課 | 12,000
                〃 | 凧の便りの普及 | 凧課 | 13,000
                － | 吊り橋の点検 | 橋梁課 | 14,000
                """))
        .containsExactly(List.of("空の便り"), List.of("空の便り"), List.of());
  }

  /** Where each row prints its own, an empty cell says that there is none. */
  @Test
  void areNotThoseAboveWhereEachRowPrintsItsOwn() {
    assertThat(
            categories(
                """
                分野 | 施策名 | 担当課 | 令和8年度予算案（千円）
                空の便り | 風船便の普及 | 風船課 | 12,000
                空の便り | 凧の便りの普及 | 凧課 | 13,000
                 | 吊り橋の点検 | 橋梁課 | 14,000
                """))
        .containsExactly(List.of("空の便り"), List.of("空の便り"), List.of());
  }

  @Test
  void areNotTakenFromColumnsThatMayTellSomethingElse() {
    String list =
        """
        地域 | 施策名 | 担当課 | 令和8年度予算案（千円）
        里山 | 風船便の普及 | 風船課 | 12,000
        海浜 | 吊り橋の点検 | 橋梁課 | 14,000
        """;
    assertThat(categories(list)).containsOnly(List.of());
    assertThat(Extracted.codes(Pages.text(list))).contains("list.column-unread");
  }

  /** A row that holds nothing but a heading says it of those below, in levels. */
  @Test
  void areTheHeadingsInRowsOfTheirOwn() {
    assertThat(
            categories(
                """
                番号 | 施策名 | 担当課 | 令和8年度予算案（千円）
                第1 暮らし | | |
                （１）便り | | |
                1 | 風船便の普及 | 風船課 | 12,000
                ※凧の便りは令和9年度に終わる | | |
                2 | 凧の便りの普及 | 凧課 | 13,000
                （２）道 | | |
                3 | 吊り橋の点検 | 橋梁課 | 14,000
                小計 | | | 39,000
                第2 海 | | |
                4 | 渡し船の修理 | 船課 | 15,000
                """))
        .containsExactly(
            List.of("第1 暮らし", "（１）便り"),
            List.of("第1 暮らし", "（１）便り"),
            List.of("第1 暮らし", "（２）道"),
            List.of("第2 海"));
  }

  @Test
  void areHeadingsInBracketsAboveNumberedOnes() {
    assertThat(
            categories(
                """
                番号 | 施策名 | 担当課 | 令和8年度予算案（千円）
                【暮らし編】 | | |
                １ 便り | | |
                1 | 風船便の普及 | 風船課 | 12,000
                ２ 道 | | |
                2 | 吊り橋の点検 | 橋梁課 | 14,000
                【海編】 | | |
                １ 船 | | |
                3 | 渡し船の修理 | 船課 | 15,000
                """))
        .containsExactly(
            List.of("【暮らし編】", "１ 便り"), List.of("【暮らし編】", "２ 道"), List.of("【海編】", "１ 船"));
  }

  /** Nobody can tell which of two headings without a number is the wider one. */
  @Test
  void areNoHeadingsWithoutNumbersAboveEachOther() {
    assertThat(
            categories(
                """
                番号 | 施策名 | 担当課 | 令和8年度予算案（千円）
                暮らし | | |
                便り | | |
                1 | 風船便の普及 | 風船課 | 12,000
                道 | | |
                2 | 吊り橋の点検 | 橋梁課 | 14,000
                """))
        .containsOnly(List.of());
  }

  /** The ministry of the rows below is their office; what stands below it is the part. */
  @Test
  void areNoMinistries() {
    Document list =
        Pages.text(
            """
            番号 | 施策名 | 令和8年度予算案（千円）
            国土交通省 | | |
            １ 道 | | |
            1 | 吊り橋の点検 | 12,000
            ２ 船 | | |
            2 | 渡し船の修理 | 13,000
            環境省 | | |
            3 | 風船便の普及 | 14,000
            """);
    assertThat(categories(list)).containsExactly(List.of("１ 道"), List.of("２ 船"), List.of());
    assertThat(Extracted.from(list).value().measures())
        .extracting(m -> m.offices().get(0).printed())
        .containsExactly("国土交通省", "国土交通省", "環境省");
  }
}
