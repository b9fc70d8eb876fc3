package jp.shisaku.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.table.Column;
import jp.shisaku.emit.table.TableForm;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A table as a sheet: with a frozen header, filters, and amounts with thousands marked. Texts are
 * texts: none is run as a formula. Rows are written from top to bottom and not kept.
 */
final class ExcelSheet {

  private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private static final String CUT = "…";

  /** Of a column, in characters. */
  private static final int WIDEST = 60;

  private static final int NARROWEST = 10;

  private final TableForm<?> table;
  private final Sheet sheet;
  private final Styles styles;

  /** The longest value of each column, in characters. */
  private final int[] longest;

  private int rows;
  private int cut;

  /** What cells look like; made once for a workbook. */
  record Styles(CellStyle heading, CellStyle text, CellStyle yen) {

    static Styles in(Workbook workbook) {
      CellStyle heading = workbook.createCellStyle();
      CellStyle text = workbook.createCellStyle();
      CellStyle yen = workbook.createCellStyle();
      Font bold = workbook.createFont();
      bold.setBold(true);
      heading.setFont(bold);
      heading.setWrapText(true);
      text.setWrapText(true);
      text.setVerticalAlignment(VerticalAlignment.TOP);
      yen.setVerticalAlignment(VerticalAlignment.TOP);
      yen.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
      return new Styles(heading, text, yen);
    }
  }

  /** Begins a sheet with its header; with Japanese, it has the Japanese titles. */
  ExcelSheet(TableForm<?> table, Locale language, Workbook workbook, Styles styles) {
    boolean japanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    this.table = table;
    this.styles = styles;
    sheet = workbook.createSheet(japanese ? table.title() : table.name());
    List<? extends Column<?>> columns = table.columns();
    longest = new int[columns.size()];
    Row header = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = header.createCell(i);
      cell.setCellValue(japanese ? table.title(columns.get(i)) : columns.get(i).name());
      cell.setCellStyle(styles.heading());
    }
  }

  /** Adds the rows of a catalogue. */
  void add(Catalogue catalogue) throws IOException {
    Iterator<List<Optional<?>>> values = table.values(catalogue).iterator();
    while (values.hasNext()) {
      Export.stopIfAsked();
      rows++;
      fill(sheet.createRow(rows), values.next());
    }
  }

  /** Ends the sheet, now that all rows are known: how many texts had to be cut. */
  int end() {
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, longest.length - 1));
    for (int i = 0; i < longest.length; i++) {
      sheet.setColumnWidth(i, 256 * Math.min(WIDEST, Math.max(NARROWEST, 2 * longest[i])));
    }
    return cut;
  }

  private void fill(Row row, List<Optional<?>> values) {
    for (int i = 0; i < longest.length; i++) {
      if (values.get(i).isPresent()) {
        Object value = values.get(i).get();
        set(row.createCell(i), table.columns().get(i), value);
        longest[i] = Math.max(longest[i], value.toString().length());
      }
    }
  }

  private void set(Cell cell, Column<?> column, Object value) {
    boolean isMoney = column.properties().containsKey("currency");
    cell.setCellStyle(isMoney ? styles.yen() : styles.text());
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
}
