package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import jp.shisaku.text.NoteMark;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raised numbers of notes, which would read as figures of the amount before them. */
class NoteMarkTest {

  private static final String LEFT = "令和7年度予算：12百万円";

  private static final MarkedText RAISED = new MarkedText("令和7年度予算：12", "1", "百万円");

  private static void assertLeavesOut(String name, byte[] bytes) {
    Found<Document> read = DrawnForm.found(name, bytes);
    assertThat(read.issues())
        .extracting(issue -> issue.code() + " " + issue.arguments())
        .anyMatch(told -> told.startsWith("TEXT_REPAIRED") && told.contains("note mark"));
    assertThat(read.value().pages().get(0).blocks().get(0))
        .extracting(Block::text)
        .asString()
        .satisfies(text -> assertThat(text.replace(" ", "")).isEqualTo(LEFT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 12 | true",
        "1) | 12 | true",
        "（1） | 円 | true",
        "注3 | 事業 | true",
        "1,2 | 12 | true",
        "2 | m | false",
        "2 | ｋｍ | false",
        "※1 | 12 | false",
        "th | 5 | false",
        "123 | 12 | false",
      })
  void tellsANumberOfANoteFromAPower(String raised, String before, boolean mark) {
    assertThat(NoteMark.is(raised, before)).isEqualTo(mark);
  }

  @Test
  void leavesItOutOfAPage() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .text(50, 80, 10, "令和7年度予算：12")
            .text(135, 79, 6, "1)")
            .text(141, 80, 10, "百万円");
    assertLeavesOut("raised.pdf", sketch.bytes());
  }

  @Test
  void partsASmallOneFromTheAmountOfAPage() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .text(50, 80, 10, "令和7年度予算：12")
            .text(135, 84, 6, "1")
            .text(139, 80, 10, "百万円");
    assertThat(DrawnForm.found("small.pdf", sketch.bytes()).value().pages().get(0).blocks())
        .extracting(Block::text)
        .containsExactly("令和7年度予算：12 1百万円");
  }

  @Test
  void partsARaisedOneOfFullSizeFromTheAmountOfAPage() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .text(50, 80, 10, "令和7年度予算：12")
            .text(135, 76, 10, "1")
            .text(141, 80, 10, "百万円");
    assertThat(DrawnForm.found("raised.pdf", sketch.bytes()).value().pages().get(0).blocks())
        .extracting(Block::text)
        .containsExactly("令和7年度予算：12 1百万円");
  }

  @Test
  void leavesItOutOfAWebPage() {
    String page =
        "<html><head><meta charset=utf-8></head><body><p>令和7年度予算：12<sup>1)</sup>百万円</p></body></html>";
    assertLeavesOut("raised.html", page.getBytes(UTF_8));
  }

  @Test
  void leavesItOutOfADocument() throws IOException {
    byte[] document = RAISED.document(run -> run.setSubscript(VerticalAlign.SUPERSCRIPT));
    assertLeavesOut("raised.docx", document);
  }

  @Test
  void leavesItOutOfASlide() throws IOException {
    assertLeavesOut("raised.pptx", RAISED.slide(run -> run.setSuperscript(true)));
  }

  @Test
  void leavesItOutOfACell() throws IOException {
    assertLeavesOut("raised.xlsx", RAISED.workbook(font -> font.setTypeOffset(XSSFFont.SS_SUPER)));
  }
}
