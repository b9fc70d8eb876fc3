package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.measure;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words that are too common to be labels elsewhere are some where they are set as the others are.
 */
class LabelsAsSetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // behind numbers
        """
        １　事業名　　竹馬通学の支援
        ２　担当課　　教育部竹馬課
        ３　事業費　　令和8年度 1,200千円
        ４　目的
        　　遊びを広める。
        ５　内容
        　　竹馬を配る。
        """,
        // in brackets
        """
        【事業名】竹馬通学の支援
        【所管】教育部竹馬課
        【予算】令和8年度 1,200千円
        【趣旨】遊びを広める。
        【内容】竹馬を配る。
        """,
        // with year and stage instead of 予算額
        """
        事業名：竹馬通学の支援
        所管：教育部竹馬課
        当初予算額（R8）：1,200千円（前年度 900千円）
        目的：遊びを広める。
        詳細：竹馬を配る。
        """
      })
  void areRead(String text) {
    Document sheet = Pages.text(text);
    Measure measure = measure(sheet);
    assertThat(measure.name()).contains("竹馬通学の支援");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("教育部竹馬課");
    BudgetLine first = measure.budget().lines().get(0);
    assertThat(first.fiscalYear()).contains(2026);
    assertThat(first.amountYen()).contains(1_200_000L);
    assertThat(measure.purpose()).contains("遊びを広める。");
    assertThat(measure.details()).contains("竹馬を配る。");
    assertThat(codes(sheet)).isSubsetOf("budget.year-before");
  }

  /** Where 詳細 shows by its setting that it is a label, no blank line ends 概要. */
  @ParameterizedTest
  @ValueSource(strings = {"○%s\n", "%s：", "【%s】", "%s　"})
  void endTheOverviewAlsoBehindBlankLines(String label) {
    String text =
        "施策名：竹馬通学の支援\n%s竹馬を配る。\n\nまた、練習会を開く。\n%s1校に10組"
            .formatted(label.formatted("概要"), label.formatted("詳細"));
    Measure measure = measure(Pages.text(text));
    assertThat(measure.overview()).contains("竹馬を配る。\nまた、練習会を開く。");
    assertThat(measure.details()).contains("1校に10組");
  }

  /** In a web page paragraphs are always apart. */
  @ParameterizedTest
  @ValueSource(strings = {"<h2>%s</h2>", "<table border><tr><td>%s</table>"})
  void endTheOverviewOfAWebPageAtTheNextLabel(String label) {
    String page =
        "<!doctype html><meta charset=utf-8>%s<p>竹馬通学の支援</p>%s<p>竹馬を配る。</p><p>また、練習会を開く。</p>%s<p>1校に10組</p>"
            .formatted(label.formatted("施策名"), label.formatted("概要"), label.formatted("詳細"));
    Measure measure = measure(DrawnForm.read("page.html", page.getBytes(UTF_8)));
    assertThat(measure.overview()).contains("竹馬を配る。\nまた、練習会を開く。");
    assertThat(measure.details()).contains("1校に10組");
  }

  /** Labels behind one mark: a line behind another is a value, though it has a number. */
  @Test
  void areNoneBehindAnotherMark() {
    Document sheet =
        Pages.text(
            """
            ○施策名
            竹馬通学の支援
            ○施策分類
            1.予算
            ○総合戦略における位置づけ
            2.遊びの基盤整備
            ○目的
            遊びを広める。
            """);
    assertThat(measure(sheet).positions())
        .extracting(position -> position.label())
        .containsExactly("遊びの基盤整備");
    assertThat(codes(sheet)).doesNotContain("label.unknown");
  }

  /** The second kind begins as the label below it would with a name. */
  @Test
  void areNotTheKindAboveThem() {
    Document sheet =
        Pages.text(
            """
            施策名　　竹馬通学の支援
            施策分類　　1.予算
            3.その他
            総合戦略における位置づけ　　2.遊び
            目的　　遊びを広める。
            """);
    assertThat(measure(sheet).classification())
        .extracting(kind -> kind.label())
        .containsExactly("予算", "その他");
  }
}
