package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.page.Document;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Workbooks that were printed wider than their paper, their columns on several pages. */
class SplitPrintTest {

  private static final String NAMES =
      """
      番号 | 施策名 | 概要
      1 | 里山の小屋 | 釘を打つ。
      2 | 里山の橋 | 板を渡す。
      3 | 里山の井戸 | 水を汲む。
      4 | 里山の沢 | 石を置く。\
      """;

  private static Document list(double top, String others) {
    return Pages.layout(
        LayoutPage.portrait().table(40, 60, 100, NAMES),
        LayoutPage.portrait().table(40, top, 100, others));
  }

  private static final String AMOUNTS = "担当課 | 令和6年度予算額（百万円）\n小屋課 | 10\n橋課 | 20\n井戸課 | 30\n沢課 | 40";

  @Test
  void namesAListWhoseAmountsStandOnAnotherPage() {
    var read = from(list(60, AMOUNTS));
    assertThat(read.value().measures()).isEmpty();
    assertThat(read.issues())
        .filteredOn(issue -> issue.code().code().equals("list.split-print"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.place().page()).hasValue(1);
              assertThat(issue.arguments()).containsExactly("2");
            });
  }

  @Test
  void takesATableAtAnotherHeightForAnotherTable() {
    assertThat(codes(list(90, AMOUNTS))).doesNotContain("list.split-print");
  }

  @Test
  void namesASheetWhoseOtherLabelsStandOnTheNextPage() {
    String left = "施策名 | 里山の小屋\n施策分類 | ①予算\n目的 | 道を残す。\n詳細 | 釘を打つ。";
    String right = "担当課 | 小屋課\n予算額 | 令和6年度予算：10百万円\n概要 | 板を渡す。\n | ";
    assertThat(
            codes(
                Pages.layout(
                    LayoutPage.portrait().table(40, 60, 200, left),
                    LayoutPage.portrait().table(40, 60, 200, right))))
        .contains("page.split-print");
    assertThat(
            codes(
                Pages.layout(
                    LayoutPage.portrait().table(40, 60, 200, left),
                    LayoutPage.portrait().table(40, 67, 200, right))))
        .doesNotContain("page.split-print");
  }
}
