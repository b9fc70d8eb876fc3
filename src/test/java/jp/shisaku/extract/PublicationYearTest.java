package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.shisaku.diff.MeasureSketch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A publication of requests presents the budget of the year that is asked for. */
class PublicationYearTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案：9億円（令和7年度予算：8億円）                           | 2026
          令和8年度予算：9億円（令和7年度予算：8億円）⏎令和8年度予算：2億円            | 2026
          令和8年度要求額：9億円（令和7年度予算額：8億円）⏎令和8年度概算要求：事項要求   | 2026
          令和8年度要望額：9億円（令和7年度予算額：8億円）⏎令和7年度予算額：2億円⏎令和8年度要求額：1億円 | 2026
          令和7年度当初予算：9億円⏎令和7年度当初予算：2億円⏎令和8年度要求額：1億円       | 2025
          令和6年度当初予算：9億円、令和6年度執行額：8億円、令和8年度要求額：7億円      | 2024
          里山留学費                                                       |
          """)
  void isTheYearOfTheDraftsOrOfTheRequests(String cells, Integer year) {
    assertThat(
            PublicationYear.of(
                Arrays.stream(cells.split("⏎"))
                    .map(cell -> MeasureSketch.named("里山の橋").measure(cell))
                    .toList(),
                Optional.empty()))
        .isEqualTo(Optional.ofNullable(year));
  }

  /** A column that could not be read must not make it a publication of the year before. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度予算案 主要施策      | 令和7年度予算額：8億円（予算額：9億円） | 2026
          令和8年度予算案 主要施策      | 令和8年度予算額：8億円                | 2026
          令和8年度予算案 主要施策      | 令和6年度予算額：8億円                | 2024
          里山の橋 施策集（令和8年度版）  | 令和7年度予算額：8億円                | 2025
          令和7年度・令和8年度予算の概要  | 令和7年度予算額：8億円                | 2025
          """)
  void isTheYearAfterThatOfTheAmountsWhereTheTitleSaysSo(String title, String cell, int year) {
    assertThat(
            PublicationYear.of(
                List.of(MeasureSketch.named("里山の橋").measure(cell)), Optional.of(title)))
        .contains(year);
  }
}
