package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;

/**
 * Grounds of paragraphs (段落の網かけ) within ruled cells. A word processor paints them as high as the
 * lines, and in the middle of the cell where these stand there; their upper and lower edges are no
 * rows. What they mark is the whole cell.
 */
final class ParagraphGrounds {

  /** The ground leaves no more than this free at the sides of its cell; in em. */
  private static final double MARGIN = 1.5;

  /** It stands in the middle of its cell, give or take this; in em. */
  private static final double OFF_CENTRE = 0.7;

  private ParagraphGrounds() {}

  /** The shades, where each ground of a paragraph is as large as its cell. */
  static List<Shade> widened(List<Shade> shades, List<TextMark> texts, List<Ruling> rulings) {
    List<Ruling> level = Segments.joined(rulings, true);
    List<Ruling> upright = Segments.joined(rulings, false);
    if (shades.isEmpty() || level.size() < 2 || upright.size() < 2) {
      return shades;
    }
    Set<Shade> result = new LinkedHashSet<>();
    for (Shade shade : shades) {
      Box box =
          cell(shade.box(), level, upright)
              .filter(cell -> cell.height() > shade.box().height() + Distances.SNAP)
              .filter(cell -> isMarkedBy(shade, cell, shades, texts))
              .orElse(shade.box());
      result.add(new Shade(box, shade.rgb()));
    }
    return List.copyOf(result);
  }

  /** What the nearest drawn lines around a ground enclose. */
  private static Optional<Box> cell(Box box, List<Ruling> level, List<Ruling> upright) {
    double above = box.top() + Distances.SNAP;
    double below = box.bottom() - Distances.SNAP;
    double before = box.left() + Distances.SNAP;
    double behind = box.right() - Distances.SNAP;
    Optional<Ruling> top = upTo(above, level, box.left(), box.right());
    Optional<Ruling> bottom = from(below, level, box.left(), box.right());
    Optional<Ruling> left = upTo(before, upright, box.top(), box.bottom());
    Optional<Ruling> right = from(behind, upright, box.top(), box.bottom());
    if (top.isEmpty() || bottom.isEmpty() || left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Box cell = new Box(left.get().at(), top.get().at(), right.get().at(), bottom.get().at());
    boolean closed =
        spans(top.get(), cell.left(), cell.right())
            && spans(bottom.get(), cell.left(), cell.right())
            && spans(left.get(), cell.top(), cell.bottom())
            && spans(right.get(), cell.top(), cell.bottom());
    return closed ? Optional.of(cell) : Optional.empty();
  }

  /** The last of the sorted rulings up to a place that is as long as a side. */
  private static Optional<Ruling> upTo(double at, List<Ruling> sorted, double from, double to) {
    int i = Segments.firstFrom(Math.nextUp(at), sorted) - 1;
    while (i >= 0 && !spans(sorted.get(i), from, to)) {
      i--;
    }
    return i < 0 ? Optional.empty() : Optional.of(sorted.get(i));
  }

  /** The first of the sorted rulings from a place on that is as long as a side. */
  private static Optional<Ruling> from(double at, List<Ruling> sorted, double from, double to) {
    int i = Segments.firstFrom(at, sorted);
    while (i < sorted.size() && !spans(sorted.get(i), from, to)) {
      i++;
    }
    return i == sorted.size() ? Optional.empty() : Optional.of(sorted.get(i));
  }

  private static boolean spans(Ruling ruling, double from, double to) {
    return ruling.from() <= from + Distances.SNAP && to <= ruling.to() + Distances.SNAP;
  }

  /** True where all that stands in the cell stands upon grounds of this colour in its middle. */
  private static boolean isMarkedBy(
      Shade shade, Box cell, List<Shade> shades, List<TextMark> texts) {
    Box ground =
        shades.stream()
            .filter(s -> s.rgb() == shade.rgb() && cell.contains(s.box(), Distances.SNAP))
            .map(Shade::box)
            .reduce(shade.box(), Box::union);
    List<TextMark> inside = new ArrayList<>();
    for (TextMark text : texts) {
      if (!text.blank() && cell.holds(text.box())) {
        inside.add(text);
      }
    }
    double size = inside.stream().mapToDouble(TextMark::size).max().orElse(0);
    return size > 0
        && inside.stream().allMatch(t -> ground.holds(t.box()))
        && ground.left() - cell.left() <= MARGIN * size
        && cell.right() - ground.right() <= MARGIN * size
        && Math.abs(ground.top() - cell.top() - (cell.bottom() - ground.bottom()))
            <= OFF_CENTRE * size;
  }
}
