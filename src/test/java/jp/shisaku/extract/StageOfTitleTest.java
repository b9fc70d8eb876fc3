package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.check.Checks;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that print neither year nor stage are of those that the title states. */
class StageOfTitleTest {

  private static Found<Catalogue> sheets(String title, String budget) {
    return sheets(title, "予算額", budget);
  }

  private static Found<Catalogue> sheets(String title, String label, String budget) {
    return from(file("publication.txt", title, label, budget));
  }

  private static Document file(String name, String title, String label, String budget) {
    Document file =
        Pages.text(
            """
            %s

            施策名：里山の小屋
            担当課：小屋課
            %s：%s
            概要：小屋を直す。

            施策名：里山の橋
            担当課：橋課
            予算額：200千円
            概要：橋を直す。

            施策名：里山の道
            担当課：道課
            予算額：300千円
            概要：道を直す。
            """
                .formatted(title, label, budget));
    return new Document(name, file.pageCount(), file.pages());
  }

  private static List<String> lines(Found<Catalogue> found) {
    return found.value().measures().get(0).budget().lines().stream()
        .map(StageOfTitleTest::told)
        .toList();
  }

  private static String told(BudgetLine line) {
    return "%s %s%s %d%s"
        .formatted(
            line.fiscalYear().map(String::valueOf).orElse("?"),
            line.phase().code(),
            line.draft() ? " draft" : "",
            line.amountYen().get(),
            line.included() ? " included" : "");
  }

  private static List<String> codes(Found<Catalogue> found) {
    return Checks.checked(found.value().withIssues(found.issues())).issues().stream()
        .map(issue -> issue.code().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "令和8年度当初予算案 主要事業の概要, 100千円, 2026 initial draft 100000",
    "令和7年度9月補正予算 主要事業, 100千円の内数, 2025 supplementary 100000 included",
  })
  void areOfItsYearAndStage(String title, String budget, String line) {
    Found<Catalogue> found = sheets(title, budget);

    assertThat(lines(found)).containsExactly(line);
    assertThat(codes(found))
        .containsOnlyOnce("budget.stage-of-title")
        .doesNotContain("budget.year-missing", "budget.not-as-printed");
  }

  @Test
  void areNamedByTheirAccountsStill() {
    Found<Catalogue> found = sheets("令和8年度当初予算 主要事業の概要", "一般会計 100千円、特別会計 30千円の内数");

    assertThat(lines(found)).containsExactly("2026 initial 100000", "2026 initial 30000 included");
  }

  /**
   * A title of two stages, of none, or of no year tells nothing: each amount is told to lack it.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和7年度補正予算案・令和8年度当初予算案 主要事業",
        "令和8年度 主要事業の概要",
        "令和6年度決算 主要施策の成果",
        "令和7年度補正予算の執行状況",
        "令和8年度予算編成方針に基づく重点施策",
        "当初予算案 主要事業の概要",
        "令和8年度当初予算案 主要事業の概要\n令和7年度補正予算案を含む",
        "事業評価書\n令和8年度当初予算案 主要事業の概要",
        "令和6年度予算 繰越事業の概要",
        "令和8年度予算要望書",
        "令和8年度予算見積書の概要",
        "令和8年度予算案（2月補正含む） 主要事業",
        "令和7年度予算（6月補正後） 主要事業",
        "令和7年度補正予算（第1号）及び（第2号） 主要事業",
        "令和7年度補正予算（第1・2号） 主要事業",
        "令和7年度予算 中期財政計画",
        "令和7年度予算現額 主要事業",
        "令和8年度当初予算額の推移 主要事業",
        "令和8年度予算 3年間の総事業費"
      })
  void areLeftOpen(String title) {
    Found<Catalogue> found = sheets(title, "100千円");

    assertThat(lines(found)).containsExactly("? unspecified 100000");
    assertThat(codes(found))
        .contains("budget.year-missing")
        .doesNotContain("budget.stage-of-title");
  }

  /** 総事業費 is not of one year, and 予算額 in a title of requests may be of the present one. */
  @ParameterizedTest
  @CsvSource({
    "令和8年度当初予算案 主要事業の概要, 事業費, 2026 initial draft 100000",
    "令和8年度当初予算案 主要事業の概要, 総事業費, ? unspecified 100000",
    "令和8年度当初予算案 主要事業の概要, 決算額, ? settlement 100000",
    "令和7年度補正予算案 主要事業の概要, 当初予算額, ? initial 100000",
    "令和8年度概算要求の概要, 予算額, ? unspecified 100000",
  })
  void areOfThatOfTheTitleWhereTheirLabelMayBe(String title, String label, String line) {
    assertThat(lines(sheets(title, label, "100千円"))).containsExactly(line);
  }

