package jp.shisaku.read.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;

/** The texts of the shapes that float over a sheet, in drawing order. */
final class SheetTextBoxes {

  private SheetTextBoxes() {}

  static List<String> of(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    Drawing<?> drawing = sheet.getDrawingPatriarch();
    if (drawing != null) {
      drawing.forEach(shape -> collect(shape, texts));
    }
    return texts;
  }

  private static void collect(Shape shape, List<String> texts) {
    if (shape instanceof XSSFSimpleShape x) {
      if (!x.getCTShape().getNvSpPr().getCNvPr().getHidden()) {
        texts.add(x.getText());
      }
    } else if (shape instanceof XSSFShapeGroup group) {
      group.forEach(inner -> collect(inner, texts));
    } else if (shape instanceof HSSFShapeGroup group) {
      group.getChildren().forEach(inner -> collect(inner, texts));
    } else if (shape instanceof HSSFSimpleShape h
        && !(shape instanceof HSSFComment)
        && h.getString() != null) {
      texts.add(h.getString().getString());
    }
  }
}
