package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Sheets whose names stand beside each other on one page. */
class SideBySideTest {

  private static PdfSketch names() {
    return new PdfSketch()
        .page(842, 595)
        .text(40, 60, 12, "施策名：里山の小屋整備")
        .text(440, 60, 12, "施策名：湖畔の図書館整備");
  }

  @Test
  void readsTwoColumnsOneAfterTheOther() {
    PdfSketch sketch =
        names()
            .text(40, 90, 10, "担当課：森林課")
            .text(440, 90, 10, "担当課：図書課")
            .text(40, 120, 10, "予算額：令和7年度予算案 5億円")
            .text(440, 120, 10, "予算額：令和7年度予算案 6億円")
            .text(40, 160, 10, "目的：小屋を直す。")
            .text(440, 160, 10, "目的：本を届ける。");
    assertThat(from(sketch).value().measures())
        .extracting(
            m -> m.name().orElseThrow(),
            m -> m.budget().lines().stream().map(BudgetLine::amountYen).toList(),
            m -> m.purpose())
        .containsExactly(
            tuple("里山の小屋整備", List.of(Optional.of(500_000_000L)), Optional.of("小屋を直す。")),
            tuple("湖畔の図書館整備", List.of(Optional.of(600_000_000L)), Optional.of("本を届ける。")));
  }

  /** On a slide: a title and a table below it, and the same at the right. */
  @Test
  void readsTwoTablesOneAfterTheOtherEachWithItsTitle() {
    Document slide =
        Pages.layout(
            LayoutPage.landscape()
                .line(40, 20, 14, "小屋を守る")
                .line(440, 20, 14, "本を届ける")
                .table(40, 50, 150, "施策名 | 里山の小屋整備\n担当課 | 森林課\n目的 | 小屋を直す。")
                .table(440, 50, 150, "施策名 | 湖畔の図書館整備\n担当課 | 図書課\n目的 | 本を届ける。"));
    assertThat(Extracted.from(slide).value().measures())
        .extracting(
            m -> m.heading().orElse(""), m -> m.name().orElseThrow(), m -> m.purpose().get())
        .containsExactly(tuple("小屋を守る", "里山の小屋整備", "小屋を直す。"), tuple("本を届ける", "湖畔の図書館整備", "本を届ける。"));
  }

  /** What is printed otherwise beside each other is no title: a date, the number of a paper. */
  @Test
  void readsTwoTablesBelowALineOfThePage() {
    LayoutPage slide =
        LayoutPage.landscape()
            .apart(40, 5, 8, "令和8年1月")
            .apart(700, 5, 12, "資料3")
            .apart(40, 20, 14, "小屋を守る")
            .apart(440, 20, 14, "本を届ける")
            .table(40, 50, 150, "施策名 | 里山の小屋整備\n担当課 | 森林課\n目的 | 小屋を直す。")
            .table(440, 50, 150, "施策名 | 湖畔の図書館整備\n担当課 | 図書課\n目的 | 本を届ける。");
    assertThat(Extracted.from(Pages.layout(slide)).value().measures())
        .extracting(m -> m.heading().orElse(""), m -> m.purpose().get())
        .containsExactly(tuple("小屋を守る", "小屋を直す。"), tuple("本を届ける", "本を届ける。"));
  }

  /** Each with all that stands above it; which of the lines is the title is another question. */
  @Test
  void readsTwoTablesWithSeveralLinesAboveThem() {
    LayoutPage slide =
        LayoutPage.landscape()
            .apart(40, 5, 14, "小屋を守る")
            .apart(440, 5, 14, "本を届ける")
            .apart(40, 24, 14, "里の小屋を直す")
            .apart(440, 24, 14, "町に本を運ぶ")
            .table(40, 50, 150, "施策名 | 里山の小屋整備\n担当課 | 森林課\n目的 | 小屋を直す。")
            .table(440, 50, 150, "施策名 | 湖畔の図書館整備\n担当課 | 図書課\n目的 | 本を届ける。");
    assertThat(Extracted.from(Pages.layout(slide)).value().measures())
        .extracting(m -> m.heading().orElse(""), m -> m.purpose().get())
        .containsExactly(tuple("小屋を守る里の小屋を直す", "小屋を直す。"), tuple("本を届ける町に本を運ぶ", "本を届ける。"));
  }

  /** A table under both names: nobody can tell which amount is whose. */
  @Test
  void givesNoAmountThatMayBeOfTheMeasureBeside() {
    PdfSketch sketch =
        names()
            .table(
                40,
                100,
                TableSketch.of(100, 600)
                    .row("担当課", "森林課")
                    .row("予算額", "令和7年度予算案 5億円")
                    .row("目的", "山と湖を守る。"));
    Found<Catalogue> found = from(sketch);
    assertThat(found.value().measures()).hasSize(2).allMatch(m -> m.budget().lines().isEmpty());
    assertThat(found.issues()).extracting(i -> i.code().code()).contains("budget.shared");
  }

  private static Found<Catalogue> from(PdfSketch sketch) {
    Document document = DrawnForm.read(sketch);
    return Extracted.from(document);
  }
}
