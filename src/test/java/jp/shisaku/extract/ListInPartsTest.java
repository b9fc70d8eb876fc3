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

  /** 施策分類 says 予算 of a measure without an amount: a word that elsewhere heads a column. */
  @Test
  void doNotBeginAtAMeasureOfAKind() {
    Document list =
        Pages.text(
            """
            施策名 | 施策分類 | 担当課 | 令和8年度予算案（千円） | 概要
            里山の小屋 | 予算 | 小屋課 | 12,000 | 小屋を建てる。
            里山の橋 | 予算 | 橋課 | - | 橋を架ける。
            里山の道 | 予算 | 道課 | 14,000 | 道を直す。
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 12000000",
            "里山の橋 | 橋課 | ",
            "里山の道 | 道課 | 2026 initial draft 14000000");
  }
}
