package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns beside those of amounts that say what the amounts are. */
class ListColumnsTest {

  /** What two years are compared in, and what prints its unit, are amounts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        （単位：百万円）
        事業名 | 担当課 | 令和8年度 | 令和7年度 | 比較増減
        里山の小屋 | 小屋課 | 12 | 10 | 2
        里山の橋 | 橋課 | 7 | 8 | △1
        """,
        """
        事業名 | 担当課 | 令和8年度（百万円） | 令和7年度（百万円）
        里山の小屋 | 小屋課 | 12 | 10
        里山の橋 | 橋課 | 7 | 8
        """
      })
  void readsAmountsBelowYearsAlone(String list) {
    assertThat(told(Pages.text(list)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 unspecified 12000000; 2025 unspecified 10000000",
            "里山の橋 | 橋課 | 2026 unspecified 7000000; 2025 unspecified 8000000");
  }

  /** Of figures below years alone, which nobody compares, it is not said that they are money. */
  @Test
  void takesNoOtherFiguresBelowYearsForAmounts() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：百万円）
                    事業名 | 担当課 | 令和8年度 | 令和7年度 | 増減
                    里山の小屋 | 小屋課 | 12 | 10 | 5
                    里山の橋 | 橋課 | 7 | 8 | △1
                    """)))
        .noneMatch(measure -> measure.contains("2026"));
  }

  /** The head is that of the first amount, and the bracket that of the one in brackets. */
  @Test
  void readsTheYearBeforeInBracketsBelowAnOpenHead() {
    assertThat(
            told(
                Pages.text(
                    """
                    令和8年度当初予算案 主要事業の概要
                    （単位：百万円）
                    事業名 | 担当課 | 予算額（前年度）
                    里山の小屋 | 小屋課 | 12（10）
                    里山の橋 | 橋課 | 7（－）
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 12000000; 2025 initial 10000000",
            "里山の橋 | 橋課 | 2026 initial draft 7000000");
  }

  /** Beside one column of amounts nobody asks which of them is a part. */
  @ParameterizedTest
  @ValueSource(strings = {"区分", "備考"})
  void readsAColumnOfNothingButIncludedAndWhole(String head) {
    Document list =
        Pages.text(
            """
            事業名 | 担当課 | 令和8年度予算案（百万円） | %s
            里山の小屋 | 小屋課 | 12 | 内数
            里山の橋 | 橋課 | 7 | 全額
            里山の道 | 道課 | 5 |\s
            """
                .formatted(head));
    assertThat(Extracted.from(list).value().measures())
        .extracting(measure -> measure.budget().lines().get(0).included())
        .containsExactly(true, false, false);
    assertThat(codes(list))
        .doesNotContain(
            "budget.amount-without-kind", "budget.included-unclear", "list.column-unread");
  }

  /** A dash below the budget does not make that of all years one of the year of the title. */
  @ParameterizedTest
  @ValueSource(strings = {"総事業費", "事業費"})
  void leavesOutWhatIsOfNoYearBesideTheBudgetOfOne(String head) {
    Document list =
        Pages.text(
            """
            令和8年度当初予算案 主要事業の概要
            （単位：百万円）
            事業名 | 担当課 | 令和8年度当初予算額 | %s
            里山の小屋 | 小屋課 | 10 | 90
            里山の橋 | 橋課 | － | 80
            """
                .formatted(head));
    assertThat(told(list)).containsExactly("里山の小屋 | 小屋課 | 2026 initial 10000000", "里山の橋 | 橋課 | ");
    assertThat(codes(list)).containsOnlyOnce("list.column-left-out");
  }

  @Test
  void takesTheCostOfAllYearsForNoBudgetOfTheTitle() {
    Document list =
        Pages.text(
            """
            令和8年度当初予算案 主要事業の概要
            （単位：百万円）
            事業名 | 担当課 | 総事業費
            里山の小屋 | 小屋課 | 90
            里山の橋 | 橋課 | 80
            """);
    assertThat(told(list).get(0)).endsWith("| unspecified 90000000");
    assertThat(codes(list)).contains("budget.year-missing").doesNotContain("budget.stage-of-title");
  }

  /** A row a year and stage, under a head that leaves both open. */
  @Test
  void readsTheStageOfARowBesideItsYear() {
    assertThat(
            told(
                Pages.text(
                    """
                    年度 | 予算種別 | 事業名 | 担当課 | 予算額（千円）
                    令和8年度 | 当初 | 里山の小屋 | 小屋課 | 900
                    令和7年度 | 12月補正 | 里山の小屋 | 小屋課 | 20
                    令和8年度 | 当初 | 里山の橋 | 橋課 | 800
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 900000; 2025 supplementary 20000",
            "里山の橋 | 橋課 | 2026 initial 800000");
  }

  @Test
  void joinsRowsThatDifferInTheirStageAlone() {
    assertThat(
            told(
                Pages.text(
                    """
                    事業名 | 担当課 | 年度 | 区分 | 金額（千円）
                    里山の小屋 | 小屋課 | R7 | 当初 | 900
                    里山の小屋 | 小屋課 | R7 | 9月補正 | 20
                    里山の小屋 | 小屋課 | R8 | 当初 | 910
                    里山の橋 | 橋課 | R7 | 当初 | 800
                    合計 | | | | 2,630
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 initial 900000; 2025 supplementary 20000; 2026 initial 910000",
            "里山の橋 | 橋課 | 2025 initial 800000");
  }

  /** A kind that is 予算 for all is none of their stages, and neither is one that some rows lack. */
  @Test
  void leavesStagesToHeadsThatSayThem() {
    assertThat(
            told(
                Pages.text(
                    """
                    事業名 | 担当課 | 種別 | 令和7年度当初予算額（千円）
                    里山の小屋 | 小屋課 | 補正 | 900
                    里山の橋 | 橋課 | 補正 | 800
                    """)))
        .containsExactly("里山の小屋 | 小屋課 | 2025 initial 900000", "里山の橋 | 橋課 | 2025 initial 800000");
  }

  @Test
  void takesTheWordsUnderAHeadThatCoversNumbersToo() {
    assertThat(
            told(
                Pages.text(
                    """
                    事業名 | < | 担当課 | 令和7年度当初予算額（千円） | 令和6年度当初予算額（千円）
                    1 | 里山の小屋 | 小屋課 | 900 | 800
                    2 | 里山の橋 | 橋課 | 700 | 600
                    局計 | < | | 1,600 | 1,400
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 initial 900000; 2024 initial 800000",
            "里山の橋 | 橋課 | 2025 initial 700000; 2024 initial 600000");
  }

  /** What the head says in brackets is said of the figure in brackets. */
  @Test
  void readsTwoYearsInOneCell() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：百万円）
                    事業名 | 担当課 | Ｒ８当初（Ｒ７当初）
                    里山の小屋 | 小屋課 | 1,234（1,100）
                    里山の橋 | 橋課 | 567（－）
                    浜の清掃 | 浜課 | －（89）
                    浜の松 | 浜課 | 30（皆増）
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 1234000000; 2025 initial 1100000000",
            "里山の橋 | 橋課 | 2026 initial 567000000",
            "浜の清掃 | 浜課 | 2025 initial 89000000",
            "浜の松 | 浜課 | 2026 initial 30000000");
  }

  @Test
  void namesColumnsWhoseHeadTellsSeveralStagesAtOnce() {
    String list =
        """
        （単位：百万円）
        事業名 | 担当課 | 令和8年度当初予算額 | 令和7年度補正＋令和8年度当初 | 令和7年度当初との比較
        里山の小屋 | 小屋課 | 10 | 15 | 2
        里山の橋 | 橋課 | 20 | 25 | 2
        """;
    assertThat(Extracted.from(Pages.text(list)).issues())
        .filteredOn(issue -> issue.code() == IssueCode.LIST_COLUMN_LEFT_OUT)
        .singleElement()
        .matches(issue -> issue.arguments().contains("令和7年度補正＋令和8年度当初"));
  }

  /** The year of the title holds also where its only column could not be read. */
  @Test
  void namesAColumnOfADraftWithTheSupplementaryBudgetBeforeIt() {
    String list =
        """
        令和8年度予算案の主要施策
        （単位：百万円）
        事業名 | 担当課 | 令和8年度予算案＋令和7年度補正 | 令和7年度当初予算額
        里山の小屋 | 小屋課 | 15 | 10
        里山の橋 | 橋課 | 25 | 20
        """;
    Found<Catalogue> found = Extracted.from(Pages.text(list));
    assertThat(found.issues())
        .filteredOn(issue -> issue.code() == IssueCode.LIST_COLUMN_LEFT_OUT)
        .singleElement()
        .matches(issue -> issue.arguments().contains("令和8年度予算案＋令和7年度補正"));
    assertThat(found.value().publication().fiscalYear()).contains(2026);
  }

  /** 単位 has a column of its own. */
  @Test
  void readsTheUnitOfEachRow() {
    assertThat(
            told(
                Pages.text(
                    """
                    事業名 | 担当課 | 令和8年度当初予算額 | 単位
                    里山の小屋 | 小屋課 | 1,234 | 千円
                    里山の橋 | 橋課 | 567 | 百万円
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 1234000", "里山の橋 | 橋課 | 2026 initial 567000000");
  }

  @Test
  void readsTheOnlyColumnOfUnitsWhereverItStands() {
    assertThat(
            told(
                Pages.text(
                    """
                    事業名 | 担当課 | 令和8年度当初予算額 | 増減額 | 伸び率 | 単位
                    里山の小屋 | 小屋課 | 1,234 | 100 | 8.8% | 千円
                    里山の橋 | 橋課 | 567 | 10 | 1.8% | 百万円
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 1234000", "里山の橋 | 橋課 | 2026 initial 567000000");
  }

  @Test
  void readsBareYearsBelowTheWordForYear() {
    assertThat(
            told(
                Pages.text(
                    """
                    事業名 | 担当課 | 年度 | 予算区分 | 予算額 | 単位
                    里山の小屋 | 小屋課 | 2025 | 補正 | 1234 | 千円
                    里山の小屋 | 小屋課 | 2026 | 当初 | 2345 | 千円
                    里山の橋 | 橋課 | 2026 | 当初 | 345 | 千円
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 supplementary 1234000; 2026 initial 2345000",
            "里山の橋 | 橋課 | 2026 initial 345000");
  }

  /** A note may say what stands in brackets in all cells. */
  @Test
  void readsAmountsInBracketsThatANoteTellsOf() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    ※（　）内は令和7年度当初予算額
                    事業名 | 担当課 | 令和8年度当初予算額
                    里山の小屋 | 小屋課 | 1,234（1,100）
                    里山の橋 | 橋課 | 567（新規）
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 1234000; 2025 initial 1100000",
            "里山の橋 | 橋課 | 2026 initial 567000");
  }

  /** 前年度 is the year before the one that the column states; beside several it is not known. */
  @Test
  void readsAmountsInBracketsOfTheYearBefore() {
    String list =
        """
        （単位：百万円）
        （　）内は前年度当初予算額
        事業名 | 担当課 | 令和8年度予算案
        里山の小屋 | 小屋課 | 20（10）
        里山の橋 | 橋課 | 未定（12）
        """;
    assertThat(told(Pages.text(list)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 20000000; 2025 initial 10000000",
            "里山の橋 | 橋課 | 2026 initial draft -; 2025 initial 12000000");
  }

  /** A note below the end of a list is of the pages before, too. */
  @Test
  void takesANoteBelowTheLastPageForAllPages() {
    String first =
        """
        （単位：百万円）
        事業名 | 担当課 | 令和8年度予算案
        里山の小屋 | 小屋課 | 20（10）
        里山の橋 | 橋課 | 30（12）
        """;
    String last =
        """
        里山の道 | 道課 | 40（14）
        ※（　）内は前年度当初予算額
        """;
    assertThat(told(Pages.numbered(first, last)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial draft 20000000; 2025 initial 10000000",
            "里山の橋 | 橋課 | 2026 initial draft 30000000; 2025 initial 12000000",
            "里山の道 | 道課 | 2026 initial draft 40000000; 2025 initial 14000000");
  }

  /**
   * Cells of documents and texts have no place of their own; the bracket tells its column all the
   * same.
   */
  @Test
  void takesTheYearBeforeThatOfItsColumnForEachAmountInBrackets() {
    String list =
        """
        令和8年度 事業一覧
        （単位：百万円）
        （　）内は前年度当初予算額
        事業名 | 担当課 | 令和7年度予算額 | 令和8年度要求額
        里山の小屋 | 小屋課 | 20（10） | 30（20）
        里山の橋 | 橋課 | 21（11） | 31（21）
        """;
    assertThat(told(Pages.text(list)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 initial 20000000; 2024 initial 10000000;"
                + " 2026 request 30000000; 2025 initial 20000000",
            "里山の橋 | 橋課 | 2025 initial 21000000; 2024 initial 11000000;"
                + " 2026 request 31000000; 2025 initial 21000000");
  }

  @Test
  void partsTheOfficeFromTheNameBeforeIt() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    事業名（担当課） | 令和8年度当初予算額 | 令和7年度当初予算額
                    里山の小屋（甲地区）（小屋課） | 10 | 11
                    里山の橋（渡橋課） | 20 | 21
                    """)))
        .containsExactly(
            "里山の小屋（甲地区） | 小屋課 | 2026 initial 10000; 2025 initial 11000",
            "里山の橋 | 渡橋課 | 2026 initial 20000; 2025 initial 21000");
  }

  @Test
  void partsTheOfficeFromTheNameAboveItWhereNoColumnSaysIt() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：千円）
                    事業名 | 令和8年度当初予算額 | 令和7年度当初予算額
                    里山の小屋/（総務省里山局小屋課） | 10 | 11
                    里山の橋/（国土交通省橋局渡橋課） | 20 | 21
                    里山の道（甲地区） | 30 | 31
                    """)))
        .containsExactly(
            "里山の小屋 | 総務省里山局小屋課 | 2026 initial 10000; 2025 initial 11000",
            "里山の橋 | 国土交通省橋局渡橋課 | 2026 initial 20000; 2025 initial 21000",
            "里山の道（甲地区） |  | 2026 initial 30000; 2025 initial 31000");
  }

  /** Planned and actual amounts, and rates, are no budget: their columns are named. */
  @Test
  void namesColumnsOfFiguresThatAreNoBudget() {
    Document list =
        Pages.text(
            """
            No | 施策名 | 担当課 | 令和6年度実績 | 執行率 | 令和7年度予算額（千円） | 令和7年度計画 | 増減額
            1 | 里山の小屋 | 小屋課 | 28 | 97.0 | 30 | 33 | 2
            2 | 里山の橋 | 橋課 | 38 | 95.0 | 40 | 44 | 2
            """);
    assertThat(told(list))
        .containsExactly("里山の小屋 | 小屋課 | 2025 initial 30000", "里山の橋 | 橋課 | 2025 initial 40000");
    assertThat(
            Extracted.from(list).issues().stream()
                .filter(issue -> issue.code() == IssueCode.LIST_COLUMN_UNREAD)
                .map(issue -> issue.arguments().get(0)))
        .containsExactly("令和6年度実績", "執行率", "令和7年度計画");
  }

  /** Lists that give the text no column of its own have it below the name. */
  @Test
  void partsTheNameFromTheSentencesBelowIt() {
    Document list =
        Pages.text(
            """
            施策・事業 | 令和8年度予算案（百万円） | 担当課
            ○里山の小屋の再生【新規】/小屋を直す市町村を支援する。 | 12 | 小屋課
            ○里山の橋の再生【継続】/橋を直す。/橋を渡る人を増やす。 | 13 | 橋課
            ○里山の船の再生/船を直す。 | 14 | 船課
            """);
    assertThat(from(list).value().measures())
        .extracting(m -> m.name().get(), m -> m.overview().get(), m -> m.status().isPresent())
        .containsExactly(
            tuple("里山の小屋の再生", "小屋を直す市町村を支援する。", true),
            tuple("里山の橋の再生", "橋を直す。\n橋を渡る人を増やす。", true),
            tuple("里山の船の再生", "船を直す。", false));
  }

  /** Where nothing tells where the name ends, a person has to look. */
  @Test
  void tellsANameThatGoesOnAsASentence() {
    Document list =
        Pages.text(
            """
            施策・事業 | 令和8年度予算案（百万円） | 担当課
            里山の小屋の再生　小屋を直す市町村を支援する。 | 12 | 小屋課
            里山の橋の再生　橋を直す市町村を支援する。 | 13 | 橋課
            """);
    assertThat(codes(list)).contains("name.several");
  }

  /** One dated column of amounts, among columns of works that are not known. */
  @Test
  void readsNamesWithOneDatedAmountAmongColumnsThatAreNotKnown() {
    assertThat(
            told(
                Pages.text(
                    """
                    （単位：百万円）
                    事業名 | 箇所 | 全体計画 | 令和7年度まで | 令和8年度当初予算 | 令和9年度以降 | 限度額 | 事業期間 | 担当課
                    里山の橋の架け替え | 里川 | 900 | 100 | 80 | 720 | 500 | R5～R12 | 橋課
                    里山の道の付け替え | 里町 | 800 | 100 | 70 | 630 | － | R5～R12 | 道課
                    """)))
        .containsExactly(
            "里山の橋の架け替え | 橋課 | 2026 initial 80000000", "里山の道の付け替え | 道課 | 2026 initial 70000000");
  }

  /** Money of another kind in 億円 is left out, and told. */
  @Test
  void tellsAColumnOfMoneyThatIsNotKnown() {
    assertThat(
            codes(
                Pages.text(
                    """
                    事業名 | 令和8年度予算案（億円） | 財政投融資（億円） | 担当課
                    里山の橋 | 67.7 | 12.3 | 橋課
                    里山の道 | 7.7 | 22.3 | 道課
                    """)))
        .contains("list.column-unread");
  }

  @Test
  void readsFundsAsMeasures() {
    assertThat(
            told(
                Pages.text(
                    """
                    里山省所管基金一覧

                    基金名 | 設置法人 | 事業概要 | 令和7年度補正予算額（百万円） | 担当課室
                    里山基金 | 里山協会 | 小屋を直す。 | 364 | 小屋課
                    里海基金 | 里海協会 | 海図を直す。 | 175 | 海図課
                    里川基金 | 里川協会 | 橋を直す。 | 96 | 橋課
                    """)))
        .hasSize(3)
        .startsWith("里山基金 | 小屋課 | 2025 supplementary 364000000");
  }

  /** The title of such a list is no measure with the first amount. */
  @Test
  void tellsRowsWhoseColumnOfNamesIsNotKnown() {
    Document list =
        Pages.text(
            """
            里山省所管の証の一覧

            証の呼び名 | 設置法人 | 事業概要 | 令和7年度補正予算額（百万円） | 担当課室
            里山の証 | 里山協会 | 小屋を直す。 | 364 | 小屋課
            里海の証 | 里海協会 | 海図を直す。 | 175 | 海図課
            里川の証 | 里川協会 | 橋を直す。 | 96 | 橋課
            """);
    assertThat(told(list)).isEmpty();
    assertThat(codes(list)).contains("list.without-names");
  }

  /** 予算 総務省 is no 予算総額. */
  @Test
  void readsAmountsOfMinistriesWhoseNamesBeginAsAStageEnds() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 府省庁 | 令和7年度予算（百万円） | 施策の概要
                    里山の橋 | 総務省 | 956 | 橋を直す。
                    ^ | 農林水産省 | 1,907 | ^
                    里山の道 | 環境省 | 5 | 道を直す。
                    """)))
        .first()
        .isEqualTo("里山の橋 | 総務省、農林水産省 | 2025 initial 956000000; 2025 initial 1907000000");
  }

  /** 計 alone of the year before, where that of this year stands beside its accounts. */
  @Test
  void readsTheOnlyTotalOfTheYearBefore() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 令和8年度予算案（百万円） | < | < | 令和7年度予算額（百万円）
                    ^ | 一般会計 | 東日本大震災復興特別会計 | 計 | 計
                    里山の橋 | 12 | 3 | 15 | 14
                    里山の道 | 22 | － | 22 | 20
                    """)))
        .containsExactly(
            "里山の橋 |  | 2026 initial draft 15000000; 2025 initial 14000000",
            "里山の道 |  | 2026 initial draft 22000000; 2025 initial 20000000");
  }

  /** A workbook may print the measure above again in each row. */
  @Test
  void takesTheColumnWhoseNamesDifferForThatOfTheMeasures() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 事業名 | 令和8年度予算額（千円） | 担当課
                    里を守る | 里山の橋 | 12 | 橋課
                    里を守る | 里山の道 | 13 | 道課
                    """)))
        .containsExactly("里山の橋 | 橋課 | 2026 initial 12000", "里山の道 | 道課 | 2026 initial 13000");
  }

  /** The years of the open data of review sheets: of the sheet, and of the amounts. */
  @Test
  void readsTheYearOfTheAmountsBesideOthers() {
    Document list =
        Pages.text(
            """
            事業年度 | 予算事業ID | 事業名 | 担当課 | 開始年度 | 予算年度 | 当初予算（円） | 執行額（円）
            2025 | 1001 | 里山の小屋 | 小屋課 | 2010 | 2024 | 900000 | 800000
            2025 | 1001 | 里山の小屋 | 小屋課 | 2010 | 2025 | 910000 | -
            2025 | 1002 | 里山の橋 | 橋課 | 2011 | 2024 | 700000 | 600000
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2024 initial 900000; 2025 initial 910000; 2024 executed 800000",
            "里山の橋 | 橋課 | 2024 initial 700000; 2024 executed 600000");
    assertThat(codes(list)).doesNotContain("list.column-left-out");
  }

  /** So the open data of review sheets prints it: the request is that of the next year. */
  @Test
  void readsAmountsThatAddUpAccountsAndAreOfTheNextYear() {
    Document list =
        Pages.text(
            """
            予算事業ID | 事業名 | 府省庁 | 局・庁 | 予算年度 | 会計区分 | 当初予算（合計）（円） | 当初予算（円） | 翌年度要求額（合計）（円）
            1001 | 里山の小屋 | 里山省 | 小屋局 | 2024 | | 900 | | 950
            1001 | 里山の小屋 | 里山省 | 小屋局 | 2024 | 一般会計 | | 600 |
            1001 | 里山の小屋 | 里山省 | 小屋局 | 2024 | 特別会計 | | 300 |
            1002 | 里山の橋 | 里山省 | 橋局 | 2024 | | 700 | | 750
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 里山省小屋局 | 2024 initial 900; 2025 request 950",
            "里山の橋 | 里山省橋局 | 2024 initial 700; 2025 request 750");
  }

  @Test
  void rowsAYearOfAnotherNumberAreAnotherMeasure() {
    Document list =
        Pages.text(
            """
            事業番号 | 事業名 | 担当課 | 予算年度 | 当初予算（円）
            1001 | 庁舎の維持 | 会計課 | 2024 | 900
            1002 | 庁舎の維持 | 会計課 | 2024 | 700
            1002 | 庁舎の維持 | 会計課 | 2025 | 710
            """);
    assertThat(told(list))
        .containsExactly(
            "庁舎の維持 | 会計課 | 2024 initial 900", "庁舎の維持 | 会計課 | 2024 initial 700; 2025 initial 710");
  }

  @Test
  void joinsTheRowsOfTheAccountsOfAMeasure() {
    Document list =
        Pages.text(
            """
            事業名 | 担当課 | 会計区分 | 令和8年度当初予算額（千円）
            里山の小屋 | 小屋課 | 一般会計 | 900
            里山の小屋 | 小屋課 | 特別会計 | 100
            里山の橋 | 橋課 | 一般会計 | 700
            里山の橋 | 橋課 | 特別会計 | 50
            里山の橋 | 橋課 | 計 | 750
            """);
    assertThat(told(list))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2026 initial 900000; 2026 initial 100000",
            "里山の橋 | 橋課 | 2026 initial 750000");
    assertThat(codes(list)).doesNotContain("measure.twice", "list.column-unread");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"開始年度", "事業開始年度", "実施期間", "採択年度", "目標年度"})
  void takesNoOtherYearForThatOfTheAmounts(String head) {
    String list = "事業名 | 担当課 | %s | 予算額（千円）\n小屋の再生 | 小屋課 | 令和2年度 | 900\n橋の再生 | 橋課 | 令和3年度 | 800\n";
    assertThat(told(Pages.text(String.format(list, head))))
        .containsExactly("小屋の再生 | 小屋課 | initial 900000", "橋の再生 | 橋課 | initial 800000");
  }

  /** A prefecture's list of what its offices ask for. */
  @Test
  void readsRequestsForTheInitialBudget() {
    assertThat(
            told(
                Pages.text(
                    """
                    事業名 | 令和7年度当初予算額（千円） | 令和8年度当初要求額（千円） | 要求事業の概要 | 担当課
                    里山の小屋 | 900 | 910 | 小屋を直す。 | 小屋課
                    里山の橋 | - | 800 | 橋を架ける。 | 橋課
                    """)))
        .containsExactly(
            "里山の小屋 | 小屋課 | 2025 initial 900000; 2026 request 910000",
            "里山の橋 | 橋課 | 2026 request 800000");
  }

  /** The rows were text of the first of them, whose labels opened a sheet. */
  @Test
  void partsTextsBelowTheirLabelsInOneCell() {
    String list =
        "<!DOCTYPE html><meta charset=utf-8><table border=1>"
            + "<tr><th>事業名<th>令和8年度予算額（千円）<th>事業概要<th>担当課"
            + "<tr><td>里山の小屋<td>900<td>（目的）<br>山の人を守る。<br>（事業内容）<br>・小屋を直す<td>小屋課"
            + "<tr><td>里山の橋<td>800<td>（目的）<br>谷を渡る。<br>（事業内容）<br>・橋を架ける<td>橋課</table>";
    assertThat(from(DrawnForm.read("list.html", list.getBytes(UTF_8))).value().measures())
        .extracting(
            m -> m.name().orElseThrow(), Measure::overview, Measure::purpose, Measure::details)
        .containsExactly(
            tuple("里山の小屋", Optional.empty(), Optional.of("山の人を守る。"), Optional.of("・小屋を直す")),
            tuple("里山の橋", Optional.empty(), Optional.of("谷を渡る。"), Optional.of("・橋を架ける")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "事業費<br>上段：令和8年度当初予算案<br>下段：令和7年度当初予算額, 910<br>900",
    "予算額<br>（上段：令和8年度当初予算案、下段：令和7年度当初予算額）, 910<br>(900)",
    "令和8年度当初予算案（下段：前年度）, 910<br>（900）",
    "事業費<br>上段:令和8年度当初予算案<br>中段:令和7年度当初予算額<br>下段:令和6年度決算額, 910<br>900<br>890"
  })
  void readsAmountsAboveEachOtherThatTheHeadTellsOf(String head, String cell) {
    String list =
        "<!DOCTYPE html><meta charset=utf-8><p>（単位：千円）<table border=1><tr><th>事業名<th>担当課<th>"
            + head
            + "<tr><td>里山の小屋<td>小屋課<td>"
            + cell
            + "<tr><td>里山の橋<td>橋課<td>"
            + cell
            + "</table>";
    assertThat(told(DrawnForm.read("list.html", list.getBytes(UTF_8))).get(0))
        .startsWith("里山の小屋 | 小屋課 | 2026 initial draft 910000; 2025 initial 900000");
  }

  @Test
  void tellsNamesBelowEachOtherThatWouldBeOne() {
    assertThat(
            codes(
                Pages.text(
                    """
                    施策名 | 里山の小屋の再生
                    ^ | 里山の橋の長寿命化
                    担当課 | 小屋課
                    予算額 | 令和8年度予算案：3百万円
                    """)))
        .contains("name.several");
  }
}
