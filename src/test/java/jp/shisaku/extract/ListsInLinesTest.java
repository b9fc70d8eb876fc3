package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Lists of which a text gives each cell on a line of its own, the heads first. */
class ListsInLinesTest {

  private static Document text(String lines) {
    return Pages.text(lines);
  }

  @Test
  void readsRowsThatTheirAmountsAndOfficesPart() {
    assertThat(
            told(
                text(
                    """
                    令和8年度　里山関係予算一覧
                    （単位：百万円）
                    施策名
                    令和7年度
                    当初予算額
                    令和8年度予算案
                    担当課
                    里山の小屋を建て替え、
                    橋を架ける事業
                    30
                    33の内数
                    里山局小屋課
                    里山の道しるべ
                    -
                    1,200
                    里山局道路課
                    """)))
        .containsExactly(
            "里山の小屋を建て替え、橋を架ける事業 | 里山局小屋課" + " | 2025 initial 30000000; 2026 initial draft 33000000",
            "里山の道しるべ | 里山局道路課 | 2026 initial draft 1200000000");
  }

  /** The head of the numbers may stand elsewhere. */
  @Test
  void readsTextsUpToTheNumberOfTheNextRow() {
    assertThat(
            told(
                text(
                    """
                    事業名
                    令和8年度予算案（千円）
                    概要
                    1
                    里山の小屋
                    30
                    小屋を直す。
                    屋根も直す。
                    2
                    里山の橋
                    31
                    橋を架ける。
                    3
                    里山の道
                    32
                    道を開く。
                    """)))
        .containsExactly(
            "里山の小屋 |  | 2026 initial draft 30000",
            "里山の橋 |  | 2026 initial draft 31000",
            "里山の道 |  | 2026 initial draft 32000");
  }

