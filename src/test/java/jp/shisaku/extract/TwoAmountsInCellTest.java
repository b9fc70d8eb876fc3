package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell of a sheet holds two amounts; its label, or a note anywhere, says what the other is. */
class TwoAmountsInCellTest {

  private static final String BOTH = "| 2026 initial draft 12000000; 2025 initial 10000000";

  private static Document sheets(String note, String label, String first) {
    return Pages.text(
        """
        令和8年度当初予算案 主要事業の概要

        %s

        施策名 | 里山の小屋
        担当課 | 小屋課
        %s | %s
        概要 | 小屋を直す。

        施策名 | 里山の橋
        担当課 | 橋課
        予算額 | 令和8年度予算案：7百万円
        概要 | 橋を直す。
        """
            .formatted(note, label, first));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "予算額（前年度当初予算額）, 12百万円（10百万円）",
    "予算額（前年度当初）, 12（10）百万円",
    "予算額（前年度）（百万円）, 12（10）",
    "予算額（令和7年度当初予算額）, 12（10）百万円",
    "令和8年度予算案（前年度予算額）, 12（10）百万円",
    "令和8年度予算案（令和7年度当初予算額）（百万円）, 12（10）",
  })
  void areToldByTheLabel(String label, String cell) {
    Document sheets = sheets("里山を守る", label, cell);
    assertThat(told(sheets).get(0)).endsWith(BOTH);
    assertThat(codes(sheets)).doesNotContain("budget.unreadable", "budget.not-as-printed");
  }

  /** The note may stand before all sheets. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "※（　）内は令和7年度当初予算額, 予算額, 12（10）百万円",
    "※（　）内は前年度予算額, 予算額, 令和8年度予算案：12（10）百万円",
  })
  void areToldByANoteBeforeTheSheets(String note, String label, String cell) {
    Document sheets = sheets(note, label, cell);
    assertThat(told(sheets).get(0)).endsWith(BOTH);
    assertThat(codes(sheets)).doesNotContain("budget.unreadable", "budget.not-as-printed");
  }

  /** Or on the first line of the cell. */
  @Test
  void areToldByANoteAboveThem() {
    Document sheets = lines("里山を守る", "予算額", "※（　）内は前年度当初予算額<br>令和8年度予算案：12（10）百万円");
    assertThat(told(sheets).get(0)).endsWith(BOTH);
    assertThat(codes(sheets)).doesNotContain("budget.unreadable", "budget.not-as-printed");
  }

  /** A label that speaks of last year alone, over one amount, does not say which that is. */
  @Test
  void leavesOneAmountBelowALabelOfTheYearBeforeOpen() {
    Document sheets = sheets("里山を守る", "予算額（前年度当初予算額）", "12百万円");
    assertThat(told(sheets).get(0)).endsWith("| unspecified 12000000");
    assertThat(codes(sheets)).contains("budget.year-missing");
  }

  /** Without a word on the bracket it stays what it is. */
  @Test
  void tellsAnAmountInBracketsThatNobodyExplains() {
    Document sheets = sheets("里山を守る", "予算額", "令和8年度予算案：12（10）百万円");
    assertThat(told(sheets).get(0)).endsWith("| 2026 initial draft 12000000");
    assertThat(codes(sheets)).contains("budget.unreadable");
  }

  private static Document lines(String note, String label, String cell) {
    String page =
        """
        <!DOCTYPE html><html><head><meta charset=utf-8></head><body>
        <h1>令和8年度当初予算案 主要事業の概要</h1><p>%s</p>
        <table><tr><td>施策名</td><td>里山の小屋</td></tr><tr><td>担当課</td><td>小屋課</td></tr>
        <tr><td>%s</td><td>%s</td></tr><tr><td>概要</td><td>小屋を直す。</td></tr></table>
        <table><tr><td>施策名</td><td>里山の橋</td></tr><tr><td>担当課</td><td>橋課</td></tr>
        <tr><td>予算額</td><td>令和8年度予算案：7百万円</td></tr><tr><td>概要</td><td>橋を直す。</td></tr></table>
        </body></html>
        """
            .formatted(note, label, cell);
    return DrawnForm.read("page.html", page.getBytes(UTF_8));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "里山を守る, 予算額（百万円）<br>上段：令和8年度予算案<br>下段：令和7年度当初, 12<br>10, 2026 initial draft 12000000; 2025 initial 10000000",
    "里山を守る, 予算額（百万円）<br>上段：令和8年度予算案<br>下段：令和7年度当初, －<br>10, 2025 initial 10000000",
    "里山を守る, 予算額（百万円）<br>（上段：令和8年度、下段：令和7年度）, 12<br>10, 2026 unspecified 12000000; 2025 unspecified 10000000",
    "※上段：令和8年度予算案、下段：令和7年度当初予算額, 予算額（百万円）, －<br>10, 2025 initial 10000000",
  })
  void areToldByTheirLines(String note, String label, String cell, String amounts) {
    Document sheets = lines(note, label, cell);
    assertThat(told(sheets).get(0)).endsWith("| " + amounts);
    assertThat(codes(sheets)).doesNotContain("budget.unreadable", "budget.stage-of-title");
  }
}
