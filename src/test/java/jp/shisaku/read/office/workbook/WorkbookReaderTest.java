package jp.shisaku.read.office.workbook;

import static jp.shisaku.read.office.OfficeFixture.XLS;
import static jp.shisaku.read.office.OfficeFixture.XLSX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.read.Shown;
import jp.shisaku.read.office.OfficeFixture;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

class WorkbookReaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {XLSX, XLS})
  void keepsMergedRegionsEmptyRowsAndAddresses(String format) throws IOException {
    Found<Document> found =
        read(
            format,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("施策名：空き家の見守り");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
              cell(sheet, 2, 1).setCellValue("予算額");
              cell(sheet, 2, 2).setCellValue("52百万円\n（前年度：40百万円）");
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
              cell(sheet, 3, 3).setCellValue("注");
            });
    assertThat(Shown.pages(found))
        .isEqualTo(
            """
            0,0 1x4: 施策名：空き家の見守り
            2,1: 予算額
            2,2 2x1: 52百万円 / （前年度：40百万円）
            3,3: 注""");
    assertThat(Shown.table(found).cells()).extracting(Cell::address).contains("A1", "B3", "C3");
    assertThat(found.value().pages().get(0).title()).contains("施策");
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, XLS})
  void givesTheShownValueAndTheExactOne(String format) throws IOException {
    Found<Document> found =
        read(
            format,
            sheet -> {
              formatted(sheet, 0, "#,##0,,\"百万円\"").setCellValue(52_400_000);
              formatted(sheet, 1, "#,##0;\"▲ \"#,##0").setCellValue(-12.4);
              formatted(sheet, 2, "General").setCellValue(0.1 + 0.2);
              formatted(sheet, 3, "[$-411]ggge\"年\"m\"月\"d\"日\"").setCellValue(45017);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 52百万円\n1,0: ▲ 12\n2,0: 0.3\n3,0: 令和5年4月1日");
    assertThat(Shown.table(found).cells())
        .extracting(Cell::number)
        .containsExactly(
            Optional.of(new BigDecimal("52400000")),
            Optional.of(new BigDecimal("-12.4")),
            Optional.of(new BigDecimal("0.3")),
            Optional.empty());
  }

  @Test
  void takesTheDigitsOfTheFileWithoutTheNoiseOfBinaryFractions() throws IOException {
    Found<Document> found =
        read(
            XLSX,
            sheet -> {
              ((XSSFCell) cell(sheet, 0, 0)).getCTCell().setV("4.2000000000000002");
              ((XSSFCell) cell(sheet, 1, 0)).getCTCell().setV("1234567890123456");
              ((XSSFCell) cell(sheet, 2, 0)).getCTCell().setV("5.8E2");
            });
    assertThat(Shown.table(found).cells())
        .extracting(c -> c.number().orElseThrow())
        .containsExactly(
            new BigDecimal("4.2"), new BigDecimal("1234567890123456"), new BigDecimal("580"));
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, XLS})
  void leavesHiddenRowsAndColumnsOutAndSaysSo(String format) throws IOException {
    Found<Document> found =
        read(
            format,
            sheet -> {
              for (int i = 0; i < 4; i++) {
                cell(sheet, i, 0).setCellValue("行" + i);
                cell(sheet, i, 2).setCellValue("列" + i);
              }
              sheet.getRow(1).setZeroHeight(true);
              sheet.getRow(2).setZeroHeight(true);
              sheet.setColumnHidden(2, true);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 行0\n3,0: 行3");
    assertThat(Shown.issues(found))
        .containsExactly("workbook.rows-hidden p1 施策 2-3", "workbook.columns-hidden p1 施策 C");
  }

  @Test
  void aSharedTextWithoutCharactersIsAnEmptyCell() throws IOException {
    Found<Document> found =
        read(
            XLSX,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("目的");
              cell(sheet, 1, 0).setCellValue("概要");
              XSSFRichTextString none = new XSSFRichTextString(CTRst.Factory.newInstance());
              XSSFWorkbook workbook = (XSSFWorkbook) sheet.getWorkbook();
              int shared = workbook.getSharedStringSource().addSharedStringItem(none);
              ((XSSFCell) cell(sheet, 1, 0)).getCTCell().setV(Integer.toString(shared));
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 目的\n1,0:");
  }

  @Test
  void showsAMergedRegionOfWhichOnlyAPartIsHidden() throws IOException {
    Found<Document> found =
        read(
            XLSX,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("目的");
              cell(sheet, 1, 1).setCellValue("概要");
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
              sheet.getRow(0).setZeroHeight(true);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0 2x1: 目的\n1,1: 概要");
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, XLS})
  void leavesHiddenSheetsOutAndKeepsTheNumbersOfTheOthers(String format) throws IOException {
    Found<Document> found =
        read(
            format,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("下書き");
              Sheet second = sheet.getWorkbook().createSheet("公表");
              cell(second, 0, 0).setCellValue("本文");
              sheet.getWorkbook().setActiveSheet(1);
              sheet.getWorkbook().setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 本文");
    assertThat(found.value().pages().get(0).number()).isEqualTo(2);
    assertThat(Shown.issues(found)).containsExactly("workbook.sheet-hidden p1 施策");
  }

  @Test
  void showsTheStoredResultOfAFormulaAndNeverZeroForAMissingOne() throws IOException {
    Found<Document> found =
        read(
            XLSX,
            sheet -> {
              cell(sheet, 0, 0).setCellValue(30);
              cell(sheet, 1, 0).setCellFormula("A1+22");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
              cell(sheet, 2, 0).setCellFormula("A1*2");
              cell(sheet, 3, 0).setCellFormula("1/0");
              ((XSSFCell) cell(sheet, 3, 0)).setCellErrorValue((byte) 7);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 30\n1,0: 52\n2,0:\n3,0: #DIV/0!");
    assertThat(Shown.issues(found)).containsExactly("workbook.formula-without-value p1 A3 施策");
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, XLS})
  void marksFilledCellsButNotWhiteOnes(String format) throws IOException {
    Found<Document> found =
        read(
            format,
            sheet -> {
              filled(sheet, 0, IndexedColors.GREY_25_PERCENT).setCellValue("予算額");
              filled(sheet, 1, IndexedColors.WHITE).setCellValue("52百万円");
              cell(sheet, 2, 0).setCellValue("備考");
            });
    assertThat(Shown.table(found).cells())
        .extracting(Cell::shaded)
        .containsExactly(true, false, false);
  }

  @Test
  void readsASheetWithOneFarCellWithoutFillingTheSpaceBetween() throws IOException {
    Found<Document> found =
        read(
            XLSX,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("始");
              cell(sheet, 1_048_575, 16_383).setCellValue("終");
              sheet.addMergedRegion(new CellRangeAddress(5, 100_000, 0, 16_000));
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 始\n1048575,16383: 終");
  }

  @Test
  void readsTextBoxesBehindTheCellsAndLeavesCommentsOut() throws IOException {
    Found<Document> found =
        read(
            XLSX,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("予算額");
              var drawing =
                  ((org.apache.poi.xssf.usermodel.XSSFSheet) sheet).createDrawingPatriarch();
              var anchor = drawing.createAnchor(0, 0, 0, 0, 3, 3, 5, 5);
              drawing.createTextbox(anchor).setText("単位：百万円");
              var hidden = drawing.createTextbox(drawing.createAnchor(0, 0, 0, 0, 3, 6, 5, 8));
              hidden.setText("下書き");
              hidden.getCTShape().getNvSpPr().getCNvPr().setHidden(true);
              var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 6, 6, 8, 8));
              comment.setString("確認中");
              cell(sheet, 0, 0).setCellComment(comment);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 予算額\n単位：百万円");
  }

  private Found<Document> read(String format, Consumer<Sheet> drawing) throws IOException {
    Path path;
    try (Workbook workbook = format.equals(XLS) ? new HSSFWorkbook() : new XSSFWorkbook()) {
      drawing.accept(workbook.createSheet("施策"));
      path = OfficeFixture.write(folder, "fixture", workbook::write);
    }
    return OfficeFixture.read(path, format);
  }

  private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, int column) {
    Row r = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return r.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static org.apache.poi.ss.usermodel.Cell formatted(Sheet sheet, int row, String code) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(code));
    return styled(sheet, row, style);
  }

  private static org.apache.poi.ss.usermodel.Cell filled(
      Sheet sheet, int row, IndexedColors color) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setFillForegroundColor(color.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return styled(sheet, row, style);
  }

  private static org.apache.poi.ss.usermodel.Cell styled(Sheet sheet, int row, CellStyle style) {
    org.apache.poi.ss.usermodel.Cell cell = cell(sheet, row, 0);
    cell.setCellStyle(style);
    return cell;
  }

  /** Workbooks from a Macintosh of old count days from 1904. */
  @ParameterizedTest
  @ValueSource(strings = {XLSX, XLS})
  void countsDaysFrom1904WhereTheWorkbookDoes(String format) throws IOException {
    Found<Document> found =
        read(
            format,
            sheet -> {
              if (sheet.getWorkbook() instanceof XSSFWorkbook xml) {
                xml.getCTWorkbook().getWorkbookPr().setDate1904(true);
              } else if (sheet.getWorkbook() instanceof HSSFWorkbook old) {
                DateWindow1904Record window =
                    (DateWindow1904Record)
                        old.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid);
                window.setWindowing((short) 1);
              }
              formatted(sheet, 0, "[$-411]ggge\"年度予算\"").setCellValue(45748 - 1462);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 令和7年度予算");
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, XLS})
  void leavesOutRowsAndColumnsOfNoSize(String format) throws IOException {
    Found<Document> found =
        read(
            format,
            sheet -> {
              cell(sheet, 0, 0).setCellValue("52百万円");
              cell(sheet, 0, 1).setCellValue("40百万円");
              cell(sheet, 1, 0).setCellValue("30百万円");
              sheet.setColumnWidth(1, 0);
              sheet.getRow(1).setHeight((short) 0);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 52百万円");
    assertThat(Shown.issues(found))
        .containsExactly("workbook.rows-hidden p1 施策 2", "workbook.columns-hidden p1 施策 B");
  }

  /** A program filled in the parts, and left the sum to the spreadsheet. */
  @Test
  void doesNotBelieveAResultThatIsToBeCalculatedAnew() throws IOException {
    assertThat(Shown.pages(read(XLSX, sheet -> sum(sheet, 52, true))))
        .isEqualTo("0,0: 40\n0,1: 52");
    Found<Document> outdated = read(XLSX, sheet -> sum(sheet, 30, true));
    assertThat(Shown.pages(outdated)).isEqualTo("0,0: 40\n0,1:");
    assertThat(Shown.issues(outdated)).containsExactly("workbook.formula-without-value p1 B1 施策");
    assertThat(Shown.pages(read(XLSX, sheet -> sum(sheet, 30, false))))
        .isEqualTo("0,0: 40\n0,1: 30");
  }

  /** 40 and the sum of 40 and 12, of which another may be stored. */
  private static void sum(Sheet sheet, int stored, boolean anew) {
    cell(sheet, 0, 0).setCellValue(40);
    cell(sheet, 0, 1).setCellFormula("A1+12");
    cell(sheet, 0, 1).setCellValue(stored);
    sheet.getWorkbook().setForceFormulaRecalculation(anew);
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, XLS})
  void showsTheMinusThatAFormatTellsByBracketsOrColourOnly(String format) throws IOException {
    Found<Document> found =
        read(
            format,
            sheet -> {
              formatted(sheet, 0, "#,##0\"百万円\";(#,##0\"百万円\")").setCellValue(-64);
              formatted(sheet, 1, "#,##0;[Red]#,##0").setCellValue(-1640);
              formatted(sheet, 2, "#,##0;△#,##0").setCellValue(-5);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: ▲64百万円\n1,0: -1,640\n2,0: △5");
  }

  @ParameterizedTest
  @ValueSource(strings = {XLSX, XLS})
  void leavesAPartOfACellOutThatIsStruckOut(String format) throws IOException {
    Found<Document> found =
        read(
            format,
            sheet -> {
              var helper = sheet.getWorkbook().getCreationHelper();
              var struck = sheet.getWorkbook().createFont();
              struck.setStrikeout(true);
              var raised = sheet.getWorkbook().createFont();
              raised.setTypeOffset(org.apache.poi.ss.usermodel.Font.SS_SUPER);
              var plain = sheet.getWorkbook().createFont();
              var text = helper.createRichTextString("予算：70052百万円1（案）");
              text.applyFont(3, 6, struck);
              text.applyFont(6, 11, plain);
              text.applyFont(11, 12, raised);
              text.applyFont(12, 15, plain);
              cell(sheet, 0, 0).setCellValue(text);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 予算：52百万円（案）");
  }

  /** A program wrote a workbook without the lists of fonts, fills and styles that others have. */
  @Test
  void readsAWorkbookWithoutStyles() throws IOException {
    Path whole =
        OfficeFixture.write(
            folder,
            "plain.xlsx",
            out -> {
              try (Workbook workbook = new XSSFWorkbook()) {
                cell(workbook.createSheet("施策"), 0, 0).setCellValue("52百万円");
                workbook.write(out);
              }
            });
    for (String lists :
        List.of(".*", "<fonts.*</fonts>", "<fills.*</borders>", "<cellXfs.*</cellXfs>")) {
      Path bare =
          OfficeFixture.rewritten(
              whole,
              part ->
                  part.replaceFirst(
                      "(?s)(<styleSheet[^>]*>.*?)" + lists + "(.*</styleSheet>)", "$1$2"));
      assertThat(Shown.pages(OfficeFixture.read(bare, XLSX))).isEqualTo("0,0: 52百万円");
    }
  }
}
