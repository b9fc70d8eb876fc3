package jp.shisaku.extract;

import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** A note of the unit at the top of each page of a sheet. */
class UnitAboveSheetTest {

  private static LayoutPage page(String unit, String what) {
    return LayoutPage.portrait()
        .apart(400, 40, 9, "（金額の単位：" + unit + "）")
        .table(50, 70, 120, "事業名 | 里山の" + what + "を守る事業\n担当課 | " + what + "課")
        .table(50, 140, 120, "令和6年度決算額 | 令和7年度当初予算額\n80 | 90")
        .table(50, 210, 120, "事業の目的 | 道を残す。");
  }

  @Test
  void isThatOfItsOwnPage() {
    assertThat(told(Pages.layout(page("千円", "小屋"), page("百万円", "橋"))))
        .containsExactly(
            "里山の小屋を守る事業 | 小屋課 | 2024 settlement 80000; 2025 initial 90000",
            "里山の橋を守る事業 | 橋課 | 2024 settlement 80000000; 2025 initial 90000000");
  }

  /** Once above sheets that stand below each other, it is that of all of them. */
  @Test
  void isThatOfAllSheetsBelowIt() {
    assertThat(
            told(
                Pages.text(
                    """
                    令和7年度　新規事業
                    （単位：千円）
                    事業名 | 里山の小屋を守る事業 | 担当課 | 小屋課
                    R7当初 | 3,100 | R6当初 | 3,000
                    目的 | 道を残す。 | < | <

                    事業名 | 里山の橋を守る事業 | 担当課 | 橋課
                    R7当初 | 4,100 | R6当初 | 4,000
                    目的 | 橋を残す。 | < | <
                    """)))
        .containsExactly(
            "里山の小屋を守る事業 | 小屋課 | 2025 initial 3100000; 2024 initial 3000000",
            "里山の橋を守る事業 | 橋課 | 2025 initial 4100000; 2024 initial 4000000");
  }

  /** Between the name and the header it is a part of neither the name nor the office. */
  @Test
  void standsBetweenTheNameAndTheHeader() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業
                    総務省里山局小屋課
                    （単位：千円）
                    予算額 | 令和7年度当初予算：90
                    目的 | 道を残す。
                    """)))
        .containsExactly("里山の小屋を守る事業 | 総務省里山局小屋課 | 2025 initial 90000");
    assertThat(
            told(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業
                    （単位：千円）
                    担当課 | 総務省里山局小屋課
                    予算額 | 令和7年度当初予算：90
                    目的 | 道を残す。
                    """)))
        .containsExactly("里山の小屋を守る事業 | 総務省里山局小屋課 | 2025 initial 90000");
  }

  @Test
  void standsBetweenTheHeadingAndTheSheet() {
    String sheet =
        """
        %sの暮らし

        （単位：千円）
        施策名 | %sを守る事業 | 担当課 | 小屋課
        予算額 | 令和7年度当初予算：90 | 目的 | 道を残す。
        詳細 | 板を張る。 | < | <

        """;
    Catalogue read =
        Extracted.from(Pages.text(sheet.formatted("里山", "小屋") + sheet.formatted("水辺", "橋")))
            .value();
    assertThat(read.measures())
        .extracting(m -> m.heading().orElse(""), m -> m.details().orElse(""))
        .containsExactly(tuple("里山の暮らし", "板を張る。"), tuple("水辺の暮らし", "板を張る。"));
  }

  @Test
  void standsBetweenATitleThatIsTheNameAndTheHeader() {
    assertThat(
            told(
                Pages.text(
                    """
                    里山の小屋を守る事業

                    （単位：千円）
                    担当課 | 小屋課 | 施策分類 | ①予算
                    予算額 | 令和7年度当初予算：90 | 目的 | 道を残す。

                    水辺の橋を守る事業

                    （単位：千円）
                    担当課 | 橋課 | 施策分類 | ①予算
                    予算額 | 令和7年度当初予算：80 | 目的 | 橋を残す。
                    """)))
        .containsExactly(
            "里山の小屋を守る事業 | 小屋課 | 2025 initial 90000", "水辺の橋を守る事業 | 橋課 | 2025 initial 80000");
  }
}
