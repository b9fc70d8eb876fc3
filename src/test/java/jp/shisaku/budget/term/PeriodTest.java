package jp.shisaku.budget.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "令和4年度, 2022, -, false, false",
        "令和６年度以降, 2024, -, false, true",
        "令和6年度～, 2024, -, false, true",
        "令和6年度から, 2024, -, false, true",
        "令和5年度以前, 2023, -, true, false",
        "令和5年度まで, 2023, -, true, false",
        "～令和5年度, 2023, -, true, false",
        "令和5～6年度, 2023, 2024, false, false",
        "令和7年度～令和9年度, 2025, 2027, false, false",
        "令和7年度から令和9年度まで, 2025, 2027, false, false",
        "令和7年度一令和9年度, 2025, 2027, false, false",
        "令和7ー9年度, 2025, 2027, false, false",
        "平成30年度～令和元年度, 2018, 2019, false, false",
        "平成35年度, 2023, -, false, false",
        "2023年度, 2023, -, false, false",
        "2023～2027年度, 2023, 2027, false, false",
        "2023～27年度, 2023, 2027, false, false",
        "2025年度以降, 2025, -, false, true",
        "2021年度(令和3年度), 2021, -, false, false",
        "令 和 5 年 度, 2023, -, false, false",
        "令和五年度, 2023, -, false, false",
        "R5, 2023, -, false, false",
        "R5～R7, 2023, 2025, false, false"
      })
  void readsWhatHeadsAColumnOfARoadmap(
      String text, int first, Integer last, boolean openStart, boolean openEnd) {
    assertThat(Period.of(text))
        .contains(new Period(first, Optional.ofNullable(last), openStart, openEnd, text));
  }

  @Test
  void namesTheFirstYearAndTheLastOfAClosedRange() {
    assertThat(Period.of("令和5～7年度").map(Period::years)).contains(List.of(2023, 2025));
    assertThat(Period.of("令和6年度以降").map(Period::years)).contains(List.of(2024));
  }

  @Test
  void joinsTheLinesOfAHeading() {
    assertThat(Period.of("2021年度\n(令和3年度)").map(Period::printed)).contains("2021年度 (令和3年度)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5年度",
        "年度",
        "令和",
        "令和5",
        "令和5年度予算",
        "令和5年度の取組(予定)",
        "第5期",
        "令和7年度～令和5年度",
        "2021年度(令和4年度)",
        "令和5年4月",
        "令和0年度",
        "H2",
        "令和5年度以降まで",
        "中長期"
      })
  void refusesATextThatIsMoreOrLessThanAPeriod(String text) {
    assertThat(Period.of(text)).isEmpty();
  }

  @Test
  void countsAYearWithoutAnEraFromThePeriodBeforeIt() {
    Period previous = Period.of("令和4年度").orElseThrow();
    assertThat(Period.of("5年度", previous).map(Period::years)).contains(List.of(2023));
    assertThat(Period.of("6年度以降", previous).map(Period::openEnd)).contains(true);
    assertThat(Period.of("6年度(2024年度)", previous).map(Period::first)).contains(2024);
    assertThat(Period.of("6年度(2023年度)", previous)).isEmpty();
    assertThat(Period.of("30年度", previous)).isEmpty();
  }
}
