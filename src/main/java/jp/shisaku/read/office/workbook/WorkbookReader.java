package jp.shisaku.read.office.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.office.part.MissingParts;
import jp.shisaku.read.office.part.StrictEdition;
import jp.shisaku.source.SourceFile;
import jp.shisaku.text.RepairTally;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;

/**
 * XLSX and XLS: a sheet is a page with one table, whose rows and columns are those of the sheet,
 * and behind it the text boxes. Comments and charts are left out; hidden sheets are left out and
 * reported.
 */
public final class WorkbookReader {

  private WorkbookReader() {}

  public static Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    try (Workbook workbook = open(file, options.password().orElse(null))) {
      if (workbook instanceof XSSFWorkbook xml) {
        completeStyles(xml);
      }
      return read(workbook, file);
    }
  }

  private static Workbook open(SourceFile file, String password) throws IOException {
    Optional<InputStream> strict = StrictEdition.transitional(file.path());
    return strict.isPresent()
        ? WorkbookFactory.create(strict.get(), password)
        : WorkbookFactory.create(file.path().toFile(), password, true);
  }

  private static Found<Document> read(Workbook workbook, SourceFile file) {
    RepairTally repairs = new RepairTally();
    List<Issue> issues = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      Place place = Place.of(file.name(), i + 1);
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        Found<List<Block>> blocks = SheetBlocks.of(workbook.getSheetAt(i), place, repairs);
        issues.addAll(blocks.issues());
        issues.addAll(SheetPictures.on(workbook.getSheetAt(i), place));
        pages.add(page(i + 1, workbook.getSheetName(i), blocks.value()));
      } else {
        issues.add(Issue.of(IssueCode.WORKBOOK_SHEET_HIDDEN, place, "", workbook.getSheetName(i)));
      }
    }
    if (workbook instanceof XSSFWorkbook xml) {
      issues.addAll(MissingParts.in(xml.getPackagePart(), Place.of(file.name())));
    }
    issues.addAll(repairs.issues(Place.of(file.name())));
    return new Found<>(new Document(file.name(), workbook.getNumberOfSheets(), pages), issues);
  }

  private static Page page(int number, String name, List<Block> blocks) {
    return new Page(number, 0, 0, Optional.of(name), blocks, List.of(), Page.Origin.TEXT);
  }

  /**
   * Programs that write a workbook leave out lists of styles that Excel does without. POI looks for
   * the first of each: where there is none, it gets the plain one.
   */
  private static void completeStyles(XSSFWorkbook workbook) {
    StylesTable styles = workbook.getStylesSource();
    if (styles.getFonts().isEmpty()) {
      styles.putFont(new XSSFFont());
    }
    if (styles.getFills().isEmpty()) {
      styles.putFill(new XSSFCellFill());
    }
    if (styles.getBorders().isEmpty()) {
      styles.putBorder(new XSSFCellBorder());
    }
    if (styles.getNumCellStyles() == 0) {
      styles.createCellStyle();
    }
  }
}
