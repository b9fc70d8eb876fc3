package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 内数 that stands in a remark on the cell instead of behind the amount. */
class IncludedByNoteTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：9億円 ※予算額は里山留学交付金の内数    | 2026 initial draft 900000000 included in[里山留学交付金]; note: 予算額は里山留学交付金の内数
          令和8年度予算案：9億円⏎（注）金額は、里山留学費の内数である。 | 2026 initial draft 900000000 included in[里山留学費]; note: 金額は、里山留学費の内数である。
          予算額は里山留学費の内数。令和8年度予算案：9億円        | 2026 initial draft 900000000 included in[里山留学費]; note: 予算額は里山留学費の内数
          令和8年度予算案：9億円⏎※内数                       | 2026 initial draft 900000000 included; note: 内数
          令和8年度予算案：9億円※1⏎※1 里山留学費の内数         | 2026 initial draft 900000000 included in[里山留学費]; note: 里山留学費の内数
          令和8年度予算案：9億円※1⏎令和7年度予算：8億円⏎※1 予算額は里山留学費の内数 | 2026 initial draft 900000000 included in[里山留学費]; 2025 initial 800000000; note: 予算額は里山留学費の内数
          令和8年度予算案：9億円※⏎令和7年度予算：8億円⏎※ 里山留学費の内数 | 2026 initial draft 900000000 included in[里山留学費]; 2025 initial 800000000; note: 里山留学費の内数
          令和8年度予算案：9億円※1⏎令和7年度予算：8億円※2⏎※1 里山留学費の内数⏎※2 渡し船費の内数 | 2026 initial draft 900000000 included in[里山留学費]; 2025 initial 800000000 included in[渡し船費]; note: 里山留学費の内数; note: 渡し船費の内数
          令和8年度予算案：9億円（注1）、令和7年度予算：8億円⏎（注1）予算額は里山留学費の内数 | 2026 initial draft 900000000 included in[里山留学費]; 2025 initial 800000000; note: 注1; note: 予算額は里山留学費の内数
          令和8年度予算案：9億円⏎令和7年度予算：8億円⏎※いずれも里山留学費の内数 | 2026 initial draft 900000000 included in[里山留学費]; 2025 initial 800000000 included in[里山留学費]; note: いずれも里山留学費の内数
          令和8年度予算案：9億円⏎令和7年度予算：8億円⏎※令和7年度は里山留学費の内数 | 2026 initial draft 900000000; 2025 initial 800000000 included in[里山留学費]; note: 令和7年度は里山留学費の内数
          """)
  void makesTheAmountsThatItSpeaksOfParts(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：9億円（うち2億円は内数）              | 2026 initial draft 900000000; note: うち2億円は内数; budget.included-unclear: うち2億円は内数
          令和8年度予算案：9億円⏎※一部は里山留学費の内数          | 2026 initial draft 900000000; note: 一部は里山留学費の内数; budget.included-unclear: 一部は里山留学費の内数
          令和8年度予算案：9億円⏎※内数を含む                   | 2026 initial draft 900000000; note: 内数を含む; budget.included-unclear: 内数を含む
          令和8年度予算案：9億円⏎令和7年度予算：8億円 ※内数       | 2026 initial draft 900000000 included; 2025 initial 800000000 included; note: 内数; budget.included-unclear: 内数
          令和8年度予算案：9億円⏎里山留学費の内数                | 2026 initial draft 900000000; 2026 initial draft null included in[里山留学費]; budget.included-unclear: 令和8年度予算案：9億円 里山留学費の内数
          """)
  void tellsWhereItSaysNotOfWhichAmount(String cell, String told) {
    assertThat(Told.ofCell(cell)).isEqualTo(told);
  }

  @Test
  void leavesAmountsAloneThatArePartsAnyway() {
    assertThat(Told.ofCell("令和8年度予算案：9億円の内数⏎※里山留学費の内数"))
        .isEqualTo("2026 initial draft 900000000 included; note: 里山留学費の内数");
  }
}
