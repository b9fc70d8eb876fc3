package jp.shisaku.read.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged regions of a sheet by every place they cover, bounded by the used range. */
final class SheetMerges {

  private final Map<CellAddress, CellRangeAddress> regions = new HashMap<>();

  SheetMerges(Sheet sheet, int lastRow, int lastColumn) {
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      int endRow = Math.min(region.getLastRow(), Math.max(lastRow, region.getFirstRow()));
      int endColumn =
          Math.min(region.getLastColumn(), Math.max(lastColumn, region.getFirstColumn()));
      CellRangeAddress bounded =
          new CellRangeAddress(region.getFirstRow(), endRow, region.getFirstColumn(), endColumn);
      add(bounded);
    }
  }

  private void add(CellRangeAddress region) {
    for (CellAddress address : region) {
      if (regions.size() >= OfficeLimits.MAX_CELLS) {
        return;
      }
      regions.putIfAbsent(address, region);
    }
  }

  /** The merged region that covers a place. */
  Optional<CellRangeAddress> at(int row, int column) {
    return Optional.ofNullable(regions.get(new CellAddress(row, column)));
  }
}
