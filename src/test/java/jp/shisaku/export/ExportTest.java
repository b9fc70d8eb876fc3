package jp.shisaku.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.emit.InventedCatalogue;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "result.sqlite, SQLITE",
    "result.DB, SQLITE",
    "result.xlsx, EXCEL",
    "jdbc:postgresql://localhost/shisaku, POSTGRESQL",
    "result.txt,",
    "jdbc:oracle:thin:@x,"
  })
  void theTargetTellsWhatItIs(String target, Export export) {
    assertThat(Export.of(target)).isEqualTo(Optional.ofNullable(export));
  }

  @Test
  void aSecondExportReplacesThePublicationAndLeavesOthers() throws Exception {
    String file = folder.resolve("all.sqlite").toString();
    Export.SQLITE.write(
        file, List.of(InventedCatalogue::whole, () -> named("別の施策集")), Locale.ENGLISH);
    Export.SQLITE.write(file, List.of(InventedCatalogue::whole), Locale.ENGLISH);
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(number(database, "SELECT COUNT(*) FROM measures")).isEqualTo(4);
      assertThat(number(database, "SELECT COUNT(DISTINCT publication_id) FROM issues"))
          .isEqualTo(2);
      assertThat(
              number(
                  database,
                  "SELECT SUM(amount_yen) FROM budget_lines WHERE NOT included"
                      + " AND publication_id = '風船施策集'"))
          .isEqualTo(-3_000);
      assertThat(
              number(
                  database,
                  "SELECT COUNT(*) FROM measures m JOIN measures o ON o.measure_id ="
                      + " m.relisted_of AND o.publication_id = m.publication_id"))
          .isEqualTo(2);
    }
  }

  @Test
  void aRefusedExportLeavesTheDatabaseAsItWas() throws Exception {
    String file = folder.resolve("all.sqlite").toString();
    Export.SQLITE.write(file, List.of(InventedCatalogue::whole), Locale.ENGLISH);
    Catalogue whole = InventedCatalogue.whole();
    Catalogue broken =
        new Catalogue(
            whole.schemaVersion(),
            whole.publication(),
            whole.contents(),
            List.of(whole.measures().get(1)),
            List.of(),
            List.of());
    assertThatThrownBy(() -> Export.SQLITE.write(file, List.of(() -> broken), Locale.ENGLISH))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the database refused");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(number(database, "SELECT COUNT(*) FROM measures")).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.sqlite", "all.xlsx"})
  void whoIsStoppedLeavesWhatWasThere(String name) throws IOException {
    Path file = folder.resolve(name);
    Export export = Export.of(name).orElseThrow();
    assertThatThrownBy(() -> stopped(export, file)).isInstanceOf(InterruptedIOException.class);
    assertThat(folder).isEmptyDirectory();
    export.write(file.toString(), List.of(InventedCatalogue::whole), Locale.ENGLISH);
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> stopped(export, file)).isInstanceOf(InterruptedIOException.class);
    assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.*-*");
    assertThat(file).hasBinaryContent(before);
  }

  /** A person presses Ctrl-C after the first catalogue. */
  private static void stopped(Export export, Path file) throws IOException {
    Export.Source second =
        () -> {
          Thread.currentThread().interrupt();
          return named("別の施策集");
        };
    try {
      export.write(file.toString(), List.of(InventedCatalogue::whole, second), Locale.ENGLISH);
    } finally {
      Thread.interrupted();
    }
  }

  /** The journal of a database that was deleted would be put into the new one. */
  @Test
  void aNewDatabaseTakesNothingOverFromOneThatIsGone() throws IOException {
    Path journal = Files.writeString(folder.resolve("all.sqlite-journal"), "half");
    Path file = folder.resolve("all.sqlite");
    Export.SQLITE.write(file.toString(), List.of(InventedCatalogue::whole), Locale.ENGLISH);
    assertThat(file).exists();
    assertThat(journal).doesNotExist();
  }

  @Test
  void leavesTheFolderOfARunThatStillWritesAlone() throws IOException {
    Path file = folder.resolve("all.xlsx");
    try (Aside live = Aside.of(file)) {
      Files.writeString(live.file(), "half");
      assertThatThrownBy(() -> Export.EXCEL.write(file.toString(), List.of(), Locale.ENGLISH))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another run is writing it");
      assertThat(live.file()).exists();
    }
  }

  @Test
  void clearsAwayWhatAKilledRunHasLeft() throws IOException {
    Path left = Files.createDirectory(folder.resolve(".shisaku-new-all.xlsx"));
    Files.writeString(left.resolve("all.xlsx"), "half");
    exported("en").close();
    assertThat(left).doesNotExist();
  }

  /** A database asks so for every measure that is taken away or written. */
  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "measures, relisted_of",
    "budget_lines, measure_id",
    "strategy_items, measure_id",
    "issues, measure_id"
  })
  void whatRefersToAMeasureIsFoundWithoutReadingTheWholeTable(String table, String field)
      throws Exception {
    String file = folder.resolve("all.sqlite").toString();
    Export.SQLITE.write(file, List.of(InventedCatalogue::whole), Locale.ENGLISH);
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement select = database.createStatement();
        ResultSet plan =
            select.executeQuery(
                "EXPLAIN QUERY PLAN SELECT * FROM %s WHERE publication_id = 'a' AND %s = 'b'"
                    .formatted(table, field))) {
      assertThat(plan.getString("detail")).contains("(publication_id=? AND " + field + "=?)");
    }
  }

  @Test
  void aWorkbookHasASheetATableWithFiltersAndAFrozenHeader() throws IOException {
    try (XSSFWorkbook workbook = exported("en")) {
      assertThat(List.of(0, 1, 2, 3, 4, 5).stream().map(workbook::getSheetName))
          .containsExactly(
              "measures", "budget_lines", "strategy_items", "contents", "indicators", "issues");
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
      }
    }
  }

  @Test
  void amountsAreNumbersAndTextsAreNeverFormulas() throws IOException {
    try (XSSFWorkbook workbook = exported("ja")) {
      XSSFSheet lines = workbook.getSheet("予算額");
      Cell amount = under(lines, "金額（円）", 1);
      assertThat(amount.getNumericCellValue()).isEqualTo(52_000_000);
      assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      Cell note = under(workbook.getSheet("重要業績評価指標（KPI）"), "備考", 1);
      assertThat(note.getCellType()).isEqualTo(CellType.STRING);
      assertThat(note.getStringCellValue()).isEqualTo("=試行の値");
    }
  }

  @Test
  void theSameCataloguesGiveTheSameWorkbook() throws IOException {
    Path first = folder.resolve("1.xlsx");
    Path second = folder.resolve("2.xlsx");
    List<Export.Source> catalogues = List.of(InventedCatalogue::whole);
    Export.EXCEL.write(first.toString(), catalogues, Locale.ENGLISH);
    Export.EXCEL.write(second.toString(), catalogues, Locale.ENGLISH);
    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
  }

  @Test
  void tellsHowManyTextsWereTooLongForExcel() throws IOException {
    Catalogue whole = InventedCatalogue.whole();
    ContentsEntry endless =
        new ContentsEntry(List.of(), "風".repeat(40_000), Optional.empty(), false);
    Catalogue long40 =
        new Catalogue(
            whole.schemaVersion(),
            whole.publication(),
            List.of(endless),
            List.of(),
            List.of(),
            List.of());
    Export.Result result =
        Export.EXCEL.write(
            folder.resolve("long.xlsx").toString(), List.of(() -> long40), Locale.ENGLISH);
    assertThat(result.cut()).isOne();
  }

  private XSSFWorkbook exported(String language) throws IOException {
    Path file = folder.resolve("all.xlsx");
    Export.EXCEL.write(
        file.toString(), List.of(InventedCatalogue::whole), Locale.forLanguageTag(language));
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Cell under(XSSFSheet sheet, String heading, int row) {
    Row header = sheet.getRow(0);
    for (Cell cell : header) {
      if (cell.getStringCellValue().equals(heading)) {
        return sheet.getRow(row).getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError(heading);
  }

  static Catalogue named(String id) {
    Catalogue whole = InventedCatalogue.whole();
    Publication publication =
        new Publication(id, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    return new Catalogue(
        whole.schemaVersion(),
        publication,
        whole.contents(),
        whole.measures(),
        whole.indicators(),
        whole.issues());
  }

  static long number(Connection database, String sql) throws SQLException {
    try (Statement select = database.createStatement();
        ResultSet result = select.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}
