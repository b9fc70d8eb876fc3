package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists of the shapes that budget tables have: parts and totals, groups, relative years, turned.
 */
class ListShapesTest {

  @Test
  void takesNoPartOfAMeasureForAMeasure() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：百万円）
                    施策・事業名 | 担当課 | 令和6年度予算額 | 令和7年度予算案
                    里山の小屋 | 小屋課 | 30 | 33
                    　うち調査分 |  | 10 | 11
                    　うち整備分 |  | 20 | 22
                    うちわの里 | 橋課 | 5 | 6
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2024 initial 30000000; 2025 initial draft 33000000",
            "うちわの里 | 橋課 | 2024 initial 5000000; 2025 initial draft 6000000");
  }

  @Test
  void takesWhatIsSpentBesideItsSources() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    施策名 | 担当課 | 令和6年度当初予算額 | < | < | 令和7年度当初予算額 | < | <
                    ^ | ^ | 事業費 | 国庫 | 一般財源 | 事業費 | 国庫 | 一般財源
                    里山の小屋 | 小屋課 | 30 | 20 | 10 | 33 | 20 | 13
                    里山の橋 | 橋課 | 40 | 20 | 20 | 44 | 20 | 24
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2024 initial 30000; 2025 initial 33000",
            "里山の橋 | 橋課 | 2024 initial 40000; 2025 initial 44000");
  }

  @Test
  void readsOneStageBesideOthersThatGiveNoLine() {
    assertThat(
            told(
                Pages.text(
                    """
                    令和5年度　主要施策の成果
                    事業コード | 会計 | 施策名 | 所属 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率
                    10-01 | 一般会計 | 里山の小屋 | 小屋課 | 500円 | 400円 | 50円 | 50円 | 80%
                    10-02 | 一般会計 | 里山の橋 | 橋課 | 600円 | 500円 | 50円 | 50円 | 83%
                    """)))
        .containsExactly("里山の小屋 | 小屋課 | executed 400", "里山の橋 | 橋課 | executed 500");
  }

  /** Of the heads above the rest of the last row alignment makes labels and values: no sheet. */
  @Test
  void takesNoHeadOfNumbersForTheNameOfASheet() {
    assertThat(
            told(
                Pages.text(
                    """
                    番号 | 施策名 | 担当課 | 予算額 | 目的
                    1 | 里山の小屋 | 小屋課 | 令和8年度予算案：5百万円 | 小屋を直す。
                    2 | 里山の橋 | 橋課 | 令和8年度予算案：6百万円 | 橋を直す。

                    施策名 | 番号 | 担当課 | | 予算額 | 百万円） | 目的 | 暮らしを残す。
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 5000000", "里山の橋 | 橋課 | 2026 initial draft 6000000");
  }

  @Test
  void saysThatTablesOfAmountsStandUnderNamesWithoutALabel() {
    StringBuilder pages = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      pages.append("里山の小屋%d\n\n局 | 当初予算\n小屋局 | %d,000千円\n\n釘を打つ。\n\n".formatted(i, i));
    }
    assertThat(Extracted.codes(Pages.text(pages.toString())))
        .contains("publication.amounts-unread");
  }

  /** The heads say the year alone, the rows of a measure the stage. */
  @Test
  void readsARowAStageUnderHeadsOfYears() {
    String merged =
        """
        事業名 | 担当課 | 区分 | 令和5年度（千円） | 令和6年度（千円）
        里山の小屋 | 小屋課 | 当初予算 | 900 | 910
        ^ | ^ | 補正予算 | 5 |\s
        ^ | ^ | 繰越 | 7 | 7
        ^ | ^ | 計 | 912 | 917
        里山の橋 | 橋課 | 当初予算 | 800 | 810
        ^ | ^ | 補正予算 | 6 |\s
        里山の井戸 | 井戸課 | | |\s
        """;
    List<String> read =
        List.of(
            "里山の小屋 | 小屋課 | 2023 initial 900000; 2023 supplementary 5000; 2024 initial 910000",
            "里山の橋 | 橋課 | 2023 initial 800000; 2023 supplementary 6000; 2024 initial 810000",
            "里山の井戸 | 井戸課 | ");
    assertThat(told(Pages.text(merged))).isEqualTo(read);
    assertThat(told(Pages.text(merged.replace("^ | ^", " | ")))).isEqualTo(read);
    assertThat(Extracted.codes(Pages.text(merged))).contains("list.column-left-out");
  }

  /** The names have their numbers before them, under one head. */
  @Test
  void readsNamesWithoutTheNumbersUnderTheSameHead() {
    assertThat(
            told(
                Pages.text(
                    """
                    （金額：百万円）
                    整理番号・施策名 | 担当課 | 令和6年度当初予算
                    1　里山の小屋 | 小屋課 | 900
                    1-2　3つの橋 | 橋課 | 800
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2024 initial 900000000", "3つの橋 | 橋課 | 2024 initial 800000000");
  }

  /** What offices come to is no measure, the plan of a building is one. */
  @Test
  void leavesOutTheTotalsOfOffices() {
    assertThat(
            told(
                Pages.text(
                    """
                    事業名 | 担当課 | 令和6年度当初予算（千円）
                    里山の小屋の設計 | 小屋課 | 900
                    里山の橋 | 橋課 | 800
                    部　計 | | 1,700
                    里山部計 | | 1,700
                    """)))
        .containsExactly("里山の小屋の設計 | 小屋課 | 2024 initial 900000", "里山の橋 | 橋課 | 2024 initial 800000");
  }

  @Test
  void takesNoStageOfAmountsForAKindOfMeasure() {
    String list =
        """
        事業名 | 担当課 | 区分 | 令和5年度（千円） | 令和6年度（千円）
        里山の小屋 | 小屋課 | 当初予算 | 900 | 910
        ^ | ^ | 補正予算 | 5 |
        里山の橋 | 橋課 | 当初予算 | 800 | 810
        ^ | ^ | 補正予算 | 5 |
        """;
    assertThat(Extracted.from(Pages.text(list)).value().measures())
        .hasSize(2)
        .allMatch(m -> m.classification().isEmpty());
  }

  /** 予算 is a kind of measure, also where a scan or a merged cell brings it twice. */
  @Test
  void keepsAKindThatIsPrintedTwice() {
    String sheet = "施策名：里山の小屋\n小屋課\n施策分類\n①予算\n①予算\n目的\n小屋を残す。\n概要\n小屋を直す。\n";
    assertThat(Extracted.measure(Pages.text(sheet)).classification())
        .extracting(kind -> kind.label())
        .containsExactly("予算");
  }

  @Test
  void saysThatAmountsStandAloneWhereNoFormIsKnown() {
    StringBuilder lines = new StringBuilder("里山の補正予算案　主要施策\n");
    for (int i = 1; i <= 5; i++) {
      lines.append("（%d）里山の小屋%d\n\n%d,000千円\n\n釘を打つ。\n\n".formatted(i, i, i));
    }
    assertThat(Extracted.codes(Pages.text(lines.toString())))
        .contains("publication.amounts-unread");
  }

  @Test
  void joinsTheRowsOfAMeasureThatHasOneAYear() {
    String[] told = {
      "里山の小屋 | 小屋係 | 2024 initial 10000; 2025 initial 20000; 2024 settlement 9000",
      "里山の橋 | 橋係 | 2024 initial 30000; 2025 initial 40000; 2024 settlement 28000"
    };
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    施策名 | 担当課 | 年度 | 当初予算額 | 決算額
                    里山の小屋 | 小屋係 | 令和6年度 | 10 | 9
                    里山の小屋 | 小屋係 | 令和7年度 | 20 | －
                    里山の橋 | 橋係 | 令和6年度 | 30 | 28
                    里山の橋 | 橋係 | 令和7年度 | 40 | －
                    """)))
        .containsExactly(told);
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    施策名 | 担当課 | 年度 | 当初予算額 | 決算額
                    里山の小屋 | 小屋係 | 令和6年度 | 10 | 9
                    ^ | ^ | 令和7年度 | 20 | －
                    里山の橋 | 橋係 | 令和6年度 | 30 | 28
                    ^ | ^ | 令和7年度 | 40 | －
                    """)))
        .containsExactly(told);
  }

  /** The same year twice, or another office: nobody can tell that it is one measure. */
  @Test
  void joinsNoRowsThatDifferInMoreThanTheirYear() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    施策名 | 担当課 | 年度 | 予算額
                    里山の小屋 | 小屋係 | 令和6年度 | 10
                    里山の小屋 | 橋係 | 令和7年度 | 20
                    里山の橋 | 橋係 | 令和7年度 | 30
                    里山の橋 | 橋係 | 令和7年度 | 40
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋係 | 2024 initial 10000",
            "里山の小屋 | 橋係 | 2025 initial 20000",
            "里山の橋 | 橋係 | 2025 initial 30000",
            "里山の橋 | 橋係 | 2025 initial 40000");
  }

  @Test
  void takesTheTotalOfHeadsOverThreeRowsAndNotItsAccounts() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    府省名 | 事業名 | 予算額 | < | < | < | < | <
                    ^ | ^ | 令和6年度当初予算額 | < | < | 令和7年度予算案 | < | <
                    ^ | ^ | 一般会計 | 特別会計 | 計 | 一般会計 | 特別会計 | 計
                    内閣府 | 里山の小屋 | 10 | 2 | 12 | 20 | 3 | 23
                    環境省 | 里山の橋 | 30 | 4 | 34 | 40 | 5 | 45
                    """)))
        .containsExactly(
            "里山の小屋 | 内閣府 | 2024 initial 12000; 2025 initial draft 23000",
            "里山の橋 | 環境省 | 2024 initial 34000; 2025 initial draft 45000");
  }

  @Test
  void takesAccountsOnlyWhereTheyAreAllThereIs() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    府省名 | 事業名 | 令和7年度予算案（一般会計） | 令和7年度予算案（特別会計） | 令和6年度予算額（一般会計） | 令和6年度予算額（その他）
                    内閣府 | 里山の小屋 | 10 | 2 | 12 | 20
                    環境省 | 里山の橋 | 30 | 4 | 34 | 40
                    """)))
        .containsExactly(
            "里山の小屋 | 内閣府 | 2025 initial draft 10000; 2025 initial draft 2000",
            "里山の橋 | 環境省 | 2025 initial draft 30000; 2025 initial draft 4000");
  }

  /** 国費 is what the state pays of 事業費; to add both up would be wrong. */
  @Test
  void takesWhatTheStatePaysAndNamesTheColumnsThatGiveNoLine() {
    String list =
        """
        （単位：千円）
        事業名 | 担当課 | 令和7年度予算案（国費） | 令和7年度予算案（事業費） | 令和6年度予算額 | 令和6年度補正後予算額
        里山の小屋 | 小屋係 | 10 | 20 | 12 | 13
        里山の橋 | 橋係 | 30 | 60 | 34 | 35
        """;
    assertThat(told(Pages.text(list)))
        .containsExactly(
            "里山の小屋 | 小屋係 | 2025 initial draft 10000; 2024 initial 12000",
            "里山の橋 | 橋係 | 2025 initial draft 30000; 2024 initial 34000");
    assertThat(codes(Pages.text(list)))
        .filteredOn(code -> code.equals("list.column-left-out"))
        .hasSize(2);
  }

  /** (A) and (B) are only what 差引 refers to. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和7年度予算案（Ａ） | 令和6年度予算額(B)（千円） | 差引(A-B)",
        "令和7年度予算案 A | 令和6年度予算額 Ｂ | 増減 A-B",
        "令和7年度予算案A | 令和6年度予算額（千円）B | A－B",
      })
  void readsHeadsThatOtherHeadsReferTo(String heads) {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    事業名 | 担当課 | %s
                    里山の小屋 | 小屋係 | 10 | 12 | △2
                    里山の橋 | 橋係 | 30 | 34 | △4
                    """
                        .formatted(heads))))
        .containsExactly(
            "里山の小屋 | 小屋係 | 2025 initial draft 10000; 2024 initial 12000",
            "里山の橋 | 橋係 | 2025 initial draft 30000; 2024 initial 34000");
  }

  /** Below 令和8年度予算案 a head that says another year says all of its amounts itself. */
  @Test
  void readsWhatIsSpentInSixteenMonths() {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            事業名 | 担当課 | 令和7年度当初予算 | 令和8年度予算案（16か月予算） | < | <
            ^ | ^ | ^ | 令和7年度補正 | 令和8年度当初案 | 合計
            里山の小屋 | 小屋係 | 12 | 5 | 10 | 15
            里山の橋 | 橋係 | 34 | － | 30 | 30
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋係 | 2025 initial 12000000; 2025 supplementary 5000000; 2026 initial draft"
                + " 10000000",
            "里山の橋 | 橋係 | 2025 initial 34000000; 2026 initial draft 30000000");
    assertThat(codes(list)).contains("list.column-left-out");
  }

  /** A measure over several rows: the amounts of its total are not those of its parts as well. */
  @Test
  void takesTheTotalOfAMeasureWithARowForEachPart() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    事業名 | 内訳 | 令和7年度予算案 | 令和6年度予算額 | 担当課
                    里山の小屋 | 計 | 30 | 27 | 小屋係
                    ^ | 調査 | 10 | 9 | ^
                    ^ | 整備 | 20 | 18 | ^
                    里山の橋 | 橋と道 | 50 | 60 | 橋係
                    ^ | 橋 | 40 | 50 | ^
                    ^ | 道 | 10 | 10 | ^
                    里山の道 | 全体 | 70 | 80 | 道係
                    ^ | うち調査 | 5 | 6 | ^
                    里山の池 | 池 | 15 | 16 | 池係
                    ^ | 堤 | 5 | 4 | ^
                    ^ | 池と堤 | 20 | 20 | ^
                    里山の沢 | 沢と堰 | 15 | 約10 | 沢係
                    ^ | 沢 | 10 | 8 | ^
                    ^ | 堰 | 5 | 2 | ^
                    里山の畑 | 畑 | － | － | 畑係
                    ^ | 畦 | － | － | ^
                    ^ | 溝 | － | － | ^
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋係 | 2025 initial draft 30000; 2024 initial 27000",
            "里山の橋 | 橋係 | 2025 initial draft 50000; 2024 initial 60000",
            "里山の道 | 道係 | 2025 initial draft 70000; 2024 initial 80000",
            "里山の池 | 池係 | 2025 initial draft 20000; 2024 initial 20000",
            "里山の沢 | 沢係 | 2025 initial draft 15000; 2024 initial 10000",
            "里山の畑 | 畑係 | ");
  }

  @Test
  void readsAListThatGoesOnBesideItselfBelowANoteAcrossIt() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    施策名 | 令和7年度予算案 | 令和6年度予算額 | 施策名 | 令和7年度予算案 | 令和6年度予算額
                    里山の小屋 | 10 | 12 | 湖畔の小屋 | 50 | 52
                    金額は端数を整理している。 | < | < | < | < | <
                    里山の橋 | 30 | 34 | 湖畔の橋 | 60 | 64
                    """)))
        .containsExactly(
            "里山の小屋 |  | 2025 initial draft 10000; 2024 initial 12000",
            "里山の橋 |  | 2025 initial draft 30000; 2024 initial 34000",
            "湖畔の小屋 |  | 2025 initial draft 50000; 2024 initial 52000",
            "湖畔の橋 |  | 2025 initial draft 60000; 2024 initial 64000");
  }

  /** To save paper, a row has two measures. */
  @Test
  void readsAListThatGoesOnBesideItself() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    施策名 | 令和7年度予算案 | 令和6年度予算額 | 施策名 | 令和7年度予算案 | 令和6年度予算額
                    里山の小屋 | 10 | 12 | 湖畔の小屋 | 50 | 52
                    里山の橋 | 30 | 34 | 湖畔の橋 | 60 | 64
                    里山の道 | 40 | 44 | | |
                    """)))
        .containsExactly(
            "里山の小屋 |  | 2025 initial draft 10000; 2024 initial 12000",
            "里山の橋 |  | 2025 initial draft 30000; 2024 initial 34000",
            "里山の道 |  | 2025 initial draft 40000; 2024 initial 44000",
            "湖畔の小屋 |  | 2025 initial draft 50000; 2024 initial 52000",
            "湖畔の橋 |  | 2025 initial draft 60000; 2024 initial 64000");
  }

  /** The list behind the sheets is no part of the last one; it has a measure more than they. */
  @Test
  void addsTheMeasuresOfAnAnnexThatHaveNoSheet() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 里山の小屋 | 担当課 | 小屋係
                    予算額 | 令和7年度予算案：10百万円 | < | <
                    目的 | 小屋を直す。 | < | <

                    施策名 | 里山の橋 | 担当課 | 橋係
                    予算額 | 令和7年度予算案：30百万円 | < | <
                    目的 | 橋を直す。 | < | <

                    （別紙）関連施策一覧

                    施策名 | 令和7年度予算案（百万円） | 令和6年度予算額（百万円） | 担当課
                    里山の小屋 | 10 | 12 | 小屋係
                    里山の橋 | 30 | 34 | 橋係
                    里山の道 | 40 | 44 | 道係
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋係 | 2025 initial draft 10000000",
            "里山の橋 | 橋係 | 2025 initial draft 30000000",
            "里山の道 | 道係 | 2025 initial draft 40000000; 2024 initial 44000000");
  }

  @Test
  void readsAListWithMoreUnknownColumnsThanKnownOnes() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：億円）
                    No. | 施策名 | 世話役 | 協力 | R6補正 | R7当初 | 計 | 増減
                    1 | 里山の小屋 | 小屋係 | 橋係 | 1.5 | 2.5 | 4.0 | 1
                    2 | 里山の橋 | 橋係 | 小屋係 | 2 | 3 | 5 | 1
                    """)))
        .containsExactly(
            "里山の小屋 |  | 2024 supplementary 150000000; 2025 initial 250000000",
            "里山の橋 |  | 2024 supplementary 200000000; 2025 initial 300000000");
  }

  @Test
  void namesAMeasureByTheColumnThatDivesDeepest() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策 | 事業名 | 担当課 | 令和7年度当初予算額（百万円）
                    里山 | 小屋の修理 | 小屋課 | 10
                    ^ | 橋の修理 | 橋課 | 20
                    海辺 | 浜の清掃 | 浜課 | 30
                    """)))
        .containsExactly(
            "小屋の修理 | 小屋課 | 2025 initial 10000000",
            "橋の修理 | 橋課 | 2025 initial 20000000",
            "浜の清掃 | 浜課 | 2025 initial 30000000");
  }

  @Test
  void saysThatTheYearOfARelativeHeadIsNotPrinted() {
    var list =
        Pages.text(
            """
            （単位：百万円）
            施策名 | 担当課 | 前年度予算額 | 本年度予算額 | 増減額 | 概要
            里山の小屋 | 小屋課 | 10 | 12 | 2 | 小屋を直す。
            里山の橋 | 橋課 | 20 | 21 | 1 | 橋を直す。
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | initial 10000000; initial 12000000",
            "里山の橋 | 橋課 | initial 20000000; initial 21000000");
    assertThat(codes(list)).contains("budget.era-unreadable");
  }

  @Test
  void readsAListThatLiesOnItsSide() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 里山の小屋 | 里山の橋 | 浜の清掃
                    担当課 | 小屋課 | 橋課 | 浜課
                    令和7年度予算案 | 10億円 | 11億円 | 12億円
                    令和6年度予算額 | 9億円 | － | 8億円
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 initial draft 1000000000; 2024 initial 900000000",
            "里山の橋 | 橋課 | 2025 initial draft 1100000000",
            "浜の清掃 | 浜課 | 2025 initial draft 1200000000; 2024 initial 800000000");
  }

  /** 担当局 beside a name is a label, so this is a sheet, and its second column has no measures. */
  @Test
  void takesASheetWithALabelBesideTheNameForNoList() {
    Document sheet =
        Pages.text(
            """
            施策名 | 里山の小屋 | 担当局 | 里山局
            令和7年度要求額 | 12億円 | うち重要政策推進枠 | 3億円
            令和6年度予算額 | 9億円 | 対前年度比 | 133%
            施策の概要 | 小屋を直す。 | |
            """);
    assertThat(told(sheet))
        .containsExactly("里山の小屋 | 里山局 | 2025 request 1200000000; 2024 initial 900000000");
  }

  /** 予算 is a head elsewhere; here it is the value of 施策分類. */
  @Test
  void readsAListThatLiesOnItsSideWithWordsThatMayBeHeads() {
    Document list =
        Pages.text(
            """
            施策名 | 里山の小屋 | 里山の橋 | 浜の清掃
            担当課 | 小屋課 | 橋課 | 浜課
            施策分類 | 1.予算 | 1.予算 | 2.税制
            予算額 | 令和7年度予算：10億円 | 令和7年度予算：11億円 | －
            目的 | 小屋を直す。 | 橋を架ける。 |
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 initial 1000000000",
            "里山の橋 | 橋課 | 2025 initial 1100000000",
            "浜の清掃 | 浜課 | ");
    assertThat(codes(list)).isEmpty();
  }

  @Test
  void namesATableOfNamesAndFiguresThatGaveNoMeasures() {
    assertThat(
            codes(
                Pages.text(
                    """
                    （単位：千円）
                    事業名 | 区分 | 令和5年度 | 令和6年度
                    里山の小屋 | 甲 | 10 | 20
                    ^ | 乙 | 1 | 2
                    里山の橋 | 甲 | 30 | 40
                    ^ | 乙 | 3 | 4
                    """)))
        .contains("list.unread");
  }

  @Test
  void namesAListOfWhichOnlyTheHeadIsDrawn() {
    assertThat(
            codes(
                Pages.text(
                    """
                    （単位：百万円）

                    施策名 | 担当課 | 令和7年度予算額（案） | 令和6年度予算額

                    里山の小屋 小屋課
                    480
                    491
                    里山の橋 橋課
                    857
                    892
                    """)))
        .contains("list.unread");
  }

  @Test
  void namesAmountsInAFormThatIsNotKnown() {
    assertThat(
            codes(
                Pages.text(
                    """
                    里山の計画

                    （1）里山の小屋
                    小屋を直す。
                    （令和7年度予算案：12億円）

                    （2）里山の橋
                    橋を直す。
                    （令和7年度予算案：3億円、令和6年度補正予算：1億円）

                    （3）浜の清掃
                    浜を掃く。
                    （令和7年度予算案：2億円）
                    """)))
        .contains("publication.amounts-unread");
  }

  /** Every line has its label, but none is that of a name. */
  @Test
  void saysThatLabelledAmountsWithoutANameWereNotRead() {
    assertThat(
            codes(
                Pages.text(
                    """
                    （1）里山の小屋

                    【目的】小屋を直す。

                    【予算額】令和7年度当初 30,500千円（令和6年度当初 28,400千円）

                    （2）里山の橋

                    【予算額】令和7年度当初 31,500千円

                    （3）浜の清掃

                    【予算額】令和7年度当初 2,500千円
                    """)))
        .contains("publication.amounts-unread");
  }

  /** R7当初予算額 says its year without the word for it. */
  @Test
  void saysOfAListWithShortYearsThatItsNamesAreNotKnown() {
    assertThat(
            codes(
                Pages.text(
                    """
                    （単位：千円）
                    № | 事柄 | R7当初予算額 | R6当初予算額
                    1 | 里山の小屋 | 10 | 9
                    2 | 里山の橋 | 20 | 18
                    """)))
        .contains("list.without-names");
  }

  @Test
  void namesTablesOfOneRowThatGaveNoMeasures() {
    String table =
        """
        施策名 | 担当 | 令和7年度予算案 | 令和6年度予算
        里山の小屋 | 小屋課 | 33億円 | 30億円

        """;
    assertThat(codes(Pages.text(table + "小屋を直す。\n\n" + table.replace("小屋", "橋"))))
        .contains("list.unread");
  }

  @Test
  void namesAListWithoutYearsAndStages() {
    assertThat(
            codes(
                Pages.text(
                    """
                    令和7年度当初予算 里山の施策（百万円）

                    施策名 | 府省庁 | 一般会計 | 特別会計 | 合計
                    里山の小屋 | 環境省 | 10 | 1 | 11
                    里山の橋 | 環境省 | 20 | 2 | 22
                    """)))
        .contains("list.unread");
  }

  /** As where a list has too few heads that are known, and is read as labels above their values. */
  @Test
  void namesANameOfSeveralCellsOfAWebPage() {
    String page =
        """
        <!DOCTYPE html><html><head><meta charset=utf-8></head><body><table>
        <tr><th>事業名</th><th>予算額</th><th>特色</th></tr>
        <tr><td>里山の小屋</td><td>1,250</td><td>釘</td></tr>
        <tr><td>里山の橋</td><td>340</td><td>縄</td></tr>
        </table></body></html>""";
    assertThat(codes(DrawnForm.read("page.html", page.getBytes(UTF_8)))).contains("name.several");
    assertThat(
            told(
                DrawnForm.read(
                    "page.html",
                    page.replace("予算額", "R8当初（千円）").replace("特色", "事業の説明").getBytes(UTF_8))))
        .containsExactly("里山の小屋 |  | 2026 initial 1250000", "里山の橋 |  | 2026 initial 340000");
  }

  @Test
  void namesANameThatManyRowsRanInto() {
    assertThat(
            codes(
                Pages.text(
                    """
                    施策名 | 里山の小屋/里山の橋/浜の清掃/谷の木道/峰の道標/池の柵
                    施策分類 | ①予算
                    目的 | 道を残す。
                    """)))
        .contains("name.several");
    assertThat(codes(Pages.text("施策名 | 里山の小屋環境省 環境省里山の橋\n施策分類 | ①予算\n目的 | 道を残す。")))
        .contains("name.several");
  }

  @Test
  void readsOfficesBelowTheirLabelBesideHeadsOfAmounts() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 担当府省庁 | 令和7年度当初予算額（百万円） | 令和6年度補正予算額（百万円）
                    里山の小屋 | 総務省、文部科学省 | 1,234 | 50

                    施策の目的
                    小屋を残す。

                    施策の概要
                    小屋を直す。
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省、文部科学省 | 2025 initial 1234000000; 2024 supplementary 50000000");
  }

  /** The name stands once beside all items of a measure, or again beside each. */
  @ParameterizedTest
  @ValueSource(strings = {"^", "里山の小屋"})
  void readsARowAnItemOfAMeasure(String again) {
    String list =
        """
        里山の施策
        施策名 | 項目 | 内容
        里山の小屋 | 担当課 | 小屋課
        ~ | 令和8年度予算案 | 15百万円
        ~ | 概要 | 小屋を直す。
        里山の橋 | 担当課 | 橋課
        ^ | 令和8年度予算案 | 16百万円
        ^ | 担当課 | 道課
        """;
    assertThat(told(Pages.text(list.replace("~", again))))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 15000000",
            "里山の橋 | 橋課道課 | 2026 initial draft 16000000");
  }
}
