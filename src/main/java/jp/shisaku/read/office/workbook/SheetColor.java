package jp.shisaku.read.office.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Colours of workbook cells, as far as they tell a header cell and a text that nobody sees. */
final class SheetColor {

  private static final List<Integer> WHITE = List.of(255, 255, 255);

  private SheetColor() {}

  /** True where a cell is filled, but with the white of the paper. */
  static boolean isWhiteFill(CellStyle style) {
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        && rgb(style.getFillForegroundColorColor()).filter(WHITE::equals).isPresent();
  }

  /**
   * True for a text in the very colour of its cell. False where the fill is not known for certain:
   * a pattern, a format by condition, a table with a style of its own.
   */
  static boolean isUnseen(Cell cell, Font font) {
    Optional<List<Integer>> ground = ground(cell.getCellStyle());
    Color color =
        font instanceof XSSFFont x
            ? x.getXSSFColor()
            : font instanceof HSSFFont h
                ? h.getHSSFColor((HSSFWorkbook) cell.getSheet().getWorkbook())
                : null;
    return ground.isPresent() && rgb(color).equals(ground) && !isFilledElsewhere(cell);
  }

  /** True for a cell on which nobody sees a white figure; as for {@link #isUnseen}. */
  static boolean isWhite(Cell cell) {
    return ground(cell.getCellStyle()).filter(WHITE::equals).isPresent()
        && !isFilledElsewhere(cell);
  }

  /** True where letters of a colour are not seen on a ground. */
  static boolean isSame(Color ink, Optional<List<Integer>> ground) {
    return ground.isPresent() && rgb(ink).equals(ground);
  }

  /** The colour that a condition fills a cell with; empty for a pattern. */
  static Optional<List<Integer>> groundOf(PatternFormatting fill, Sheet sheet) {
    // Without a pattern, or with a full one, the ground has the colour that lies behind.
    return switch (FillPatternType.forInt(fill.getFillPattern())) {
      case NO_FILL, SOLID_FOREGROUND ->
          Optional.ofNullable(fill.getFillBackgroundColorColor())
              .flatMap(color -> rgb(ofTheme(color, sheet)));
      default -> Optional.empty();
    };
  }

  /** The colour of a cell; empty for a pattern. */
  static Optional<List<Integer>> ground(CellStyle style) {
    return switch (style.getFillPattern()) {
      case NO_FILL -> Optional.of(WHITE);
      case SOLID_FOREGROUND -> rgb(style.getFillForegroundColorColor());
      default -> Optional.empty();
    };
  }

  /** A colour of a format by condition, which may be one of the theme's by its number. */
  static Color ofTheme(Color color, Sheet sheet) {
    if (color instanceof XSSFColor x
        && x.isThemed()
        && sheet.getWorkbook() instanceof XSSFWorkbook book
        && book.getTheme() != null) {
      book.getTheme().inheritFromThemeAsRequired(x);
    }
    return color;
  }

  private static boolean isFilledElsewhere(Cell cell) {
    SheetConditionalFormatting conditions = cell.getSheet().getSheetConditionalFormatting();
    boolean byCondition =
        IntStream.range(0, conditions.getNumConditionalFormattings())
            .mapToObj(conditions::getConditionalFormattingAt)
            .flatMap(c -> Stream.of(c.getFormattingRanges()))
            .anyMatch(range -> range.isInRange(cell));
    return byCondition
        || cell.getSheet() instanceof XSSFSheet x
            && x.getTables().stream()
                .anyMatch(
                    t -> t.contains(new CellReference(cell.getRowIndex(), cell.getColumnIndex())));
  }

  /** Red, green and blue; empty for a colour that is left to the program. */
  private static Optional<List<Integer>> rgb(Color color) {
    if (color instanceof XSSFColor x) {
      if (x.isAuto()) {
        return Optional.empty();
      }
      if (x.isIndexed() && x.getIndex() == IndexedColors.WHITE.getIndex()) {
        return Optional.of(WHITE);
      }
      if (x.isThemed() && x.getTheme() == 0 && !x.hasTint() && x.getRGB() == null) {
        // A workbook without a theme of its own has that of the program, whose first is white.
        return Optional.of(WHITE);
      }
      byte[] rgb = x.getRGBWithTint() == null ? x.getRGB() : x.getRGBWithTint();
      return rgb == null || rgb.length != 3
          ? Optional.empty()
          : Optional.of(List.of(rgb[0] & 255, rgb[1] & 255, rgb[2] & 255));
    }
    return color instanceof HSSFColor h
        ? Optional.of(
            List.of((int) h.getTriplet()[0], (int) h.getTriplet()[1], (int) h.getTriplet()[2]))
        : Optional.empty();
  }
}
