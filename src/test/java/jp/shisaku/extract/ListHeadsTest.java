package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows are heads of a list, and which cells below them are headings. */
class ListHeadsTest {

  /** On a page these words head items of an excerpt; in a list, the names. */
  @ParameterizedTest
  @ValueSource(strings = {"具体的施策", "主な施策", "主要施策"})
  void readsNamesUnderAWordThatHeadsItemsElsewhere(String head) {
    assertThat(
            told(
                Pages.text(
                    """
                    基本目標 | %s | 担当府省 | 令和8年度予算案（百万円）
                    1 里山 | 里山の小屋 | 環境省 | 30
                    ^ | 里山の橋 | 国土交通省 | 31
                    """
                        .formatted(head))))
        .containsExactly(
            "里山の小屋 | 環境省 | 2026 initial draft 30000000",
            "里山の橋 | 国土交通省 | 2026 initial draft 31000000");
  }

  /** 案 behind a year is the draft of its initial budget, as it is in a cell: Ｒ８案：15百万円. */
  @ParameterizedTest
  @ValueSource(strings = {"R8案", "Ｒ８案", "R8年度案", "令和8年度案"})
  void readsAmountsUnderTheDraftOfAYear(String head) {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 担当課 | R7補正（百万円） | %s（百万円）
                    里山の小屋 | 小屋課 | 12 | 15
                    里山の橋 | 橋課 | 13 | 16
                    """
                        .formatted(head))))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 supplementary 12000000; 2026 initial draft 15000000",
            "里山の橋 | 橋課 | 2025 supplementary 13000000; 2026 initial draft 16000000");
  }

  /** Of which of the years of the head an amount is, its cell says. */
  @ParameterizedTest
  @ValueSource(strings = {"予算額（令和8年度当初（案）、令和7年度補正）", "予算（R8当初・R7補正）"})
  void readsCellsThatSayTheirYearsUnderAHeadOfSeveral(String head) {
    assertThat(
            told(
                Pages.text(
                    """
                    № | 施策名 | 府省庁 | %s | 施策の概要
                    1 | 里山の小屋 | 環境省 | R8当初：12.5億円、R7補正：3億円の内数 | 小屋を直す。
                    2 | 里山の橋 | 国土交通省 | R8当初：450百万円（R7当初：400百万円） | 橋を直す。
                    3 | 里山の道 | 国土交通省 | 予算措置なし | 道を直す。
                    """
                        .formatted(head))))
        .containsExactly(
            "里山の小屋 | 環境省 | 2026 initial 1250000000; 2025 supplementary 300000000",
            "里山の橋 | 国土交通省 | 2026 initial 450000000; 2025 initial 400000000",
            "里山の道 | 国土交通省 | initial -");
  }

  @Test
  void readsTheYearBeforeInBracketsBeforeTheUnitWhereTheHeadSaysSo() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 令和8年度予算案（前年度予算額） | 担当
                    里山の小屋 | 1,192（867）百万円 | 小屋課
                    里山の橋 | 18（－）百万円 | 橋課
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 1192000000; 2025 initial 867000000",
            "里山の橋 | 橋課 | 2026 initial draft 18000000; 2025 initial -");
  }

  @Test
  void takesMattersBesideAStageAndTextsForMeasures() {
    String list =
        """
        # 令和7年度里山省補正予算の概要
        （単位：百万円）
        事項 | 補正予算額 | 内容
        小屋の修繕 | 1,200 | 釘を打つ。
        橋の点検 | 850 | 橋を見る。
        小計 | 2,050 |
        """;
    assertThat(told(Pages.text(list)))
        .containsExactly(
            "小屋の修繕 |  | 2025 supplementary 1200000000", "橋の点検 |  | 2025 supplementary 850000000");
    assertThat(told(Pages.text(list.replace("補正予算額", "金額")))).isEmpty();
  }

  @Test
  void takesNothingFromSuchAColumnWhereOneCellDoesNotSayItsYear() {
    Document document =
        Pages.text(
            """
            № | 施策名 | 府省庁 | 予算額（令和8年度当初、令和7年度補正） | 施策の概要
            1 | 里山の小屋 | 環境省 | R8当初：12.5億円 | 小屋を直す。
            2 | 里山の橋 | 国土交通省 | 450百万円 | 橋を直す。
            """);
    assertThat(told(document)).containsExactly("里山の小屋 | 環境省 | ", "里山の橋 | 国土交通省 | ");
    assertThat(codes(document)).contains("list.column-left-out");
  }

  /** うち国費 and 備考 are neither known fields nor a reason to take the table for none. */
  @Test
  void readsAListWithColumnsOfPartsAndRemarks() {
    assertThat(
            told(
                Pages.text(
                    """
                    柱 | 施策名 | 府省庁名 | 令和7年度補正予算額 | うち国費 | 備考
                    第1の柱 | 里山の小屋 | 環境省 | 8億円 | 6億円 |
                    ^ | 里山の橋 | 国土交通省 | 3億5,000万円 | 3億円 | 公共
                    """)))
        .containsExactly(
            "里山の小屋 | 環境省 | 2025 supplementary 800000000",
            "里山の橋 | 国土交通省 | 2025 supplementary 350000000");
  }

  /** As a workbook with merged heads is saved as CSV: 予算額 stands above the first of its columns. */
  @Test
  void readsYearsBelowAHeadThatWasMergedOnce() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    施策名 | 担当課 | 予算額 | | | 概要
                     | | 令和6年度補正 | 令和7年度当初予算案 | 増減 |
                    里山の小屋 | 小屋課 | 120 | 100 | △20 | 建てる。
                    里山の橋 | 橋課 | - | 80 | 80 | 架ける。
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2024 supplementary 120000; 2025 initial draft 100000",
            "里山の橋 | 橋課 | 2025 initial draft 80000");
  }

  @Test
  void takesTheUnitFromTheTitle() {
    assertThat(
            told(
                Pages.text(
                    """
                    里山事業一覧（千円）
                    施策名 | 担当課 | 令和7年度予算額
                    里山の小屋 | 小屋課 | 120
                    里山の橋 | 橋課 | 80
                    """)))
        .containsExactly("里山の小屋 | 小屋課 | 2025 initial 120000", "里山の橋 | 橋課 | 2025 initial 80000");
  }

  /** What stands below 予算額 alone is no year of it where the next head has one, too. */
  @Test
  void takesARowOfValuesForNoHeads() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    施策名 | 担当課 | 令和7年度予算額 | 開始
                    里山の小屋 | 小屋課 | 120 | 令和6年度
                    里山の橋 | 橋課 | 80 | 令和7年度
                    """)))
        .containsExactly("里山の小屋 | 小屋課 | 2025 initial 120000", "里山の橋 | 橋課 | 2025 initial 80000");
  }

  @Test
  void readsAmountsAboveEachOtherOfWhichTheLowerIsInBrackets() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    ※上段：令和8年度当初予算額、下段（　）：令和7年度当初予算額
                    事業名 | 担当課 | 事業費
                    里山の小屋 | 小屋課 | 120 / （100）
                    里山の橋 | 橋課 | 80 / （－）
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 120000; 2025 initial 100000",
            "里山の橋 | 橋課 | 2026 initial 80000");
  }

  /** １　里山 in one cell over names and amounts is no measure of one thousand yen. */
  @Test
  void takesNoAmountFromAHeadingOverTheColumns() {
    Document list =
        Pages.text(
            """
            （単位：千円）
            款 | 事業名 | 令和8年度予算額 | 担当課
            2 | １　里山づくり | < | <
            2 | 里山の小屋 | 30 | 小屋課
            3 | ２　道づくり | < | <
            3 | 里山の橋 | 31 | 橋課
            """);
    assertThat(told(list))
        .containsExactly("里山の小屋 | 小屋課 | 2026 initial 30000", "里山の橋 | 橋課 | 2026 initial 31000");
    assertThat(codes(list)).contains("list.row-without-name");
  }

  /** A form counts what it asks for; the number is no part of the head. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "①施策名 | ②担当課 | ③令和8年度予算案（百万円）",
        "No. | (1)施策名 | (2)担当課 | (3)令和8年度予算案（百万円）",
        "回答日時 | Q1. 施策名 | Q2. 担当課 | Q3. 令和8年度予算案（百万円）",
        "問1 施策名 | 問2 担当課 | 問3 令和8年度予算案（百万円）"
      })
  void readsHeadsThatCountOn(String heads) {
    String first = heads.split("\\|").length > 3 ? "7 | " : "";
    String rows = "%s\n%s里山の小屋 | 小屋課 | 15\n%s里山の橋 | 橋課 | 16\n";
    assertThat(told(Pages.text(rows.formatted(heads, first, first))))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 15000000", "里山の橋 | 橋課 | 2026 initial draft 16000000");
  }

  /** Kinds have their numbers, too; the heads of names and amounts beside them have none. */
  @Test
  void leavesTheNumbersOfKindsAlone() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | ①予算 | ②税制 | ③融資 | 担当課 | 令和8年度予算案（百万円）
                    里山の小屋 | ○ |  |  | 小屋課 | 15
                    里山の橋 |  | ○ |  | 橋課 | 16
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 15000000", "里山の橋 | 橋課 | 2026 initial draft 16000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {" / ", "／"})
  void readsHeadsWithTheirEnglishBehindThem(String gap) {
    String list =
        """
        施策名~Measure | 担当課~Division in charge | 令和8年度予算案（百万円）~FY2026 draft (JPY mil.)
        里山の小屋 | 小屋課 | 15
        里山の橋 | 橋課 | 16
        """;
    assertThat(told(Pages.text(list.replace("~", gap))))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 15000000", "里山の橋 | 橋課 | 2026 initial draft 16000000");
  }

  private static final String[] BOTH = {
    "里山の小屋 | 小屋課 | 2026 initial draft 120000; 2025 initial 100000",
    "里山の橋 | 橋課 | 2026 initial draft 80000; 2025 initial 70000"
  };

  /** 上段 and 下段 are the lines of a cell, or the rows of a measure. */
  @ParameterizedTest
  @ValueSource(strings = {"上段：令和8年度予算案 / 下段：令和7年度予算額", "予算額（上段：令和8年度予算案、下段：令和7年度予算額）"})
  void readsAmountsAboveEachOther(String head) {
    String heads = "（単位：千円）\n事業名 | 担当課 | %s\n".formatted(head);
    assertThat(told(Pages.text(heads + "里山の小屋 | 小屋課 | 120 / 100\n" + "里山の橋 | 橋課 | 80 / 70\n")))
        .containsExactly(BOTH);
    assertThat(told(Pages.text(heads + ROWS))).containsExactly(BOTH);
    assertThat(told(Pages.text(heads + "里山の橋 | 橋課 | 80\n里山の道 | 道課 | 90\n")))
        .containsExactly("里山の橋 | 橋課 | initial 80000", "里山の道 | 道課 | initial 90000");
  }

  private static final String ROWS =
      """
      里山の小屋 | 小屋課 | 120
      ^ | ^ | 100
      里山の橋 | 橋課 | 80
      ^ | ^ | 70
      """;

  /** So are two heads above each other, each as wide as the other. */
  @Test
  void readsTheRowsOfAMeasureBelowAHeadForEach() {
    String heads = "（単位：千円）\n事業名 | 担当課 | 令和8年度予算案\n^ | ^ | 令和7年度予算額\n";
    assertThat(told(Pages.text(heads + ROWS))).containsExactly(BOTH);
  }

  @Test
  void takesNoSubtotalOfExcelForAMeasure() {
    Document list =
        Pages.text(
            """
            局 | 事業名 | 令和8年度予算案（千円） | 概要
            里山局 | 里山の小屋 | 120 | 小屋を直す。
            里山局 | 里山の橋 | 80 | 橋を直す。
            里山局 集計 |  | 200 |
            """);
    assertThat(told(list)).hasSize(2);
    assertThat(codes(list)).doesNotContain("list.row-without-name");
  }

  @Test
  void readsAmountsWithTheirUnitBelowYearsAlone() {
    assertThat(
            told(
                Pages.text(
                    """
                    令和8年度当初予算案 主要事業
                    事業名 | 担当課 | 令和8年度 | 令和7年度
                    里山の小屋 | 小屋課 | 120千円 | 1000千円
                    里山の橋 | 橋課 | 80千円 | －
                    里山の道 | 道課 | 90千円 | 7,000千円
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 unspecified 120000; 2025 unspecified 1000000",
            "里山の橋 | 橋課 | 2026 unspecified 80000",
            "里山の道 | 道課 | 2026 unspecified 90000; 2025 unspecified 7000000");
  }

  /** The title of the second list among the rows of a file says its unit. */
  @Test
  void readsTheUnitOfATitleAmongTheRows() {
    assertThat(
            told(
                Pages.text(
                    """
                    当初予算（百万円） |  |
                    施策名 | 担当課 | 令和8年度予算案
                    里山の小屋 | 小屋課 | 120
                    里山の橋 | 橋課 | 80
                    補正予算（千円） |  |
                    施策名 | 担当課 | 令和7年度補正予算
                    里山の道 | 道課 | 90
                    里山の畑 | 畑課 | 70
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 120000000",
            "里山の橋 | 橋課 | 2026 initial draft 80000000",
            "里山の道 | 道課 | 2025 supplementary 90000",
            "里山の畑 | 畑課 | 2025 supplementary 70000");
  }
}
