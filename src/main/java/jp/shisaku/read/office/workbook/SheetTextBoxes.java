package jp.shisaku.read.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;

/** The shapes that float over a sheet, in drawing order: their texts, and the cells they hide. */
final class SheetTextBoxes {

  /**
   * A shape.
   *
   * @param cover where it hides what lies below it
   */
  private record Box(String text, Optional<SheetCover> cover) {}

  private final List<Box> boxes = new ArrayList<>();

  private SheetTextBoxes() {}

  static SheetTextBoxes of(Sheet sheet) {
    SheetTextBoxes found = new SheetTextBoxes();
    Drawing<?> drawing = sheet.getDrawingPatriarch();
    if (drawing != null) {
      drawing.forEach(shape -> found.collect(shape, sheet));
    }
    return found;
  }

  private void collect(Shape shape, Sheet sheet) {
    if (shape instanceof XSSFSimpleShape x) {
      if (!x.getCTShape().getNvSpPr().getCNvPr().getHidden()) {
        boxes.add(new Box(x.getText(), SheetCover.of(x, sheet)));
      }
    } else if (shape instanceof XSSFShapeGroup group) {
      group.forEach(inner -> collect(inner, sheet));
    } else if (shape instanceof HSSFShapeGroup group) {
      group.getChildren().forEach(inner -> collect(inner, sheet));
    } else if (shape instanceof HSSFSimpleShape h && !(shape instanceof HSSFComment)) {
      String text = h.getString() == null ? "" : h.getString().getString();
      boxes.add(new Box(text, SheetCover.of(h)));
    }
  }

  /** The texts that are not the content of a cell. */
  List<String> texts() {
    return boxes.stream().map(Box::text).filter(text -> !text.isEmpty()).toList();
  }

  boolean hides(CellRangeAddress region) {
    return boxes.stream().anyMatch(box -> box.cover().filter(c -> c.hides(region)).isPresent());
  }

  /** Takes the text of the topmost box that hides this cell and no other. */
  String taken(CellRangeAddress region) {
    for (int i = boxes.size() - 1; i >= 0; i--) {
      Box box = boxes.get(i);
      if (box.cover().filter(c -> c.hides(region) && c.isWithin(region)).isPresent()) {
        boxes.set(i, new Box("", box.cover()));
        return box.text();
      }
    }
    return "";
  }
}
