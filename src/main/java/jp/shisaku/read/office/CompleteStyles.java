package jp.shisaku.read.office;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;

/**
 * Programs that write a workbook leave out lists of styles that Excel does without. POI looks for
 * the first of each: where there is none, it gets the plain one.
 */
final class CompleteStyles {

  private CompleteStyles() {}

  static void of(XSSFWorkbook workbook) {
    StylesTable styles = workbook.getStylesSource();
    if (styles.getFonts().isEmpty()) {
      styles.putFont(new XSSFFont());
    }
    if (styles.getFills().isEmpty()) {
      styles.putFill(new XSSFCellFill());
    }
    if (styles.getBorders().isEmpty()) {
      styles.putBorder(new XSSFCellBorder());
    }
    if (styles.getNumCellStyles() == 0) {
      styles.createCellStyle();
    }
  }
}
