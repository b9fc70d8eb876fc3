package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import org.junit.jupiter.api.Test;

/** A note below the table at the head of a sheet belongs to the cell that it is about. */
class NoteBelowTableTest {

  @Test
  void belongsToTheBudgetWhereItSpeaksOfMoney() {
    Measure measure = measure("令和7年度予算：12百万円", "便りが届く町が増える。", "※ 予算額は環境省計上分を含む。");
    assertThat(measure.budget().notes()).containsExactly("予算額は環境省計上分を含む。");
    assertThat(measure.budget().lines()).hasSize(1);
    assertThat(measure.effect()).contains("便りが届く町が増える。");
  }

  @Test
  void staysWholeWhereItIsWrapped() {
    Measure measure = measure("令和7年度予算：12百万円", "便りが届く町が増える。", "※ 予算額には、町が返した分と、", "環境省計上分を含む。");
    assertThat(measure.budget().printed()).contains("令和7年度予算：12百万円 ※ 予算額には、町が返した分と、 環境省計上分を含む。");
    assertThat(measure.effect()).contains("便りが届く町が増える。");
  }

  @Test
  void belongsToTheCellThatHasItsMark() {
    Measure measure = measure("令和7年度予算：12百万円", "便りが届く町が増える（※１）。", "※１ 町の予算で風船を買う所をいう。");
    assertThat(measure.effect().orElseThrow()).contains("※1 町の予算で風船を買う所をいう。");
    assertThat(measure.budget().notes()).isEmpty();
  }

  @Test
  void losesNoNoteOfAnythingElse() {
    Measure measure = measure("令和7年度予算：12百万円", "便りが届く町が増える。", "※ 町には村を含む。");
    assertThat(measure.budget().notes()).isEmpty();
    assertThat(measure.toString()).contains("※ 町には村を含む。");
  }

  /** A text that is too long for the last cell, as on slides, is none. */
  @Test
  void isNoneWhereTheTextOfTheLastCellRunsOutOfIt() {
    TableSketch table =
        TableSketch.of(90, 410)
            .row(label("施策名"), of("風船便の普及"))
            .row(label("担当"), of("総務省遊戯局風船課"))
            .row(label("予算額"), of("令和7年度予算：12百万円"))
            .row(label("詳細"), of("風船を配る。"));
    double bottom = 60 + table.height();
    Measure measure =
        Extracted.measure(
            DrawnForm.read(
                new PdfSketch()
                    .page(595, 842)
                    .boldText(50, 30, 15, "風船便を飛ばす")
                    .table(50, 60, table)
                    .text(143, bottom + 1, 9, "※ 配る風船の限度額　2万円")
                    .text(143, bottom + 13, 9, "- 令和7年度予算額　5百万円")));
    assertThat(measure.budget().printed()).contains("令和7年度予算：12百万円");
    assertThat(measure.details()).contains("風船を配る。\n※ 配る風船の限度額 2万円\n- 令和7年度予算額 5百万円");
  }

  private static Measure measure(String budget, String effect, String... note) {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .boldText(50, 30, 15, "風船便を飛ばす")
            .table(
                50,
                60,
                TableSketch.of(90, 160, 90, 160)
                    .row(label("施策名"), of("風船便の普及"), label("担当"), of("総務省遊戯局風船課"))
                    .row(label("施策分類"), of("①予算"), label("予算額"), of(budget))
                    .row(label("施策効果"), of(effect).columns(3)));
    double y = 115;
    for (String line : List.of(note)) {
      sketch.text(50, y, 8, line);
      y += 10;
    }
    sketch.table(
        50,
        y + 10,
        TableSketch.of(90, 410).row(label("目的"), of("風に乗る便りを届ける。")).row(label("概要"), of("風船を配る。")));
    Measure measure = Extracted.measure(DrawnForm.read(sketch));
    assertThat(measure.purpose()).contains("風に乗る便りを届ける。");
    assertThat(measure.overview()).contains("風船を配る。");
    return measure;
  }
}
