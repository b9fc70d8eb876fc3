package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Labels before their values in lines of text. */
class LabelsInLinesTest {

  private static void isRead(Measure measure) {
    assertThat(measure.name()).contains("里山の橋");
    assertThat(measure.offices()).map(Office::printed).containsExactly("里山局橋課");
    assertThat(measure.classification()).map(c -> c.label()).containsExactly("予算");
    assertThat(Extracted.amounts(measure)).containsExactly("2026 initial draft 120000000");
    assertThat(measure.purpose()).contains("橋を渡る。");
  }

  @Test
  void mayBeLedToThem() {
    isRead(
        Extracted.measure(
            Pages.text(
                """
                施策名…………里山の橋
                担当……里山局橋課
                施策分類 ･････ ①予算
                予算額・・・・・令和8年度予算案：120百万円
                目的…橋を渡る。
                """)));
  }

  /** Such a line leads to a page. */
  @Test
  void areNoneInATableOfContents() {
    assertThat(
            Extracted.from(Pages.text("目次\n施策名の一覧……2\n目的………3\n概要………12\n予算額（総括）…… p.14\n"))
                .value()
                .measures())
        .isEmpty();
    assertThat(
            Extracted.measure(Pages.text("施策名：里山の橋\n担当課：橋課\n予算額：－\n目的：橋を渡る。\n\n概要………12\n"))
                .overview())
        .isEmpty();
  }

  @Test
  void mayStandBesideEachOther() {
    for (String between : new String[] {" ｜ ", "｜", "／", "、", "，", "　　"}) {
      isRead(
          Extracted.measure(
              Pages.text(
                  String.join(between, "施策名：里山の橋", "担当：里山局橋課", "施策分類：①予算")
                      + "\n予算額：令和8年度予算案：120百万円\n目的：橋を渡る。\n")));
    }
  }

  /** The next label stands on the next line, and what joins the two at the end of the first. */
  @Test
  void mayGoOnOnTheNextLine() {
    isRead(
        Extracted.measure(
            Pages.text(
                """
                施策名：里山の橋 ｜ 担当：里山局橋課 ｜
                施策分類：①予算
                予算額：令和8年度予算案：120百万円
                目的：橋を渡る。
                """)));
  }

  /** ② is no label of a measure, and its text is none of ①. */
  @Test
  void endsATextAtAHeadThatCountsOn() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名：里山の橋
                担当課：里山局橋課
                予算額：令和8年度予算案：3百万円

                ① 施策の目的
                谷を渡る。
                ② 対策の柱との関係
                Ⅰ Ⅱ
                ③ 施策の概要
                橋を架ける。
                """));
    assertThat(measure.purpose()).contains("谷を渡る。");
    assertThat(measure.overview()).contains("橋を架ける。");
    assertThat(measure.details()).contains("② 対策の柱との関係\nⅠ Ⅱ");
  }
}
