package jp.shisaku.read.office.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;
import jp.shisaku.read.office.part.PastedPictures;
import org.apache.poi.sl.usermodel.PictureShape;

/** The pictures of a slide that hold print. */
final class SlidePictures {

  /** A picture over this share of a slide may be a table. */
  private static final double LARGE = 0.1;

  private SlidePictures() {}

  /** An issue of each that is large enough for a table. */
  static List<Issue> on(
      List<? extends PlacedShape<?, ?>> shapes, double area, String source, int number) {
    List<Issue> issues = new ArrayList<>();
    for (PlacedShape<?, ?> placed : shapes) {
      if (placed.shape() instanceof PictureShape<?, ?> picture
          && placed.box().width() * placed.box().height() >= LARGE * area
          && picture.getPictureData() != null) {
        Place place = Place.of(source, number, Optional.of(placed.box()));
        PastedPictures.of(picture.getPictureData().getData(), placed.box().width(), place)
            .ifPresent(issues::add);
      }
    }
    return issues;
  }
}
