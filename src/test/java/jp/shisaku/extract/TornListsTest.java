package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jp.shisaku.page.Document;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/**
 * Lists whose rows a text has torn: what belongs to no row with certainty is told, never dropped.
 */
class TornListsTest {

  private static final String LIST =
      """
      令和8年度　里山関係予算一覧
      （単位：百万円）
      | 担当 | 施策名 | 令和7年度当初予算額 | 令和8年度予算案 |
      | 小屋課 | 里山の小屋を直す事業 | 30 | 33 |
      | 道路課 | 里山の橋を架ける事業 | 40 | 43 |
      """;

  private static Document list(String rest) {
    return Pages.text(LIST + rest);
  }

  /** Half of a row: its figures stand one column to the left. */
  @Test
  void takesNoFigureForAName() {
    Document torn = list("| 道路課 | 里山の道を | | |\n| 開く事業 | 50 | 53 | |\n");

    assertThat(told(torn)).noneMatch(measure -> measure.startsWith("50"));
    assertThat(codes(torn)).contains("list.row-without-name");
  }

  private static LayoutPage page(String list) {
    return LayoutPage.landscape().table(40, 60, 140, list);
  }

  /** The end of a page cuts the last row; the heads stand again above the rest of it. */
  @Test
  void joinsARowThatThePageEndCuts() {
    String heads = "[x]施策名 | 担当課 | 令和7年度当初予算（百万円） | 令和8年度予算案（百万円） | 概要\n";
    Document list =
        Pages.layout(
            page(
                heads + "里山の小屋 | 小屋課 | 30 | 33 | 小屋を直す。\n" + "里山の橋 | 国土交通省道路局国道 | 40 | 43 | 橋を架け、"),
            page(
                heads
                    + " | 課 |  |  | 道をつなぐ。\n"
                    + "里山の池 | 池課 | 50 | 53 | 池をさらう。\n"
                    + "里山の道 | 道課 | 60 | 63 | 道を直す。"));

    assertThat(Extracted.from(list).value().measures())
        .extracting(m -> m.name().orElse(""), m -> m.overview().orElse(""))
        .containsExactly(
            tuple("里山の小屋", "小屋を直す。"),
            tuple("里山の橋", "橋を架け、\n道をつなぐ。"),
            tuple("里山の池", "池をさらう。"),
            tuple("里山の道", "道を直す。"));
    assertThat(told(list).get(1)).contains("国土交通省道路局国道課");
    assertThat(codes(list)).doesNotContain("list.row-without-name");
  }

  @Test
  void tellsOfRowsBehindALineThatPartsThem() {
    Document parted = list("道路関係\n| 道路課 | 里山の道を開く事業 | 50 | 53 |\n");

    assertThat(codes(parted)).contains("list.unread");
  }

  @Test
  void tellsNothingOfATableOfOtherThings() {
    Document other = list("道路の長さ\n| 里山 | 3 |\n| 谷 | 4 |\n");

    assertThat(codes(other)).doesNotContain("list.unread");
  }
}
