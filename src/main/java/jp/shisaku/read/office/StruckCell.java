package jp.shisaku.read.office;

import java.util.Optional;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.RepairTally;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * Leaves out what is struck out (見え消し) in a cell of a workbook, all of it or a part, what has the
 * colour of the cell, and the raised numbers of notes.
 */
final class StruckCell {

  private static final CellValue NOTHING = new CellValue("", Optional.empty(), false);

  private StruckCell() {}

  static CellValue without(Cell cell, CellValue value, RepairTally repairs) {
    if (value.shown().isBlank()) {
      return value;
    }
    if (cell.getCellType() == CellType.STRING
        && cell.getRichStringCellValue() instanceof XSSFRichTextString rich
        && rich.hasFormatting()) {
      String left = left(rich, cell, repairs);
      return left.length() == rich.length() ? value : new CellValue(left, Optional.empty(), false);
    }
    if (cell.getCellType() == CellType.STRING
        && cell.getRichStringCellValue() instanceof HSSFRichTextString rich
        && rich.numFormattingRuns() > 0) {
      String left = left(rich, cell, repairs);
      return left.length() == rich.length() ? value : new CellValue(left, Optional.empty(), false);
    }
    if (isStruck(cell)) {
      repairs.struckOut(value.shown());
      return NOTHING;
    }
    // The colour of a number format goes before that of the font.
    if (SheetColor.isUnseen(cell, font(cell)) || value.isWhite(cell) && SheetColor.isWhite(cell)) {
      repairs.unseen(value.shown());
      return NOTHING;
    }
    return value;
  }

  private static boolean isStruck(Cell cell) {
    return font(cell).getStrikeout();
  }

  private static Font font(Cell cell) {
    return cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
  }

  private static String left(HSSFRichTextString rich, Cell cell, RepairTally repairs) {
    StringBuilder left = new StringBuilder();
    String all = rich.getString();
    for (int i = -1; i < rich.numFormattingRuns(); i++) {
      // Up to the first run the font of the cell holds.
      int from = i < 0 ? 0 : rich.getIndexOfFormattingRun(i);
      int end =
          i + 1 < rich.numFormattingRuns() ? rich.getIndexOfFormattingRun(i + 1) : all.length();
      int index = i < 0 ? cell.getCellStyle().getFontIndex() : rich.getFontOfFormattingRun(i);
      Font font = cell.getSheet().getWorkbook().getFontAt(index);
      String run = all.substring(from, Math.max(from, end));
      add(run, cell, font, left, repairs);
    }
    return left.toString();
  }

  private static void add(
      String run, Cell cell, Font font, StringBuilder left, RepairTally repairs) {
    if (run.isEmpty()) {
      return;
    }
    if (font.getStrikeout()) {
      repairs.struckOut(run);
    } else if (SheetColor.isUnseen(cell, font)) {
      repairs.unseen(run);
    } else if (font.getTypeOffset() == Font.SS_SUPER && NoteMark.is(run, left)) {
      repairs.noteMark();
    } else {
      // A number of a note that somebody set low instead of raised is a doubt, and no digit.
      boolean low = font.getTypeOffset() == Font.SS_SUB && NoteMark.adjoins(run, left);
      left.append(low ? " " : "").append(run);
    }
  }

  private static String left(XSSFRichTextString rich, Cell cell, RepairTally repairs) {
    StringBuilder left = new StringBuilder();
    String all = rich.getString();
    for (int i = 0; i < rich.numFormattingRuns(); i++) {
      int from = rich.getIndexOfFormattingRun(i);
      String run = all.substring(from, from + rich.getLengthOfFormattingRun(i));
      XSSFFont font = rich.getFontOfFormattingRun(i);
      add(run, cell, font == null ? font(cell) : font, left, repairs);
    }
    return left.toString();
  }
}
