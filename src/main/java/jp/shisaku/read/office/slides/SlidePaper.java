package jp.shisaku.read.office.slides;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * Where a slide is white paper and nothing else: by its background, and by the shapes on it, its
 * layout and its master that have a ground of their own. Looked at once it is asked.
 */
final class SlidePaper {

  private final Slide<?, ?> slide;
  private Optional<List<PlacedShape<?, ?>>> grounds = Optional.empty();
  private boolean asked;

  SlidePaper(Slide<?, ?> slide) {
    this.slide = slide;
  }

  /** True where nothing lies below a shape. */
  boolean isBelow(PlacedShape<?, ?> shape) {
    if (!asked) {
      asked = true;
      grounds =
          slide instanceof XSLFSlide xml && isWhite(xml)
              ? Optional.of(grounds(xml))
              : Optional.empty();
    }
    return grounds.isPresent()
        && grounds.get().stream()
            .filter(other -> other.shape() != shape.shape())
            .noneMatch(other -> other.box().intersects(shape.box()));
  }

  private static boolean isWhite(XSLFSlide slide) {
    return Optional.ofNullable(slide.getBackground())
        .flatMap(background -> SlideInk.solid(background.getFillStyle().getPaint()))
        .filter(Color.WHITE::equals)
        .isPresent();
  }

  private static List<PlacedShape<?, ?>> grounds(XSLFSlide slide) {
    List<PlacedShape<?, ?>> grounds = new ArrayList<>();
    Stream.of(slide, slide.getSlideLayout(), slide.getSlideMaster())
        .forEach(sheet -> grounds.addAll(PlacedShapes.groundsOf(sheet)));
    return grounds;
  }
}
