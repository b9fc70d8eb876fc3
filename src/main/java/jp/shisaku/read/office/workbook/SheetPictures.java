package jp.shisaku.read.office.workbook;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;
import jp.shisaku.read.office.part.PastedPictures;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;

/** The pictures that float over a sheet of a workbook and hold print. */
final class SheetPictures {

  private SheetPictures() {}

  /** An issue of each. */
  static List<Issue> on(Sheet sheet, Place place) {
    List<Issue> issues = new ArrayList<>();
    Drawing<?> drawing = sheet.getDrawingPatriarch();
    if (drawing != null) {
      drawing.forEach(shape -> collect(shape, place, issues));
    }
    return issues;
  }

  private static void collect(Shape shape, Place place, List<Issue> issues) {
    if (shape instanceof XSSFPicture picture) {
      PastedPictures.of(picture.getPictureData().getData(), place).ifPresent(issues::add);
    } else if (shape instanceof HSSFPicture picture && picture.getPictureData() != null) {
      PastedPictures.of(picture.getPictureData().getData(), place).ifPresent(issues::add);
    } else if (shape instanceof XSSFShapeGroup group) {
      group.forEach(inner -> collect(inner, place, issues));
    }
  }
}
