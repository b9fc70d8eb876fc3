package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 内数 that stands before amounts, in their label or head, instead of behind each. */
class TermsBeforeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算額（内数）：9億円                        | 2026 initial 900000000 included
          令和8年度予算案〔内数〕 9億円                         | 2026 initial draft 900000000 included
          令和8年度予算額（百万円・内数）：900                   | 2026 initial 900000000 included
          （単位：百万円、内数）⏎令和8年度予算案 900⏎令和7年度予算 800 | 2026 initial draft 900000000 included; 2025 initial 800000000 included
          （内数） 令和8年度予算案：9億円⏎令和7年度予算：8億円       | 2026 initial draft 900000000 included; 2025 initial 800000000 included
          予算額（全て内数）：令和8年度 9億円                    | 2026 initial 900000000 included
          令和8年度予算額（里山留学費の内数）：9億円              | 2026 initial 900000000 included in[里山留学費]
          令和8年度予算案：9億円⏎令和7年度予算：8億円⏎（いずれも内数） | 2026 initial draft 900000000 included; 2025 initial 800000000 included; note: いずれも内数
          """)
  void makesTheAmountsBehindItParts(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  /** Behind a year it goes no further than that year; and an amount may say the contrary. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案（内数）：9億円⏎令和7年度予算：8億円 | 2026 initial draft 900000000 included; 2025 initial 800000000; budget.included-unclear: 令和8年度予算案（内数）：9億円 令和7年度予算：8億円
          （内数） 令和8年度予算案：9億円（全額）           | 2026 initial draft 900000000 included; note: 全額; budget.included-unclear: （内数） 令和8年度予算案：9億円（全額）
          令和8年度予算案：9億円（一部内数）               | 2026 initial draft 900000000; note: 一部内数; budget.included-unclear: 一部内数
          令和8年度予算額（一部内数）：9億円               | 2026 initial 900000000; budget.included-unclear: 令和8年度予算額（一部内数）：9億円
          """)
  void tellsWhereItMayNotHoldForAll(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }
}
