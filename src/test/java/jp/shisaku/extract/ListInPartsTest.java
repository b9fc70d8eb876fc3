package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several lists below each other in one table, such as the sheet of a workbook. */
class ListInPartsTest {

  private static Document list(String between) {
    return Pages.text(
        """
        施策名 | 担当課 | 令和8年度予算案（千円）
        里山の小屋 | 小屋課 | 12,000
        里山の橋 | 橋課 | 13,000
        里山の道 | 道課 | 14,000
        """
            + between
            + "\n里山の水車 | 水車課 | 11\n里山の池 | 池課 | 17\n");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "施策名 | 担当課 | 令和8年度予算案（百万円）",
        "単位：百万円 | - | -\n施策名 | 担当課 | 令和8年度予算案",
        "（単位：百万円） |  | ",
        " |  | （百万円）",
      })
  void haveEachItsUnit(String between) {
    assertThat(told(list(between)))
        .contains(
            "里山の道 | 道課 | 2026 initial draft 14000000", "里山の水車 | 水車課 | 2026 initial draft 11000000")
        .hasSize(5);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"催しの呼び名 | 担当 | 金額", "催しの呼び名 | 場所 | 金額（百万円）"})
  void giveNoAmountBelowHeadsThatAreNotKnown(String between) {
    assertThat(told(list(between))).hasSize(3);
    assertThat(codes(list(between))).contains("list.row-without-name");
  }

  /** 予算 heads amounts, and is a kind of measures in the column of kinds. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"予算", "1.予算", "①予算"})
  void goOnBehindAMeasureOfAKindAloneAndWithoutAmount(String kind) {
    Document list =
        Pages.text(
            """
            施策名 | 担当課 | 施策分類 | 予算額
            里山の小屋 | 小屋課 | 1.予算 | 令和8年度予算案：12百万円
            里山の橋 | 橋課 | %s | -
            里山の道 | 道課 | 1.予算 | 令和8年度予算案：14百万円
            """
                .formatted(kind));

    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 12000000",
            "里山の橋 | 橋課 | ",
            "里山の道 | 道課 | 2026 initial draft 14000000");
  }

  private static final String HILLS =
      """
      施策名 | 担当課 | 令和8年度予算案（千円）
      里山の小屋 | 小屋課 | 12,000
      里山の橋 | 橋課 | 13,000

      """;

  /** Of each department a list: one of them has a single measure. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"港湾部\n\n%s山林部\n\n%s", "山林部\n\n%2$s港湾部\n\n%1$s"})
  void areListsOfWhichOneHasARowAlone(String parts) {
    String sea = "施策名 | 担当課 | 令和8年度予算案（千円）\n灯台の塗り替え | 灯台課 | 14,000\n\n";
    assertThat(told(Pages.text(parts.formatted(sea, HILLS))))
        .contains("灯台の塗り替え | 灯台課 | 2026 initial draft 14000000")
        .hasSize(3);
  }

  /** Such a row below other heads may be one of another table. */
  @Test
  void areToldWhereARowAloneHasOtherHeads() {
    String sea = "施策名 | 担当課 | 令和8年度予算案（百万円） | 令和7年度予算額（百万円）\n灯台の塗り替え | 灯台課 | 14 | 13\n";
    Document list = Pages.text(HILLS + "港湾部\n\n" + sea);
    assertThat(told(list)).hasSize(2);
    assertThat(codes(list)).contains("list.unread");
  }
}
