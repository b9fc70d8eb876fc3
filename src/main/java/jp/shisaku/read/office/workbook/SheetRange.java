package jp.shisaku.read.office.workbook;

import java.util.HashMap;
import java.util.Map;
import jp.shisaku.read.office.part.OfficeLimits;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

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

  /** The merged regions by every place they cover, bounded by what is used. */
  Map<CellAddress, CellRangeAddress> merges(Sheet sheet) {
    Map<CellAddress, CellRangeAddress> regions = new HashMap<>();
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      int row = merged.getFirstRow();
      int column = merged.getFirstColumn();
      int endRow = Math.min(merged.getLastRow(), Math.max(lastRow, row));
      int endColumn = Math.min(merged.getLastColumn(), Math.max(lastColumn, column));
      CellRangeAddress region = new CellRangeAddress(row, endRow, column, endColumn);
      for (CellAddress address : region) {
        if (regions.size() >= OfficeLimits.MAX_CELLS) {
          return regions;
        }
        regions.putIfAbsent(address, region);
      }
    }
    return regions;
  }
}
