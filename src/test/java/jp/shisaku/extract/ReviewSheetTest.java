package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.Extracted.measure;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.check.Checks;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Review sheets of ministries, evaluation sheets of towns: amounts by year and stage. */
class ReviewSheetTest {

  private static final String HEAD =
      """
      事業名 | 里山の小屋を守る事業 | < | 担当部局庁 | 総務省里山局 | 作成責任者
      事業開始年度 | 平成30年度 | < | 担当課室 | 小屋課 | 課長 山田
      事業の目的（3行程度以内） | 道を残す。 | < | < | < | <
      事業概要（別添可） | 釘を打つ。 | < | < | < | <
      """;

  private static final String AMOUNTS =
      """
      予算額・執行額（単位：百万円） |  |  | 令和4年度 | 令和5年度 | 令和6年度要求
      ^ | 予算の状況 | 当初予算 | 100 | 120 | 130
      ^ | ^ | 補正予算 | 20 | - |\s
      ^ | ^ | 前年度から繰越し | 5 | 6 |\s
      ^ | ^ | 翌年度へ繰越し | ▲ 6 | - |\s
      ^ | ^ | 予備費等 | - | - |\s
      ^ | ^ | 計 | 119 | 126 | 130
      ^ | 執行額 | < | 110 |  |\s
      ^ | 執行率（％） | < | 92% |  |\s
      """;

  private static List<String> lines(Document sheet) {
    return List.of(told(sheet).get(0).split(" \\| ")[2].split("; "));
  }

  private static List<String> codesOfBudget(Document sheet) {
    return codes(sheet).stream().filter(code -> code.startsWith("budget.")).toList();
  }

  @Test
  void readsTheAmountsByYearAndStage() {
    assertThat(lines(Pages.text(HEAD + AMOUNTS)))
        .containsExactly(
            "2022 initial 100000000",
            "2023 initial 120000000",
            "2024 request 130000000",
            "2022 supplementary 20000000",
            "2022 executed 110000000");
  }

  @Test
  void readsATableBelowTheLabelOnALineOfItsOwn() {
    Document sheet =
        Pages.text(
            """
            事業名 | 里山の小屋を守る事業 | 部・課名 | 里山部小屋課
            事業の目的 | 道を残す。 | < | <

            投入コスト
            （単位：千円）
             | 平成29年度決算 | 平成30年度決算 | 令和元年度予算
            事業費（Ａ） | 3,210 | 3,220 | 3,230
            　うち一般財源 | 1,605 | 1,606 | 1,607
            人件費（Ｂ） | 800 | 801 | 802
            総コスト（Ａ＋Ｂ） | 4,010 | 4,021 | 4,032
            """);
    assertThat(told(sheet))
        .containsExactly(
            "里山の小屋を守る事業 | 里山部小屋課 | 2017 settlement 3210000; 2018 settlement 3220000; 2019 initial 3230000");
  }

  /** No figure of it is a whole number, and in yen all are. */
  @Test
  void readsATableOfDecimalsWhoseLabelStatesTheUnit() {
    Document sheet =
        Pages.text(
            HEAD
                + """
                予算額（億円） | | 令和5年度 | 令和6年度要求
                ^ | 当初予算 | 1.5 | 2.5
                ^ | 補正予算 | 0.2 | -
                """);
    assertThat(lines(sheet))
        .containsExactly(
            "2023 initial 150000000", "2024 request 250000000", "2023 supplementary 20000000");
  }

  /** Of 事業費 and 国費 the state's amounts are the budget, as in lists. */
  @Test
  void readsWhatTheStatePaysBesideAllThatIsSpent() {
    Document sheet =
        Pages.text(
            HEAD
                + """
                予算額（百万円） | | 令和5年度予算 | 令和6年度要求
                ^ | 事業費 | 900 | 920
                ^ | 国費 | 400 | 420
                """);
    assertThat(lines(sheet)).containsExactly("2023 initial 400000000", "2024 request 420000000");
  }

