package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Papers, guidelines and minutes speak of projects and amounts, and are no collections of measures.
 */
class NoCollectionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // minutes
        """
        里山の会議　議事要旨

        事業名：里山の小屋について
        ○ 委員 事業の目的を聞きたい。令和5年度予算は10百万円だが、足りるのか。
        ○ 事務局 概要は資料のとおり。
        """,
        // a white paper
        """
        第1章 里山の姿

        目的は、道を残すことである。予算額は年々増え、令和5年度には3億円となった。

        年度 | 件数 | 予算額（百万円）
        令和4年度 | 3 | 10
        令和5年度 | 4 | 12
        """,
        // a guideline with a form to be filled in
        """
        里山の補助金の手引

        申請書には次の欄を埋めること。

        事業名 | | 担当部局 |
        事業の目的 | | 予算額 |
        """,
        // a paper with a table of few known columns
        """
        里山の白書

        事業名 | 開始年 | 終了年 | 参加者
        小屋 | 2019 | 2021 | 30人
        橋 | 2020 | 2022 | 40人
        """
      })
  void givesNoMeasuresAndSaysSo(String text) {
    assertThat(from(Pages.text(text)).value().measures()).isEmpty();
    assertThat(codes(Pages.text(text))).containsExactly("publication.no-measures");
  }

  @Test
  void saySoOfSeveralMeasuresInACell() {
    assertThat(
            codes(
                Pages.text(
                    """
                    令和８年度予算案　主要施策

                    分野 | 主な施策と予算額
                    里 | ・里の小屋　10.1億円/・里の橋　0.8億円
                    海 | ・里の船　1.5億円/・里の池　3.3億円
                    """)))
        .contains("publication.amounts-unread");
  }

  /** A program that made a workbook of a page put all of a card into one cell. */
  @Test
  void saySoOfCardsWhoseCellsRanIntoOne() {
    String card = "里の%s\n令和7年度補正予算額3億円令和8年度予算案12億3,000万円目的里を次の代に残す。概要市町村が里で行う手入れの費用を補助する。\n\n";
    String cards = card.formatted("橋") + card.formatted("船") + card.formatted("池");
    assertThat(codes(Pages.text("令和８年度　里山関係施策集\n\n" + cards + card.formatted("道"))))
        .contains("publication.amounts-unread");
  }

  /**
   * A plan without amounts, 事項 beside years that say no stage, an outline in 億円, the text of a
   * table with its units below the heads.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          list.unread ! No | 施策 | 担当課 | 令和7年度 | KPI/1 | 里山の小屋 | 小屋課 | 調査 | 件数/2 | 里山の橋 | 橋課 | 調査 | 件数
          list.unread ! （単位：百万円）/事項 | 令和８年度/国費 | 前年度予算額 | 備考/里山の小屋 | 20 | 18 | －/里山の橋 | 40 | 37 | －/里山の道 | 50 | 47 | －
          publication.amounts-unread ! 令和８年度予算案　主要経費/（単位：億円）/里の小屋  10.1（新規）/里の橋  0.8（9.7）/里の船  1.5（1.9）/里の池  3.3（3.0）/里の道  2.0（2.1）
          publication.amounts-unread ! 令和８年度当初予算　主な事業/★ 里の小屋44,144万円/★ 里の橋89,125万円/● 里の船31,112万円/● 里の池778万円/● 里の道9,012万円
          publication.amounts-unread ! 令和８年度予算案　主要経費/事項    前年度予算  予算案/（千円） （千円）/里の小屋  200,495  155,761/里の橋  414,465  623,090/里の船  795,461  627,049/里の池  259,656  373,973/里の道  755,076  836,489
          """)
  void areToldWhereTheyMayHaveMeasures(String code, String text) {
    assertThat(codes(Pages.text(text.replace('/', '\n')))).contains(code);
  }

  /** A small table of amounts below each heading, and nothing that tells a sheet. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "本年度予算額 | 前年度予算額 | 比較; 12,000 | 10,000 | 2,000",
        "要求額 | 予算額 | 比較; 12,000 | 10,000 | △2,000",
        "区分 | 本年度 | 前年度; 事業費 | 12,000 | 10,000",
      })
  void saySoOfSmallTablesBelowHeadings(String heads, String figures) {
    String table = "（単位：千円）\n" + heads + "\n" + figures + "\n里山の道具を貸し出す。\n\n";
    String text =
        "令和８年度当初予算案　主要事業の概要\n\n"
            + "１　里山の小屋の修繕\n担当：小屋課\n%s２　里山の橋の修繕\n担当：橋課\n%s３　里山の道の修繕\n担当：道課\n%s"
                .formatted(table, table, table);
    assertThat(from(Pages.text(text)).value().measures()).isEmpty();
    assertThat(codes(Pages.text(text))).contains("publication.amounts-unread");
  }
}