  /** What says itself what it is, is not of the title. */
  @ParameterizedTest
  @CsvSource({
    "令和6年度決算額 100千円, 2024 settlement 100000",
    "補正予算額 100千円, ? supplementary 100000",
    "総事業費 100千円, ? unspecified 100000",
    "100千円（うち2月補正 40千円）, ? unspecified 100000",
    "100千円（令和7年度補正 40千円を含む）, ? unspecified 100000",
  })
  void sayItThemselves(String budget, String line) {
    assertThat(lines(sheets("令和8年度当初予算案 主要事業の概要", budget))).containsExactly(line);
  }

  /** The head of a column says no more than a label: 予算額 below 補正予算 is no initial budget. */
  @ParameterizedTest
  @CsvSource({
    "令和6年度補正予算（第1号） 主要事業, 予算額, 2024 supplementary 100000",
    "令和8年度当初予算案 主要事業, 予算額（千円）, 2026 initial draft 100000",
    "令和6年度補正予算 主要事業, 当初予算額, ? initial 100000",
    "令和8年度概算要求 主要事業, 予算額, ? initial 100000",
    "令和8年度概算要求 主要事業, 要求額, 2026 request 100000",
    "令和8年度当初予算 主要事業, 当初予算額, 2026 initial 100000",
    "令和8年度当初予算 主要事業, 当初予算案, ? initial draft 100000",
    "令和8年度当初予算 主要事業, 決算額, ? settlement 100000",
  })
  void areOfItsYearAndStageInLists(String title, String head, String line) {
    Found<Catalogue> found =
        from(
            Pages.text(
                """
                %s

                単位：千円
                事業名 | 担当課 | %s | 概要
                里山の小屋を守る事業 | 小屋課 | 100 | 小屋を直す。
                里山の橋を守る事業 | 橋課 | 200 | 橋を直す。
                里山の道を守る事業 | 道課 | 300 | 道を直す。
                """
                    .formatted(title, head)));

    assertThat(lines(found)).containsExactly(line);
    assertThat(codes(found)).doesNotContain("budget.not-as-printed");
  }

  @Test
  void areLeftOpenWhereColumnsNameTwoStages() {
    Found<Catalogue> found =
        from(
            Pages.text(
                """
                令和8年度当初予算 主要事業

                単位：千円
                事業名 | 担当課 | 当初予算額 | 補正予算額 | 概要
                里山の小屋を守る事業 | 小屋課 | 100 | 10 | 小屋を直す。
                里山の橋を守る事業 | 橋課 | 200 | 20 | 橋を直す。
                里山の道を守る事業 | 道課 | 300 | 30 | 道を直す。
                """));

    assertThat(lines(found)).containsExactly("? initial 100000", "? supplementary 10000");
  }

  /** What the other file says is nothing to the first, and of others nobody can tell. */
  @ParameterizedTest
  @CsvSource({
    "令和8年度当初予算 主要事業, 2026 initial 100000",
    "令和7年度補正予算 主要事業, 2025 supplementary 100000",
    "令和6年度決算 主要施策の成果, ? unspecified 100000",
    "令和7年度補正予算の執行状況, ? unspecified 100000",
  })
  void areOfTheTitleOfTheirFile(String other, String line) {
    Found<Catalogue> found =
        from(file("1.txt", "令和8年度当初予算 主要事業", "予算額", "100千円"), file("2.txt", other, "予算額", "100千円"));

    assertThat(lines(found)).containsExactly("2026 initial 100000");
    assertThat(told(found.value().measures().get(3).budget().lines().get(0))).isEqualTo(line);
  }