  /** A label that only resembles a known one stands beside the table whose heads say what it is. */
  @Test
  void readsATableBesideALabelThatIsNotKnownOnce() {
    Document sheet = Pages.text(HEAD + AMOUNTS.replace("予算額・執行額（", "予算額と執行額（"));
    assertThat(lines(sheet)).isEqualTo(lines(Pages.text(HEAD + AMOUNTS)));
  }

  @Test
  void takesNoAmountWhereTwoColumnsHaveTheSameHead() {
    Document sheet = Pages.text(HEAD + AMOUNTS.replace("令和6年度要求", "令和5年度"));
    assertThat(lines(sheet))
        .containsExactly(
            "2022 initial 100000000", "2022 supplementary 20000000", "2022 executed 110000000");
    assertThat(from(sheet).issues())
        .filteredOn(i -> i.code().code().equals("budget.rows-left-out"))
        .flatExtracting(i -> i.arguments())
        .containsExactly("前年度から繰越し、翌年度へ繰越し、令和5年度、令和5年度");
  }

  @Test
  void takesTheUnitOfARowOrAColumnBeforeThatOfTheTable() {
    String amounts = AMOUNTS.replace("令和5年度", "令和5年度（千円）").replace("執行額 |", "執行額（億円） |");
    assertThat(lines(Pages.text(HEAD + amounts)))
        .containsExactly(
            "2022 initial 100000000",
            "2023 initial 120000",
            "2024 request 130000000",
            "2022 supplementary 20000000",
            "2022 executed 11000000000");
  }

  @Test
  void saysWhichRowsHaveNoStage() {
    assertThat(from(Pages.text(HEAD + AMOUNTS)).issues())
        .filteredOn(i -> i.code().code().equals("budget.rows-left-out"))
        .flatExtracting(i -> i.arguments())
        .containsExactly("前年度から繰越し、翌年度へ繰越し");
  }

  @Test
  void checksTheTotalsOfTheSheet() {
    Document wrong = Pages.text(HEAD + AMOUNTS.replace("計 | 119", "計 | 139"));
    Catalogue checked = Checks.checked(from(wrong).value().withIssues(from(wrong).issues()));
    assertThat(checked.issues())
        .filteredOn(i -> i.code().code().equals("budget.total-differs"))
        .flatExtracting(i -> i.arguments())
        .containsExactly("令和4年度 計：139", "119,000,000");
    assertThat(codesOfBudget(Pages.text(HEAD + AMOUNTS))).doesNotContain("budget.total-differs");
    // Neither a total nor a part that is no figure tells that anything is wrong.
    assertThat(codesOfBudget(Pages.text(HEAD + AMOUNTS.replace("計 | 119", "計 | 精査中"))))
        .doesNotContain("budget.total-differs");
    assertThat(codesOfBudget(Pages.text(HEAD + AMOUNTS.replace("| 5 |", "| 精査中 |"))))
        .doesNotContain("budget.total-differs");
    // What is carried into the next year is taken away, printed with a minus or without one.
    assertThat(codesOfBudget(Pages.text(HEAD + AMOUNTS.replace("▲ 6", "6"))))
        .doesNotContain("budget.total-differs");
  }

  @Test
  void takesNoValueFromBeyondAnotherLabelOfTheForm() {
    Measure measure = measure(Pages.text(HEAD + AMOUNTS));
    assertThat(measure.offices()).extracting(o -> o.printed()).containsExactly("総務省里山局小屋課");
    assertThat(measure.purpose()).contains("道を残す。");
    assertThat(measure.overview()).contains("釘を打つ。");
  }

  @Test
  void carriesTheEraOfTheYearBefore() {
    String years = AMOUNTS.replace("令和5年度 |", "5年度 |").replace("令和6年度要求", "6年度要求");
    assertThat(lines(Pages.text(HEAD + years)))
        .containsExactlyElementsOf(lines(Pages.text(HEAD + AMOUNTS)));
  }

  @Test
  void carriesNoEraToAYearThatDoesNotFollow() {
    assertThat(lines(Pages.text(HEAD + AMOUNTS.replace("令和5年度 |", "6年度 |"))))
        .containsExactly(
            "2022 initial 100000000",
            "2024 request 130000000",
            "2022 supplementary 20000000",
            "2022 executed 110000000");
  }

