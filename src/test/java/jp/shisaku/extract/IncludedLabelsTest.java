package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.check.Checks;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels and heads of amounts that say 内数: none of the amounts below is the measure's own. */
class IncludedLabelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "予算額（内数）：令和8年度予算案 50百万円",
        "予算額〔内数〕：令和8年度予算案 50百万円",
        "【予算額（内数）】令和8年度予算案 50百万円",
        "予算額（百万円・内数）：令和8年度予算案 50",
        "予算額（内数）（百万円）\n令和8年度予算案 50",
      })
  void makeTheAmountOfASheetAPart(String budget) {
    Found<Catalogue> read =
        Extracted.from(
            Pages.text(
                """
                    施策名：水車の油差し
                    担当課：水車課
                    施策分類：①予算
                    %s
                    目的
                    水車を回す。
                    """
                    .formatted(budget)));
    assertThat(lines(read.value())).containsExactly("2026 50000000 true");
    assertThat(Checks.run(read.value()))
        .noneMatch(issue -> issue.code() == IssueCode.BUDGET_NOT_AS_PRINTED);
  }

  /** The rows of a list, with what its head or a note beside it says of all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ;                                  令和8年度当初予算額（百万円・内数）
          ;                                  令和8年度当初予算額（内数）（百万円）
          （単位：百万円、内数）;               令和8年度当初予算額
          （単位：百万円）　※予算額は全て内数;    令和8年度当初予算額
          """)
  void makeTheAmountsOfAListParts(String note, String head) {
    Catalogue catalogue =
        Extracted.from(
                Pages.text(
                    (note == null ? "" : note.replace('　', '\n') + "\n\n")
                        + """
                        事業名 | 担当課 | %s
                        里山の小屋 | 小屋課 | 900
                        里山の橋 | 橋課 | 800
                        """
                            .formatted(head)))
            .value();
    assertThat(lines(catalogue)).containsExactly("2026 900000000 true", "2026 800000000 true");
  }

  /** Which of the amounts are marked, nobody but the reader of the page can tell. */
  @Test
  void areToldWhereANoteSpeaksOfSome() {
    assertThat(
            Extracted.from(
                    Pages.text(
                        """
                        事業名 | 担当課 | 令和8年度当初予算額（百万円）
                        里山の小屋 | 小屋課 | 900※
                        里山の橋 | 橋課 | 800

                        ※は内数
                        """))
                .issues())
        .extracting(issue -> issue.code())
        .contains(IssueCode.BUDGET_INCLUDED_UNCLEAR);
  }

  /** Of a note at whose mark amounts stand these are parts, and no others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          900※1;   ※1 予算額は里山留学費の内数。
          900※;    ※ 里山留学費の内数
          900（注）; （注）金額は里山留学費の内数である。
          900*2;   ＊２ 内数
          """)
  void makeTheAmountsOfItsMarkParts(String amount, String note) {
    String table =
        """
        事業名 | 担当課 | 令和8年度当初予算額（百万円）
        里山の小屋 | 小屋課 | %s
        里山の橋 | 橋課 | 800
        """
            .formatted(amount);
    for (String below : List.of(table + "\n" + note, table + note + " |  | ")) {
      Found<Catalogue> read = Extracted.from(Pages.text(below));
      assertThat(lines(read.value()))
          .containsExactly("2026 900000000 true", "2026 800000000 false");
      assertThat(read.issues())
          .noneMatch(issue -> issue.code() == IssueCode.BUDGET_INCLUDED_UNCLEAR);
    }
  }

  /** Its raised number was left out with all that are, or it has none. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1 里山留学費の内数。", "(1) 予算額は里山留学費の内数", "1. 内数です。", "・里山留学費の内数。↑", "※一部は内数 |  | "})
  void areToldWhereNobodyCanSayOfWhichAmountANoteIs(String note) {
    String table =
        """
        事業名 | 担当課 | 令和8年度当初予算額（百万円）
        里山の小屋 | 小屋課 | 900
        里山の橋 | 橋課 | 800
        """;
    Found<Catalogue> read =
        Extracted.from(Pages.text(table + (note.contains("|") ? "" : "\n") + note));
    assertThat(lines(read.value())).containsExactly("2026 900000000 false", "2026 800000000 false");
    assertThat(read.issues()).anyMatch(issue -> issue.code() == IssueCode.BUDGET_INCLUDED_UNCLEAR);
  }

  private static List<String> lines(Catalogue catalogue) {
    return catalogue.measures().stream()
        .map(Measure::budget)
        .flatMap(budget -> budget.lines().stream())
        .map(IncludedLabelsTest::told)
        .toList();
  }

  private static String told(BudgetLine line) {
    return line.fiscalYear().orElse(0) + " " + line.amountYen().orElse(0L) + " " + line.included();
  }

  /** All figures of the table are parts: none stands there as a number alone. */
  @Test
  void areReadInATableOfYearsWithinTheCell() {
    String page =
        """
        <html><body><h2>里山を歩く</h2><table>
        <tr><th>施策名</th><td>里山の橋</td></tr><tr><th>担当</th><td>里山局橋課</td></tr>
        <tr><th>予算額（百万円）</th><td><table>
        <tr><td>令和8年度当初予算案</td><td>令和7年度当初予算</td></tr>
        <tr><td>580の内数</td><td>500の内数</td></tr></table></td></tr>
        <tr><th>目的</th><td>橋を渡る。</td></tr></table></body></html>
        """;
    Measure measure =
        Extracted.measure(
            DrawnForm.read("a.html", page.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(Extracted.amounts(measure))
        .containsExactly("2026 initial draft 580000000", "2025 initial 500000000");
    assertThat(measure.budget().lines()).allMatch(line -> line.included());
    assertThat(measure.budget().notes()).isEmpty();
  }
}
