package jp.shisaku.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;
import jp.shisaku.page.PictureFile;
import jp.shisaku.page.PictureLook;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;

/** Pictures that hold print beside real text, as a table that was pasted as a picture does. */
final class PastedPictures {

  /** A picture over this share of a slide may be a table. */
  private static final double LARGE = 0.1;

  /** Where a file does not say how wide a picture is, it is as wide as the text of a page. */
  private static final double USUAL_WIDTH = 450;

  /** With fewer pixels across nobody could read a table. */
  private static final int NARROWEST = 300;

  private PastedPictures() {}

  /** Those of a slide. */
  static List<Issue> on(
      List<? extends PlacedShape<?, ?>> shapes, double area, String source, int number) {
    List<Issue> issues = new ArrayList<>();
    for (PlacedShape<?, ?> placed : shapes) {
      if (placed.shape() instanceof PictureShape<?, ?> picture
          && placed.box().width() * placed.box().height() >= LARGE * area
          && picture.getPictureData() != null) {
        Place place = Place.of(source, number, Optional.of(placed.box()));
        of(picture.getPictureData().getData(), placed.box().width(), place).ifPresent(issues::add);
      }
    }
    return issues;
  }

  /** Those that float over a sheet of a workbook. */
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
      of(picture.getPictureData().getData(), place).ifPresent(issues::add);
    } else if (shape instanceof HSSFPicture picture && picture.getPictureData() != null) {
      of(picture.getPictureData().getData(), place).ifPresent(issues::add);
    } else if (shape instanceof XSSFShapeGroup group) {
      group.forEach(inner -> collect(inner, place, issues));
    }
  }

  /** The issue of a picture whose size on the page is not known. */
  static Optional<Issue> of(byte[] data, Place place) {
    return of(data, USUAL_WIDTH, place);
  }

  private static Optional<Issue> of(byte[] data, double width, Place place) {
    try (PictureFile file = PictureFile.open(new ByteArrayInputStream(data))) {
      PictureLook look = file.isNarrow(NARROWEST) ? PictureLook.NONE : file.look(width);
      return look.holdsPrint() ? Optional.of(look.issue(place)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Drawings of Windows, mostly, and pictures that are broken: the text is sound without them.
      return Optional.empty();
    }
  }
}
