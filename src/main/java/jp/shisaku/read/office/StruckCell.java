package jp.shisaku.read.office;

import java.util.Optional;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.RepairTally;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * Leaves out what is struck out (見え消し) in a cell of a workbook, all of it or a part, and the raised
 * numbers of notes.
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
      String left = left(rich, isStruck(cell), repairs);
      return left.length() == rich.length() ? value : new CellValue(left, Optional.empty(), false);
    }
    if (isStruck(cell)) {
      repairs.struckOut(value.shown());
      return NOTHING;
    }
    return value;
  }

  private static boolean isStruck(Cell cell) {
    int font = cell.getCellStyle().getFontIndex();
    return cell.getSheet().getWorkbook().getFontAt(font).getStrikeout();
  }

  private static String left(XSSFRichTextString rich, boolean cellIsStruck, RepairTally repairs) {
    StringBuilder left = new StringBuilder();
    String all = rich.getString();
    for (int i = 0; i < rich.numFormattingRuns(); i++) {
      int from = rich.getIndexOfFormattingRun(i);
      String run = all.substring(from, from + rich.getLengthOfFormattingRun(i));
      XSSFFont font = rich.getFontOfFormattingRun(i);
      if (font == null ? cellIsStruck : font.getStrikeout()) {
        repairs.struckOut(run);
      } else if (font != null && font.getTypeOffset() == Font.SS_SUPER && NoteMark.is(run, left)) {
        repairs.noteMark();
      } else {
        left.append(run);
      }
    }
    return left.toString();
  }
}
