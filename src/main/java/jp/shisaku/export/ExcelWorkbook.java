package jp.shisaku.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.Column;
import jp.shisaku.emit.TableForm;
import jp.shisaku.emit.Tables;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes catalogues as an Excel workbook: a sheet a table, with a frozen header, filters, and
 * amounts with thousands marked. Texts are texts: none is run as a formula.
 */
final class ExcelWorkbook implements AutoCloseable {

  private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** The earliest time that a ZIP can tell. */
  private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String CUT = "…";

  /** Of a column, in characters. */
  private static final int WIDEST = 60;

  private static final int NARROWEST = 10;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle heading = workbook.createCellStyle();
  private final CellStyle text = workbook.createCellStyle();
  private final CellStyle yen = workbook.createCellStyle();
  private int cut;

  private ExcelWorkbook() {
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    heading.setWrapText(true);
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    yen.setVerticalAlignment(VerticalAlignment.TOP);
    yen.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    // No time of making: the same catalogues give the same workbook.
    workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
  }

  /**
   * Writes the workbook; leaves the stream open.
   *
   * @param language of headings and messages: with Japanese, columns have their Japanese titles
   * @return how many texts were longer than a cell of Excel may be, and were cut
   */
  static int write(List<Catalogue> catalogues, Locale language, OutputStream out)
      throws IOException {
    try (ExcelWorkbook excel = new ExcelWorkbook()) {
      for (TableForm<?> table : Tables.in(language)) {
        excel.add(table, catalogues, language);
      }
      ByteArrayOutputStream made = new ByteArrayOutputStream();
      excel.workbook.write(made);
      copyWithoutTimes(made.toByteArray(), out);
      return excel.cut;
    }
  }

  /** The library stamps every part of the file with the time of writing. */
  private static void copyWithoutTimes(byte[] file, OutputStream out) throws IOException {
    ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
    ZipOutputStream copy = new ZipOutputStream(out);
    for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
      ZipEntry timeless = new ZipEntry(part.getName());
      timeless.setTimeLocal(FIRST_OF_ZIP);
      copy.putNextEntry(timeless);
      parts.transferTo(copy);
      copy.closeEntry();
    }
    copy.finish();
  }

  private void add(TableForm<?> table, List<Catalogue> catalogues, Locale language) {
    boolean japanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    Sheet sheet = workbook.createSheet(japanese ? table.title() : table.name());
    List<? extends Column<?>> columns = table.columns();
    Row header = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = header.createCell(i);
      cell.setCellValue(japanese ? columns.get(i).title() : columns.get(i).name());
      cell.setCellStyle(heading);
    }
    int[] widths = new int[columns.size()];
    int rows = 0;
    for (Catalogue catalogue : catalogues) {
      Iterator<List<Optional<?>>> values = table.values(catalogue).iterator();
      while (values.hasNext()) {
        rows++;
        fill(sheet.createRow(rows), columns, values.next(), widths);
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, 256 * Math.min(WIDEST, Math.max(NARROWEST, 2 * widths[i])));
    }
  }

  private void fill(
      Row row, List<? extends Column<?>> columns, List<Optional<?>> values, int[] widths) {
    for (int i = 0; i < columns.size(); i++) {
      if (values.get(i).isPresent()) {
        Cell cell = row.createCell(i);
        set(cell, columns.get(i), values.get(i).get());
        widths[i] = Math.max(widths[i], values.get(i).get().toString().length());
      }
    }
  }

  private void set(Cell cell, Column<?> column, Object value) {
    boolean isMoney = column.properties().containsKey("currency");
    cell.setCellStyle(isMoney ? yen : text);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else {
      cell.setCellValue(fitting(value.toString()));
    }
  }

  private String fitting(String whole) {
    if (whole.length() <= MOST_CHARACTERS) {
      return whole;
    }
    cut++;
    return whole.substring(0, MOST_CHARACTERS - CUT.length()) + CUT;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
