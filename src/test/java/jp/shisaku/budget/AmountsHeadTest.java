package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.shisaku.issue.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a head says goes for the amounts below it that do not say it themselves. */
class AmountsHeadTest {

  private static String told(String head, String cell) {
    return Told.of(
        BudgetReader.read(
            cell.replace("⏎", "\n"),
            new AmountsHead(head, Optional.empty()),
            Place.of("sheets.pdf", 3)));
  }

  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          補正予算額           | 令和7年度：3百万円                     | 2025 supplementary 3000000
          予算額（補正）       | R7 3百万円                           | 2025 supplementary 3000000
          予算額[当初]        | 令和8年度：約3百万円、令和7年度：2百万円   | 2026 initial 3000000 about; 2025 initial 2000000
          当初予算額          | 令和8年度：3百万円（令和7年度：2百万円）   | 2026 initial 3000000; 2025 initial 2000000
          第2次補正予算額      | 令和7年度：3百万円の内数                | 2025 supplementary no.2 3000000 included
          補正予算額           | 令和7年度第2号：3百万円                | 2025 supplementary no.2 3000000
          補正予算額           | 令和7年度：3百万円（第2号）              | 2025 supplementary no.2 3000000
          令和7年度補正予算額    | 3百万円（第2次）                     | 2025 supplementary no.2 3000000
          補正予算額           | R7（第2次）3百万円、R6第1次：2百万円      | 2025 supplementary no.2 3000000; 2024 supplementary no.1 2000000
          令和7年度補正予算額    | 第1号：3百万円、第2号：2百万円            | 2025 supplementary no.1 3000000; 2025 supplementary no.2 2000000
          補正予算額（内数）    | 令和7年度：3百万円                     | 2025 supplementary 3000000 included
          予算額（案）         | 令和8年度：3百万円                     | 2026 initial draft 3000000
          令和8年度当初予算額   | 令和8年度：3百万円                     | 2026 initial 3000000
          当初予算額          | 令和8年度：一般会計3百万円、特別会計2百万円 | 2026 initial 3000000 for[一般会計]; 2026 initial 2000000 for[特別会計]
          予算額（国費）       | 令和8年度：3百万円、令和7年度：2百万円     | 2026 unspecified 3000000 for[国費]; 2025 unspecified 2000000 for[国費]
          補正予算額（国費）    | 令和7年度：3百万円、民間費2百万円         | 2025 supplementary 3000000 for[国費]; 2025 supplementary 2000000 for[民間費]
          """)
  void goesForAmountsThatSayNoMoreThanTheirYear(String head, String cell, String told) {
    assertThat(told(head, cell)).isEqualTo(told);
  }

  /** 予算額 is a mere label, and 予算額・執行額 are two. */
  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          予算額       | 令和8年度：3百万円 | 2026 unspecified 3000000
          予算額・執行額 | 令和8年度：3百万円 | 2026 unspecified 3000000
          """)
  void mayLeaveTheStageOpen(String head, String cell, String told) {
    assertThat(told(AmountsHead.ofLabel(head, Optional.empty()).words(), cell)).isEqualTo(told);
  }

  /** What an amount says itself counts; where the head denies it for all of a cell, it is told. */
  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          当初予算額        | 令和8年度：3百万円⏎令和7年度補正：2百万円 | 2026 initial 3000000; 2025 supplementary 2000000
          令和8年度当初予算  | 3百万円（前年度 2百万円）              | 2026 initial 3000000; 2025 unspecified 2000000; budget.year-before: 前年度 2百万円
          当初予算額        | 令和8年度第2号：2百万円                | 2026 unspecified 2000000 for[第2号]; budget.stage-unreadable: 令和8年度第2号：2百万円
          当初予算額        | 令和7年度補正：2百万円                | 2025 supplementary 2000000; budget.stage-unreadable: 当初予算額：令和7年度補正：2百万円
          """)
  void givesWayToWhatAnAmountSays(String head, String cell, String told) {
    assertThat(told(head, cell)).isEqualTo(told);
  }

  /** Another year than that of the head, a note, and the year beside one that is asked for. */
  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度当初予算額 | 令和7年度：2百万円                     | 2025 unspecified 2000000; budget.stage-unreadable: 令和8年度当初予算額：令和7年度：2百万円
          当初予算額        | 令和8年度：3百万円 ※令和7年度：2百万円    | 2026 initial 3000000; 2025 unspecified 2000000; budget.stage-unreadable: 当初予算額：令和7年度：2百万円
          概算要求額        | 令和8年度：3百万円（令和7年度：2百万円）  | 2026 unspecified 3000000; 2025 unspecified 2000000; budget.stage-unreadable: 概算要求額：令和8年度：3百万円; budget.stage-unreadable: 概算要求額：令和7年度：2百万円
          """)
  void isToldWhereItMayNotGoForAnAmount(String head, String cell, String told) {
    assertThat(told(head, cell)).isEqualTo(told);
  }

  /** As the catalogue prints it, so that it reads the same again; up to the next cell of a row. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          （補正） 令和7年度：3百万円、令和6年度：2百万円 § 2025 supplementary 3000000; 2024 supplementary 2000000
          （補正） R7：3百万円 | R6：2百万円           § 2025 supplementary 3000000; 2024 unspecified 2000000
          （当初） 3百万円（補正） 2百万円             § ? initial 3000000; ? supplementary 2000000; budget.year-missing: （当初） 3百万円（補正） 2百万円
          """)
  void standsInBracketsBeforeTheAmountsOfACell(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** Brackets of a remark that is no part of the heading close. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          予算額（第1弾）：令和8年度当初：12百万円 | 2026 initial 12000000; note: 予算額（第1弾）
          """)
  void keepsARemarkWhole(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** Which of several stages an amount is of, it says itself, or nobody can tell. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          予算額（当初・補正）：令和8年度当初 3百万円⏎令和7年度補正 2百万円 | 2026 initial 3000000; 2025 supplementary 2000000
          予算額（当初・補正）：令和8年度 3百万円 | 2026 unspecified 3000000; budget.stage-unreadable: 予算額（当初・補正）：令和8年度 3百万円
          """)
  void leavesOpenOfWhichStageAnAmountIs(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** Whether with tax, when it was decided, the mark of a note: none of it names an amount. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "令和8年度予算案（税込） 12百万円",
        "令和8年度予算案（令和7年12月26日閣議決定）：12百万円",
        "令和8年度予算案（12月26日時点） 12百万円",
        "令和8年度予算案（閣議決定）：12百万円",
        "令和8年度予算案（注1）：12百万円",
        "令和8年度予算案※1：12百万円",
        "令和8年度予算案※ 12百万円"
      })
  void saysThingsInPassing(String cell) {
    assertThat(Told.ofCell(cell)).isEqualTo("2026 initial draft 12000000");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          予算額（補正・内数）         | 予算額（補正）（内数）
          予算額（百万円・内数）       | 予算額（内数）（百万円）
          予算額（国費・百万円）       | 予算額（国費）（百万円）
          予算額※内数               | 予算額（内数）
          予算額（百万円、括弧内は内数） | 予算額（括弧内は内数）（百万円）
          予算額（里山費・道費の内数）  | 予算額（里山費・道費の内数）
          予算額（税込）          | 予算額
          予算額（税制改正・千円）     | 予算額（税制改正）（千円）
          """)
  void saysEachThingInBracketsOfItsOwn(String label, String apart) {
    assertThat(AmountsHead.apart(label)).isEqualTo(apart);
  }
}
