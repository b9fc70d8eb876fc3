package jp.shisaku.budget.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和6年1月12日",
        "令和 6 年 １ 月 1 2 日",
        "令和六年一月十二日",
        "2024年1月12日（金）公表",
        "二〇二四年一月十二日",
        "R6.1.12",
        "R6年1月12日",
        "令和6.1.12",
        "2024/1/12",
        "2024-01-12",
        "平成36年1月12日",
        "令和6年2月30日改め令和6年1月12日、令和6年3月1日"
      })
  void findsTheFirstDatePrinted(String text) {
    assertThat(Dates.in(text)).contains(LocalDate.of(2024, 1, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "令和6年度",
        "令和6年1月",
        "1月12日",
        "令和6年13月1日",
        "2024/1",
        "令和0年1月1日",
        "1.2.3",
        "X6.1.12"
      })
  void findsNoDateWhereNoneIsPrintedInFull(String text) {
    assertThat(Dates.in(text)).isEmpty();
  }
}
