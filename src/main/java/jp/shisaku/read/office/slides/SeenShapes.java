package jp.shisaku.read.office.slides;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shisaku.issue.Box;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;

/**
 * The shapes of a slide that a person sees: none that is hidden, lies beside the slide, where
 * authors keep drafts, or below a filled rectangle, and of copies above each other, as animations
 * and shadows need them, one.
 *
 * @param unseen how many characters were left out, other than those of copies and below rectangles
 * @param covered the texts below rectangles
 * @param struck the texts that a line was drawn through
 */
record SeenShapes<S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>(
    List<PlacedShape<S, P>> shapes, int unseen, List<String> covered, List<String> struck) {

  /** Copies lie no further apart; in points. */
  private static final double SAME_PLACE = 4;

  static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      SeenShapes<S, P> of(List<PlacedShape<S, P>> all, Dimension slide) {
    List<PlacedShape<S, P>> seen = new ArrayList<>();
    Map<String, List<Box>> places = new HashMap<>();
    List<String> covered = new ArrayList<>();
    List<String> struck = new ArrayList<>();
    int unseen = 0;
    for (int i = 0; i < all.size(); i++) {
      PlacedShape<S, P> shape = all.get(i);
      if (!shape.isContent()) {
        continue;
      }
      String text = shape.text();
      List<Box> same = places.computeIfAbsent(text, t -> new ArrayList<>());
      if (shape.hidden() || isBeside(shape.box(), slide)) {
        unseen += text.strip().length();
      } else if (!text.isBlank() && isCovered(shape, all.subList(i + 1, all.size()))) {
        covered.add(text.strip());
      } else if (!text.isBlank() && shape.isStruck(lines(all.subList(i + 1, all.size())))) {
        struck.add(text.strip());
      } else if (text.isBlank() || same.stream().noneMatch(b -> isAt(b, shape.box()))) {
        seen.add(shape);
        same.add(shape.box());
      }
    }
    return new SeenShapes<>(seen, unseen, covered, struck);
  }

  private static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      List<Box> lines(List<PlacedShape<S, P>> above) {
    return above.stream().filter(PlacedShape::isLevelLine).map(PlacedShape::box).toList();
  }

  private static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      boolean isCovered(PlacedShape<S, P> shape, List<PlacedShape<S, P>> above) {
    return above.stream().anyMatch(other -> other.covers(shape));
  }

  /** A shape without a size stands somewhere, which the file does not say. */
  private static boolean isBeside(Box box, Dimension slide) {
    boolean placed = box.width() > 0 || box.height() > 0;
    return placed
        && (box.right() <= 0
            || box.bottom() <= 0
            || box.left() >= slide.getWidth()
            || box.top() >= slide.getHeight());
  }

  private static boolean isAt(Box a, Box b) {
    return Math.abs(a.left() - b.left()) <= SAME_PLACE
        && Math.abs(a.top() - b.top()) <= SAME_PLACE
        && Math.abs(a.right() - b.right()) <= SAME_PLACE
        && Math.abs(a.bottom() - b.bottom()) <= SAME_PLACE;
  }
}
