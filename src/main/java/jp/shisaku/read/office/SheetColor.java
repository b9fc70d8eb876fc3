package jp.shisaku.read.office;

import java.util.Arrays;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours of workbook cells, as far as they tell a header cell from others. */
final class SheetColor {

  private SheetColor() {}

  /** True where a cell is filled, but with the white of the paper. */
  static boolean isWhiteFill(CellStyle style) {
    if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
      return false;
    }
    Color color = style.getFillForegroundColorColor();
    if (color instanceof XSSFColor x) {
      byte[] rgb = x.getRGBWithTint() == null ? x.getRGB() : x.getRGBWithTint();
      return Arrays.equals(rgb, new byte[] {-1, -1, -1})
          || x.isIndexed() && x.getIndex() == IndexedColors.WHITE.getIndex();
    }
    return color instanceof HSSFColor h
        && Arrays.equals(h.getTriplet(), new short[] {255, 255, 255});
  }
}
