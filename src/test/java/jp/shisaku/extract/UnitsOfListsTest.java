package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Whose amounts a unit is of, where several stand on a page: a wrong one is off by a thousand. */
class UnitsOfListsTest {

  @Test
  void eachAmountHasTheUnitThatStandsBesideIt() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 担当課 | 令和8年度予算額 | 単位 | 令和7年度予算額 | 単位
                    里山の小屋 | 小屋課 | 52 | 百万円 | 9,800 | 千円
                    里山の橋 | 橋課 | 700 | 千円 | 3 | 百万円
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 52000000; 2025 initial 9800000",
            "里山の橋 | 橋課 | 2026 initial 700000; 2025 initial 3000000");
  }

  @Test
  void eachAmountHasTheUnitThatLeadsIt() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 担当課 | 単位 | 令和8年度予算額 | 単位 | 令和7年度予算額
                    里山の小屋 | 小屋課 | 百万円 | 52 | 千円 | 9,800
                    里山の橋 | 橋課 | 百万円 | 7 | 千円 | 300
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 52000000; 2025 initial 9800000",
            "里山の橋 | 橋課 | 2026 initial 7000000; 2025 initial 300000");
  }

  @Test
  void unitsMayStandInARowBelowTheHeads() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 担当課 | 令和8年度予算額 | 令和7年度予算額 | 概要
                     | | 千円 | 千円 |
                    里山の小屋 | 小屋課 | 52 | 50 | 釘を打つ。
                    里山の橋 | 橋課 | 7 | － | 橋を架ける。
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 52000; 2025 initial 50000",
            "里山の橋 | 橋課 | 2026 initial 7000");
  }

  @Test
  void aHeadMayCoverTheAmountsAndTheirUnits() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 担当課 | 令和8年度予算額 | < | 概要
                    里山の小屋 | 小屋課 | 52 | 千円 | 釘を打つ。
                    里山の橋 | 橋課 | 7 | 千円 | 橋を架ける。
                    """)))
        .containsExactly("里山の小屋 | 小屋課 | 2026 initial 52000", "里山の橋 | 橋課 | 2026 initial 7000");
  }

  @Test
  void aUnitBelowRemarksIsToldWhereItIsNotTheOneOfTheList() {
    assertThat(
            from(Pages.text(
                    """
                        施策名 | 担当課 | 令和8年度予算額（百万円） | 備考
                        里山の小屋 | 小屋課 | 52 |
                        里山の橋 | 橋課 | 7,000 | 単位は千円
                        里山の道 | 道課 | 30 | 百万円単位
                        里山の畑 | 畑課 | 9,000 | 新規
                                        （単位：千円）
                        """))
                .issues())
        .filteredOn(issue -> issue.code() == IssueCode.BUDGET_UNIT_IN_REMARK)
        .extracting(issue -> issue.arguments().get(0))
        .containsExactly("単位は千円");
  }

  private static final String UPPER =
      """
      施策名 | 担当課 | 令和8年度予算額
      里山の小屋 | 小屋課 | 52
      里山の橋 | 橋課 | 7
      """;

  private static final String LOWER =
      """
      施策名 | 担当課 | 令和8年度予算額
      湖畔の小屋 | 小屋課 | 600
      湖畔の橋 | 橋課 | 300
      """;

  @Test
  void aNoteRightAboveATableIsNotOfTheTableAboveIt() {
    assertThat(told(Pages.text("（単位：百万円）\n" + UPPER + "（単位：千円）\n" + LOWER)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 52000000",
            "里山の橋 | 橋課 | 2026 initial 7000000",
            "湖畔の小屋 | 小屋課 | 2026 initial 600000",
            "湖畔の橋 | 橋課 | 2026 initial 300000");
    var without = Pages.text(UPPER + "（単位：千円）\n" + LOWER);
    assertThat(told(without)).first().isEqualTo("里山の小屋 | 小屋課 | ");
    assertThat(codes(without)).contains(IssueCode.BUDGET_UNREADABLE.code());
  }

  @Test
  void aFootNoteIsOfTheListAboveIt() {
    assertThat(told(Pages.text(UPPER + "※単位：千円\n\n２　湖畔\n" + LOWER + "※単位：百万円\n")))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 52000",
            "里山の橋 | 橋課 | 2026 initial 7000",
            "湖畔の小屋 | 小屋課 | 2026 initial 600000000",
            "湖畔の橋 | 橋課 | 2026 initial 300000000");
  }
}
