package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals, their parts, and amounts that a narrow cell breaks over lines. */
class BudgetPartsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度予算案 12億円 令和6年度補正予算 3億円 合計 15億円 | 2025 initial draft 1200000000; 2024 supplementary 300000000; note: 合計 15億円
          令和7年度予算案 12億円⏎令和6年度補正予算 3億円⏎計：15億円  | 2025 initial draft 1200000000; 2024 supplementary 300000000; note: 計：15億円
          令和7年度予算案 12億円 ＋ 令和6年度補正 3億円 ＝ 15億円           | 2025 initial draft 1200000000; 2024 supplementary 300000000; note: ＝ 15億円
          令和7年度予算案：12億円、総額：30億円                    | 2025 initial draft 1200000000; note: 総額：30億円
          令和7年度予算案：12億円、総事業費 30億円                  | 2025 initial draft 1200000000; note: 総事業費 30億円
          令和7年度予算案：12億円、令和6年度予算 合計 10億円         | 2025 initial draft 1200000000; 2024 initial 1000000000 for[合計]
          令和7年度予算案 合計 12億円                            | 2025 initial draft 1200000000 for[合計]
          """)
  void givesATotalBehindAmountsTheYearOfNoneOfThem(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度予算案：9億円⏎（内訳）一般会計 6億円⏎特別会計 3億円⏎令和6年度予算：8億円 | 2025 initial draft 900000000; 2024 initial 800000000; note: （内訳）一般会計 6億円 特別会計 3億円
          令和7年度予算案：9億円⏎内訳：補助金 6億円、委託費 3億円                     | 2025 initial draft 900000000; note: 内訳：補助金 6億円、委託費 3億円
          令和7年度予算案：9億円 うち補助金6億円、委託費3億円、令和6年度予算：8億円       | 2025 initial draft 900000000; 2024 initial 800000000; note: うち補助金6億円、委託費3億円
          令和7年度予算案：9億円、うち補助金6億円⏎令和6年度予算：8億円                | 2025 initial draft 900000000; 2024 initial 800000000; note: うち補助金6億円
          令和7年度予算：9億円 内訳：普及 6億円、研修 3億円⏎補正予算額：2億円 | 2025 initial 900000000; 2025 supplementary 200000000; note: 内訳：普及 6億円、研修 3億円
          令和7年度予算：9億円 内訳：普及 6億円、研修（3億円）⏎補正予算：2億円 | 2025 initial 900000000; 2025 supplementary 200000000; note: 内訳：普及 6億円、研修（3億円）
          令和7年度予算：6億円 内訳：普及 6億円、研修 －⏎補正予算：2億円     | 2025 initial 600000000; 2025 supplementary 200000000; note: 内訳：普及 6億円、研修 －
          令和7年度予算案：9億円 内訳：当初 6億円 補正 3億円                  | 2025 initial draft 900000000; note: 内訳：当初 6億円 補正 3億円
          """)
  void takesNoPartOfABreakdownForAnAmountOfItsOwn(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R6当初+R6補正：12百万円          | budget.unreadable: R6当初+R6補正：12百万円
          R6当初、R6補正：12百万円          | budget.unreadable: R6当初、R6補正：12百万円
          令和6年度当初・令和6年度補正 12百万円 | budget.unreadable: 令和6年度当初・令和6年度補正 12百万円
          """)
  void givesAnAmountOfTwoStagesOfOneYearToNeither(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度当初予算：1,234,⏎567千円        | 2025 initial 1234567000
          令和7年度当初予算：1,234⏎,567千円        | 2025 initial 1234567000
          令和7年度当初予算：11,2⏎34,567千円       | 2025 initial 11234567000
          令和7年度当初予算：11,2 ⏎ 34,56⏎7千円    | 2025 initial 11234567000
          令和7年度当初予算：１１,２３４,⏎５６７千円 | 2025 initial 11234567000
          （単位：千円） 令和7年度当初予算：1,234,⏎567 | 2025 initial 1234567000
          """)
  void readsANumberThatANarrowCellBreaks(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "令和7年度当初予算：1⏎1,234千円",
    "令和7年度当初予算：1,234⏎567千円",
    "令和7年度当初予算：12,3⏎456千円",
    "令和7年度当初予算：0.12,⏎345千円"
  })
  void joinsNoNumbersThatMayBeTwo(String cell) {
    assertThat(Told.ofCell(cell)).contains("budget.unreadable");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度予算案：12百万円（運営費交付金）の内数 | 2025 initial draft 12000000 included in[運営費交付金]
          令和7年度予算案：12百万円（補助金） の内数     | 2025 initial draft 12000000 included in[補助金]
          """)
  void knowsTheWholeBetweenAmountAndMark(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：437百万円（一般会計436百万円、特別会計1百万円）     | 2026 initial draft 437000000; note: 一般会計436百万円、特別会計1百万円
          令和8年度予算案 437百万円（一般会計 436、特別会計 1）             | 2026 initial draft 437000000; note: 一般会計 436、特別会計 1
          令和8年度予算案 437百万円⏎（一般会計436百万円⏎エネ特：1百万円）     | 2026 initial draft 437000000; note: 一般会計436百万円 エネ特：1百万円
          令和8年度予算案：5億円（国費 436百万円、地方費 71百万円、計 5億円）  | 2026 initial draft 500000000; note: 国費 436百万円、地方費 71百万円、計 5億円
          令和8年度予算案：437百万円（436百万円＋1百万円）                 | 2026 initial draft 437000000; note: 436百万円＋1百万円
          令和8年度予算案：437百万円（風船庁計上分16百万円を含む）           | 2026 initial draft 437000000; note: 風船庁計上分16百万円を含む
          令和8年度予算案：437百万円（一般会計436百万円、特別会計1百万円）、令和7年度予算：9百万円（一般会計9百万円、特別会計 －） | 2026 initial draft 437000000; 2025 initial 9000000; note: 一般会計436百万円、特別会計1百万円; note: 一般会計9百万円、特別会計 －
          令和8年度予算案：12.5億円（1,250百万円）                | 2026 initial draft 1250000000; note: （1,250百万円）
          令和8年度予算案：90百万円⏎（うわさ庁計上分3百万円を含む。）  | 2026 initial draft 90000000; note: うわさ庁計上分3百万円を含む。
          令和8年度予算案：90百万円（調査費3百万円を除く）           | 2026 initial draft 90000000; note: 調査費3百万円を除く
          令和8年度予算案：90百万円⏎※調査費3百万円を含む            | 2026 initial draft 90000000; note: 調査費3百万円を含む
          """)
  void knowsAnAmountThatIsTakenApartInBracketsBehindIt(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** It may be a part, come on top, or be the amount of another year. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：437百万円（復興特会 300百万円）             | 復興特会 300百万円
          令和8年度予算案：437百万円（437百万円）                    | 437百万円
          令和8年度予算案：437百万円（4.4億円）                     | 4.4億円
          令和8年度予算案：437百万円（一般会計400百万円、特別会計1百万円） | 一般会計400百万円
          令和8年度予算案：437百万円（風船庁計上分500百万円を含む）      | 風船庁計上分500百万円を含む
          令和8年度予算案：437百万円（令和7年度補正予算 16百万円を含む）  | 令和7年度補正予算 16百万円を含む
          """)
  void tellsOfAnAmountInBracketsThatMayBeAnything(String cell, String unread) {
    assertThat(Told.ofCell(cell))
        .startsWith("2026 initial draft 437000000; budget.unreadable: " + unread);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          【一般会計】令和8年度予算案：436百万円⏎【特別会計】令和8年度予算案：1百万円 | 2026 initial draft 436000000 for[一般会計]; 2026 initial draft 1000000 for[特別会計]
          令和8年度予算案：436百万円（一般会計）⏎令和8年度予算案：1百万円（特別会計） | 2026 initial draft 436000000 for[一般会計]; 2026 initial draft 1000000 for[特別会計]
          """)
  void givesAnAccountInBracketsToTheAmountItStandsAt(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算額 9億円⏎うち⏎普及 4億円⏎研修 3億円                    | 2026 initial 900000000; note: うち 普及 4億円 研修 3億円
          令和8年度予算額 9億円⏎（うち）⏎普及 4億円⏎令和7年度予算額 8億円         | 2026 initial 900000000; 2025 initial 800000000; note: （うち） 普及 4億円
          令和8年度予算額 9億円⏎主な内訳⏎普及 4億円⏎研修 3億円                  | 2026 initial 900000000; note: 主な内訳 普及 4億円 研修 3億円
          令和8年度当初予算 9億円⏎内訳：普及 4億円、研修 5億円⏎補正予算 2億円        | 2026 initial 900000000; 2026 supplementary 200000000; note: 内訳：普及 4億円、研修 5億円
          令和8年度 9億円⏎内訳⏎当初 7億円⏎補正 2億円                        | 2026 unspecified 900000000; note: 内訳 当初 7億円 補正 2億円
          令和8年度予算額 9億円 内 1億円                                  | 2026 initial 900000000; note: 内 1億円
          """)
  void endsTheListBelowAHeadOfPartsWhereTheNextBudgetBegins(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** A part, or money beside it: a line would count it twice. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算額 9億円⏎うち普及 4億円⏎研修 3億円                      | 2026 initial 900000000; note: うち普及 4億円; budget.unreadable: 研修 3億円
          令和8年度予算案：9億円（令和7年度予算：8億円、一般会計：7億円）           | 2026 initial draft 900000000; 2025 initial 800000000; budget.unreadable: 一般会計：7億円
          令和8年度予算案：9億円（令和7年度予算：一般会計 7億円、特別会計 1億円）    | 2026 initial draft 900000000; 2025 initial 700000000 for[一般会計]; 2025 initial 100000000 for[特別会計]
          令和8年度予算案 普及 9億円、うち謝金 1億円⏎研修 3億円                  | 2026 initial draft 900000000 for[普及]; 2026 initial draft 300000000 for[研修]; note: うち謝金 1億円
          """)
  void givesNoLineToALabelBehindAPartOrBesideTheWholeOfAnotherYear(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }
}
