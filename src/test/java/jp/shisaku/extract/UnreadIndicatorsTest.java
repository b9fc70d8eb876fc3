package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** A table of indicators whose columns cannot be told is named, with its page. */
class UnreadIndicatorsTest {

  private static final PdfSketch SHEET =
      new PdfSketch()
          .page(595, 842)
          .boldText(40, 30, 16, "里山を歩く")
          .table(
              40,
              60,
              TableSketch.of(80, 400)
                  .row(label("施策名"), of("里山の橋"))
                  .row(label("担当"), of("里山局橋課"))
                  .row(label("予算額"), of("令和8年度予算案：120百万円"))
                  .row(label("目的"), of("橋を渡る。")));

  /** The first row's name is as wide as the page. */
  @Test
  void areToldWhereTheyAreLines() {
    PdfSketch sketch =
        SHEET
            .page(595, 842)
            .text(40, 40, 10, "指標名")
            .text(300, 40, 10, "目標値")
            .text(420, 40, 10, "現状値")
            .text(40, 60, 10, "里山の橋を渡る人の数と、橋のたもとで休む人の数を合わせた数の全国の平均の値")
            .text(300, 74, 10, "120人（令和8年度）")
            .text(420, 60, 10, "100人（令和6年度）")
            .text(60, 90, 10, "橋の数　5本　3本");
    Found<Catalogue> read = Extracted.from(DrawnForm.read(sketch));
    assertThat(read.value().indicators()).isEmpty();
    assertThat(read.issues())
        .filteredOn(issue -> issue.code() == IssueCode.INDICATORS_UNREAD)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.arguments()).containsExactly("指標名 目標値 現状値");
              assertThat(issue.place().page()).hasValue(2);
            });
  }

  /** The heads alone are a table of the text; what stands below them is lines. */
  @Test
  void areToldWhereTheHeadsAreATableWithoutRows() {
    Found<Catalogue> read =
        Extracted.from(
            Pages.text(
                """
                施策名 | 里山の橋
                担当 | 里山局橋課
                予算額 | 令和8年度予算案：120百万円
                目的 | 橋を渡る。

                指標名 | 目標値 | 現状値

                橋の数　5本（令和8年度）　3本
                """));
    assertThat(read.value().indicators()).isEmpty();
    assertThat(read.issues())
        .filteredOn(issue -> issue.code() == IssueCode.INDICATORS_UNREAD)
        .singleElement()
        .satisfies(issue -> assertThat(issue.arguments()).containsExactly("指標名 目標値 現状値"));
  }

  @Test
  void areNotToldWhereTheyAreRead() {
    String page =
        """
        <html><body><table><tr><th>指標名</th><th>目標値</th><th>現状値</th></tr>
        <tr><td>橋の数</td><td>5本（令和8年度）</td><td>3本（令和6年度）</td></tr></table></body></html>
        """;
    Found<Catalogue> read = Extracted.from(DrawnForm.read("a.html", page.getBytes(UTF_8)));
    assertThat(read.value().indicators()).isNotEmpty();
    assertThat(read.issues()).map(Issue::code).doesNotContain(IssueCode.INDICATORS_UNREAD);
  }

  @Test
  void areNoWordsOfASentence() {
    String text = "施策名：里山の橋\n担当課：橋課\n予算額：－\n目的：指標 の 目標値 と 現状値 を比べる。\n指標を見直し、 目標値 を定める。\n";
    assertThat(Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).issues())
        .map(Issue::code)
        .doesNotContain(IssueCode.INDICATORS_UNREAD);
  }
}
