package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Sheets that were printed from a document: labels on lines of their own, white between all. */
class PrintedDocumentTest {

  private static List<Measure> measures(LayoutPage page) {
    return Extracted.from(Pages.layout(page)).value().measures();
  }

  /** A label says where the details begin, so the white between two paragraphs does not. */
  @Test
  void keepsTheParagraphsOfTheOverviewTogether() {
    Measure measure =
        measures(
                LayoutPage.portrait()
                    .apart(90, 40, 14, "里山の小屋を守る")
                    .apart(90, 70, 13, "施策名")
                    .line(90, 87, 11, "里山の小屋を守る事業")
                    .apart(90, 110, 13, "予算額")
                    .line(90, 127, 11, "令和7年度予算：12百万円")
                    .apart(90, 150, 13, "概要")
                    .line(90, 167, 11, "道を直す。")
                    .apart(90, 195, 11, "釘を打つ。")
                    .apart(90, 220, 13, "詳細")
                    .line(90, 237, 11, "板を張る。"))
            .get(0);
    assertThat(measure.overview()).contains("道を直す。\n釘を打つ。");
    assertThat(measure.details()).contains("板を張る。");
  }

  /** The same print everywhere: a heading begins at its number, behind white. */
  @Test
  void beginsAHeadingAtItsNumber() {
    List<Measure> measures =
        measures(
            LayoutPage.portrait()
                .apart(90, 40, 11, "1. 里山の小屋")
                .apart(90, 65, 11, "施策名：里山の小屋を守る事業")
                .apart(90, 90, 11, "予算額：令和7年度予算：12百万円")
                .apart(90, 115, 11, "詳細：板を張り、")
                .line(90, 129, 11, "釘を打ち、瓦を葺いて（里山課が")
                .line(90, 143, 11, "行う）")
                .line(90, 168, 11, "2. 里山の橋")
                .line(90, 193, 11, "施策名：里山の橋を架ける事業")
                .line(90, 218, 11, "予算額：令和7年度予算：10百万円"));
    assertThat(measures)
        .extracting(measure -> measure.heading().orElse(""))
        .containsExactly("1. 里山の小屋", "2. 里山の橋");
    assertThat(measures.get(0).details().orElse("")).endsWith("行う）");
  }

  /** The font of the title has no ②: it is a line of its own in another one. */
  @Test
  void readsTheNumberOfAPartBelowItsHeading() {
    Measure measure =
        measures(
                LayoutPage.portrait()
                    .apart(90, 40, 14, "里山の小屋を守る")
                    .bold(90, 58, 14, "②")
                    .apart(90, 85, 11, "施策名")
                    .line(90, 100, 11, "里山の小屋を守る事業")
                    .apart(90, 125, 11, "予算額")
                    .line(90, 140, 11, "令和7年度予算：12百万円"))
            .get(0);
    assertThat(measure.heading()).contains("里山の小屋を守る");
    assertThat(measure.part()).contains(2);
  }
}
