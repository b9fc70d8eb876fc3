package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in the cell of a budget, looks like an amount of it, and is none or not all of it.
 */
class NoBudgetTest {

  /** A price, a limit, a difference, what is sold or saved, or what is said for reference only. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "令和8年度予算案：@5百万円",
        "令和8年度予算案：5百万円（単価）",
        "令和8年度予算案：5百万円（1灯台当たり）",
        "令和8年度予算案：5百万円（上限）",
        "令和8年度予算案：5百万円（1灯台当たり上限）",
        "令和8年度予算案：5百万円（上限：1灯台）",
        "令和8年度予算案：5百万円（1灯台あたりの上限額）",
        "令和8年度予算案：5百万円（補助単価：1隻）",
        "令和8年度予算案：5百万円〔上限〕",
        "令和8年度予算案：5百万円【上限】",
        "令和8年度予算案：5百万円 ※上限",
        "令和8年度予算案：5百万円 上限",
        "令和8年度予算案：5百万円 × 10",
        "令和8年度予算案：5百万円（×3年）",
        "令和8年度予算案：5百万円（3か年分）",
        "令和8年度予算案：5百万円（参考値）",
        "令和8年度予算案：5百万円（一部）",
        "令和8年度予算案：5百万円（令和8～10年度総額）",
        "令和8年度予算案：5百万円（対前年度増減額）",
        "令和8年度予算案：5百万円（3年間総額）",
        "令和8年度予算案：3年総額5百万円",
        "令和8年度予算案：市場規模5億円",
        "令和8年度予算案：交付決定額5百万円",
        "令和8年度予算案：外5百万円",
        "令和8年度予算案：（内）5百万円",
        "参考：5百万円",
        "令和8年度予算案：=5百万円",
        "令和8年度予算案：,500百万円",
        "令和8年度当初予算案＋令和7年度補正予算：8百万円"
      })
  void isUnreadable(String cell) {
    assertThat(Told.ofCell(cell)).isEqualTo("budget.unreadable: " + cell);
  }

  /** With a figure of its own, or another word, the bracket is a remark. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：5百万円（対前年度増） | 2026 initial draft 5000000; note: 対前年度増
          令和8年度予算案：5百万円（対前年度比125%） | 2026 initial draft 5000000; note: 対前年度比125%
          令和8年度予算案：5百万円（3年間）        | 2026 initial draft 5000000; note: 3年間
          令和8年度予算案：5百万円（10/10）       | 2026 initial draft 5000000; note: 10/10
          令和8年度予算案：5百万円（うち上限枠3）    | 2026 initial draft 5000000; note: うち上限枠3
          令和8年度予算案：5百万円（上限額の引上げ）  | 2026 initial draft 5000000; note: 上限額の引上げ
          令和8年度予算案：5百万円（3年目）        | 2026 initial draft 5000000; note: 3年目
          令和8年度予算案：市場規模調査5百万円      | 2026 initial draft 5000000 for[市場規模調査]
          令和8年度予算案：皆増 5百万円           | 2026 initial draft 5000000; note: 皆増
          令和8年度予算案：≒5百万円             | 2026 initial draft 5000000 about
          令和8年度予算案：5百万円のうち数        | 2026 initial draft 5000000 included
          （参考）令和7年度予算額：5百万円         | 2025 initial 5000000; note: 参考
          """)
  void isNotWhatARemarkSpeaksOf(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** On a line of its own it may be said of any of them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：5百万円⏎令和7年度予算：4百万円⏎※上限 | 2026 initial draft 5000000; 2025 initial 4000000; budget.unreadable: 上限
          """)
  void isToldWhereItIsOpenOfWhichAmountItIsSaid(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** Without a unit they are no amounts, but no remarks either. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "計500",
        "一般会計300、特別会計200",
        "灯台300、渡し船200",
        "令和8年度予算案：灯台300、渡し船200",
        "30 灯台⏎20 渡し船",
        "①300 ②200",
        "=500",
        "<500>",
        "500→600",
        ".5億円",
        "5OO百万円"
      })
  void isToldWhereTheUnitIsMissing(String cell) {
    assertThat(Told.ofCell(cell)).isEqualTo("budget.unreadable: " + cell.replace('⏎', ' '));
  }

  /** Behind an amount with a unit, too. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：一般会計5百万円、特別会計200 | 2026 initial draft 5000000 for[一般会計]; budget.unreadable: 特別会計200
          令和8年度予算案：灯台5百万円、渡し船200      | 2026 initial draft 5000000 for[灯台]; budget.unreadable: 渡し船200
          令和8年度予算案：5百万円 灯台⏎20 渡し船      | 2026 initial draft 5000000; budget.unreadable: 灯台 20 渡し船
          令和8年度予算案：5百万円 事業番号 0012      | 2026 initial draft 5000000; note: 事業番号 0012
          令和8年度予算案：灯台5百万円、20か所        | 2026 initial draft 5000000 for[灯台]; note: 20か所
          """)
  void isToldWhereTheUnitOfASecondAmountIsMissing(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"令和7年度限り", "別紙3", "全国47都道府県", "H29、H30", "国道300号線、国道200号線"})
  void isNoNumberOfAnotherKind(String cell) {
    assertThat(Told.ofCell(cell)).isEqualTo("note: " + cell);
  }

  /** Of two units that a cell states nobody can tell which goes for which number. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案（千円） 500 | 2026 initial draft 500000
          令和8年度予算案（千円） 500⏎令和7年度予算（百万円） 4 | budget.unreadable: 令和8年度予算案（千円） 500; budget.unreadable: 令和7年度予算（百万円） 4
          """)
  void hasOneUnit(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }
}
