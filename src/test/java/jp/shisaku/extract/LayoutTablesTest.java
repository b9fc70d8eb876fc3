package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;

/** Web pages that are laid out by a table, with the sheets in one of its cells. */
class LayoutTablesTest {

  private static final String SHEET =
      """
      <table>
      <tr><th>施策名</th><td>%s</td></tr>
      <tr><th>担当課</th><td>便り課</td></tr>
      <tr><th>予算額</th><td>令和6年度予算：12百万円</td></tr>
      <tr><th>詳細</th><td>糸を張る。%s</td></tr>
      </table>""";

  private static Document page(String body) {
    String page = "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + body;
    return DrawnForm.read("page.html", (page + "</body></html>").getBytes(UTF_8));
  }

  @Test
  void readsTheSheetsInACellOfTheTableThatLaysOutThePage() {
    String sheets = SHEET.formatted("風船便の普及", "") + SHEET.formatted("糸電話の復活", "");
    Document page =
        page(
            "<table><tr><td>くらし<br>予算</td><td><table><tr><td>%s</td></tr></table></td></tr></table>"
                .formatted(sheets));
    assertThat(Extracted.from(page).value().measures())
        .extracting(m -> m.name().orElse("?"))
        .containsExactly("風船便の普及", "糸電話の復活");
  }

  @Test
  void readsSheetsWhoseNamesHaveNoLabelBesideAMenu() {
    String sheets =
        SHEET.formatted("1. 風船便の普及", "").replace("<th>施策名</th><td>", "<td colspan=2>")
            + SHEET.formatted("2. 糸電話の復活", "").replace("<th>施策名</th><td>", "<td colspan=2>");
    Document page =
        page("<table><tr><td>くらし<br>予算</td><td><p>主な施策</p>%s</td></tr></table>".formatted(sheets));
    assertThat(Extracted.from(page).value().measures())
        .extracting(m -> m.name().orElse("?"))
        .containsExactly("風船便の普及", "糸電話の復活");
  }