  @Test
  void givesAnOfficeThatStandsOnceToTheRowsBelowItAndLeavesOutTotals() {
    assertThat(
            told(
                text(
                    """
                    省庁名
                    事業名
                    予算額（百万円）
                    令和7年度当初
                    令和8年度当初
                    総務省
                    里山の小屋
                    30
                    33
                    里山の橋
                    31
                    34
                    小計
                    61
                    67
                    環境省
                    里山の森
                    40
                    44
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省 | 2025 initial 30000000; 2026 initial 33000000",
            "里山の橋 | 総務省 | 2025 initial 31000000; 2026 initial 34000000",
            "里山の森 | 環境省 | 2025 initial 40000000; 2026 initial 44000000");
  }

  /** The words of totals are those of all lists; 注目 opens no note. */
  @Test
  void goesOnBelowATotalOfMinistriesAndANameThatBeginsAsANoteDoes() {
    assertThat(
            told(
                text(
                    """
                    施策名
                    令和8年度予算案（百万円）
                    担当課
                    里山の小屋
                    30
                    里山局小屋課
                    注目の里山
                    31
                    里山局道路課
                    府省計
                    61
                    里山の橋
                    32
                    里山局橋課
                    （注）里山のみ
                    """)))
        .containsExactly(
            "里山の小屋 | 里山局小屋課 | 2026 initial draft 30000000",
            "注目の里山 | 里山局道路課 | 2026 initial draft 31000000",
            "里山の橋 | 里山局橋課 | 2026 initial draft 32000000");
  }

  /** Which line ends a text and which is the next name cannot be told. */
  @Test
  void readsNoRowsThatMayBePartedInSeveralWays() {
    Document list =
        text(
            """
            施策名
            令和8年度予算案（百万円）
            概要
            里山の小屋
            30
            小屋を直す。
            屋根も直す。
            里山の橋
            31
            橋を架ける
            里山の道
            32
            道を開く
            """);
    assertThat(told(list)).isEmpty();
    assertThat(codes(list)).contains("list.row-without-name");
  }

  /** Labels of a sheet, and its values behind them, are no list. */
  @Test
  void takesNoSheetInAnotherOrderForAList() {
    Document sheet =
        text(
            """
            施策名
            担当課
            令和8年度予算額
            目的
            里山の小屋
            里山局小屋課
            30百万円
            小屋を直す。
            """);
    assertThat(codes(sheet)).doesNotContain("list.row-without-name");
  }

  /** Names, offices and amounts each in a column of their own below each other. */
  @Test
  void readsNothingOfAListWhoseColumnsAreBelowEachOther() {
    Document list =
        text(
            """
            番 施策名
            号
            1 里山の小屋
            2 里山の橋
            3 里山の道しるべ
            4 里山の鐘
            5 里山の灯り
            担当課室
            小屋課
            橋梁課
            予算額
            目的
            概要
            令和8年度予算案：30百万円
            (令和7年度予算：20百万円)
            令和8年度予算案：31百万円
            令和8年度予算案：32百万円の内数
            ①予算 令和8年度予算案：33百万円
            令和8年度予算案：34百万円
            小屋を直す。
            橋を架ける。
            """);
    assertThat(told(list)).isEmpty();
    assertThat(codes(list)).contains("list.row-without-name");
  }

  /** So is one that stands row by row, its heads on few lines, and its pages with few amounts. */
  @Test
  void readsNothingOfAListWhoseHeadsShareLines() {
    String heads = "分野 施策名 担当課 施策分\n類\n予算額 目的 概要\n";
    Document list =
        Pages.numbered(
            heads
                + """
                1 里山の小屋
                小屋課
                ①予算 令和8年度予算案：30百万円
                2 里山の橋
                橋梁課
                ①予算 令和8年度予算案：31百万円
                3 里山の道
                しるべ 橋梁課
                ①予算 令和8年度予算案：32百万円
                4 里山の鐘 小屋課
                ①予算 令和8年度予算案：33百万円
                5 里山の灯り 小屋課
                ①予算 令和8年度予算案：34百万円 灯りをともす。
                """,
            heads
                + """
                6 里山の舟 小屋課
                ①予算 令和8年度予算案：35百万円
                舟を漕ぐ。
                """,
            heads + "7 里山の舟着場 小屋課\n①予算 令和8年度予算案：36百万円\n");
    assertThat(told(list)).isEmpty();
    assertThat(codes(list)).filteredOn("list.row-without-name"::equals).hasSize(3);
  }

  /** Nor where the amounts print neither unit nor year, which stand above them. */
  @Test
  void readsNothingOfAListOfBareFiguresThatKeepsNoColumns() {
    Document list =
        text(
            """
            令和8年度予算案 施策一覧
            （単位：千円）
            No. 施策名 担当課 予算額 増減額 概要
            令和8年度
            当初予算案
            令和7年度
            当初予算
            1 里山の小屋
            小屋課 30,000 20,000 10,000 小屋を
            直す。
            2 里山の橋 橋梁課 31,000 － 31,000 橋を架ける。
            3 里山の道 橋梁課 32,000 33,000 ▲1,000
            4 里山の鐘 小屋課 33,000 － 33,000 鐘を鳴らす。
            5 里山の灯り 小屋課 34,000 － 34,000 灯りをともす。
            """);
    assertThat(told(list)).isEmpty();
    assertThat(codes(list)).contains("list.row-without-name");
  }

  @Test
  void tellsSuchAListBehindASheet() {
    Document sheets =
        Pages.numbered(
            """
            施策名：風船便の普及
            担当課：郵便局風船課
            予算額：令和8年度予算案：12百万円
            目的：便りを運ぶ。
            """,
            """
            施策名 担当課
            予算額 目的
            里山の小屋
            小屋課 令和8年度予算案：30百万円
            里山の橋 橋梁課 令和8年度予算案：31百万円
            里山の道 橋梁課 令和8年度予算案：32百万円
            里山の鐘 小屋課 令和8年度予算案：33百万円
            里山の灯り 小屋課 令和8年度予算案：34百万円
            灯りをともす。
            """);
    assertThat(told(sheets)).singleElement().asString().startsWith("風船便の普及");
    assertThat(codes(sheets)).contains("list.row-without-name");
  }

  /** Its accounts are many, and each label stands above its value. */
  @Test
  void takesNoSheetWithManyAmountsForAList() {
    Document sheet =
        text(
            """
            施策名
            里山の小屋
            担当課
            里山局小屋課
            予算額
            令和8年度予算案：30百万円
            令和8年度予算案：31百万円
            令和8年度予算案：32百万円
            令和8年度予算案：33百万円
            令和8年度予算案：34百万円
            目的
            小屋を直す。
            """);
    assertThat(codes(sheet)).doesNotContain("list.row-without-name");
  }
}
