package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes beside each other in which labels stand above their texts. */
class LabelsInCellsTest {

  private static List<Optional<String>> texts(Measure measure) {
    return List.of(measure.purpose(), measure.overview(), measure.details());
  }

  /** The ground of 概要 is as wide as its box; right of it stands a line of another one. */
  @Test
  void readsEachBoxOfAPrintByItself() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.filled(40, 60, 120, 20, 0xffdddd).rectangle(40, 60, 120, 20).rectangle(160, 60, 620, 20);
    sketch.text(45, 66, 10, "施策名").text(165, 66, 10, "風船便の普及");
    sketch.filled(40, 80, 120, 20, 0xffdddd).rectangle(40, 80, 120, 20).rectangle(160, 80, 620, 20);
    sketch.text(45, 86, 10, "予算額").text(165, 86, 10, "令和6年度予算：12百万円");
    sketch.rectangle(40, 110, 360, 90).rectangle(420, 110, 360, 90);
    sketch.filled(44, 114, 352, 12, 0xffdddd).boldText(46, 116, 9, "目的");
    sketch.text(46, 130, 9, "山の向こうの町へ便りを運ぶ。");
    sketch.filled(44, 144, 352, 12, 0xffdddd).boldText(46, 146, 9, "概要");
    sketch.text(46, 160, 9, "風船を飛ばす。").text(46, 172, 9, "糸の長さを毎日はかる。");
    sketch.filled(424, 114, 352, 12, 0xffdddd).boldText(426, 116, 9, "詳細");
    sketch
        .text(426, 130, 9, "糸を張る。")
        .text(426, 146, 9, "膜を縫う。")
        .text(426, 160, 9, "風を読み、糸の長さを決める。");
    assertThat(texts(Extracted.measure(DrawnForm.read(sketch))))
        .containsExactly(
            Optional.of("山の向こうの町へ便りを運ぶ。"),
            Optional.of("風船を飛ばす。\n糸の長さを毎日はかる。"),
            Optional.of("糸を張る。\n膜を縫う。\n風を読み、糸の長さを決める。"));
  }

  private static Measure page(String rows) {
    String table =
        "<!DOCTYPE html><meta charset=utf-8><table border=1><tr><td>施策名<td colspan=2>風船便の普及"
            + "<tr><td>予算額<td colspan=2>令和6年度予算：12百万円"
            + rows
            + "</table>";
    return Extracted.measure(DrawnForm.read("page.html", table.getBytes(UTF_8)));
  }

  @Test
  void readsACellOfSeveralLabels() {
    assertThat(texts(page("<tr><td colspan=2>目的<br>便りを運ぶ。<br>概要<br>風船を飛ばす。<td>詳細<br>糸を張る。")))
        .containsExactly(Optional.of("便りを運ぶ。"), Optional.of("風船を飛ばす。"), Optional.of("糸を張る。"));
  }

  /** 備考 below 予算額 heads the cell, and is no remark on the amount. */
  @Test
  void takesNoHeadOfACellForAPartOfTheValueAbove() {
    Measure measure =
        page("<tr><td>備考<td colspan=2>&lt;事業内容&gt;<br>便りを運ぶ。<br>&lt;事業目的&gt;<br>風船を飛ばす。");
    assertThat(measure.budget().notes()).isEmpty();
  }

  /** A label above its value, and another above a cell of several labels. */
  @ParameterizedTest
  @CsvSource({
    "担当課, 風船課, 予算額, 令和8年度予算案：12百万円",
    "予算額, 令和8年度予算案：12百万円, 担当課, 風船課",
  })
  void readsAValueBelowItsLabelBesideACellOfLabels(
      String label, String value, String above, String below) {
    String table =
        """
        <!DOCTYPE html><meta charset=utf-8>
        <table border=1><tr><td>施策名<td>風船便の普及<tr><td>%s<td>%s
        <tr><td>%s<td>内容
        <tr><td>%s<td>目的<br>便りを運ぶ。<br>概要<br>風船を飛ばす。</table>
        """
            .formatted(label, value, above, below);
    Measure measure = Extracted.measure(DrawnForm.read("page.html", table.getBytes(UTF_8)));
    assertThat(Extracted.amounts(measure)).containsExactly("2026 initial draft 12000000");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("風船課");
    assertThat(measure.overview()).contains("風船を飛ばす。");
  }

  /** 内容 heads all of the cell, although it may be the label of 詳細, too. */
  @Test
  void readsACellOfSeveralLabelsBesideItsHead() {
    assertThat(texts(page("<tr><td>内容<td colspan=2>目的<br>便りを運ぶ。<br>概要<br>風船を飛ばす。<br>詳細<br>糸を張る。")))
        .containsExactly(Optional.of("便りを運ぶ。"), Optional.of("風船を飛ばす。"), Optional.of("糸を張る。"));
  }

  /** The head of all of it reaches over the boxes of two rows. */
  @Test
  void readsCellsOfSeveralLabelsBelowEachOtherBesideTheirHead() {
    assertThat(
            texts(
                page(
                    "<tr><td rowspan=2>内容<td colspan=2>目的<br>便りを運ぶ。<br>概要<br>風船を飛ばす。"
                        + "<tr><td colspan=2>詳細<br>糸を張る。")))
        .containsExactly(Optional.of("便りを運ぶ。"), Optional.of("風船を飛ばす。"), Optional.of("糸を張る。"));
  }

  /** What has a cell of its own is a heading in the value of another label. */
  @Test
  void leavesHeadingsInTheValueOfALabel() {
    String own = "<tr><td>目的<td colspan=2>便りを運ぶ。<tr><td>概要<td colspan=2>風船を飛ばす。";
    assertThat(texts(page(own + "<tr><td>詳細<td colspan=2>目的<br>町を結ぶ。<br>概要<br>糸を張る。")))
        .containsExactly(
            Optional.of("便りを運ぶ。"), Optional.of("風船を飛ばす。"), Optional.of("目的\n町を結ぶ。\n概要\n糸を張る。"));
  }
}
