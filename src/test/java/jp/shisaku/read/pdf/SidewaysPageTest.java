package jp.shisaku.read.pdf;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Landscape sheets in an upright book: the reader turns the book, and so does the program. */
class SidewaysPageTest {

  private static final TableSketch SHEET =
      TableSketch.of(80, 160, 80, 160)
          .row(label("施策分類"), of("①予算"), label("予算額"), of("令和7年度予算：12百万円"))
          .row(label("目的"), of("里山の記録を残す。").columns(3));

  /** Pages as drawn, and as a viewer turns them further. */
  @ParameterizedTest(name = "drawn for a turn of {0}, turned by {1}")
  @CsvSource({"0, 90", "0, 180", "0, 270", "90, 0", "180, 0", "270, 0", "90, 180"})
  void readsATableOnASidewaysPage(int drawnFor, int turnedBy) throws IOException {
    PdfSketch sketch = new PdfSketch().page(842, 595, drawnFor).table(50, 80, SHEET);
    Page page = page(turned(sketch, turnedBy));
    assertThat(page.blocks().stream().map(Drawn::told))
        .containsExactly("[施策分類 | ①予算 | 予算額 | 令和7年度予算：12百万円 / 目的 | 里山の記録を残す。(1x3)]");
    assertThat(List.of(page.width(), page.height())).containsExactly(842.0, 595.0);
  }

  @Test
  void tellsBoxesAsAViewerShowsThePage() throws IOException {
    PdfSketch sketch = new PdfSketch().page(842, 595).text(100, 80, 10, "里山の記録");
    Page page = page(turned(sketch, 90));
    Box box = page.blocks().get(0).box().orElseThrow();
    assertThat(box.left()).isEqualTo(100);
    Box shown = page.shown(box);
    assertThat(shown.top()).isEqualTo(100);
    assertThat(shown.right()).isEqualTo(595 - box.top());
    assertThat(List.of(page.shownWidth(), page.shownHeight())).containsExactly(595.0, 842.0);
  }

  @Test
  void leavesOutTheNumberThatStandsUprightOnASidewaysPage() throws IOException {
    PdfSketch sketch =
        new PdfSketch()
            .page(842, 595, 90)
            .table(50, 80, SHEET)
            .slantedText(815, 300, 10, 90, "- 12 -");
    assertThat(page(turned(sketch, 0)).blocks()).hasSize(1);
  }

  /** Beside the text is no head of it, though it is one of the paper. */
  @Test
  void keepsALabelThatEverySidewaysPageHasAtItsSide() throws IOException {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 4; i++) {
      sketch
          .page(842, 595, 90)
          .text(40, 60, 16, "里山の小屋その" + i)
          .text(700, 90, 11, "環境省")
          .text(40, 200, 11, "事業の目的")
          .text(40, 220, 11, "峠の道を直す人を助ける。その" + i);
    }
    assertThat(page(turned(sketch, 0)).blocks().stream().map(Drawn::told))
        .containsExactly("里山の小屋その1", "環境省", "事業の目的", "峠の道を直す人を助ける。その1");
  }

  @Test
  void leavesAPageAsItIsForAStandingLabel() {
    PdfSketch sketch = Drawn.a4().verticalText(50, 80, 12, "施策効果").text(80, 80, 12, "里山を守る。");
    assertThat(Drawn.blocks(sketch)).containsExactly("施策効果", "里山を守る。");
  }

  private static Page page(byte[] pdf) {
    return Drawn.read(pdf, PageBudget.DEFAULT).value().pages().get(0);
  }

  private static byte[] turned(PdfSketch sketch, int degrees) throws IOException {
    try (PDDocument document = Loader.loadPDF(sketch.bytes())) {
      for (PDPage page : document.getPages()) {
        page.setRotation(degrees);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
