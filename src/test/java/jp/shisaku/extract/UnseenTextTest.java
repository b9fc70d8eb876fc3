package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Text in the colour of the paper, or of its cell: nobody sees it. */
class UnseenTextTest {

  private static final MarkedText WHITE = new MarkedText("令和7年度予算：", "99", "12百万円");

  private static void assertLeavesOut(String name, byte[] bytes) {
    assertThat(text(name, bytes)).contains("令和7年度予算:12百万円").doesNotContain("99");
    assertThat(covered(name, bytes)).containsExactly("99");
  }

  private static String text(String name, byte[] bytes) {
    List<String> lines =
        DrawnForm.read(name, bytes).pages().stream()
            .flatMap(p -> p.blocks().stream().map(Block::text))
            .toList();
    return String.join("\n", lines).replace(" ", "").replace("：", ":");
  }

  private static List<String> covered(String name, byte[] bytes) {
    Found<Document> read = DrawnForm.found(name, bytes);
    return read.issues().stream()
        .filter(issue -> issue.code() == IssueCode.TEXT_COVERED)
        .map(issue -> issue.arguments().get(0))
        .toList();
  }

  @Test
  void isLeftOutOfADocument() throws IOException {
    assertLeavesOut("white.docx", WHITE.document(run -> run.setColor("FFFFFF")));
  }

  @Test
  void isLeftOutOfAPartOfACell() throws IOException {
    Consumer<XSSFFont> white = font -> font.setColor(IndexedColors.WHITE.getIndex());
    assertLeavesOut("white.xlsx", WHITE.workbook(white));
  }

  /** White on nothing, and white on white, is not seen; white on blue is the head of a table. */
  @Test
  void isLeftOutOfWholeCells() throws IOException {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      byte[] bytes = cells(workbook);
      String name = workbook instanceof XSSFWorkbook ? "white.xlsx" : "white.xls";
      assertThat(text(name, bytes)).contains("小屋", "図書館").doesNotContain("98", "99");
      assertThat(covered(name, bytes)).containsExactly("98、99");
    }
  }

  private static byte[] cells(Workbook workbook) throws IOException {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Font white = workbook.createFont();
      white.setColor(IndexedColors.WHITE.getIndex());
      var row = workbook.createSheet().createRow(0);
      row.createCell(0).setCellValue("小屋");
      List<Short> grounds =
          List.of((short) 0, IndexedColors.WHITE.getIndex(), IndexedColors.BLUE.getIndex());
      for (int i = 0; i < grounds.size(); i++) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(white);
        if (grounds.get(i) > 0) {
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          style.setFillForegroundColor(grounds.get(i));
        }
        var cell = row.createCell(i + 1);
        cell.setCellValue(List.of("98", "99", "図書館").get(i));
        cell.setCellStyle(style);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** In a table the ground may be that of a style. */
  @Test
  void staysWhereTheGroundIsNotKnown() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var table = document.createTable(1, 2);
      table.getCTTbl().getTblPr().addNewTblStyle().setVal("ColorfulGrid");
      var run = table.getRow(0).getCell(0).getParagraphs().get(0).createRun();
      run.setText("小屋");
      run.setColor("FFFFFF");
      document.write(out);
      assertThat(text("white.docx", out.toByteArray())).contains("小屋");
    }
  }
}
