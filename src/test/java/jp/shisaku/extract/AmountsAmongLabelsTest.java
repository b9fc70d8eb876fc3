package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among the amounts of a sheet and is neither an amount of a year nor a text. */
class AmountsAmongLabelsTest {

  private static Document sheet(String rows) {
    return Pages.text(
        """
        事業名 | 棚田の石垣を積む事業 | < | < | <
        担当部課 | 里山部石積課 | < | < | <
        """
            + rows
            + "事業内容 | 石垣を積み直す。 | < | < | <\n");
  }

  /** Where the money comes from is told with the amounts, and no text of the measure. */
  @Test
  void leavesSourcesBesideAmountsOutOfTheDetails() {
    Document sheet =
        sheet(
            """
            予算額（千円） | 令和8年度当初 | 令和7年度当初 | 増減 | 左の財源内訳
            ^ | 24,500 | 0 | 皆増 | 国庫　12,250　一般財源　12,250
            """);
    Measure measure = Extracted.measure(sheet);
    assertThat(told(sheet).get(0)).endsWith("2026 initial 24500000; 2025 initial 0");
    assertThat(measure.details()).contains("石垣を積み直す。");
    assertThat(codes(sheet)).contains("budget.rows-left-out");
  }

  /** A row a year and stage; 内数 under 備考 goes for its row, 前年度増減 is no amount. */
  @Test
  void readsYearAndStageInCellsOfTheirOwn() {
    Document sheet =
        sheet(
            """
            年度 | 区分 | 予算額（千円） | 前年度増減（千円） | 備考
            令和8年度 | 当初予算（案） | 24,500 | 4,500 | 内数
            令和7年度 | 補正予算 | 3,000 | － |
            ^ | 当初予算 | 20,000 | △1,234 | 内数
            """);
    assertThat(told(sheet).get(0))
        .endsWith("2026 initial draft 24500000; 2025 supplementary 3000000; 2025 initial 20000000");
    Measure measure = Extracted.measure(sheet);
    assertThat(measure.budget().lines().stream().map(BudgetLine::included))
        .containsExactly(true, false, true);
    assertThat(measure.details().orElseThrow()).doesNotContain("内数");
    assertThat(codes(sheet)).contains("budget.rows-left-out");
  }

  /** A row a year beside the label, which is no head of a column itself. */
  @Test
  void readsStagesAboveTheRowsOfYears() {
    Document sheet =
        sheet(
            """
            予算額（千円） | 年度 | 当初 | 補正
            ^ | 令和7年度 | 20,000 | 3,000
            ^ | 令和8年度（案） | 24,500 | －
            """);
    assertThat(told(sheet).get(0))
        .endsWith("2025 initial 20000000; 2025 supplementary 3000000; 2026 initial draft 24500000");
  }

  /** A table within the cell of the budget, also below the label; one head is enough there. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"<td>予算額<td>%s", "<td>予算額%s<td>"})
  void takesWhatTheStatePaysOfAllThatIsSpent(String row) {
    String table =
        "<table><tr><td>区分<td>令和8年度当初予算案<tr><td>事業費<td>100百万円<tr><td>うち国費<td>50百万円</table>";
    String page =
        "<meta charset=utf-8><table><tr><td>施策名<td>棚田の石垣を積む事業<tr><td>担当課<td>石積課<tr>"
            + row.formatted(table)
            + "<tr><td>目的<td>石垣を残す。</table>";
    Document document = DrawnForm.read("a.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(told(document).get(0)).endsWith("2026 initial draft 50000000");
    assertThat(codes(document)).contains("budget.rows-left-out");
  }

  private static final String STAGES =
      "<table><tr><td>区分<td>%s<td>国庫支出金<td>県債<td>一般財源<tr><td>令和7年度当初<td>20,000<td>9,000<td>－<td>11,000"
          + "<tr><td>令和7年度補正<td>3,000<td>－<td>－<td>3,000<tr><td>令和8年度要求<td>24,500<td>－<td>－<td>24,500"
          + "</table>";

  private static final String OF_STAGES =
      "2025 initial 20000000; 2025 supplementary 3000000; 2026 request 24500000";

  private static Document page(String budget) {
    String page =
        "<meta charset=utf-8><h1>主要事業調書</h1><h2>棚田の石垣を積む事業</h2><p>担当：石積課"
            + budget
            + "<h3>目的</h3><p>石垣を残し、里山の棚田を守る。";
    return DrawnForm.read("a.html", page.getBytes(StandardCharsets.UTF_8));
  }

  /** A row a stage, in a titled sheet: where the money comes from are parts of 事業費. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "<h3>事業費</h3><p>（単位：千円）, 事業費",
    "<h3>予算額（千円）</h3>, 事業費",
    "<h3>予算額（千円）</h3>, 金額",
    "'', 事業費（千円）"
  })
  void readsARowAStageBelowTheHeading(String heading, String head) {
    Document document = page(heading + STAGES.formatted(head));
    assertThat(told(document).get(0)).endsWith(OF_STAGES);
    assertThat(codes(document))
        .contains("budget.rows-left-out")
        .doesNotContain("value.number-alone", "budget.not-as-printed");
  }

  /** The year may stand in a cell of its own, over the rows of its stages. */
  @Test
  void readsYearAndStageBesideEachOtherInARow() {
    String table =
        "<table><tr><td colspan=2>区分<td>事業費<td>一般財源<tr><td rowspan=2>令和7年度<td>当初<td>20,000<td>20,000"
            + "<tr><td>9月補正<td>3,000<td>3,000<tr><td>令和8年度<td>要求<td>24,500<td>24,500</table>";
    assertThat(told(page("<h3>予算額（千円）</h3>" + table)).get(0)).endsWith(OF_STAGES);
  }

