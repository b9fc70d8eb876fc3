package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.check.Checks;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years that are printed as a word, or without their era, are those of the title. */
class YearsOfTitleTest {

  private static Found<Catalogue> list(String title, String first, String second) {
    return from(
        Pages.text(
            """
            %s

            （単位：百万円）
            施策名 | 担当課 | %s | %s | 概要
            里山の小屋 | 小屋課 | 10 | 12 | 小屋を直す。
            里山の橋 | 橋課 | 20 | 21 | 橋を直す。
            """
                .formatted(title, first, second)));
  }

  private static List<String> lines(Catalogue catalogue) {
    return catalogue.measures().get(0).budget().lines().stream()
        .map(YearsOfTitleTest::told)
        .toList();
  }

  private static String told(BudgetLine line) {
    return line.fiscalYear().map(String::valueOf).orElse("?") + " " + line.amountYen().get();
  }

  @ParameterizedTest
  @CsvSource({
    "令和7年度当初予算案 主要事業一覧, 前年度予算額, 本年度予算額, 2024 10000000, 2025 12000000",
    "令和7年度当初予算案 主要事業一覧, 7年度予算額, 6年度予算額, 2025 10000000, 2024 12000000",
    "令和元年度当初予算 主要事業一覧, 前年度予算額, 本年度予算額, 2018 10000000, 2019 12000000",
    "令和7年度概算要求の概要, 6年度予算額, 7年度要求額, 2024 10000000, 2025 12000000",
  })
  void areTakenFromIt(String title, String first, String second, String one, String other) {
    Found<Catalogue> found = list(title, first, second);

    assertThat(lines(found.value())).containsExactly(one, other);
    assertThat(found.issues())
        .filteredOn(issue -> issue.code().code().equals("budget.year-of-title"))
        .hasSize(1);
    assertThat(Checks.checked(found.value().withIssues(found.issues())).issues())
        .extracting(issue -> issue.code().code())
        .doesNotContain("budget.not-as-printed", "budget.era-unreadable");
  }

  /** Nobody can tell them where it states none, or two, or where it looks ahead. */
  @ParameterizedTest
  @CsvSource({
    "主要事業一覧, 前年度予算額, 本年度予算額",
    "令和6年度補正予算及び令和7年度当初予算 主要事業一覧, 前年度予算額, 本年度予算額",
    "令和7年度概算要求の概要, 前年度予算額, 本年度予算額",
    "令和7年度当初予算案 主要事業一覧, 30年度予算額, 翌年度予算額",
  })
  void areLeftOpen(String title, String first, String second) {
    Found<Catalogue> found = list(title, first, second);

    assertThat(lines(found.value())).containsExactly("? 10000000", "? 12000000");
    assertThat(found.issues())
        .extracting(issue -> issue.code().code())
        .contains("budget.era-unreadable")
        .doesNotContain("budget.year-of-title");
  }

  @Test
  void areToldAPerson() {
    assertThat(list("令和7年度当初予算案 主要事業一覧", "前年度予算額", "本年度予算額").issues())
        .filteredOn(issue -> issue.code().code().equals("budget.year-of-title"))
        .extracting(issue -> issue.arguments())
        .containsExactly(List.of("令和7年度当初予算案 主要事業一覧", "前年度: 2024, 本年度: 2025"));
  }
}
