package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.SketchCell;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** One publication as a document and as its print: both give the same. */
class PrintedAsWrittenTest {

  private static final List<List<String>> SHEETS =
      List.of(
          List.of("灯台の塗り替え", "海洋局灯台課", "令和8年度当初予算：12百万円", "船を守る。"),
          List.of("山小屋の修理", "山岳局山小屋課", "令和8年度当初予算：9百万円", "人を休ませる。"),
          List.of("里山の道直し", "里山局道路課", "令和8年度当初予算：7百万円", "道を残す。"));

  private static final List<String> LABELS = List.of("施策名", "担当府省庁", "予算額", "目的");

  private static final String[] READ = {
    "灯台の塗り替え | 海洋局灯台課 | 12000000 | 船を守る。",
    "山小屋の修理 | 山岳局山小屋課 | 9000000 | 人を休ませる。",
    "里山の道直し | 里山局道路課 | 7000000 | 道を残す。"
  };

  private static List<String> told(Document document) {
    return from(document).value().measures().stream().map(PrintedAsWrittenTest::told).toList();
  }

  private static String told(Measure measure) {
    String offices =
        measure.offices().stream().map(Office::printed).collect(Collectors.joining(", "));
    String amounts =
        measure.budget().lines().stream()
            .map(line -> line.amountYen().map(String::valueOf).orElse("-"))
            .collect(Collectors.joining(", "));
    String text =
        Stream.of(measure.purpose(), measure.overview(), measure.details())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" / "));
    return String.join(" | ", measure.name().orElse(""), offices, amounts, text);
  }

  private static Document html(String body) {
    return DrawnForm.read("a.html", ("<!doctype html><meta charset=utf-8>" + body).getBytes(UTF_8));
  }

  /** As a browser prints a list of terms: each value below its label, further right. */
  private static void terms(PdfSketch sketch, int top, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      sketch.text(45, top + i * 28.5, 10, LABELS.get(i));
      sketch.text(75, top + i * 28.5 + 14.25, 10, values.get(i));
    }
  }

  @Test
  void readsValuesBelowTheirLabels() {
    PdfSketch sketch = new PdfSketch().page(595, 842).boldText(45, 40, 15, "令和8年度 施策集");
    for (int i = 0; i < SHEETS.size(); i++) {
      terms(sketch, 80 + i * 125, SHEETS.get(i));
    }
    assertThat(told(DrawnForm.read(sketch))).containsExactly(READ);
  }

  @Test
  void readsTheLabelOfTheNameAtTheTopOfEachPage() {
    PdfSketch sketch = new PdfSketch();
    for (List<String> sheet : SHEETS) {
      sketch.page(595, 842);
      terms(sketch, 60, sheet);
    }
    assertThat(told(DrawnForm.read(sketch))).containsExactly(READ);
  }

  @Test
  void readsTheLastValueBeforeTheNextName() {
    String terms =
        SHEETS.stream()
            .map(
                v ->
                    "<dl><dt>施策名<dd>%s<dt>目的<dd>%s<dt>担当府省庁<dd>%s<dt>予算額<dd>%s</dl>"
                        .formatted(v.get(0), v.get(3), v.get(1), v.get(2)))
            .collect(Collectors.joining());
    assertThat(told(html("<h1>令和8年度 施策集</h1>" + terms))).containsExactly(READ);
  }

  /** Where the amount stands near its name, both are one line, of which the name alone is bold. */
  @Test
  void readsHeadingsOfWhichAPartIsBold() {
    PdfSketch sketch = new PdfSketch().page(595, 842).text(50, 30, 16, "令和8年度 里山関連施策");
    List<String> names = List.of("（1）灯台の塗り替え", "（2）山小屋の修理", "（3）里山の道直し");
    for (int i = 0; i < 3; i++) {
      sketch
          .boldText(50, 80 + 60 * i, 10, names.get(i))
          .text(
              i == 0 ? 153 : 180,
              80 + 60 * i,
              10,
              "令和8年度予算案：" + (12 - i) + "百万円（前年度：10百万円）　【海洋局灯台課】")
          .text(60, 100 + 60 * i, 10, "町の取組を支え、費用を補助する。");
    }
    assertThat(told(DrawnForm.read(sketch)))
        .containsExactly(
            "灯台の塗り替え | 海洋局灯台課 | 12000000, 10000000 | 町の取組を支え、費用を補助する。",
            "山小屋の修理 | 海洋局灯台課 | 11000000, 10000000 | 町の取組を支え、費用を補助する。",
            "里山の道直し | 海洋局灯台課 | 10000000, 10000000 | 町の取組を支え、費用を補助する。");
  }

  private static final String[] ENTRIES = {
    "灯台の塗り替え | 海洋局灯台課 | 1200000, 1100000 | 塗る。",
    "山小屋の修理 | 山岳局山小屋課 | 900000, - | 直す。",
    "里山の道直し | 里山局道路課 | 700000, 600000 | 均す。"
  };

  @Test
  void readsHeadingsThatAreTablesOfOneRow() {
    String row = "<table><tr><td>○%s<td>%s<td>【%s】</table><p>%s</p>";
    assertThat(
            told(
                html(
                    "<h1>令和8年度当初予算 主要施策</h1><p>（単位：千円、（　）内は前年度当初予算額）</p>"
                        + row.formatted("灯台の塗り替え", "1,200<br>（1,100）", "海洋局灯台課", "塗る。")
                        + row.formatted("山小屋の修理", "900<br>（－）", "山岳局山小屋課", "直す。")
                        + row.formatted("里山の道直し", "700<br>（600）", "里山局道路課", "均す。"))))
        .containsExactly(ENTRIES);
  }

  @Test
  void readsTheAmountInBracketsBelowAnother() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .boldText(40, 40, 14, "令和8年度当初予算 主要施策")
            .text(350, 80, 9, "（単位：千円、（　）内は前年度当初予算額）");
    String[][] rows = {
      {"○灯台の塗り替え", "1,200", "（1,100）", "【海洋局灯台課】", "塗る。"},
      {"○山小屋の修理", "900", "（－）", "【山岳局山小屋課】", "直す。"},
      {"○里山の道直し", "700", "（600）", "【里山局道路課】", "均す。"}
    };
    for (int i = 0; i < rows.length; i++) {
      int top = 120 + i * 60;
      sketch.text(44, top, 9, rows[i][0]).text(310, top, 9, rows[i][1]);
      sketch.text(300, top + 12, 9, rows[i][2]).text(338, top, 9, rows[i][3]);
      sketch.text(49, top + 36, 9, rows[i][4]);
    }
    assertThat(told(DrawnForm.read(sketch))).containsExactly(ENTRIES);
  }

  @Test
  void readsTheLastTableOfASheetThatTouchesTheNextSheet() {
    assertThat(
            told(
                Pages.numbered(
                    """
                    施策名 | 灯台の塗り替え
                    担当府省庁 | 海洋局灯台課
                    予算額 | 令和8年度当初予算：12百万円
                    目的 | 船を守る。

                    詳細 | 塔を白く塗る。
                    施策名 | 山小屋の修理
                    担当府省庁 | 山岳局山小屋課
                    予算額 | 令和8年度当初予算：9百万円
                    目的 | 人を休ませる。

                    詳細 | 屋根を直す。
                    """)))
        .containsExactly(
            "灯台の塗り替え | 海洋局灯台課 | 12000000 | 船を守る。 / 塔を白く塗る。",
            "山小屋の修理 | 山岳局山小屋課 | 9000000 | 人を休ませる。 / 屋根を直す。");
  }

  /** The page ends within the cells of a row, as a document's own program breaks it. */
  @Test
  void readsTheYearsThatAPageBreakCuts() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .boldText(45, 40, 14, "行政事業レビューシート")
            .table(
                45,
                600,
                TableSketch.of(90, 90, 60, 60)
                    .row(SketchCell.of("事業名"), SketchCell.of("灯台の塗り替え").columns(3))
                    .row(SketchCell.of("担当部局庁"), SketchCell.of("海洋局").columns(3))
                    .row(SketchCell.of("事業の目的"), SketchCell.of("船を守る。").columns(3))
                    .row("予算額・", "", "令和6年", "令和7年"))
            .page(595, 842)
            .table(
                45,
                40,
                TableSketch.of(90, 90, 60, 60)
                    .row(
                        SketchCell.of("執行額（単位：百万円）").rows(3),
                        SketchCell.of(""),
                        SketchCell.of("度"),
                        SketchCell.of("度"))
                    .row("当初予算", "10", "12")
                    .row("執行額", "9", ""));
    assertThat(told(DrawnForm.read(sketch)))
        .containsExactly("灯台の塗り替え | 海洋局 | 10000000, 12000000, 9000000 | 船を守る。");
  }
}
