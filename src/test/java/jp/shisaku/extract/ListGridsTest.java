package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/**
 * Lists whose grid is no plain one: heads that are not merged, a row a ministry, rows that only go
 * on with a text, marks that stand for what is above them, remarks on amounts.
 */
class ListGridsTest {

  /** 根拠 and 工程表 are no fields; that the rows are counted tells the list from a sheet. */
  @Test
  void readsAListWithoutAmountsWhoseRowsAreCounted() {
    assertThat(
            told(
                Pages.text(
                    """
                    番号 | 施策名 | 施策の内容 | 根拠 | 工程表 | < | 担当府省庁
                    ^ | ^ | ^ | ^ | 令和7年度 | 令和8年度 | ^
                    1-1 | 里山手帳の配布 | 手帳を配る。 | 里山法第3条 | 検討 | 配布 | 総務省
                    1-2 | 里山の学校 | 里山で教える。 | 里山法第5条 | 試行 | 実施 | 文部科学省
                    2-1 | 里山の旅 | 里山を旅する。 | 里山法第7条 | 調査 | 試行 | 観光庁
                    """)))
        .containsExactly("里山手帳の配布 | 総務省 | ", "里山の学校 | 文部科学省 | ", "里山の旅 | 観光庁 | ");
  }

  /** As workbooks have it that set the year in the middle of its columns without merging them. */
  @Test
  void readsAYearAboveTheFirstOfItsStages() {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            番号 | 施策名 | 担当府省 | 令和7年度 | | | 令和8年度 | 備考
             | | | 当初 | 補正 | 計 | 当初案 |
            1 | 里山の小屋 | 環境省 | 10 | 5 | 15 | 12 |
            2 | 里山の橋 | 国土交通省 | 20 | － | 20 | 21 |
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 環境省 | 2025 initial 10000000; 2025 supplementary 5000000; 2026 initial draft 12000000",
            "里山の橋 | 国土交通省 | 2025 initial 20000000; 2026 initial draft 21000000");
  }

  /** The first row below the heads is the ministry of the next ones. */
  @Test
  void readsAListWhoseFirstRowHeadsOthers() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    番号 | 施策名 | 令和7年度予算額 | 令和8年度予算案 | 会計 | 摘要 | 備考
                    環境省 | < | < | < | < | < | <
                    1 | 里山の小屋 | 900 | 910 | 一般 | 改修 | 済
                    （2） | 里山の橋 | 800 | 810 | 一般 | 架設 | 未
                    """)))
        .containsExactly(
            "里山の小屋 | 環境省 | 2025 initial 900000; 2026 initial draft 910000",
            "里山の橋 | 環境省 | 2025 initial 800000; 2026 initial draft 810000");
  }

  /**
   * Each row has the ministry, its division and its amounts; they are not told column by column.
   */
  @Test
  void readsARowAMinistry() {
    Measure measure =
        from(Pages.text(
                """
                （単位：百万円）
                施策名 | 府省庁 | 担当課 | 令和8年度当初案
                里山の鳥の見守り | 環境省 | 里山局鳥課 | 25
                ^ | 農林水産省 | 谷局鳥害課 | 6
                里山の橋 | 国土交通省 | 橋局 | 7
                """))
            .value()
            .measures()
            .get(0);
    assertThat(measure.offices())
        .extracting(office -> office.printed())
        .containsExactly("環境省里山局鳥課", "農林水産省谷局鳥害課");
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::label, BudgetLine::amountYen)
        .containsExactly(
            tuple(Optional.of("環境省"), Optional.of(25_000_000L)),
            tuple(Optional.of("農林水産省"), Optional.of(6_000_000L)));
  }

  @Test
  void goesOnWithTheTextOfTheRowAbove() {
    List<Measure> measures =
        from(Pages.text(
                """
                （単位：千円）
                施策名 | 担当課 | 令和8年度当初予算 | 概要
                里山の馬車 | 交通課 | 900 | 馬車を走らせ、乗る人に
                 | | | 助成する。
                里山の橋 | 橋課 | 800 | 橋を架ける。
                 | | | ※ 橋は二つ。
                """))
            .value()
            .measures();
    assertThat(measures)
        .extracting(measure -> measure.overview().orElse(""))
        .containsExactly("馬車を走らせ、乗る人に\n助成する。", "橋を架ける。");
  }

  /** Of the office it is known what the mark means; the amount may be the same one, or a part. */
  @Test
  void takesAMarkForTheOfficeAboveAndSaysThatAnAmountIsNone() {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            施策名 | 担当 | 令和8年度当初案 | 概要
            里山の小屋 | 環境省 | 120 | 小屋を直す。
            里山の橋 | 〃 | 〃 | 橋を架ける。
            里山の沢 | 同上 | 30 | 沢を守る。
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 環境省 | 2026 initial draft 120000000",
            "里山の橋 | 環境省 | ",
            "里山の沢 | 環境省 | 2026 initial draft 30000000");
    assertThat(codes(list)).contains("budget.unreadable");
  }

  @Test
  void saysThatARemarkMakesAnAmountAPart() {
    String list =
        """
        （単位：百万円）
        施策名 | 担当 | 令和8年度当初案 | 令和7年度当初 | 備考
        里山の小屋 | 環境省 | 120 | 90 | 内数
        里山の橋 | 環境省 | 30の内数 | 20の内数 | 内数
        """;
    assertThat(codes(Pages.text(list))).containsOnlyOnce("budget.included-unclear");
    assertThat(codes(Pages.text(list.replace("90 | 内数", "90 | 新規"))))
        .doesNotContain("budget.included-unclear");
  }

  /** Without it all of them would be added up with those that hold them. */
  @Test
  void takesTheMarksOfAColumnThatTellsWhichAmountsAreParts() {
    String list =
        """
        （単位：百万円）
        施策名 | 担当 | 令和8年度当初案 | 内数の有無
        里山の小屋 | 環境省 | 120 | 有
        里山の橋 | 環境省 | 30 | 無
        """;
    assertThat(included(list)).containsExactly(true, false);
    assertThat(included(list.replace("の有無", "").replace("有", "○").replace("無", "")))
        .containsExactly(true, false);
    assertThat(codes(Pages.text(list))).doesNotContain("list.column-unread");
    assertThat(codes(Pages.text(list.replace("有\n", "一部\n")))).contains("budget.included-unclear");
  }

  private static List<Boolean> included(String list) {
    return from(Pages.text(list)).value().measures().stream()
        .flatMap(measure -> measure.budget().lines().stream())
        .map(BudgetLine::included)
        .toList();
  }

  /** As in workbooks whose cells do not wrap. */
  @Test
  void joinsANameThatGoesOnInARowWithoutANumber() {
    Document list =
        Pages.text(
            """
            （単位：千円）
            番号 | 施策名 | 担当課 | 令和8年度当初予算 | 概要
            1 | 里山の小屋と | 小屋課 | 900 | 釘を打つ。
             | 井戸の修繕 | | | 井戸を掘る。
            2 | 里山の橋 | 橋課 | 800 | 橋を架ける。
            ^ | かけかえ事業 | ^ | ^ | ^
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋と井戸の修繕 | 小屋課 | 2026 initial 900000", "里山の橋かけかえ事業 | 橋課 | 2026 initial 800000");
  }

  @Test
  void saysThatANameMayGoOnBelowIt() {
    String list =
        """
        （単位：千円）
        施策名 | 担当課 | 令和8年度当初予算
        里山の小屋の | 小屋課 | 900
        修繕事業 | |
        里山の橋の整備 | 橋課 | 800
        沢の保全 | 沢課 | 700
        """;
    assertThat(codes(Pages.text(list))).contains("list.row-without-name");
    assertThat(codes(Pages.text(list.replace("修繕事業", "橋と沢"))))
        .doesNotContain("list.row-without-name");
  }

  @Test
  void saysThatAColumnUnderAYearAloneWasLeftOut() {
    String list =
        """
        （単位：千円）
        施策名 | 担当課 | 令和8年度当初予算 | 前年度 | 概要
        里山の小屋 | 小屋課 | 900 | 800 | 釘を打つ。
        里山の橋 | 橋課 | 700 | 650 | 橋を架ける。
        """;
    assertThat(codes(Pages.text(list))).contains("list.column-left-out");
    assertThat(codes(Pages.text(list.replace("800", "検討").replace("650", "設計"))))
        .doesNotContain("list.column-left-out");
  }

  /** What groups of rows have across all columns is no text of each of them. */
  @Test
  void takesNoHeadingOfRowsForTheTextOfColumns() {
    assertThat(
            codes(
                Pages.text(
                    """
                    （単位：千円）
                    施策名 | 担当課 | 令和8年度当初予算 | 支出の別
                    第1章　里山の暮らし | < | < | <
                    里山の小屋 | 小屋課 | 900 |
                    第2章　里山の道 | < | < | <
                    里山の橋 | 橋課 | 700 |
                    """)))
        .doesNotContain("list.column-unread");
  }

  /** A note says of which years the two amounts of each cell are. */
  @Test
  void readsTwoAmountsAboveEachOther() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：百万円、上段：令和8年度当初予算案、下段：令和7年度当初予算額）
                    施策名 | 概要 | 予算額 | 担当課
                    里山の小屋 | 釘を打つ。 | 150/120 | 小屋課
                    里山の橋 | 橋を架ける。 | 30/－ | 橋課
                    里山の沢 | 沢を守る。 | － | 沢課
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 150000000; 2025 initial 120000000",
            "里山の橋 | 橋課 | 2026 initial draft 30000000",
            "里山の沢 | 沢課 | ");
  }

  /** An office that stands alone in a row of its own has no amounts there. */
  @Test
  void namesNoMinistryOfAnAmountThatIsTheOnlyOne() {
    Document list =
        Pages.text(
            """
            （単位：百万円）
            施策名 | 府省庁 | 令和8年度当初案 | 概要
            里山の鳥 | 環境省 | 24 | 鳥を
             | 農林水産省 | | 見守る。
            里山の橋 | 国土交通省 | 10 | 橋を
            ^ | 総務省 | 20 | 架ける。
            ^ | 計 | 30 |
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の鳥 | 環境省、農林水産省 | 2026 initial draft 24000000",
            "里山の橋 | 国土交通省、総務省 | 2026 initial draft 30000000");
    assertThat(from(list).value().measures())
        .flatExtracting(measure -> measure.budget().lines())
        .allMatch(line -> line.label().isEmpty());
  }
}
