package jp.shisaku.read.pdf;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.shisaku.fixture.DeckPage;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Pages in two halves that are no two pages: they are read whole. */
class PagesLeftWholeTest {

  @Test
  void leavesTwoTablesOfOneSheetTogether() {
    PdfSketch sketch = landscape().text(50, 30, 15, "風船便を飛ばす");
    sketch.table(
        40,
        80,
        TableSketch.of(90, 250)
            .row(label("施策名"), of("風船便の普及"))
            .row(label("施策分類"), of("①予算"))
            .row(label("予算額"), of("令和7年度予算：12百万円")));
    sketch.table(
        450,
        80,
        TableSketch.of(90, 250)
            .row(label("担当"), of("総務省風船局便り課"))
            .row(label("目的"), of("風に乗る便りを届ける。")));
    assertIsWhole(sketch, 1);
  }

  @Test
  void leavesTheBoxesOfADeckTogether() {
    PdfSketch sketch = new PdfSketch();
    for (String name : List.of("風船便の普及", "竹馬通学の支援", "凧揚げ気象観測")) {
      new DeckPage().title(name).on(sketch);
      for (double x : new double[] {40, 450}) {
        sketch
            .rectangle(x, 90, 350, 200)
            .text(x + 10, 100, 10, "事業の目的")
            .text(x + 10, 120, 10, name + "を進める。")
            .text(x + 10, 150, 10, "事業概要")
            .text(x + 10, 170, 10, "道具を配る。")
            .text(x + 10, 200, 10, "予算額")
            .text(x + 10, 220, 10, "令和7年度予算：12百万円");
      }
    }
    assertIsWhole(sketch, 3);
  }

  @Test
  void leavesAListThatFillsThePageTogether() {
    TableSketch list = TableSketch.of(200, 180, 180, 180);
    list.row(label("施策名"), label("担当"), label("予算額"), label("施策分類"));
    for (int i = 1; i <= 12; i++) {
      list.row(of("風船便の普及" + i), of("総務省風船局便り課"), of(i + "百万円"), of("①予算"));
    }
    assertIsWhole(landscape().table(40, 60, list), 1);
  }

  /** The heads of two slides of a list vouched for each other, although one row of them crosses. */
  @Test
  void leavesTwoSlidesOfAListTogether() {
    PdfSketch sketch = new PdfSketch();
    for (List<String> names : List.of(List.of("鳴き砂の浜", "流氷の観測"), List.of("干潟の案内人", "海女の学校"))) {
      sketch.page(960, 540).text(27, 16, 20, "里海施策一覧").text(767, 45, 10, "（単位：百万円）");
      row(sketch, 76, "施策名", "担当府省", "令和7年度補正", "令和8年度当初", "概要");
      row(sketch, 98, names.get(0), "環境省", "－", "120", "砂を洗う。");
      row(sketch, 120, names.get(1), "国土交通省", "300", "45", "観測する。");
    }
    assertIsWhole(sketch, 2);
  }

  private static void row(PdfSketch sketch, double y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sketch.text(27 + 180 * i, y, 10, texts[i]);
    }
  }

  @Test
  void leavesColumnsOfTextTogether() {
    PdfSketch sketch = new PdfSketch();
    for (int page = 0; page < 4; page++) {
      sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
      for (int line = 0; line < 20; line++) {
        sketch.text(50, 50 + 20 * line, 10, "町の子らは、風船に便りを結んで空に放つ。目的は友を得ること。");
        sketch.text(450, 50 + 20 * line, 10, "予算額は令和7年度で12百万円であり、町が半分を負担する。");
      }
    }
    assertIsWhole(sketch, 4);
  }

  /** As a printer of slides draws boxes that let their ground through. */
  @Test
  void leavesBoxesThatAreFormsUnderTheirTitle() throws IOException {
    PdfSketch sketch = landscape().text(50, 20, 20, "風船便の普及");
    for (int box = 0; box < 2; box++) {
      sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG).text(60, 60, 20, "事業の目的");
    }
    try (PDDocument pdf = Loader.loadPDF(sketch.bytes())) {
      LayerUtility layers = new LayerUtility(pdf);
      for (int box = 0; box < 2; box++) {
        AffineTransform place = AffineTransform.getTranslateInstance(421 * box, 20);
        place.scale(0.65, 0.65);
        layers.appendFormAsLayer(
            pdf.getPage(0), layers.importPageAsForm(pdf, box + 1), place, "box " + box);
      }
      pdf.removePage(2);
      pdf.removePage(1);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      Found<Document> found = Drawn.read(out.toByteArray(), PageBudget.DEFAULT);
      assertThat(found.value().pages()).hasSize(1);
      assertThat(found.value().pages().get(0).blocks()).hasSize(3);
    }
  }

  private static PdfSketch landscape() {
    return new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
  }

  private static void assertIsWhole(PdfSketch sketch, int pages) {
    Found<Document> found = Drawn.read(sketch);
    assertThat(Drawn.codes(found)).doesNotContain("page.several");
    assertThat(found.value().pages()).hasSize(pages);
  }
}