  @Test
  void guessesNoEraThatStandsNowhere() {
    String years = AMOUNTS.replace("令和", "");
    Measure measure = measure(Pages.text(HEAD + years));
    assertThat(measure.budget().lines()).noneMatch(line -> line.fiscalYear().isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"事業費（千円）", "予算額・決算額（千円）", "事業コスト（単位：千円）"})
  void takesTheTotalOfTheMeansOfATown(String label) {
    assertThat(
            lines(
                Pages.text(
                    """
                    事務事業名 | 里山の図書館を開く事業 | 部課名 | 教育部図書館課 |\s
                    事業の目的 | 本を読む人を増やす。 | < | < | <
                    %s |  | 令和4年度決算 | 令和5年度決算 | 令和6年度予算
                    ^ | 国庫支出金 | 100 | 100 | 200
                    ^ | 一般財源 | 900 | 1,000 | 1,100
                    ^ | 合計 | 1,000 | 1,100 | 1,300
                    """
                        .formatted(label))))
        .containsExactly(
            "2022 settlement 1000000", "2023 settlement 1100000", "2024 initial 1300000");
  }

  @Test
  void takesTheExpensesWithoutTheStaff() {
    assertThat(
            lines(
                Pages.text(
                    """
                    事務事業名 | 里山の図書館を開く事業 | 部課名 | 教育部図書館課
                    事業の目的 | 本を読む人を増やす。 | < | <
                    コスト（単位：千円） |  | 令和4年度決算額 | 令和5年度予算額
                    ^ | 事業費 | 1,000 | 1,100
                    ^ | 人件費 | 500 | 500
                    ^ | 合計 | 1,500 | 1,600
                    """)))
        .containsExactly("2022 settlement 1000000", "2023 initial 1100000");
  }

  /** 最終予算額 has a year and no stage of its own: it gives no line, and that is said. */
  @Test
  void saysWhichColumnsHaveNoStage() {
    Document sheet =
        Pages.text(
            """
            事務事業名 | 里山の図書館を開く事業 | 部課名 | 教育部図書館課 | <
            事業の目的 | 本を読む人を増やす。 | < | < | <

            事業費の推移（単位：千円）

            区分 | 令和5年度決算額 | 令和6年度当初予算額 | 令和6年度最終予算額 | 令和7年度当初予算額
            事業費 | 1,000 | 1,100 | 1,150 | 1,200
            """);
    assertThat(lines(sheet))
        .containsExactly("2023 settlement 1000000", "2024 initial 1100000", "2025 initial 1200000");
    assertThat(from(sheet).issues())
        .filteredOn(i -> i.code().code().equals("budget.rows-left-out"))
        .flatExtracting(i -> i.arguments())
        .containsExactly("令和6年度最終予算額");
  }

