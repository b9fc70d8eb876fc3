package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Readers;
import jp.shisaku.source.SourceFile;
import jp.shisaku.source.SourceFiles;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 見え消し: an old amount with a line through it, before the new one. */
class StruckOutTest {

  private static final String LEFT = "令和7年度予算：12百万円";

  @TempDir Path folder;

  private void assertLeavesOut(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, bytes);
    SourceFile file = SourceFiles.open(path);
    Found<Document> read =
        Readers.STANDARD.of(file.mediaType()).orElseThrow().read(file, ReadOptions.DEFAULT);
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

  private static byte[] bytes(Saved file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.to(out);
    return out.toByteArray();
  }

  private interface Saved {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  @Test
  void leavesOutWhatALineStrikesOutOnAPage() throws IOException {
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
  void keepsTextOnWhichALineOfADrawingLies() throws IOException {
    PdfSketch sketch = new PdfSketch().page(595, 842).text(50, 80, 10, LEFT).line(30, 85, 90, 85);
    Document read = DrawnForm.read("arrow.pdf", sketch.bytes());
    assertThat(read.pages().get(0).blocks()).extracting(Block::text).contains(LEFT);
  }

  @Test
  void leavesItOutOfAWebPage() throws IOException {
    for (String struck :
        List.of("<s>99</s>", "<del>99</del>", "<b style='text-decoration: line-through'>99</b>")) {
      String page = "<html><head><meta charset=utf-8></head><body><p>令和7年度予算：" + struck + "12百万円";
      assertLeavesOut("struck.html", (page + "</p></body></html>").getBytes(UTF_8));
    }
  }

  @Test
  void leavesItOutOfADocument() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("令和7年度予算：");
      XWPFRun struck = paragraph.createRun();
      struck.setText("99");
      struck.setStrikeThrough(true);
      paragraph.createRun().setText("12百万円");
      assertLeavesOut("struck.docx", bytes(document::write));
    }
  }

  @Test
  void leavesItOutOfASlide() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFTextParagraph paragraph = show.createSlide().createTextBox().addNewTextParagraph();
      paragraph.addNewTextRun().setText("令和7年度予算：");
      var struck = paragraph.addNewTextRun();
      struck.setText("99");
      struck.setStrikethrough(true);
      paragraph.addNewTextRun().setText("12百万円");
      assertLeavesOut("struck.pptx", bytes(show::write));
    }
  }

  @Test
  void leavesItOutOfACell() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFFont font = workbook.createFont();
      font.setStrikeout(true);
      XSSFRichTextString text = new XSSFRichTextString("令和7年度予算：9912百万円");
      text.applyFont(8, 10, font);
      workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
      assertLeavesOut("struck.xlsx", bytes(workbook::write));
    }
  }

  @Test
  void leavesOutAWholeCell() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFFont font = workbook.createFont();
      font.setStrikeout(true);
      var style = workbook.createCellStyle();
      style.setFont(font);
      var row = workbook.createSheet().createRow(0);
      row.createCell(0).setCellValue(LEFT);
      row.createCell(1).setCellValue(99);
      row.getCell(1).setCellStyle(style);
      assertLeavesOut("struck.xlsx", bytes(workbook::write));
    }
  }
}