  /** Of 事業費 and うち国費 the latter; beside other sources 国費 is one of them. */
  @ParameterizedTest
  @CsvSource({"うち国費, 備考, 15000000", "国費, 県費, 24500000"})
  void takesTheColumnOfTheStateWhereNothingElsePays(String state, String other, String amount) {
    String table =
        "<table><tr><td>区分<td>事業費<td>%s<td>%s<tr><td>令和8年度当初<td>24,500<td>15,000<td></table>";
    assertThat(told(page("<h3>予算額（千円）</h3>" + table.formatted(state, other))).get(0))
        .endsWith("2026 initial " + amount);
  }

  /** In the cell of 予算額 the same table, also of years and amounts alone. */
  @ParameterizedTest
  @ValueSource(strings = {"事業費（千円）", "金額（千円）"})
  void readsARowAStageWithinTheCell(String head) {
    String page =
        "<meta charset=utf-8><table><tr><td>施策名<td>棚田の石垣を積む事業<tr><td>担当課<td>石積課<tr><td>予算額<td>"
            + STAGES
                .formatted(head)
                .replaceAll("<td>国庫支出金<td>県債<td>一般財源", "")
                .replaceAll("(<td>[\\d,]+)(?:<td>[\\d,－]+){3}", "$1")
            + "<tr><td>目的<td>石垣を残す。</table>";
    Document document = DrawnForm.read("a.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(told(document).get(0)).endsWith(OF_STAGES);
    assertThat(codes(document)).doesNotContain("budget.not-as-printed", "budget.rows-left-out");
  }

  /** 予算額 has its own amount, and the label beside it tells that of another year. */
  @ParameterizedTest
  @ValueSource(strings = {"前年度予算額", "前年度当初予算額", "令和7年度予算額"})
  void readsTheYearBeforeBesideTheAmount(String before) {
    Document document =
        Pages.text(
            """
            事業名 | 棚田の石垣を積む事業 | 事業区分 | 継続
            担当課 | 石積課 | 開始年度 | 令和6年度
            予算額 | 1,200千円 | %s | 900千円
            事業内容 | 石垣を積み直す。 | < | <
            """
                .formatted(before));
    assertThat(Extracted.measure(document).budget().lines().stream().map(l -> l.amountYen().get()))
        .containsExactly(1_200_000L, 900_000L);
    assertThat(codes(document)).doesNotContain("value.number-alone", "label.unknown");
  }

  /** 予算額 stands once beside its rows, each amount behind its own year. */
  @Test
  void readsYearsBesideTheirAmountsBehindOneLabel() {
    Document sheet =
        sheet(
            """
            予算額 | 令和8年度予算案 | 1,234百万円 | 令和7年度当初予算額 | 1,100百万円
            ^ | 令和6年度補正予算額 | 300百万円 | 令和5年度補正予算額 | －
            """);
    assertThat(told(sheet).get(0))
        .endsWith(
            "2026 initial draft 1234000000; 2025 initial 1100000000; 2024 supplementary 300000000");
  }

  @Test
  void readsTheUnitInACellBehindTheAmount() {
    Document sheet =
        sheet(
            """
            予算額 | 令和8年度予算案 | 24,500 | 千円 | 石工の組合に委託する
            ^ | 令和7年度当初予算額 | 20,000 | 千円 |\s
            """);
    assertThat(told(sheet).get(0)).endsWith("2026 initial draft 24500000; 2025 initial 20000000");
  }

  /** A remark beside the amounts is a text all the same. */
  @Test
  void keepsWordsBesideAmounts() {
    Document sheet =
        sheet(
            """
            予算額（千円） | 令和8年度当初 | 令和7年度当初 | 増減 | 備考
            ^ | 24,500 | 20,000 | 4,500 | 石工の組合に委託する
            """);
    assertThat(Extracted.measure(sheet).details().orElseThrow()).contains("石工の組合に委託する");
  }

  @Test
  void takesTheHeadOfSeveralRowsForNoText() {
    Document sheet =
        sheet(
            """
            予算額・執行額（単位：百万円） | 予算の状況 | 区分 | 令和6年度 | 令和7年度
            ^ | ^ | 当初予算 | 120 | 135
            ^ | ^ | 補正予算 | - | 20
            ^ | 執行額 | < | 118 | -
            """);
    assertThat(told(sheet).get(0))
        .contains("2024 initial 120000000", "2025 initial 135000000", "2024 executed 118000000");
    assertThat(Extracted.measure(sheet).details()).contains("石垣を積み直す。");
  }

  /** 総事業費 is the cost of all years, so no budget where those of single years stand beside it. */
  @Test
  void readsTheBudgetsOfYearsBesideTheCostOfAll() {
    Document sheet =
        sheet(
            """
            総事業費 | 98億5千万円 | < | 令和8年度予算額 | 1,250千円
            目的 | 石垣を守る。 | < | 令和7年度予算額 | 皆増
            """);
    assertThat(told(sheet).get(0)).endsWith("| 2026 initial 1250000");
    assertThat(codes(sheet)).contains("budget.rows-left-out").doesNotContain("label.unknown");
  }

  @Test
  void readsStatementsWithTheirOwnYearBelowALabelWithOne() {
    Document sheet = sheet("令和8年度予算額（案） | 令和8年度：12億円（ほか里山省3億円）、令和7年度補正：5億円 | < | < | <\n");
    assertThat(told(sheet).get(0))
        .endsWith("2026 initial draft 1200000000; 2025 supplementary 500000000");
    assertThat(Extracted.measure(sheet).details()).contains("石垣を積み直す。");
  }

  /** Below 作成責任者 stands a name; what spans more columns is of another label. */
  @Test
  void endsWhatStandsBelowALabelOfNoFieldAtWiderCells() {
    Document sheet =
        Pages.text(
            """
            事業名 | 棚田の石垣を積む事業 | 担当部課 | 里山部石積課 | 作成責任者
            予算額 | 令和8年度当初予算：5百万円 | 開始年度 | 令和5年度 | 石積課長
            目的 | 石垣を守る。 | 概要 | 石垣を積み直す。 | <
            """);
    assertThat(Extracted.measure(sheet).overview()).contains("石垣を積み直す。");
  }

  @Test
  void readsTheOneRowOfAnAccount() {
    Document sheet =
        sheet(
            """
            予算額（千円） | 区分 | R7当初 | R7補正 | R8概算要求
            ^ | 一般会計 | 50,000 | － | 48,000
            """);
    assertThat(told(sheet).get(0)).endsWith("2025 initial 50000000; 2026 request 48000000");
    assertThat(Extracted.measure(sheet).budget().lines().get(0).label()).contains("一般会計");
  }

  /** A further page may say whose it is without printing the label of the name again. */
  @Test
  void leavesTheNameOfASheetThatGoesOnOutOfItsText() {
    Document pages =
        Pages.numbered(
            """
            施策名 | 棚田の石垣
            担当省庁 | 里山局
            予算額 | 令和8年度予算案　5百万円
            概要 | 石垣を守る。
            """,
            """
            （棚田の石垣　続き）
            詳細 | 石垣を積み直す。
            """);
    assertThat(Extracted.measure(pages).details()).contains("石垣を積み直す。");
    assertThat(Extracted.measure(pages).overview()).contains("石垣を守る。");
  }

  /** 担当局 is the label, not a second office. */
  @Test
  void readsTheOfficeBesideItsShortLabel() {
    Document sheet =
        Pages.text(
            """
            施策名 | 棚田の石垣 | 担当局 | 里山局
            予算額 | 令和8年度予算案　5百万円 | < | <
            目的 | 石垣を守る。 | < | <
            """);
    assertThat(told(sheet)).containsExactly("棚田の石垣 | 里山局 | 2026 initial draft 5000000");
  }

  /** What part of it was spent is told with the amounts, also without its sign. */
  @Test
  void leavesRatesOutOfTheDetails() {
    Document sheet =
        sheet(
            """
            事業費（千円） | 令和6年度決算額 | 令和6年度執行率 | 令和7年度当初予算額 | 令和8年度計画額
            ^ | 24,500 | 97.5 | 25,000 | 30,000
            """);
    assertThat(told(sheet).get(0)).endsWith("2024 settlement 24500000; 2025 initial 25000000");
    assertThat(Extracted.measure(sheet).details()).contains("石垣を積み直す。");
    assertThat(codes(sheet)).contains("budget.rows-left-out");
  }

  /** 前年度当初予算額 is a label of its own, whose year the one beside it tells. */
  @Test
  void readsTheYearBeforeBesideTheLabelOfAYear() {
    Document sheet =
        Pages.text(
            """
            （単位：千円）
            事業名 | 棚田の石垣を積む事業 | < | <
            担当部課 | 里山部石積課 | < | <
            令和8年度当初予算額 | 24,500 | 前年度当初予算額 | 20,000
            事業目的 | 石垣を残す。 | < | <
            """);
    assertThat(told(sheet).get(0)).endsWith("2026 initial 24500000; 2025 initial 20000000");
    assertThat(codes(sheet)).contains("budget.year-before");
  }

  private static final String TITLE = "令和8年度当初予算案 主要事業の概要\n\n里山を守る\n\n";

  private static Document titled(String rows) {
    return Pages.text(
        TITLE
            + """
            事業名 | 棚田の石垣を積む事業 | < | < | <
            担当部課 | 里山部石積課 | < | < | <
            """
            + rows
            + """
            事業内容 | 石垣を積み直す。 | < | < | <

            事業名 | 棚田の水路を掘る事業 | < | < | <
            担当部課 | 里山部水路課 | < | < | <
            予算額 | 令和8年度当初：1,000千円 | < | < | <
            事業内容 | 水路を掘る。 | < | < | <
            """);
  }

  private static Measure first(Document sheets) {
    return Extracted.from(sheets).value().measures().get(0);
  }

  /** Which years these are, the title says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        予算額（千円） | 本年度当初（Ａ） | 前年度当初（Ｂ） | 増減（Ａ－Ｂ） |\s
        ^ | 24,500 | 20,000 | 4,500 |\s
        """,
        """
        予算額（千円） | 区分 | 8年度 | 7年度 | 比較
        ^ | 当初予算 | 24,500 | 20,000 | 4,500
        """,
        """
        予算額（千円） | 本年度当初 | 24,500 | < | <
        ^ | 前年度当初 | 20,000 | < | <
        ^ | 比較 | 4,500 | < | <
        """,
        """
        本年度予算額 | 24,500千円 | 前年度予算額 | 20,000千円 |\s
        """
      })
  void readsYearsThatArePrintedAsWords(String rows) {
    assertThat(told(titled(rows)).get(0))
        .endsWith("| 2026 initial 24500000; 2025 initial 20000000");
    assertThat(codes(titled(rows)))
        .contains("budget.year-of-title")
        .doesNotContain("value.number-alone", "budget.unreadable", "measure.without-budget");
  }

  /** Beside each year stands what the measure costs, and of what sources that is made up. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        予算額（千円） | 区分 | 事業費 | 国庫支出金 | 一般財源
        ^ | 令和8年度当初 | 24,500 | 12,500 | 12,000
        ^ | 令和7年度当初 | 20,000 | 10,000 | 10,000
        ^ | 比較 | 4,500 | 2,500 | 2,000
        """,
        """
        予算額（千円） |  | 国庫支出金 | 一般財源 | 計
        ^ | 令和8年度当初 | 12,500 | 12,000 | 24,500
        ^ | 令和7年度当初 | 10,000 | 10,000 | 20,000
        """
      })
  void readsTheWholeOfEachYearBesideItsSources(String rows) {
    assertThat(told(titled(rows)).get(0))
        .endsWith("| 2026 initial 24500000; 2025 initial 20000000");
    assertThat(codes(titled(rows))).contains("budget.rows-left-out").doesNotContain("budget.total");
    assertThat(first(titled(rows)).details()).contains("石垣を積み直す。");
  }

  /** Of sources alone, nobody says which of them is the budget. */
  @Test
  void takesNoSourceForTheWhole() {
    Document sheet =
        titled(
            """
            予算額（千円） | 区分 | 国費 | 県費 | 市費
            ^ | 令和8年度当初 | 12,500 | 6,000 | 6,000
            ^ | 令和7年度当初 | 10,000 | 5,000 | 5,000
            """);
    assertThat(first(sheet).budget().lines()).isEmpty();
    assertThat(codes(sheet)).contains("value.number-alone");
  }
}