  /** The second list of a workbook is of another stage than the title of the first. */
  @ParameterizedTest
  @CsvSource({
    "令和7年度補正予算 主要事業, 2025 supplementary 100000",
    "令和7年度補正予算 主要事業 | < | < | （単位：千円）, 2025 supplementary 100000",
    "R8当初, 2026 initial draft 100000",
    "令和7年度補正予算の執行状況, ? initial 100000",
  })
  void areOfTheTitleOfTheirPageWherePagesDiffer(String title, String line) {
    String list =
        """
        事業名 | 担当課 | 予算額 | 概要
        里山の小屋を守る事業 | 小屋課 | 100 | 小屋を直す。
        里山の橋を守る事業 | 橋課 | 200 | 橋を直す。
        """;
    Found<Catalogue> found =
        from(
            Pages.numbered(
                "令和8年度当初予算案 主要事業\n単位：千円\n" + list,
                title + "\n" + list.replace("里山", "島").replace("予算額", "予算額（千円）")));

    assertThat(lines(found)).containsExactly("2026 initial draft 100000");
    assertThat(told(found.value().measures().get(2).budget().lines().get(0))).isEqualTo(line);
  }

  /** What stands above the rows of a list, or in a name, is nearer than the title. */
  @Test
  void areNotOfTheTitleWhereTheirRowsSayOtherwise() {
    Found<Catalogue> found =
        from(
            Pages.text(
                """
                令和8年度予算案 施策一覧
                （単位：千円）
                施策名 | 担当課 | 予算額 | 概要
                【令和8年度当初予算案】 | < | < | <
                里山の小屋を守る事業 | 小屋課 | 100 | 小屋を直す。
                里山の橋を守る事業（令和7年度補正予算） | 橋課 | 200 | 橋を直す。
                【令和7年度補正予算】 | < | < | <
                里山の道を守る事業 | 道課 | 300 | 道を直す。
                里山の畑を守る事業 | 畑課 | 400 | 畑を耕す。
                """));

    assertThat(found.value().measures().stream().flatMap(m -> m.budget().lines().stream()))
        .extracting(StageOfTitleTest::told)
        .containsExactly(
            "2026 initial draft 100000",
            "? initial 200000",
            "2025 supplementary 300000",
            "2025 supplementary 400000");
  }

  /** On one page nobody can tell how far each of two titles goes. */
  @ParameterizedTest
  @ValueSource(strings = {"令和7年度補正予算（千円） |  |  | ", "第2部 令和7年度補正予算"})
  void areLeftOpenBelowASecondTitle(String title) {
    String heads = "施策名 | 担当課 | 予算額（千円） | 概要\n";
    Found<Catalogue> found =
        from(
            Pages.text(
                "令和8年度予算案 施策一覧\n"
                    + heads
                    + "里山の小屋 | 小屋課 | 100 | 小屋を直す。\n里山の橋 | 橋課 | 200 | 橋を直す。\n"
                    + title
                    + "\n"
                    + heads
                    + "里山の道 | 道課 | 300 | 道を直す。\n里山の畑 | 畑課 | 400 | 畑を耕す。\n"));

    assertThat(found.value().measures()).hasSize(4);
    assertThat(lines(found)).containsExactly("? initial 100000");
    assertThat(codes(found)).contains("budget.year-missing");
  }

  @Test
  void areLeftOpenWhereALineBetweenSheetsSaysOtherwise() {
    String sheet = "施策名：里山の%1$s\n担当課：%1$s課\n予算額：100千円\n概要：%1$sを直す。\n\n";
    Found<Catalogue> found =
        from(
            Pages.text(
                "令和8年度予算案 施策集\n\n"
                    + sheet.formatted("小屋")
                    + sheet.formatted("橋")
                    + "第2部 令和7年度補正予算\n\n"
                    + sheet.formatted("道")));

    assertThat(lines(found)).containsExactly("? unspecified 100000");
  }

  /** The year before that of the title stands beside the amount, as in lists of prefectures. */
  @ParameterizedTest
  @ValueSource(strings = {"500千円（前年度：400千円）", "500千円 前年度予算額 400千円"})
  void isTakenAlsoBesideTheYearBefore(String budget) {
    Found<Catalogue> found = sheets("令和８年度当初予算案の主要事業", budget);
    assertThat(lines(found)).first().isEqualTo("2026 initial draft 500000");
    assertThat(lines(found)).last().asString().startsWith("2025 ").endsWith(" 400000");
    assertThat(codes(found)).doesNotContain("budget.year-missing", "budget.era-unreadable");
  }

  /** Whose budget it is stands between year and stage. */
  @Test
  void isTakenFromATitleThatNamesAMinistry() {
    assertThat(lines(sheets("令和８年度　里山省当初予算案　主要事業", "500千円")))
        .containsExactly("2026 initial draft 500000");
  }
}
