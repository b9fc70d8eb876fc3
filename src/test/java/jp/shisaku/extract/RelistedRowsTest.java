package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 再掲 in a list: wherever it is printed, the money of the row is counted elsewhere. */
class RelistedRowsTest {

  private static final String LIST =
      """
      （単位：百万円）
      番号 | 施策名 | 令和6年度予算額 | 担当府省庁 | %s
      1 | 里山の小屋 | 52 | 環境省 |
      2 | 里山の橋 | 30 | 環境省 |
      %s
      """;

  private static Found<Catalogue> list(String head, String row) {
    return from(Pages.text(LIST.formatted(head, row)));
  }

  private static Measure last(Found<Catalogue> read) {
    List<Measure> measures = read.value().measures();
    assertThat(measures).hasSize(3);
    return measures.get(2);
  }

  private static boolean isDoubtful(Found<Catalogue> read) {
    return read.value().issues().stream().anyMatch(i -> i.code() == IssueCode.RELISTED_UNCLEAR)
        || read.issues().stream().anyMatch(i -> i.code() == IssueCode.RELISTED_UNCLEAR);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          備考 ; 3 | 里山の小屋 | 52 | 環境省 | 再掲
          備考 ; 3 | 里山の小屋 | 52 | 環境省 | ※再掲（1の施策）
          備考 ; 3 | 里山の小屋 | 52 | 環境省 | No.1の再掲
          注   ; 3 | 里山の小屋 | 52 | 環境省 | （再掲）
          備考 ; 3 | 里山の小屋 再掲 | 52 | 環境省 |
          備考 ; 3 | 再掲　里山の小屋 | 52 | 環境省 |
          備考 ; 3 | 里山の小屋（再掲：1） | 52 | 環境省 |
          備考 ; 3 | 里山の小屋 | 52（再掲） | 環境省 |
          備考 ; 3 | 里山の小屋 | （再掲） | 環境省 |
          備考 ; 再掲 | 里山の小屋 | 52 | 環境省 |
          再掲 ; 3 | 里山の小屋 | 52 | 環境省 | ○
          """)
  void isOfTheMeasureWhereverItStands(String head, String row) {
    Found<Catalogue> read = list(head, row);
    Measure again = last(read);
    assertThat(again.name()).contains("里山の小屋");
    assertThat(again.relisted()).isTrue();
    assertThat(again.relistedOf()).isEqualTo(Optional.of(read.value().measures().get(0).id()));
    assertThat(isDoubtful(read)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          備考 ; 3 | 里山の花 | 52 | 環境省 | 一部再掲
          備考 ; 3 | 里山の花 | 52 | 環境省 | うち20百万円は再掲
          備考 ; 3 | 里山の花 | 52 | 環境省 | 第3章に再掲
          備考 ; 3 | 里山の花【一部再掲】 | 52 | 環境省 |
          備考 ; 3 | 里山の花 | 52（うち20再掲） | 環境省 |
          再掲 ; 3 | 里山の花 | 52 | 環境省 | 1と5
          """)
  void isToldWhereItMayBeOfAPartOrOfALaterPrinting(String head, String row) {
    Found<Catalogue> read = list(head, row);
    assertThat(last(read).relisted()).isFalse();
    assertThat(isDoubtful(read)).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          備考 ; 3 | 里山の花 | 52 | 環境省 | 再掲なし
          再掲 ; 3 | 里山の花 | 52 | 環境省 | －
          概要 ; 3 | 里山の花 | 52 | 環境省 | 古地図を再掲する。
          """)
  void isNothingWhereItIsDeniedOrToldInSentences(String head, String row) {
    Found<Catalogue> read = list(head, row);
    assertThat(last(read).relisted()).isFalse();
    assertThat(isDoubtful(read)).isFalse();
  }

  @Test
  void ofOneOfTheYearsOfABudgetIsTold() {
    Found<Catalogue> read =
        from(
            Pages.text(
                """
                （単位：百万円）
                施策名 | 令和5年度予算額 | 令和6年度予算額
                里山の小屋 | 50 | 52
                里山の橋 | 31（再掲） | 30
                里山の花 | 7（再掲） | 8（再掲）
                """));
    assertThat(read.value().measures())
        .extracting(Measure::relisted)
        .containsExactly(false, false, true);
    assertThat(isDoubtful(read)).isTrue();
  }
}
