package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.check.Checks;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels and heads that say the stage of the amounts below, which print their years alone. */
class StagesOfHeadsTest {

  private static Found<Catalogue> list(String heads, String first, String second) {
    return Extracted.from(
        Pages.text(
            """
            事業名 | 担当課 | %s
            里山の小屋 | 小屋課 | %s
            里山の橋 | 橋課 | %s
            """
                .formatted(heads, first, second)));
  }

  private static Document sheet(String budget) {
    return Pages.text(
        """
        施策名 | 水車の油差し
        担当課 | 水車課
        施策分類 | ①予算
        %s
        目的 | 水車を回す。
        概要 | 油を差す。
        """
            .formatted(budget));
  }

  private static List<String> told(Found<Catalogue> read) {
    assertThat(Checks.run(read.value()))
        .noneMatch(issue -> issue.code() == IssueCode.BUDGET_NOT_AS_PRINTED);
    return read.value().measures().stream()
        .map(measure -> String.join(", ", Extracted.amounts(measure)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "予算額（補正）, 2025 supplementary 900000000, 2024 supplementary 800000000",
    "当初予算額, 2025 initial 900000000, 2024 initial 800000000",
    "概算要求額, 2025 request 900000000, 2024 request 800000000",
    "決算額, 2025 settlement 900000000, 2024 settlement 800000000",
  })
  void goForTheAmountsOfAList(String head, String first, String second) {
    assertThat(told(list(head, "令和7年度：9億円", "Ｒ６ 8億円"))).containsExactly(first, second);
  }

  /** Each for its own column. */
  @Test
  void goNoFurtherThanTheirColumn() {
    assertThat(
            told(
                list(
                    "当初予算額（内数） | 補正予算額 | 予算額",
                    "R6：9億円 | R6：2億円 | R5：7億円",
                    "R6：8億円、R5：6億円 | - | R5：5億円")))
        .containsExactly(
            "2024 initial 900000000, 2024 supplementary 200000000, 2023 unspecified 700000000",
            "2024 initial 800000000, 2023 initial 600000000, 2023 unspecified 500000000");
  }

  @ParameterizedTest
  @CsvSource({
    "当初予算額 | 令和8年度：12百万円, 2026 initial 12000000",
    "補正予算額 | 令和7年度 12百万円, 2025 supplementary 12000000",
    "予算額（補正） | 令和7年度：12百万円, 2025 supplementary 12000000",
    "予算額［概算要求］ | 令和8年度：12百万円, 2026 request 12000000",
    "予算額（当初・内数）（百万円） | 令和8年度：12, 2026 initial 12000000",
    "予算額（令和8年度当初） | 令和8年度：12百万円, 2026 initial 12000000",
    "予算額（国費） | 令和8年度当初：12百万円, 2026 initial 12000000",
    "予算額※内数 | 令和8年度当初：12百万円, 2026 initial 12000000",
  })
  void goForTheAmountsOfASheet(String budget, String line) {
    assertThat(told(Extracted.from(sheet(budget)))).containsExactly(line);
  }

  /** The second of them was a text of the details. */
  @ParameterizedTest
  @CsvSource({"当初予算額, 補正予算額", "予算額（当初）, 予算額（補正）"})
  void standEachBesideItsAmounts(String initial, String supplementary) {
    assertThat(
            told(
                Extracted.from(
                    sheet(
                        "%s | 令和8年度：12百万円\n%s | 令和7年度：5百万円、令和6年度：4百万円"
                            .formatted(initial, supplementary)))))
        .containsExactly(
            "2026 initial 12000000, 2025 supplementary 5000000, 2024 supplementary 4000000");
  }

  @Test
  void standEachBesideItsAmountsAlsoWithoutAYear() {
    Found<Catalogue> read = Extracted.from(sheet("当初予算額 | 12百万円\n補正予算額 | 5百万円"));
    assertThat(told(read)).containsExactly("initial 12000000, supplementary 5000000");
    assertThat(read.issues())
        .extracting(issue -> issue.code())
        .contains(IssueCode.BUDGET_YEAR_MISSING);
  }

  @Test
  void areToldWhereTheAmountsDenyThem() {
    assertThat(Extracted.codes(sheet("当初予算額 | 令和7年度補正：5百万円"))).contains("budget.stage-unreadable");
  }

  /** Which amounts stand in brackets is told of each cell; all of them were parts in silence. */
  @Test
  void leaveOpenWhichAmountsArePartsWhereOnlyThoseInBracketsAre() {
    Found<Catalogue> read =
        Extracted.from(
            Pages.text(
                """
                （単位：百万円、括弧内は内数）

                事業名 | 担当課 | 令和8年度当初予算額
                里山の小屋 | 小屋課 | 900
                里山の橋 | 橋課 | 800
                """));
    assertThat(read.value().measures())
        .flatExtracting(measure -> measure.budget().lines())
        .noneMatch(line -> line.included());
    assertThat(read.issues())
        .filteredOn(issue -> issue.code() == IssueCode.BUDGET_INCLUDED_UNCLEAR)
        .isNotEmpty();
  }
}