  @Test
  void leavesATableWithinASheetInItsCell() {
    String inner =
        "<table><tr><td>施策名</td><td>前の年の名</td></tr><tr><td>予算額</td><td>3百万円</td></tr></table>";
    Measure measure = Extracted.measure(page(SHEET.formatted("風船便の普及", inner)));
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.budget().lines()).hasSize(1);
  }

  @Test
  void readsATableOfAmountsInTheCellOfTheBudget() {
    String amounts =
        """
        <table><tr><th>年度</th><th>当初予算</th><th>補正予算</th></tr>
        <tr><td>R5</td><td>1,170千円</td><td>－</td></tr>
        <tr><td>R6</td><td>1,190千円</td><td>200千円</td></tr></table>""";
    Document page = page(SHEET.formatted("風船便の普及", "").replace("令和6年度予算：12百万円", amounts));
    assertThat(Extracted.measure(page).budget().lines())
        .extracting(Extracted::told)
        .containsExactly(
            "2023 initial 1170000", "2024 initial 1190000", "2024 supplementary 200000");
  }

  @Test
  void readsTheUnitInTheCornerOfATableOfAmounts() {
    String amounts =
        """
        <table><tr><td>（百万円）</td><td>令和6年度</td><td>令和7年度（案）</td></tr>
        <tr><td>当初予算</td><td>200</td><td>210</td></tr></table>""";
    Document page = page(SHEET.formatted("風船便の普及", "").replace("令和6年度予算：12百万円", amounts));
    assertThat(Extracted.measure(page).budget().lines())
        .extracting(Extracted::told)
        .containsExactly("2024 initial 200000000", "2025 initial draft 210000000");
  }

  @Test
  void readsASheetInAFrameOfOneCell() {
    String framed =
        """
        <table><tr><td>
        <p>施策名：%s</p><p>便り課</p>
        <table><tr><td>施策分類</td><td>①予算</td><td>予算額</td><td>令和6年度予算：12百万円</td></tr></table>
        </td></tr></table>""";
    assertThat(
            Extracted.from(page(framed.formatted("風船便の普及") + framed.formatted("糸電話の復活")))
                .value()
                .measures())
        .extracting(m -> m.name().orElse("?") + " " + m.budget().lines().size())
        .containsExactly("風船便の普及 1", "糸電話の復活 1");
  }

  /** The name has no label; all of it was lost without a word. */
  @Test
  void readsASheetBelowItsTitleInAFrameOfOneCell() {
    String frame = "<table><tr><td><p>%s</p>%s</td></tr></table>";
    String named = SHEET.replace("<tr><th>施策名</th><td>%s</td></tr>\n", "").formatted("");
    Document page = page(frame.formatted("風船便の普及", named) + frame.formatted("糸電話の復活", named));
    assertThat(Extracted.from(page).value().measures())
        .extracting(m -> m.name().orElse("?"))
        .containsExactly("風船便の普及", "糸電話の復活");
  }

  @Test
  void readsATitleBesideItsAmount() {
    String sheet =
        """
        <table><tr><td>%s</td><td><b>%s</b></td><td>【令和8年度予算概算要求額 95百万円】</td></tr></table>
        <p><b>＜概要＞</b><br>糸を張る。</p><p>［お問い合わせ先］里山局便り課</p>""";
    Document page = page(sheet.formatted("1", "風船便の普及") + sheet.formatted("2", "糸電話の復活"));
    assertThat(Extracted.from(page).value().measures())
        .extracting(m -> m.name().orElse("?"), m -> m.budget().lines().get(0).amountYen().get())
        .containsExactly(tuple("風船便の普及", 95_000_000L), tuple("糸電話の復活", 95_000_000L));
  }

  /** 令和7年度 has two stages below it, 令和8年度 one. */
  @Test
  void readsAmountsBelowYearsOfWhichNotAllHaveOneStage() {
    String below =
        """
        <table><tr><th rowspan=2></th><th colspan=2>令和7年度</th><th>令和8年度</th></tr>
        <tr><th>当初</th><th>補正</th><th>当初（案）</th></tr>
        <tr><td>百万円</td><td>200</td><td>－</td><td>210</td></tr></table>""";
    Document page = page(SHEET.formatted("風船便の普及", "").replace("令和6年度予算：12百万円", below));
    assertThat(Extracted.measure(page).budget().lines())
        .extracting(Extracted::told)
        .containsExactly("2025 initial 200000000", "2026 initial draft 210000000");
  }

  @Test
  void readsAmountsBesideTheirUnit() {
    String amounts =
        """
        <table><tr><td>年度</td><td>令和7年度当初</td><td>令和8年度当初案</td></tr>
        <tr><td>百万円</td><td>200</td><td>210</td></tr></table>""";
    Document page = page(SHEET.formatted("風船便の普及", "").replace("令和6年度予算：12百万円", amounts));
    assertThat(Extracted.measure(page).budget().lines())
        .extracting(Extracted::told)
        .containsExactly("2025 initial 200000000", "2026 initial draft 210000000");
  }

  @Test
  void readsATitleBesideItsNumberAboveTheTableOfItsSheet() {
    String sheet =
        """
        <table><tr><td>%s</td><td>%s</td></tr></table>
        <table><tr><td>担当課</td><td>里山局便り課</td></tr>
        <tr><td>予算額</td><td>令和8年度予算案：95百万円</td></tr><tr><td>目的</td><td>糸を張る。</td></tr></table>""";
    Document page = page(sheet.formatted("1", "風船便の普及") + sheet.formatted("2", "糸電話の復活"));
    assertThat(Extracted.from(page).value().measures())
        .extracting(m -> m.name().orElse("?"), m -> m.purpose().orElse("?"))
        .containsExactly(tuple("風船便の普及", "糸を張る。"), tuple("糸電話の復活", "糸を張る。"));
  }

  @Test
  void readsYearsAndStagesBesideTheAmountsUnderOneHead() {
    String rows =
        """
        <tr><td rowspan=2>%s</td><td rowspan=2>総務省</td><td>R8当初</td><td>12</td></tr>
        <tr><td>R7補正</td><td>34</td></tr>""";
    Document page =
        page(
            "<table><tr><th>施策名</th><th>府省庁</th><th colspan=2>予算額（百万円）</th></tr>"
                + rows.formatted("風船便の普及")
                + rows.formatted("糸電話の復活")
                + "</table>");
    assertThat(Extracted.from(page).value().measures())
        .hasSize(2)
        .allSatisfy(
            m ->
                assertThat(m.budget().lines())
                    .extracting(Extracted::told)
                    .containsExactly("2026 initial 12000000", "2025 supplementary 34000000"));
  }
}