  @Test
  void readsYearsAtTheSideAndStagesAbove() {
    Document sheet =
        Pages.text(
            """
            事務事業名 | 里山の図書館を開く事業 | 部課名 | 教育部図書館課
            事業の目的 | 本を読む人を増やす。 | < | <
            予算と決算（単位：千円） | < | < | <
            年度 | 当初予算額 | 最終予算額 | 決算額
            令和4年度 | 1,000 | 1,100 | 980
            令和5年度 | 1,200 |  |\s
            """);
    assertThat(lines(sheet))
        .containsExactly("2022 initial 1000000", "2022 settlement 980000", "2023 initial 1200000");
    assertThat(codesOfBudget(sheet)).containsExactly("budget.rows-left-out");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"柱の数, 12", "柱1本当たりの執行額, 3", "国庫債務負担行為, 40"})
  void takesNoOtherTableOfYearsForTheBudget(String row, String figure) {
    Document sheet =
        Pages.text(
            HEAD
                + """
                  指標 |  |  | 令和4年度 | 令和5年度 | 令和6年度
                  ^ | 実績 | %s | %s | %s | %s
                  """
                    .formatted(row, figure, figure, figure));
    assertThat(measure(sheet).budget().lines()).isEmpty();
  }

  /** Boxes of a prefecture: where the money comes from is no text of the measure, and no budget. */
  @Test
  void takesTheSourcesOfTheMoneyForNoDetails() {
    Document sheet =
        Pages.text(
            """
            事業名 | 里山の小屋を守る事業 | < | < | 担当課 | 小屋課
            予算額（千円） | < | 財源内訳（千円） | < | < | <
            令和8年度当初 | 令和7年度当初 | 国庫支出金 | 県債 | その他 | 一般財源
            12,000 | 10,000 | 6,000 | 0 | 1,000 | 5,000
            事業目的 | 道を残す。 | < | < | < | <
            事業概要 | 屋根を直す。 | < | < | < | <
            """);
    Measure measure = measure(sheet);
    assertThat(measure.details()).isEmpty();
    assertThat(lines(sheet)).containsExactly("2026 initial 12000000", "2025 initial 10000000");
    assertThat(codes(sheet)).containsExactly("budget.rows-left-out");
  }

  /** 予算額 beside the heads says as much as within its cell: a year alone has no stage. */
  @Test
  void readsAmountsBelowYearsAloneWhereTheBudgetAnnouncesThem() {
    Document sheet =
        Pages.text(
            """
            事業名 | 里山の小屋を守る事業 | < | < | 担当課 | 小屋課
            予算額（単位：千円） | 令和8年度 | 令和7年度 | 国庫 | 県債 | 一般財源
            ^ | 12,000 | 10,000 | 6,000 | － | 5,000
            事業目的 | 道を残す。 | < | < | < | <
            """);
    assertThat(lines(sheet))
        .containsExactly("2026 unspecified 12000000", "2025 unspecified 10000000");
    assertThat(measure(sheet).details()).isEmpty();
    assertThat(from(sheet).issues())
        .filteredOn(i -> i.code().code().equals("budget.rows-left-out"))
        .flatExtracting(i -> i.arguments())
        .containsExactly("国庫、一般財源");
  }

  /** Sheets of towns have one stage a year, and the unit in the corner. */
  @Test
  void readsYearsOverTheOneStageOfEach() {
    assertThat(
            lines(
                Pages.text(
                    """
                    事務事業名 | 里山の小屋を守る事業 | 担当部課 | 小屋課
                    事業目的 | 道を残す。 | < | <
                    事業概要 | 釘を打つ。 | < | <

                    項目（千円） | 令和6年度 | 令和7年度 | 令和8年度
                    ^ | 決算額 | 予算額 | 当初予算額
                    事業費 | 650,041 | 838,060 | 741,374
                    国庫支出金 | 325,020 | 419,030 | 370,687
                    一般財源 | 325,021 | 419,030 | 370,687
                    人件費 | 3,000 | 3,000 | 3,000
                    総コスト | 653,041 | 841,060 | 744,374
                    """)))
        .containsExactly(
            "2024 settlement 650041000", "2025 initial 838060000", "2026 initial 741374000");
  }

  /** What stands right of 事業の対象 reaches below 担当部署, whose value is another label. */
  @Test
  void readsRowsThatAreCountedAndNoValueOfAnotherLabel() {
    Document sheet =
        Pages.text(
            """
            事務事業名 | 里山の小屋を守る事業 | < | < | <
            根拠法令等 | 小屋条例 | 担当部署 | 部課名 | 里山部小屋課
            事業の対象 | 山を歩く人 | < | < | <
            事業の目的 | 道を残す。 | < | < | <
            区分（単位：円） | 令和5年度決算 | 令和6年度決算 | 令和7年度予算 | 備考
            ①事業費 | 7,210,000 | 6,924,000 | 7,000,000 |\s
            ②職員費 | 800,000 | 800,000 | 800,000 |\s
            """);
    assertThat(told(sheet))
        .containsExactly(
            "里山の小屋を守る事業 | 里山部小屋課 | 2023 settlement 7210000; 2024 settlement 6924000;"
                + " 2025 initial 7000000");
  }

  @Test
  void takesTheYearsOfAMeasureForNoText() {
    Document sheet = Pages.text(HEAD.replace("事業開始年度", "事業開始・終了（予定）年度") + AMOUNTS);
    assertThat(measure(sheet).details()).isEmpty();
  }
}
