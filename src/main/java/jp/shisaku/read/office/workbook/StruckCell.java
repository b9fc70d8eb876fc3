package jp.shisaku.read.office.workbook;

import java.util.Optional;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.RepairTally;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
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
    Optional<String> left = left(cell, repairs);
    if (left.isPresent()) {
      boolean whole = left.get().length() == cell.getRichStringCellValue().length();
      return whole ? value : new CellValue(left.get(), Optional.empty(), false);
    }
    // The colour of a number format goes before that of the font.
    return repairs.leavesOut(
            value.shown(),
            font(cell).getStrikeout(),
            () ->
                SheetColor.isUnseen(cell, font(cell))
                    || value.isWhite(cell) && SheetColor.isWhite(cell),
            () -> false)
        ? NOTHING
        : value;
  }

  private static Font font(Cell cell) {
    return cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
  }

  /** What is left of a text of which parts are set otherwise; empty for any other cell. */
  private static Optional<String> left(Cell cell, RepairTally repairs) {
    if (cell.getCellType() != CellType.STRING) {
      return Optional.empty();
    }
    RichTextString text = cell.getRichStringCellValue();
    if (text instanceof XSSFRichTextString rich && rich.hasFormatting()) {
      return Optional.of(left(rich, cell, repairs));
    }
    return text instanceof HSSFRichTextString rich && rich.numFormattingRuns() > 0
        ? Optional.of(left(rich, cell, repairs))
        : Optional.empty();
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
    if (!repairs.leavesOut(
        run,
        font.getStrikeout(),
        () -> SheetColor.isUnseen(cell, font),
        () -> font.getTypeOffset() == Font.SS_SUPER && NoteMark.is(run, left))) {
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
