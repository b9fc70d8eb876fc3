package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** 見え消し: an old amount with a line through it, before the new one. */
class StruckOutTest {

  private static final String LEFT = "令和7年度予算：12百万円";

  private static final MarkedText STRUCK = new MarkedText("令和7年度予算：", "99", "12百万円");

  private static void assertLeavesOut(String name, byte[] bytes) {
    Found<Document> read = DrawnForm.found(name, bytes);
    String text =
        String.join(
            "\n",
            read.value().pages().stream()
                .flatMap(p -> p.blocks().stream().map(Block::text))
                .toList());
    assertThat(text.replace(" ", "")).contains(LEFT).doesNotContain("99");
    assertThat(read.issues())
        .filteredOn(issue -> issue.code() == IssueCode.TEXT_STRUCK_OUT)
        .extracting(issue -> issue.arguments().get(0))
        .containsExactly("99");
  }

  @Test
  void leavesOutWhatALineStrikesOutOnAPage() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .text(50, 80, 10, "令和7年度予算：")
            .text(130, 80, 10, "99")
            .line(130, 85, 140, 85)
            .text(140, 80, 10, "12百万円");
    assertLeavesOut("struck.pdf", sketch.bytes());
  }

  @Test
  void keepsTextOnWhichALineOfADrawingLies() {
    PdfSketch sketch = new PdfSketch().page(595, 842).text(50, 80, 10, LEFT).line(30, 85, 90, 85);
    Document read = DrawnForm.read(sketch);
    assertThat(read.pages().get(0).blocks()).extracting(Block::text).contains(LEFT);
  }

  @Test
  void leavesItOutOfAWebPage() {
    for (String struck :
        List.of("<s>99</s>", "<del>99</del>", "<b style='text-decoration: line-through'>99</b>")) {
      String page = "<html><head><meta charset=utf-8></head><body><p>令和7年度予算：" + struck + "12百万円";
      assertLeavesOut("struck.html", (page + "</p></body></html>").getBytes(UTF_8));
    }
  }

  @Test
  void leavesItOutOfADocument() throws IOException {
    assertLeavesOut("struck.docx", STRUCK.document(run -> run.setStrikeThrough(true)));
  }

  @Test
  void leavesItOutOfASlide() throws IOException {
    assertLeavesOut("struck.pptx", STRUCK.slide(run -> run.setStrikethrough(true)));
  }

  @Test
  void leavesItOutOfACell() throws IOException {
    assertLeavesOut("struck.xlsx", STRUCK.workbook(font -> font.setStrikeout(true)));
  }

  @Test
  void leavesOutAWholeCell() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFFont font = workbook.createFont();
      font.setStrikeout(true);
      var style = workbook.createCellStyle();
      style.setFont(font);
      var row = workbook.createSheet().createRow(0);
      row.createCell(0).setCellValue(LEFT);
      row.createCell(1).setCellValue(99);
      row.getCell(1).setCellStyle(style);
      workbook.write(out);
      assertLeavesOut("struck.xlsx", out.toByteArray());
    }
  }
}
