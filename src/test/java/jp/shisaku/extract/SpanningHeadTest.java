package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Amounts under heads over two columns: none of the two is lost without a word. */
class SpanningHeadTest {

  private static Document sheet(String amounts) {
    return Pages.text(
        """
        事業名 | 里山の小屋を守る事業 | < | < | <
        担当課室 | 総務省里山局小屋課 | < | < | <
        事業の目的 | 道を残す。 | < | < | <
        """
            + amounts);
  }

  private static List<String> lines(Document sheet) {
    return List.of(told(sheet).get(0).split(" \\| ")[2].split("; "));
  }

  @Test
  void readsAYearOverColumnsOfStages() {
    Document sheet =
        sheet(
            """
            予算額（百万円） | 令和4年度 | < | 令和5年度 | <
            ^ | 当初予算 | 執行額 | 当初予算 | 補正予算
            ^ | 100 | 95 | 120 | 7
            """);
    assertThat(lines(sheet))
        .containsExactly(
            "2022 initial 100000000",
            "2022 executed 95000000",
            "2023 initial 120000000",
            "2023 supplementary 7000000");
  }

  @Test
  void readsBudgetBesideSettlement() {
    Document sheet =
        sheet(
            """
            予算額（百万円） | 令和4年度 | < | 令和5年度 | <
            ^ | 予算 | 決算 | 予算 | 決算
            事業費 | 100 | 95 | 120 | 118
            """);
    assertThat(lines(sheet))
        .containsExactly(
            "2022 initial 100000000",
            "2022 settlement 95000000",
            "2023 initial 120000000",
            "2023 settlement 118000000");
  }

  @Test
  void namesAColumnThatIsLeftOut() {
    Document sheet =
        sheet(
            """
            予算額（百万円） | 令和4年度 | < | 令和5年度 | <
            ^ | 当初予算 | 前年度比 | 当初予算 | 前年度比
            ^ | 100 | 3 | 120 | 20
            """);
    assertThat(lines(sheet)).containsExactly("2022 initial 100000000", "2023 initial 120000000");
    assertThat(leftOut(sheet)).contains("令和4年度 前年度比").contains("令和5年度 前年度比");
  }

  @Test
  void takesNeitherOfTwoFiguresUnderOneHead() {
    Document sheet =
        sheet(
            """
            予算額（百万円） | 令和4年度当初予算 | < | 令和5年度当初予算 | 令和6年度当初予算
            ^ | 100 | 95 | 120 | 130
            """);
    assertThat(lines(sheet)).containsExactly("2023 initial 120000000", "2024 initial 130000000");
    assertThat(leftOut(sheet)).contains("令和4年度当初予算");
  }

  @Test
  void takesNoRowBelowTheLabelForOneOfTheBudget() {
    Document sheet =
        sheet(
            """
            予算額（百万円） | 令和4年度当初予算 | < | 令和5年度当初予算 | <
            実績 | 95 | < | 118 | <
            """);
    assertThat(told(sheet).get(0)).doesNotContain("initial 95", "initial 118");
  }

  @Test
  void readsAFigureAsWideAsItsHead() {
    Document sheet =
        sheet(
            """
            予算額（百万円） | 令和4年度当初予算 | < | 令和5年度当初予算 | <
            ^ | 100 | < | 120 | <
            """);
    assertThat(lines(sheet)).containsExactly("2022 initial 100000000", "2023 initial 120000000");
    assertThat(codes(sheet)).doesNotContain("budget.rows-left-out");
  }

  private static String leftOut(Document sheet) {
    return from(sheet).issues().stream()
        .filter(issue -> issue.code() == IssueCode.BUDGET_ROWS_LEFT_OUT)
        .map(Issue::arguments)
        .toList()
        .toString();
  }
}
