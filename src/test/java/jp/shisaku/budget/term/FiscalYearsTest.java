package jp.shisaku.budget.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和5年度予算、平成31年度決算    | 2023 令和5年度; 2019 平成31年度
          令和元年度から実施            | 2019 令和元年度
          平成35年度                  | 2023 平成35年度
          令和五年度                  | 2023 令和五年度
          令 和 ５ 年 度              | 2023 令 和 ５ 年 度
          R5年度、H30                | 2023 R5年度; 2018 H30
          R5当初、R6枠                | 2023 R5; 2024 R6
          2023年度に95%              | 2023 2023年度
          令和5～6年度                | 2023 令和5; 2024 6年度
          令和5年度、6年度及び7年度      | 2023 令和5年度; 2024 6年度; 2025 7年度
          2023～2027年度              | 2023 2023; 2027 2027年度
          3年度目に、令和5年度          | 2023 令和5年度
          令和5年度の成果は6年度         | 2023 令和5年度
          令和4年12月23日             | ''
          令和5年                    | ''
          H2ステーション、S3、R5G       | ''
          12023年度                  | ''
          """)
  void findsTheFiscalYearsOfAText(String text, String found) {
    assertThat(
            FiscalYears.in(text).stream()
                .map(year -> year.year() + " " + year.printed())
                .collect(Collectors.joining("; ")))
        .isEqualTo(found);
  }
}
