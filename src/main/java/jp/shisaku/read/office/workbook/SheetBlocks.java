package jp.shisaku.read.office.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Block;
import jp.shisaku.page.Blocks;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.read.office.part.OfficeLimits;
import jp.shisaku.text.RepairTally;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * What a reader sees of one sheet of a workbook: one table of its used range, in which a hidden or
 * an empty row or column is a gap; then the text boxes.
 */
final class SheetBlocks {

  private final Sheet sheet;
  private final Place place;
  private final RepairTally repairs;
  private final Recalculated recalculated;
  private final SheetTextBoxes boxes;
  private final ConditionalInk ink;
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  private SheetBlocks(Sheet sheet, Place place, RepairTally repairs) {
    this.sheet = sheet;
    this.place = place;
    this.repairs = repairs;
    this.recalculated = Recalculated.in(sheet.getWorkbook());
    this.boxes = SheetTextBoxes.of(sheet);
    this.ink = ConditionalInk.in(sheet);
  }

  static Found<List<Block>> of(Sheet sheet, Place place, RepairTally repairs) {
    return new SheetBlocks(sheet, place, repairs).read();
  }

  private Found<List<Block>> read() {
    SheetRange range = SheetRange.of(sheet);
    findHidden(range);
    Map<CellAddress, CellRangeAddress> merges = range.merges(sheet);
    for (Row row : sheet) {
      if (row.getRowNum() <= range.lastRow()) {
        addRow(row, range, merges);
      }
    }
    Blocks blocks = new Blocks(repairs);
    if (!cells.isEmpty()) {
      blocks.table(new Table(cells, Optional.empty()).withoutMargin());
    }
    boxes.texts().forEach(text -> blocks.text(text, Blocks.Style.PLAIN));
    report();
    return new Found<>(blocks.list(), issues);
  }

  private void findHidden(SheetRange range) {
    for (Row row : sheet) {
      boolean hidden = row.getZeroHeight() || hasHeight(row) && row.getHeight() == 0;
      hiddenRows.set(row.getRowNum(), hidden && row.getRowNum() <= range.lastRow());
    }
    for (int column = 0; column <= range.lastColumn(); column++) {
      boolean hidden = sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0;
      hiddenColumns.set(column, hidden);
    }
  }

  /**
   * A sheet need not say how high its rows are; POI then takes them for rows without any height.
   */
  private boolean hasHeight(Row row) {
    return !(row instanceof XSSFRow x)
        || x.getCTRow().isSetHt()
        || sheet.getDefaultRowHeight() != 0;
  }

  private void addRow(Row row, SheetRange range, Map<CellAddress, CellRangeAddress> merges) {
    for (org.apache.poi.ss.usermodel.Cell cell : row) {
      if (cells.size() >= OfficeLimits.MAX_CELLS) {
        return;
      }
      if (cell.getColumnIndex() <= range.lastColumn()) {
        CellRangeAddress merged = merges.get(cell.getAddress());
        add(cell, merged == null ? single(cell) : merged);
      }
    }
  }

  private static CellRangeAddress single(org.apache.poi.ss.usermodel.Cell cell) {
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    return new CellRangeAddress(row, row, column, column);
  }

  /** A merged region shows what its first cell holds, and is gone only when it is hidden whole. */
  private void add(org.apache.poi.ss.usermodel.Cell cell, CellRangeAddress region) {
    boolean first =
        region.getFirstRow() == cell.getRowIndex()
            && region.getFirstColumn() == cell.getColumnIndex();
    if (!first
        || hiddenRows.nextClearBit(region.getFirstRow()) > region.getLastRow()
        || hiddenColumns.nextClearBit(region.getFirstColumn()) > region.getLastColumn()) {
      return;
    }
    CellValue stored = recalculated.orElse(cell, CellValue.of(cell));
    CellValue value = seen(cell, region, StruckCell.without(cell, stored, repairs));
    if (value.lost()) {
      issues.add(
          Issue.of(
              IssueCode.WORKBOOK_FORMULA_WITHOUT_VALUE,
              place,
              "",
              cell.getAddress().formatAsString(),
              sheet.getSheetName()));
    }
    Blocks content = new Blocks(repairs);
    content.text(value.shown(), style(cell.getCellStyle()));
    cells.add(
        new Cell(
            region.getFirstRow(),
            region.getFirstColumn(),
            region.getLastRow() - region.getFirstRow() + 1,
            region.getLastColumn() - region.getFirstColumn() + 1,
            content.list(),
            Optional.empty(),
            isShaded(cell.getCellStyle()),
            cell.getAddress().formatAsString(),
            value.number()));
  }

  /** What is not hidden by a condition or below a shape, or what that shape says in its place. */
  private CellValue seen(
      org.apache.poi.ss.usermodel.Cell cell, CellRangeAddress region, CellValue value) {
    boolean covered = boxes.hides(region);
    if (!covered && (value.shown().isBlank() || !ink.hides(cell))) {
      return value;
    }
    repairs.unseen(value.shown());
    return new CellValue(covered ? boxes.taken(region) : "", Optional.empty(), false);
  }

  private Blocks.Style style(CellStyle style) {
    Font font = sheet.getWorkbook().getFontAt(style.getFontIndex());
    double indent = style.getIndention() * (double) font.getFontHeightInPoints();
    return new Blocks.Style(Optional.empty(), indent, font.getFontHeightInPoints(), font.getBold());
  }

  private static boolean isShaded(CellStyle style) {
    return style.getFillPattern() != FillPatternType.NO_FILL && !SheetColor.isWhiteFill(style);
  }

  private void report() {
    if (cells.size() >= OfficeLimits.MAX_CELLS) {
      issues.add(Issue.of(IssueCode.PAGE_TRUNCATED, place, "", cells.size() + " cells"));
    }
    ink.doubtful()
        .map(cell -> cell.getAddress().formatAsString())
        .ifPresent(
            cell ->
                issues.add(
                    Issue.of(
                        IssueCode.WORKBOOK_INK_UNCLEAR, place, "", sheet.getSheetName(), cell)));
    report(IssueCode.WORKBOOK_ROWS_HIDDEN, hiddenRows, r -> Integer.toString(r + 1));
    report(IssueCode.WORKBOOK_COLUMNS_HIDDEN, hiddenColumns, CellReference::convertNumToColString);
  }

  private void report(IssueCode code, BitSet hidden, java.util.function.IntFunction<String> name) {
    if (hidden.isEmpty()) {
      return;
    }
    List<String> runs = new ArrayList<>();
    for (int start = hidden.nextSetBit(0); start >= 0; ) {
      int end = hidden.nextClearBit(start) - 1;
      runs.add(start == end ? name.apply(start) : name.apply(start) + "-" + name.apply(end));
      start = hidden.nextSetBit(end + 1);
    }
    issues.add(
        Issue.of(
            code,
            place,
            "",
            sheet.getSheetName(),
            runs.stream().collect(Collectors.joining(", "))));
  }
}
