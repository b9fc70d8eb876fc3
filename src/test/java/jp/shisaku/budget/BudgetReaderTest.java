package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.HeldElsewhere;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetReaderTest {

  private static final Place PLACE = Place.of("sheets.pdf", 3);

  /** Without a unit it is no amount, and with 内数 behind it no remark. */
  @Test
  void tellsFiguresThatArePartsButHaveNoUnit() {
    assertThat(BudgetReader.read("令和8年度予算案 令和7年度予算 580の内数 500の内数", PLACE).issues())
        .map(Issue::code)
        .containsExactly(IssueCode.BUDGET_UNREADABLE);
  }

  /** (1) and (2) count the statements; a figure in brackets behind an amount is one. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (1) 令和7年度当初予算額 150 (2) 令和8年度当初予算額 160                | 150000000, 160000000
          (1)令和7年度補正予算額 150百万円、(2)令和8年度当初予算額 160百万円     | 150000000, 160000000
          令和8年度当初予算額：(1) 調査費 150 (2) 工事費 160                     | null, 150000000, 160000000
          """)
  void countsNoNumberOfAStatementAsAnAmount(String cell, String yen) {
    Found<Budget> read = BudgetReader.read(cell, Unit.named("百万円"), PLACE);
    assertThat(read.value().lines().stream().map(line -> line.amountYen().orElse(null)).toList())
        .hasToString("[" + yen + "]");
    assertThat(read.issues())
        .noneMatch(issue -> issue.arguments().equals(List.of("1")))
        .noneMatch(issue -> issue.arguments().equals(List.of("2")));
    assertThat(BudgetReader.read("令和8年度予算額 150百万円(1) 備考あり", PLACE).issues())
        .map(Issue::code)
        .contains(IssueCode.BUDGET_UNREADABLE);
  }

  @Test
  void readsEveryPartOfAStatement() {
    Found<Budget> read = BudgetReader.read("令和6年度予算(案)：\n約12百万円の内数(ほか防災庁3百万円)\n※防災庁予算計上", PLACE);

    BudgetLine line =
        new BudgetLine(
            Optional.of(2024),
            Optional.of("令和6年度"),
            Phase.INITIAL,
            true,
            Optional.empty(),
            Optional.of(12_000_000L),
            true,
            true,
            Optional.empty(),
            Optional.empty(),
            List.of(new HeldElsewhere("防災庁", Optional.of(3_000_000L), "防災庁3百万円")),
            "令和6年度予算(案)： 約12百万円の内数(ほか防災庁3百万円)");
    assertThat(read)
        .isEqualTo(
            Found.of(
                new Budget(
                    Optional.of("令和6年度予算(案)： 約12百万円の内数(ほか防災庁3百万円) ※防災庁予算計上"),
                    List.of(line),
                    List.of("防災庁予算計上"))));
  }

  @ParameterizedTest
  @CsvSource({
    "令和5（2023）年度予算：12百万円, 2023",
    "令和元(2019)年度予算：12百万円, 2019",
    "令和5年度（2023年度）予算：12百万円, 2023",
    "2023（令和5）年度予算：12百万円, 2023",
    "FY2023：12百万円, 2023",
    "令和5年度予算：12百萬圓, 2023",
    "ＦＹ２０２３ 予算：12百万円, 2023",
    "平成31（令和元）年度予算：12百万円, 2019",
    "令和元（平成31）年度予算：12百万円, 2019",
    "平成31年度・令和元年度予算：12百万円, 2019",
    "H31/R1：12百万円, 2019",
    "R5(2023)：12百万円, 2023",
    "R5（2023年度）当初：12百万円, 2023"
  })
  void readsAYearThatIsPrintedInBothCounts(String cell, int year) {
    assertThat(BudgetReader.read(cell, PLACE).value().lines())
        .extracting(BudgetLine::fiscalYear, BudgetLine::amountYen, BudgetLine::label)
        .containsExactly(
            Tuple.tuple(Optional.of(year), Optional.of(12_000_000L), Optional.empty()));
  }

  @Test
  void quotesWhatItCannotRead() {
    assertThat(BudgetReader.read("令和6年度予算：1,12百万円", PLACE).issues())
        .containsExactly(Issue.of(IssueCode.BUDGET_UNREADABLE, PLACE, "budget", "令和6年度予算：1,12百万円"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算(案)：38百万円 (令和5年度第二次補正：477百万円) (令和5年度予算：64百万円、令和4年度補正：1,356百万円) | 2024 initial draft 38000000; 2023 supplementary no.2 477000000; 2023 initial 64000000; 2022 supplementary 1356000000
          令和6年度予算額(案)⏎：17百万円⏎(令和5年度予算：9百万円)    | 2024 initial draft 17000000; 2023 initial 9000000
          令和６年度予算（案） ： ３８百万円 （令和５年度予算 ： １，３５６百万円） | 2024 initial draft 38000000; 2023 initial 1356000000
          令和6年度予算(案) : 38百万円                        | 2024 initial draft 38000000
          令和6年度予算(案):38百万円(令和5年度予算:9百万円)      | 2024 initial draft 38000000; 2023 initial 9000000
          令和6年度予算額(案) 4.2億円(令和5年度予算額4.1億円)     | 2024 initial draft 420000000; 2023 initial 410000000
          R6当初 38百万円／R5補正(2号) 40百万円                | 2024 initial 38000000; 2023 supplementary no.2 40000000
          令和6年度予算(案)：38百万円＋令和5年度補正：4百万円       | 2024 initial draft 38000000; 2023 supplementary 4000000
          令和6年度 38百万円 令和5年度 36百万円                 | 2024 unspecified 38000000; 2023 unspecified 36000000
          予算額：令和6年度 38百万円                          | 2024 initial 38000000
          （令和5年度補正予算：23百万円）                      | 2023 supplementary 23000000
          令和6年度（2024年度）予算：38百万円                  | 2024 initial 38000000
          2024年度予算 1兆3,500億円                         | 2024 initial 1350000000000
          H30年度予算 38百万円                              | 2018 initial 38000000
          令和6年度予算(案)：38百万円、5年度予算：9百万円         | 2024 initial draft 38000000; 2023 initial 9000000
          令 和 6 年 度 予 算 （ 案 ） ： 3 8 百 万 円       | 2024 initial draft 38000000
          令和6年度予算(案)：38百万円（R5：45百万円）           | 2024 initial draft 38000000; 2023 unspecified 45000000
          【令和6年度予算(案)】38百万円【令和5年度予算】45百万円   | 2024 initial draft 38000000; 2023 initial 45000000
          令和6年度予算(案)：38百万円及び令和5年度補正予算：4百万円 | 2024 initial draft 38000000; 2023 supplementary 4000000
          令和6年度予算案38百万円と令和5年度補正予算4百万円        | 2024 initial draft 38000000; 2023 supplementary 4000000
          令和6年度予算案38百万円⏎並びに令和5年度補正予算4百万円    | 2024 initial draft 38000000; 2023 supplementary 4000000
          ○2024年度予算案：38百万円⏎○2023年度補正：4百万円     | 2024 initial draft 38000000; 2023 supplementary 4000000
          【令和6年度予算案】－⏎【令和5年度補正予算】4百万円        | 2024 initial draft null; 2023 supplementary 4000000
          38百万円（令和6年度予算案）、9百万円（令和5年度第2次補正） | 2024 initial draft 38000000; 2023 supplementary no.2 9000000
          令和6年度予算(案)：1,356百⏎万円                     | 2024 initial draft 1356000000
          """)
  void readsOneOrSeveralStatementsInAnyPunctuation(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算 3百万円            | 2024 initial 3000000
          令和6年度当初予算額 3百万円       | 2024 initial 3000000
          令和6年度政府予算案 3百万円       | 2024 initial draft 3000000
          令和6年度予算案：3百万円          | 2024 initial draft 3000000
          令和6年度予算案3百万円           | 2024 initial draft 3000000
          令和6年度予算案約3百万円(令和5年度予算額4百万円) | 2024 initial draft 3000000 about; 2023 initial 4000000
          令和6年度予算：3百万円（案）       | 2024 initial draft 3000000
          令和6年度補正予算額 3.2億円       | 2024 supplementary 320000000
          令和6年度補正予算案 3百万円       | 2024 supplementary draft 3000000
          令和6年度補正予算案額 3百万円     | 2024 supplementary draft 3000000
          令和6年度当初予算案額 3百万円     | 2024 initial draft 3000000
          令和6年度第二次補正予算：3百万円   | 2024 supplementary no.2 3000000
          令和6年度第2次補正 3百万円        | 2024 supplementary no.2 3000000
          令和6年度3次補正 3百万円          | 2024 supplementary no.3 3000000
          令和6年度補正予算（第1号）：3百万円 | 2024 supplementary no.1 3000000
          令和6年度予算額 補正 3百万円      | 2024 supplementary 3000000
          令和6年度概算要求額 1,200百万円   | 2024 request 1200000000
          令和6年度要求額 3百万円           | 2024 request 3000000
          令和8年度今回補正額 3百万円         | 2026 supplementary 3000000
          令和6年度執行額 3百万円           | 2024 executed 3000000
          令和6年度決算額：3百万円          | 2024 settlement 3000000
          令和6年度補正後予算額 3百万円      | 2024 unspecified 3000000
          令和6年度最終予算額 3百万円        | 2024 unspecified 3000000
          令和6年度予算額（最終）：3百万円    | 2024 unspecified 3000000
          令和6年度暫定予算 3百万円         | 2024 unspecified 3000000
          令和6年度骨格予算 3百万円         | 2024 initial 3000000
          令和6年度9月補正予算 3百万円       | 2024 supplementary 3000000
          令和6年度12月補正(第4号) 3百万円   | 2024 supplementary no.4 3000000
          令和6年度：3百万円               | 2024 unspecified 3000000
          """)
  void knowsTheStagesOfABudget(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算（案）：－                              | 2024 initial draft null
          令和6年度予算(案) ： -⏎(令和5年度補正予算：5百万円)      | 2024 initial draft null; 2023 supplementary 5000000
          令和6年度予算（案）―                               | 2024 initial draft null
          令和6年度要求額：事項要求                            | 2024 request null; note: 事項要求
          －⏎(令和5年度予算：175百万円の内数)                   | 2023 initial 175000000 included
          """)
  void givesALineWithoutAnAmountForADashBehindAHeading(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"-", "－", "―", "—", "ー", "予算額：－", "予算額 —", "'- '", "'　'"})
  void givesNoLineForADashAlone(String cell) {
    assertThat(Told.ofCell(cell)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算(案)：58百万円の内数                   | 2024 initial draft 58000000 included
          令和6年度予算(案)：58百万円（内数）                 | 2024 initial draft 58000000 included
          令和6年度予算(案)：58百万円程度の内数               | 2024 initial draft 58000000 about included
          令和6年度予算（案）：⏎「里山留学の推進に要する経費」の内数 | 2024 initial draft null included in[里山留学の推進に要する経費]
          令和6年度予算：里山留学の推進に要する経費の内数        | 2024 initial null included in[里山留学の推進に要する経費]
          令和6年度予算：「里山留学交付金」58百万円の内数        | 2024 initial 58000000 included in[里山留学交付金]
          令和6年度予算：里山留学交付金 58百万円の内数          | 2024 initial 58000000 included for[里山留学交付金]
          令和6年度予算（案）：内数                          | 2024 initial draft null included
          令和6年度予算：58百万円（「里山留学費」の内数）        | 2024 initial 58000000 included in[里山留学費]
          令和6年度予算：10百万円、58百万円の内数             | 2024 initial 10000000; 2024 initial 58000000 included; budget.included-unclear: 令和6年度予算：10百万円、58百万円の内数
          令和6年度予算：10百万円及び58百万円の内数           | 2024 initial 10000000; 2024 initial 58000000 included; budget.included-unclear: 令和6年度予算：10百万円及び58百万円の内数
          令和5年度補正予算：10百万円及び令和6年度予算案：58百万円の内数 | 2023 supplementary 10000000; 2024 initial draft 58000000 included; budget.included-unclear: 令和5年度補正予算：10百万円及び令和6年度予算案：58百万円の内数
          令和6年度予算：一般会計 10百万円、特別会計 58百万円の内数 | 2024 initial 10000000 for[一般会計]; 2024 initial 58000000 included for[特別会計]; budget.included-unclear: 令和6年度予算：一般会計 10百万円、特別会計 58百万円の内数
          令和6年度予算：10百万円（令和5年度予算：9百万円）の内数 | 2024 initial 10000000 included; 2023 initial 9000000 included; budget.included-unclear: 10百万円（令和5年度予算：9百万円）の内数
          令和6年度予算：10百万円の内数及び58百万円の内数      | 2024 initial 10000000 included; 2024 initial 58000000 included
          令和6年度予算：10百万円ほか58百万円の内数           | 2024 initial 10000000 and  58000000; budget.included-unclear: 令和6年度予算：10百万円ほか58百万円の内数
          令和6年度予算：10百万円⏎58百万円の内数             | 2024 initial 10000000; 2024 initial 58000000 included
          令和6年度予算：10百万円（58百万円の内数）           | 2024 initial 10000000; budget.unreadable: 58百万円の内数
          令和6年度予算：58百万円 △3百万円の内数             | 2024 initial 58000000; budget.unreadable: △3百万円の内数
          令和6年度予算：10百万円、58百万円                  | 2024 initial 10000000; budget.unreadable: 58百万円
          令和6年度予算：58百万円⏎※「里山留学費」の内数        | 2024 initial 58000000 included in[里山留学費]; note: 「里山留学費」の内数
          """)
  void keepsAPartOfALargerAmountApart(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算：79百万円(ほか防災庁16百万円)               | 2024 initial 79000000 and 防災庁 16000000
          (令和5年度予算：76百万円(ほか防災庁一括計上25百万円))       | 2023 initial 76000000 and 防災庁 25000000
          (令和5年度予算：76百万円(ほか防 災庁一括 計上25百万円))     | 2023 initial 76000000 and 防災庁 25000000
          令和6年度予算：79百万円（このほか、防災庁計上分：1,016百万円） | 2024 initial 79000000 and 防災庁 1016000000
          令和6年度予算：79百万円、ほか防災庁16百万円               | 2024 initial 79000000 and 防災庁 16000000
          令和6年度予算：79百万円(ほか防災庁16百万円、内閣府3百万円)   | 2024 initial 79000000 and 防災庁 16000000 and 内閣府 3000000
          令和6年度予算：79百万円(ほか令和5年度補正 16百万円)         | 2024 initial 79000000; budget.unreadable: ほか令和5年度補正 16百万円
          令和6年度予算：79百万円(ほか防災庁16百万円、内閣府)         | 2024 initial 79000000; note: 内閣府; budget.unreadable: ほか防災庁16百万円
          """)
  void keepsWhatAnotherOfficeHoldsApart(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算 一般会計15億円　財政融資20億円       | 2024 initial 1500000000 for[一般会計]; 2024 initial 2000000000 for[財政融資]
          令和6年度予算 A. 35億円 B. 3.9億円             | 2024 initial 3500000000 for[A]; 2024 initial 390000000 for[B]
          令和6年度予算：38百万円（一般会計）              | 2024 initial 38000000 for[一般会計]
          令和6年度予算：10百万円（一般会計）、20百万円（エネルギー対策特別会計） | 2024 initial 10000000 for[一般会計]; 2024 initial 20000000 for[エネルギー対策特別会計]
          令和6年度【一般会計】10百万円【特別会計】20百万円   | 2024 unspecified 10000000 for[一般会計]; 2024 unspecified 20000000 for[特別会計]
          令和6年度事業費 27,350千円                    | 2024 unspecified 27350000 for[事業費]
          ①里山留学⏎令和6年度予算：1百万円⏎②海辺留学⏎令和6年度予算：2百万円 | 2024 initial 1000000 for[①里山留学]; 2024 initial 2000000 for[②海辺留学]
          令和6年度予算 5G整備 38百万円                  | 2024 initial 38000000 for[5G整備]
          令和6年度予算18億円（一般会計）、2億円（特別会計） | 2024 initial 1800000000 for[一般会計]; 2024 initial 200000000 for[特別会計]
          令和6年度予算18億円、2億円（特別会計） | 2024 initial 1800000000; budget.unreadable: 2億円（特別会計）
          """)
  void saysWhatAnAmountIsForWhereTheCellNamesIt(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算：38百万円 ※防災庁予算計上             | 2024 initial 38000000; note: 防災庁予算計上
          令和6年度予算：38百万円⏎※防災庁予算⏎計上           | 2024 initial 38000000; note: 防災庁予算 計上
          (令和5年度予算：2百万円) (令和5年度で終了)          | 2023 initial 2000000; note: 令和5年度で終了
          令和6年度予算：38百万円（新規）                   | 2024 initial 38000000; note: 新規
          新規                                         | note: 新規
          新規 未定                                     | note: 新規; note: 未定
          ※全国10箇所で実施                              | note: 全国10箇所で実施
          令和6年度予算：38百万円（うち地方分10百万円）        | 2024 initial 38000000; note: うち地方分10百万円
          令和6年度予算：38百万円（内、地方分10百万円）        | 2024 initial 38000000; note: 内、地方分10百万円
          令和6年度予算：38百万円、うち地方分10百万円          | 2024 initial 38000000; note: うち地方分10百万円
          令和6年度予算：38百万円（内訳：A 10百万円、B 28百万円） | 2024 initial 38000000; note: 内訳：A 10百万円、B 28百万円
          令和6年度予算：38百万円 ※令和5年度第2次補正予算 9百万円 | 2024 initial 38000000; 2023 supplementary no.2 9000000
          """)
  void keepsRemarks(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ※防災庁⏎予算⏎計上                    | note: 防災庁 予算 計上
          ※⏎防災庁⏎予算計上                    | note: 防災庁 予算計上
          ※防災庁⏎令和5年度⏎予算⏎計上           | note: 防災庁 令和5年度 予算 計上
          ※防災庁⏎令和4年度⏎で終了              | note: 防災庁 令和4年度 で終了
          ※防災庁⏎予算⏎計上⏎（令和5年⏎度予算：5百万円） | 2023 initial 5000000; note: 防災庁 予算 計上
          ※防災庁計上⏎補正予算：5百万円           | 2024 supplementary 5000000; note: 防災庁計上
          ※防災庁計上⏎補正予算：                 | 2024 supplementary null; note: 防災庁計上; budget.unreadable: 補正予算：
          """)
  void endsARemarkThatANarrowCellWrapsOnlyBeforeAnotherStatement(String remark, String told) {
    assertThat(Told.ofCell("令和6年度予算：38百万円⏎" + remark)).isEqualTo("2024 initial 38000000; " + told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度 令和5年度⏎38百万円 45百万円 | budget.unreadable: 令和6年度 令和5年度 38百万円 45百万円
          R5 R6⏎1,234百万円 2,345百万円     | budget.unreadable: R5 R6 1,234百万円 2,345百万円
          令和6年度 当初予算(案)⏎令和5年度 当初予算⏎増減額 | budget.unreadable: 令和6年度 当初予算(案) 令和5年度 当初予算 増減額
          令和5年度予算＋令和4年度補正：38百万円 | budget.unreadable: 令和5年度予算＋令和4年度補正：38百万円
          令和6年度予算(案)：令和5年度予算：9百万円 | 2023 initial 9000000; budget.unreadable: 令和6年度予算(案)
          令和6年度予算(案)⏎令和5年度予算：9百万円 | 2023 initial 9000000; budget.unreadable: 令和6年度予算(案)
          """)
  void givesAnAmountBehindTwoYearsToNeither(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和5年度 当初 10百万円、補正 20百万円     | 2023 initial 10000000; 2023 supplementary 20000000
          令和5年度⏎当初 10百万円⏎補正 20百万円     | 2023 initial 10000000; 2023 supplementary 20000000
          令和5年度(当初 10百万円、補正 20百万円)    | 2023 initial 10000000; 2023 supplementary 20000000
          令和5年度予算 10百万円 (補正 20百万円)     | 2023 initial 10000000; ? supplementary 20000000; budget.year-missing: 補正 20百万円
          """)
  void letsAYearHeadTheAmountsBehindItUpToABracket(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,604百万円の内数                  | ? unspecified 1604000000 included; budget.year-missing: 1,604百万円の内数
          一般会計15億円　財政融資20億円        | ? unspecified 1500000000 for[一般会計]; ? unspecified 2000000000 for[財政融資]; budget.year-missing: 一般会計15億円 財政融資20億円
          当初予算：3百万円                   | ? initial 3000000; budget.year-missing: 当初予算：3百万円
          前年度予算：38百万円                 | ? initial 38000000; budget.era-unreadable: 前年度予算：38百万円
          令和6年度予算：38百万円 (翌年度：45百万円) | 2024 initial 38000000; ? unspecified 45000000; budget.era-unreadable: 翌年度：45百万円
          令和一二三四年度予算：38百万円         | ? initial 38000000; budget.era-unreadable: 令和一二三四年度予算：38百万円
          令和X年度予算(案)：38百万円           | ? initial draft 38000000; budget.era-unreadable: 令和X年度予算(案)：38百万円
          今和6年度予算(案)：38百万円           | ? initial draft 38000000; budget.era-unreadable: 今和6年度予算(案)：38百万円
          令和6年度（2023年度）予算：38百万円    | ? initial 38000000; budget.era-unreadable: 令和6年度（2023年度）予算：38百万円
          令和5年度・令和6年度：38百万円         | budget.unreadable: 令和5年度・令和6年度：38百万円
          令和5～7年度 10億円                 | ? unspecified 1000000000; budget.era-unreadable: 令和5～7年度 10億円
          令和元年度予算 3百万円、30年度予算 3百万円 | 2019 initial 3000000; ? initial 3000000; budget.era-unreadable: 30年度予算 3百万円
          """)
  void neverGuessesAYear(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度当初予算額：12百万円　概算要求額：15百万円 | 2025 initial 12000000; ? request 15000000; budget.year-missing: 概算要求額：15百万円
          前年度予算額：12百万円　要求額：15百万円         | ? initial 12000000; ? request 15000000; budget.era-unreadable: 前年度予算額：12百万円; budget.year-missing: 要求額：15百万円
          前年度予算額：12百万円　予算額：15百万円         | ? initial 12000000; ? initial 15000000; budget.era-unreadable: 前年度予算額：12百万円; budget.year-missing: 予算額：15百万円
          前年度当初予算額：12百万円、補正予算額：3百万円   | ? initial 12000000; ? supplementary 3000000; budget.era-unreadable: 前年度当初予算額：12百万円; budget.era-unreadable: 補正予算額：3百万円
          令和8年度要求額：15百万円、予算案：12百万円      | 2026 request 15000000; 2026 initial draft 12000000
          令和8年度予算案：12百万円（補正予算：3百万円）    | 2026 initial draft 12000000; ? supplementary 3000000; budget.year-missing: 補正予算：3百万円
          令和8年度当初：12百万円、補正：3百万円           | 2026 initial 12000000; 2026 supplementary 3000000
          """)
  void givesWhatIsOfTheNextYearNoYearBeforeIt(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度要求額 15百万円⏎（前年度予算額 14百万円） | 2025 request 15000000; 2024 initial 14000000; budget.year-before: 前年度予算額 14百万円
          R7：15百万円（前年度当初：14百万円）、R7補正：1百万円 | 2025 unspecified 15000000; 2024 initial 14000000; 2025 supplementary 1000000; budget.year-before: 前年度当初：14百万円
          （前年度予算額 14百万円）⏎令和7年度補正予算額 5百万円 | ? initial 14000000; 2025 supplementary 5000000; budget.era-unreadable: 前年度予算額 14百万円
          前年度予算額 14百万円、令和7年度予算 15百万円 | 2024 initial 14000000; 2025 initial 15000000; budget.year-before: 前年度予算額 14百万円
          令和7年度要求額 15百万円（前年⏎度予算額14百万円） | 2025 request 15000000; 2024 initial 14000000; budget.year-before: 前年 度予算額14百万円
          令和7年度予算 15百万円（前年度比＋1百万円）       | 2025 initial 15000000; note: 前年度比＋1百万円
          """)
  void takesTheYearBeforeForThatOfTheOneYearThatTheCellStates(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度要求額 15百万円（前年度予算額 14百万円）⏎令和7年度補正予算額 5百万円   | 2026 request 15000000; 2025 initial 14000000; 2025 supplementary 5000000; budget.year-before: 前年度予算額 14百万円
          令和8年度当初予算案 15百万円（14百万円）⏎※令和7年度補正予算額 5百万円⏎※（）内は前年度当初予算額 | 2026 initial draft 15000000; 2025 initial 14000000; 2025 supplementary 5000000; note: （）内は前年度当初予算額; budget.year-before: 14百万円
          令和8年度要求額 15百万円⏎令和7年度補正予算額 5百万円⏎（前年度予算額 14百万円） | 2026 request 15000000; 2025 supplementary 5000000; ? initial 14000000; budget.era-unreadable: 前年度予算額 14百万円
          令和5年度補正 2百万円、令和6年度予算 38百万円（前年度：45百万円） | 2023 supplementary 2000000; 2024 initial 38000000; 2023 unspecified 45000000; budget.year-before: 前年度：45百万円
          """)
  void takesTheYearBeforeInABracketForThatOfTheAmountBeforeIt(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算概算決定額 12,345（12,000）百万円 | 2024 initial draft 12345000000; budget.unreadable: 12,000
          令和6年度予算概算決定額 12,345（12,000）百万円の内数 | 2024 initial draft 12345000000 included; budget.unreadable: 12,000
          【令和6年度予算(案) 100 (90) 百万円】         | 2024 initial draft 100000000; budget.unreadable: 90
          令和6年度予算：100（－）百万円                | 2024 initial 100000000; note: －
          令和6年度予算：100（令和5年度予算：90）百万円   | 2024 initial 100000000; 2023 initial 90000000
          令和6年度予算：100（うち国費50）百万円         | 2024 initial 100000000; note: うち国費50
          令和6年度予算：1,00（90）百万円               | budget.unreadable: 令和6年度予算：1,00; budget.unreadable: 90
          令和6年度予算：100百万円（90）百万円           | 2024 initial 100000000; budget.unreadable: 90; budget.unreadable: 百万円
          """)
  void readsANumberInTheUnitBehindTheBracketThatFollowsIt(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：9億円（8億円）⏎※（　）内は令和7年度当初予算額     | 2026 initial draft 900000000; 2025 initial 800000000; note: （ ）内は令和7年度当初予算額
          令和8年度予算案：9億円（8億円）⏎※（　）書きは前年度当初予算額      | 2026 initial draft 900000000; 2025 initial 800000000; note: （ ）書きは前年度当初予算額; budget.year-before: 8億円
          令和8年度予算案：未定（8億円）⏎（　）内は令和7年度当初予算額です。   | 2026 initial draft null; 2025 initial 800000000; note: 未定; note: 内は令和7年度当初予算額です
          令和8年度予算案：9億円（うち謝金 8億円）⏎※（　）内は令和7年度予算額 | 2026 initial draft 900000000; note: うち謝金 8億円; note: （ ）内は令和7年度予算額
          令和8年度予算案：9億円（8億円）⏎※（　）内は国費               | 2026 initial draft 900000000; note: （ ）内は国費; budget.unreadable: 8億円
          """)
  void takesYearAndStageOfABracketFromTheRemarkOnBrackets(String cell, String told) {
    assertThat(Told.ofCell(cell.replace("⏎", "\n"))).isEqualTo(told);
  }

  @Test
  void printsAnAmountWithTheUnitBehindItsBracket() {
    Found<Budget> read = BudgetReader.read("令和6年度予算 100 (90) 百万円", PLACE);

    assertThat(read.value().lines())
        .extracting(BudgetLine::printed)
        .containsExactly("令和6年度予算 100 (90) 百万円");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          里山留学費 18億円の内数（R6）              | 2024 unspecified 1800000000 included for[里山留学費]
          里山留学費 18億円（令和5年度補正予算）       | 2023 supplementary 1800000000 for[里山留学費]
          令和6年度 里山費 1億円、海辺費 2億円（令和5年度補正） | 2024 unspecified 100000000 for[里山費]; 2023 supplementary 200000000 for[海辺費]
          令和7年度：200百万円（要求額）             | 2025 request 200000000
          令和7年度：200百万円（要求額）、令和6年度：100百万円（当初予算） | 2025 request 200000000; 2024 initial 100000000
          12百万円（令和7年度当初予算案）⏎11百万円（令和6年度当初予算） | 2025 initial draft 12000000; 2024 initial 11000000
          12百万円（R7）⏎（R6）11百万円⏎（R5）10百万円 | 2025 unspecified 12000000; 2024 unspecified 11000000; 2023 unspecified 10000000
          12百万円（R7）11百万円（R6）               | ? unspecified 12000000; 2024 unspecified 11000000; note: R7; budget.year-missing: 12百万円
          """)
  void takesWhatTheHeadingDoesNotSayFromTheBracketBehindTheAmount(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算：里山費 2億円（令和4年度）   | 2024 initial 200000000 for[里山費]; note: 令和4年度
          里山費 2億円（令和5年度）：1億円          | ? unspecified 200000000 for[里山費]; note: 令和5年度; budget.unreadable: 1億円; budget.year-missing: 里山費 2億円（令和5年度）：1億円
          令和6年度予算：里山費 2億円（令和5年度補正） | 2024 initial 200000000 for[里山費]; 2023 supplementary null; budget.unreadable: 令和5年度補正
          令和7年度要求：200百万円（当初予算）       | 2025 request 200000000; 2025 initial null; budget.unreadable: 当初予算
          """)
  void leavesABracketApartThatMaySaySomethingElse(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算：里山留学交付金（1,000億円）の内数 | 2024 initial 100000000000 included in[里山留学交付金]
          「里山留学費」(18億円)の内数                  | ? unspecified 1800000000 included in[里山留学費]; budget.year-missing: 「里山留学費」(18億円)の内数
          令和6年度予算：里山留学交付金（1,000億円、2億円）の内数 | note: 令和6年度予算：里山留学交付金; budget.unreadable: 1,000億円; budget.unreadable: 2億円; budget.unreadable: の内数
          """)
  void readsTheAmountOfTheWholeInBracketsBehindItsName(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算(案)：1B百万円 (令和5年度予算：18百万円)  | 2023 initial 18000000; budget.unreadable: 令和6年度予算(案)：1B百万円
          令和6年度予算：24百方円                           | budget.unreadable: 令和6年度予算：24百方円
          令和6年度予算：z3,658百万円                        | budget.unreadable: 令和6年度予算：z3,658百万円
          令和6年度予算：！20百万円                          | budget.unreadable: 令和6年度予算：！20百万円
          令和6年度予算：208白万丹                          | budget.unreadable: 令和6年度予算：208白万丹
          令和6年度予算：59百万門                           | budget.unreadable: 令和6年度予算：59百万門
          令和6年度予算：635百刀円                          | budget.unreadable: 令和6年度予算：635百刀円
          令和6年度予算：25.B意円                           | budget.unreadable: 令和6年度予算：25.B意円
          令和6年度予算：3億6,2S5万円                        | budget.unreadable: 令和6年度予算：3億6,2S5万円
          令和6年度予算：72.4億Р                           | budget.unreadable: 令和6年度予算：72.4億Р
          令和6年度予算(案)：606,267于円                      | budget.unreadable: 令和6年度予算(案)：606,267于円
          令和6年度予算：6億2,217円                         | budget.unreadable: 令和6年度予算：6億2,217円
          令和6年度予算：5S⏎1,432千円                      | budget.unreadable: 令和6年度予算：5S 1,432千円
          令和6年度予算：22,1I⏎8百万円                      | budget.unreadable: 令和6年度予算：22,1I 8百万円
          令和6年度予算：5G⏎8百万円                        | 2024 initial 8000000 for[5G]
          令和6年度予算：12百万円 (令和5                      | 2024 initial 12000000; budget.unreadable: 令和5
          令和6年庭予算：S80百万円の内数                     | budget.unreadable: 令和6年庭予算：S80百万円の内数
          令和6年度予算：5O0百万円の内数                     | budget.unreadable: 令和6年度予算：5O0百万円の内数
          (令和6年度予算：101百方円、令和5年度補正：9百万円)   | 2023 supplementary 9000000; budget.unreadable: 令和6年度予算：101百方円
          """)
  void neverTakesADamagedAmountForARemark(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @Test
  void neverTakesABarForTheBeginningOfACell() {
    assertThat(Told.ofCell("令和6年度予算：|5百万円")).isEqualTo("budget.unreadable: 令和6年度予算：|5百万円");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度第二次捕正：38百万円   | 2024 unspecified 38000000 for[第二次捕正]; budget.stage-unreadable: 令和6年度第二次捕正：38百万円
          令和6年度第二次補止予算：38百万円 | 2024 unspecified 38000000 for[第二次補止]; budget.stage-unreadable: 令和6年度第二次補止予算：38百万円
          令和6年度子箕(案)：38百万円     | 2024 unspecified draft 38000000 for[子箕]; budget.stage-unreadable: 令和6年度子箕(案)：38百万円
          令和6年度内示額：38百万円      | 2024 unspecified 38000000 for[内示額]; budget.stage-unreadable: 令和6年度内示額：38百万円
          令和6年度国費：38百万円        | 2024 unspecified 38000000 for[国費]
          令和6年度子算(案)：38百万円     | 2024 unspecified draft 38000000 for[子算]; budget.stage-unreadable: 令和6年度子算(案)：38百万円
          令和6年度予(案)：38百万円      | 2024 unspecified draft 38000000 for[予]; budget.stage-unreadable: 令和6年度予(案)：38百万円
          令和6年度正予算：38百万円      | 2024 unspecified 38000000 for[正]; budget.stage-unreadable: 令和6年度正予算：38百万円
          令和6年度第二次補予算：38百万円 | 2024 unspecified 38000000 for[第二次補]; budget.stage-unreadable: 令和6年度第二次補予算：38百万円
          令和6年度補助予算：38百万円     | 2024 initial 38000000 for[補助]
          令和6年度第ニ次補正：38百万円   | 2024 unspecified 38000000 for[第ニ次]; budget.stage-unreadable: 令和6年度第ニ次補正：38百万円
          令和6年度予算(索)：38百万円     | 2024 unspecified 38000000 for[索]; budget.stage-unreadable: 令和6年度予算(索)：38百万円
          令和6年度予算(粂)：38百万円     | 2024 unspecified 38000000 for[粂]; budget.stage-unreadable: 令和6年度予算(粂)：38百万円
          令和6年度予算(国)：38百万円     | 2024 initial 38000000 for[国]
          令和6年度予算(案］：38百万円    | 2024 initial draft 38000000
          令和6年度予算(案]：38百万円     | 2024 initial draft 38000000
          令和6年度予算(案：38百万円      | 2024 initial draft 38000000
          令和6年度予算((案)：38百万円    | 2024 initial draft 38000000
          令和6年度第二補正予算：38百万円 | 2024 supplementary no.2 38000000
          """)
  void neverTakesADamagedStageForAName(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算：10百万円/案件
          令和6年度予算：1 129百万円
          令和6年度予算：百万円
          令和6年度予算：〇〇百万円
          令和6年度予算：数百万円
          令和6年度予算：12百万
          令和6年度予算(案)：52
          令和6年度予算(案)：52百万円を計上
          令和6年度予算(案)：52百万円 を計上
          令和6年度予算で52百万円
          令和6年度予算補助 52百万円
          令和6年度当初予算・令和5年度補正予算：10百万円
          令和6年度予算：10百万円×3年
          令和6年度予算：10百万円以内
          令和6年度予算：10百万円20百万円
          令和6年度予算：地方分を除く 10百万円以上
          補助率は1件当たり10百万円を上限
          上限額 10百万円
          1団体 10百万円
          """)
  void takesNoAmountFromATextThatIsNoStatement(String cell) {
    assertThat(Told.ofCell(cell)).isEqualTo("budget.unreadable: " + cell);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算：1、129百万円     | budget.unreadable: 令和6年度予算：1; budget.unreadable: 129百万円
          令和6年度予算：1,⏎129百万円     | budget.unreadable: 令和6年度予算：1,; budget.unreadable: 129百万円
          令和6年度予算：10百万円、20百万円 | 2024 initial 10000000; budget.unreadable: 20百万円
          令和6年度予算：52百万円(45百万円) | 2024 initial 52000000; budget.unreadable: 45百万円
          令和6年度予算：52百万円(国費26百万円) | 2024 initial 52000000; budget.unreadable: 国費26百万円
          令和6年度予算：52百万円(対前年度比＋7百万円) | 2024 initial 52000000; note: 対前年度比＋7百万円
          令和6年度予算：52百万円　令和5年度予算：45百万円　差引増減額：7百万円 | 2024 initial 52000000; 2023 initial 45000000; note: 差引増減額：7百万円
          令和6年度予算：52百万円（対前年度 7百万円増）       | 2024 initial 52000000; note: 対前年度 7百万円増
          令和6年度予算：52百万円（前年度より7百万円の増）     | 2024 initial 52000000; note: 前年度より7百万円の増
          令和6年度予算：52百万円（百万円未満切捨て）         | 2024 initial 52000000; note: 百万円未満切捨て
          令和6年度予算：52百万円(前年度差△7百万円) | 2024 initial 52000000; note: 前年度差△7百万円
          令和6年度予算：52百万円(対前年度45百万円) | 2024 initial 52000000; budget.unreadable: 対前年度45百万円
          増減額：7百万円　令和6年度予算：52百万円 | 2024 initial 52000000; budget.unreadable: 増減額：7百万円
          令和6年度予算：52百万円(＋7百万円) | 2024 initial 52000000; budget.unreadable: 7百万円
          52百万円（令和6年度）45百万円 | ? unspecified 52000000; note: 令和6年度; budget.unreadable: 45百万円; budget.year-missing: 52百万円（令和6年度）45百万円
          (当初)52百万円 (補正)9百万円 | ? initial 52000000; ? supplementary 9000000; budget.year-missing: (当初)52百万円 (補正)9百万円
          令和6年度予算(案)：            | 2024 initial draft null; budget.unreadable: 令和6年度予算(案)：
          令和6年度予算：30～40億円       | 2024 initial null; budget.range: 30～40億円
          令和6年度予算：¥1,000,000～¥2,000,000 | budget.unreadable: 令和6年度予算：¥1,000,000～¥2,000,000
          """)
  void saysWhichPartOfACellItLeavesOut(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算：52                  | 百万円 | 2024 initial 52000000
          1,234                            | 千円  | ? unspecified 1234000; budget.year-missing: 1,234
          令和6年度予算：△1.5                | 百万円 | 2024 initial -1500000
          令和6年度予算：△ 12                | 百万円 | 2024 initial -12000000
          令和6年度予算：1, 234              | 百万円 | budget.unreadable: 令和6年度予算：1, 234
          令和6年度予算：2�65              | 百万円 | budget.unreadable: 令和6年度予算：2�65
          令和6年度予算：2,�65             | 百万円 | budget.unreadable: 令和6年度予算：2,�65
          令和6年度予算：�57百万円          | 百万円 | budget.unreadable: 令和6年度予算：�57百万円
          令和6年度予算：�57              | 百万円 | budget.unreadable: 令和6年度予算：�57
          令和6年度予算：5�               | 百万円 | budget.unreadable: 令和6年度予算：5�
          令和6年度予算：1’234               | 百万円 | budget.unreadable: 令和6年度予算：1’234
          令和6年度予算：#REF!               | 百万円 | budget.unreadable: 令和6年度予算：#REF!
          令和6年度予算：#####               | 百万円 | budget.unreadable: 令和6年度予算：#####
          令和6年度予算：0:00 | 百万円 | budget.unreadable: 令和6年度予算：0:00
          令和6年度予算：12:30:00 | 百万円 | budget.unreadable: 令和6年度予算：12:30:00
          令和6年度予算：1月20日 | 百万円 | budget.unreadable: 令和6年度予算：1月20日
          令和6年度予算：20-Jan | 百万円 | budget.unreadable: 令和6年度予算：20-Jan
          令和6年度予算：TRUE | 百万円 | budget.unreadable: 令和6年度予算：TRUE
          令和6年度予算：FALSE | 百万円 | budget.unreadable: 令和6年度予算：FALSE
          令和6年度予算：52（4月1日開始） | 百万円 | 2024 initial 52000000; note: 4月1日開始
          令和6年度予算：一二三               | 百万円 | budget.unreadable: 令和6年度予算：一二三
          令和6年度予算：1 234               | 百万円 | budget.unreadable: 令和6年度予算：1 234
          令和6年度予算：52億円               | 百万円 | 2024 initial 5200000000
          令和6年度予算：52 令和5年度予算：48    | 百万円 | 2024 initial 52000000; 2023 initial 48000000
          【令和6年度予算案】52 【令和5年度補正】48 | 百万円 | 2024 initial draft 52000000; 2023 supplementary 48000000
          2023年度補正 52 2024年度予算案 48   | 百万円 | 2023 supplementary 52000000; 2024 initial draft 48000000
          令和5年度補正：52及び令和6年度予算案：48 | 百万円 | 2023 supplementary 52000000; 2024 initial draft 48000000
          R6：52 R5：48                    | 百万円 | 2024 unspecified 52000000; 2023 unspecified 48000000
          令和6年度予算：52（単位：千円）        | 百万円 | 2024 initial 52000
          令和6年度予算：52箇所               | 百万円 | note: 令和6年度予算：52箇所
          令和6年度予算：0.0000001           | 百万円 | budget.unreadable: 令和6年度予算：0.0000001
          """)
  void readsBareNumbersInTheUnitThatIsStated(String cell, String unit, String told) {
    assertThat(Told.of(BudgetReader.read(cell, Unit.named(unit), PLACE))).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：N/A 令和7年度予算：300百万円        | 2026 initial draft null; 2025 initial 300000000; note: N/A
          令和8年度予算案 皆減 令和7年度予算 300百万円         | 2026 initial draft null; 2025 initial 300000000; note: 皆減
          令和8年度予算案：現時点で未定⏎令和7年度予算：300百万円 | 2026 initial draft null; 2025 initial 300000000; note: 現時点で未定
          令和8年度予算案：－百万円（令和7年度予算：300百万円）  | 2026 initial draft null; 2025 initial 300000000
          令和8年度予算案：0（令和7年度予算：300百万円）        | 2026 initial draft 0; 2025 initial 300000000
          令和8年度予算案：⏎令和7年度予算：300百万円           | 2025 initial 300000000; budget.unreadable: 令和8年度予算案
          """)
  void givesTheAmountOfAnotherYearToNoYearWithoutOne(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R8 － R7 300百万円      | 2026 unspecified null; 2025 unspecified 300000000
          R8 3百万円（R7 20百万円） | 2026 unspecified 3000000; 2025 unspecified 20000000
          """)
  void endsAYearByItsLetterBeforeTheFigureOfItsAmount(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** 補 alone took the year and stage before it; 補助金 is none of either. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R8案：3百万円 R7補：5百万円   | 2026 initial draft 3000000; 2025 supplementary 5000000
          （R8当）3百万円（R7補）5百万円 | 2026 initial 3000000; 2025 supplementary 5000000
          R8案：3百万円 R7補助金：5百万円 | 2026 initial draft 3000000; 2025 unspecified 5000000 for[補助金]
          R8案：3百万円 R7枠：5百万円    | 2026 initial draft 3000000; 2025 unspecified 5000000 for[枠]
          """)
  void knowsStagesByTheirFirstCharacterBehindAYear(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案 50百万円⏎（注1）予算額は概算である。 | 2026 initial draft 50000000; note: 予算額は概算である。
          令和8年度予算案 50百万円⏎注）事項要求を含む。       | 2026 initial draft 50000000; note: 事項要求を含む。
          """)
  void takesALineBehindAMarkOfANoteForARemark(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** Of how many things each amount is nobody can tell. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和8年度予算案：各1億円",
        "令和8年度予算案：甲港、乙港各1億円",
        "令和8年度予算案：それぞれ1億円",
        "令和8年度予算案：月額10百万円",
        "令和8年度予算案 一般会計・特別会計 各50百万円"
      })
  void takesNoAmountOfEachForThatOfAll(String cell) {
    assertThat(BudgetReader.read(cell, PLACE))
        .isEqualTo(
            Found.of(
                new Budget(Optional.of(cell), List.of(), List.of()),
                Issue.of(IssueCode.BUDGET_UNREADABLE, PLACE, "budget", cell)));
  }

  /** Below a label that states 千円 a stage is followed by its amount, however it was typed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,234-",
        "12→10",
        "1'234",
        "12?",
        "12,345外",
        "12,345及び678",
        "l2",
        "1O0",
        "12.",
        "二千",
        "国費12",
        "新規12",
        "12,345 注1",
        "〃",
        "同上",
        "±12",
        "¥1,234"
      })
  void tellsWhatStandsInThePlaceOfAnAmountAndIsNone(String typed) {
    Found<Budget> read = BudgetReader.read("R8当初　" + typed, Unit.named("千円"), PLACE);
    assertThat(read.value().lines()).isEmpty();
    assertThat(read.issues()).extracting(Issue::code).containsExactly(IssueCode.BUDGET_UNREADABLE);
  }

  /** As it stands on slides: the label in the cell of its amounts, each in brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          予算額（令和8年度予算案：24百万円）                     | 2026 initial draft 24000000
          予算額 (令和7年度補正：24百万円) (令和8年度当初：1百万円) | 2025 supplementary 24000000; 2026 initial 1000000
          """)
  void takesTheLabelBeforeBracketsForNoAmount(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @Test
  void tellsAFigureThatComesBesidesAnAmountThatIsNotThere() {
    Found<Budget> read = BudgetReader.read("外12", Unit.named("千円"), PLACE);
    assertThat(read.value().lines()).isEmpty();
    assertThat(read.issues()).extracting(Issue::code).containsExactly(IssueCode.BUDGET_UNREADABLE);
  }

  /** What is counted is no money. */
  @ParameterizedTest
  @ValueSource(strings = {"3件", "2か所", "3つの柱", "新規"})
  void remarksBehindAStageAreNone(String remark) {
    assertThat(BudgetReader.read("R8当初　" + remark, Unit.named("千円"), PLACE).issues()).isEmpty();
  }
}
