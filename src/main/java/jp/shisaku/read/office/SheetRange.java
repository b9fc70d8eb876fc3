package jp.shisaku.read.office;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * How far the contents of a sheet reach; cells that are only formatted do not count, since people
 * format whole columns.
 *
 * @param lastRow from zero; -1 for an empty sheet
 * @param lastColumn from zero; -1 for an empty sheet
 */
record SheetRange(int lastRow, int lastColumn) {

  static SheetRange of(Sheet sheet) {
    int lastRow = -1;
    int lastColumn = -1;
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          lastRow = Math.max(lastRow, cell.getRowIndex());
          lastColumn = Math.max(lastColumn, cell.getColumnIndex());
        }
      }
    }
    return new SheetRange(lastRow, lastColumn);
  }
}
