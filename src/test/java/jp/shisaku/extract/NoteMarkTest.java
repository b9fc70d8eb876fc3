package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Readers;
import jp.shisaku.source.SourceFile;
import jp.shisaku.source.SourceFiles;
import jp.shisaku.text.NoteMark;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raised numbers of notes, which would read as figures of the amount before them. */
class NoteMarkTest {

  private static final String LEFT = "令和7年度予算：12百万円";

  @TempDir Path folder;

  private void assertLeavesOut(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, bytes);
    SourceFile file = SourceFiles.open(path);
    Found<Document> read =
        Readers.STANDARD.of(file.mediaType()).orElseThrow().read(file, ReadOptions.DEFAULT);
    assertThat(read.issues())
        .extracting(issue -> issue.code() + " " + issue.arguments())
        .anyMatch(told -> told.startsWith("TEXT_REPAIRED") && told.contains("note mark"));
    assertThat(read.value().pages().get(0).blocks().get(0))
        .extracting(Block::text)
        .asString()
        .satisfies(text -> assertThat(text.replace(" ", "")).isEqualTo(LEFT));
  }

  private static byte[] bytes(Saved file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.to(out);
    return out.toByteArray();
  }

  private interface Saved {
    void to(ByteArrayOutputStream out) throws IOException;
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
  void leavesItOutOfAPage() throws IOException {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .text(50, 80, 10, "令和7年度予算：12")
            .text(135, 79, 6, "1)")
            .text(141, 80, 10, "百万円");
    assertLeavesOut("raised.pdf", sketch.bytes());
  }

  @Test
  void leavesItOutOfAWebPage() throws IOException {
    String page =
        "<html><head><meta charset=utf-8></head><body><p>令和7年度予算：12<sup>1)</sup>百万円</p></body></html>";
    assertLeavesOut("raised.html", page.getBytes(UTF_8));
  }

  @Test
  void leavesItOutOfADocument() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("令和7年度予算：12");
      XWPFRun raised = paragraph.createRun();
      raised.setText("1");
      raised.setSubscript(VerticalAlign.SUPERSCRIPT);
      paragraph.createRun().setText("百万円");
      assertLeavesOut("raised.docx", bytes(document::write));
    }
  }

  @Test
  void leavesItOutOfASlide() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFTextParagraph paragraph = show.createSlide().createTextBox().addNewTextParagraph();
      paragraph.addNewTextRun().setText("令和7年度予算：12");
      var raised = paragraph.addNewTextRun();
      raised.setText("1");
      raised.setSuperscript(true);
      paragraph.addNewTextRun().setText("百万円");
      assertLeavesOut("raised.pptx", bytes(show::write));
    }
  }

  @Test
  void leavesItOutOfACell() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFFont font = workbook.createFont();
      font.setTypeOffset(XSSFFont.SS_SUPER);
      XSSFRichTextString text = new XSSFRichTextString("令和7年度予算：121百万円");
      text.applyFont(10, 11, font);
      workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
      assertLeavesOut("raised.xlsx", bytes(workbook::write));
    }
  }
}
