package jp.shisaku.read.office;

import static jp.shisaku.read.office.OfficeFixture.XLSX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.read.Shown;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenCellsTest {

  @TempDir Path folder;

  @Test
  void readsASheetThatDoesNotSayHowHighItsRowsAre() throws IOException {
    Found<Document> found =
        read(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("52百万円");
              ((XSSFSheet) sheet).getCTWorksheet().unsetSheetFormatPr();
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 52百万円");
    assertThat(Shown.issues(found)).isEmpty();
  }

  @Test
  void leavesOutAFigureThatItsFormatSetsInWhite() throws IOException {
    Found<Document> found =
        read(
            sheet -> {
              formatted(sheet, 0, "[White]#,##0").setCellValue(700);
              formatted(sheet, 1, "#,##0;[白]▲#,##0").setCellValue(-700);
              formatted(sheet, 2, "#,##0;[白]▲#,##0").setCellValue(52);
              Cell seen = formatted(sheet, 3, "[White]#,##0");
              seen.getCellStyle().setFillPattern(FillPatternType.SOLID_FOREGROUND);
              seen.getCellStyle().setFillForegroundColor(IndexedColors.BLUE.getIndex());
              seen.setCellValue(40);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0:\n1,0:\n2,0: 52\n3,0: 40");
    assertThat(Shown.issues(found)).containsExactly("text.covered 700、▲700");
  }

  /** As an amount is corrected: a filled box over its cell. */
  @Test
  void readsTheBoxUponACellInItsPlace() throws IOException {
    Found<Document> found =
        read(
            sheet -> {
              sheet.setColumnWidth(1, 256 * 20);
              sheet.createRow(0).createCell(0).setCellValue("令和7年度予算");
              sheet.getRow(0).createCell(1).setCellValue(700);
              sheet.createRow(1).createCell(0).setCellValue("備考");
              sheet.getRow(1).createCell(1).setCellValue(800);
              box(sheet, 0, "52百万円").setFillColor(255, 255, 255);
              box(sheet, 1, "内数").setNoFill(true);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 令和7年度予算\n0,1: 52百万円\n1,0: 備考\n1,1: 800\n内数");
    assertThat(Shown.issues(found)).containsExactly("text.covered 700");
  }

  private static XSSFSimpleShape box(Sheet sheet, int row, String text) {
    XSSFDrawing drawing = (XSSFDrawing) sheet.createDrawingPatriarch();
    XSSFSimpleShape box =
        drawing.createTextbox(new XSSFClientAnchor(9525, 9525, 0, 0, 1, row, 2, row + 1));
    box.setText(text);
    return box;
  }

  @Test
  void leavesOutAFigureThatAConditionSetsInTheColourOfItsCell() throws IOException {
    Found<Document> found =
        read(
            sheet -> {
              for (int row = 0; row < 4; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row == 1 ? 52 : 0);
              }
              sheet.getRow(0).getCell(0).setCellValue("予算額");
              var conditions = sheet.getSheetConditionalFormatting();
              var white = conditions.createConditionalFormattingRule("$A2=0");
              white.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
              conditions.addConditionalFormatting(
                  new CellRangeAddress[] {CellRangeAddress.valueOf("A2:A4")}, white);
              var dark = conditions.createConditionalFormattingRule("$A4=0");
              dark.createPatternFormatting().setFillBackgroundColor(IndexedColors.BLUE.getIndex());
              conditions.addConditionalFormatting(
                  new CellRangeAddress[] {CellRangeAddress.valueOf("A4")}, dark);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 予算額\n1,0: 52\n2,0:\n3,0: 0");
    assertThat(Shown.issues(found)).containsExactly("text.covered 0");
  }

  /** As Excel writes white: as a colour of the theme. */
  @Test
  void leavesOutAFigureThatAConditionSetsInTheWhiteOfTheTheme() throws IOException {
    Found<Document> found =
        read(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("中止");
              sheet.getRow(0).createCell(1).setCellValue(700);
              white(sheet, "$A1=\"中止\"", "B1");
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 中止\n0,1:");
    assertThat(Shown.issues(found)).containsExactly("text.covered 700");
  }

  /** To count a column for each of its cells takes time by the square. */
  @Test
  void tellsOfAFigureThatAConditionMayHideWhichIsNotTold() throws IOException {
    Found<Document> found =
        read(
            sheet -> {
              for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue("灯台の塗り替え");
                sheet.getRow(row).createCell(1).setCellValue(52);
                sheet.getRow(row).createCell(2).setCellValue(30);
              }
              white(sheet, "COUNTIF($A$1:$A1,$A1)>1", "A1:B3");
            });
    assertThat(Shown.pages(found)).contains("1,1: 52");
    assertThat(Shown.issues(found)).containsExactly("workbook.ink-unclear p1 施策 B1");
  }

  @Test
  void tellsNothingOfNamesThatAreHiddenWhereTheyRepeat() throws IOException {
    Found<Document> found =
        read(
            sheet -> {
              for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue("環境省");
                sheet.getRow(row).createCell(1).setCellValue(52);
              }
              white(sheet, "COUNTIF($A$1:$A1,$A1)>1", "A1:A3");
            });
    assertThat(Shown.issues(found)).isEmpty();
  }

  /** Another condition of the sheet is not told, and none of them is. */
  @ParameterizedTest(name = "{0}: hides what is {1} than {2}")
  @CsvSource({
    "52, 3, 52, true", "52, 3, 0, false", "52, 4, 52, false", "52, 4, 0, true",
    "52, 5, 51, true", "52, 5, 52, false", "52, 6, 53, true", "52, 6, 52, false",
    "52, 7, 52, true", "52, 7, 53, false", "52, 8, 52, true", "52, 8, 51, false"
  })
  void tellsOfNoFigureThatANumberShowsToBeSeen(int figure, byte comparison, int other, boolean told)
      throws IOException {
    Found<Document> found =
        read(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue(figure);
              var conditions = sheet.getSheetConditionalFormatting();
              var white = conditions.createConditionalFormattingRule(comparison, "" + other);
              white.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
              conditions.addConditionalFormatting(
                  new CellRangeAddress[] {CellRangeAddress.valueOf("A1")}, white);
              conditions.addConditionalFormatting(
                  new CellRangeAddress[] {CellRangeAddress.valueOf("D1")},
                  conditions.createConditionalFormattingRule("COUNTIF($D$1:$D9,$D1)>1"));
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 52");
    assertThat(Shown.issues(found))
        .isEqualTo(told ? List.of("workbook.ink-unclear p1 施策 A1") : List.of());
  }

  @Test
  void readsTheBoxUponACellInItsPlaceAsFormerWorkbooksHaveIt() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("施策");
      sheet.createRow(0).createCell(0).setCellValue("令和7年度予算");
      sheet.getRow(0).createCell(1).setCellValue(700);
      sheet.createRow(1).createCell(0).setCellValue("備考");
      sheet.getRow(1).createCell(1).setCellValue(800);
      var drawing = sheet.createDrawingPatriarch();
      for (int row = 0; row < 2; row++) {
        var box =
            drawing.createTextbox(
                new HSSFClientAnchor(10, 2, 0, 0, (short) 1, row, (short) 2, row + 1));
        box.setString(new HSSFRichTextString(row == 0 ? "52百万円" : "内数"));
        box.setNoFill(row == 1);
        box.setFillColor(255, 255, 255);
      }
      Path path = OfficeFixture.write(folder, "施策.xls", workbook::write);
      Found<Document> found = OfficeFixture.read(path, OfficeFixture.XLS);
      assertThat(Shown.pages(found)).isEqualTo("0,0: 令和7年度予算\n0,1: 52百万円\n1,0: 備考\n1,1: 800\n内数");
      assertThat(Shown.issues(found)).containsExactly("text.covered 700");
    }
  }

  private static void white(Sheet sheet, String condition, String range) {
    var conditions = sheet.getSheetConditionalFormatting();
    var rule = conditions.createConditionalFormattingRule(condition);
    rule.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
    var colour =
        ((XSSFWorkbook) sheet.getWorkbook())
            .getStylesSource()
            .getDxfAt(0)
            .getFont()
            .getColorArray(0);
    colour.unsetIndexed();
    colour.setTheme(0);
    conditions.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf(range)}, rule);
  }

  @Test
  void takesALoweredFigureForNoDigitOfTheOneBeforeIt() throws IOException {
    Found<Document> found =
        read(
            sheet -> {
              Font low = sheet.getWorkbook().createFont();
              low.setTypeOffset(Font.SS_SUB);
              var text = sheet.getWorkbook().getCreationHelper().createRichTextString("6401百万円");
              text.applyFont(3, 4, low);
              sheet.createRow(0).createCell(0).setCellValue(text);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 640 1百万円");
  }

  private static Cell formatted(Sheet sheet, int row, String format) {
    Cell cell = sheet.createRow(row).createCell(0);
    cell.setCellStyle(sheet.getWorkbook().createCellStyle());
    cell.getCellStyle().setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return cell;
  }

  private Found<Document> read(Consumer<Sheet> drawing) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      drawing.accept(workbook.createSheet("施策"));
      Path path = OfficeFixture.write(folder, "施策.xlsx", workbook::write);
      return OfficeFixture.read(path, XLSX);
    }
  }
}
