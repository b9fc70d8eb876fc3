package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;

/**
 * Tables of which only the labels are shaded and nothing is ruled: the white right of a label, up
 * to the next shade or the table's right edge, is the cell of its value.
 */
final class ShadedLabels {

  private ShadedLabels() {}

  /** More shades than this are a drawing. */
  private static final int MOST_SHADES = 500;

  /** The edges that the eye adds around the values. */
  static List<Ruling> valueEdges(List<TextMark> texts, List<Ruling> rulings, List<Shade> shades) {
    List<Shade> bare = shades.stream().filter(s -> !touchesRuling(s.box(), rulings)).toList();
    if (bare.isEmpty() || shades.size() > MOST_SHADES) {
      return List.of();
    }
    List<TextMark> inked = texts.stream().filter(t -> !t.blank()).toList();
    List<Box> all = shades.stream().map(Shade::box).toList();
    List<Box> labels =
        bare.stream()
            .filter(s -> inked.stream().anyMatch(t -> s.box().holds(t.box())))
            .filter(s -> hasMate(s, shades))
            .filter(s -> !hasFrameBeside(s.box(), rulings))
            .filter(s -> valueRight(s.box(), all, inked) > s.box().right())
            .filter(s -> !isAboveItsValue(s, shades, inked))
            .map(Shade::box)
            .toList();
    double edge = rightEdge(labels, all, inked, rulings);
    List<Ruling> edges = new ArrayList<>();
    labels.forEach(b -> addValue(b, nextShade(b, all, edge), edges));
    return edges;
  }

  /** The right edge of all such tables: as far as a value or a drawn line reaches. */
  private static double rightEdge(
      List<Box> labels, List<Box> shades, List<TextMark> texts, List<Ruling> rulings) {
    double ofValues =
        labels.stream().mapToDouble(b -> valueRight(b, shades, texts)).max().orElse(0);
    double ofLines = rulings.stream().filter(Ruling::level).mapToDouble(Ruling::to).max().orElse(0);
    return Math.max(ofValues, ofLines) + Distances.SNAP;
  }

  /** True where the value has a frame of its own, with a gap before it. */
  private static boolean hasFrameBeside(Box label, List<Ruling> rulings) {
    return rulings.stream()
        .filter(r -> !r.level() && r.from() < label.centerY() && r.to() > label.centerY())
        .mapToDouble(r -> r.at() - label.right())
        .anyMatch(gap -> gap > Distances.SNAP && gap <= FrameRows.WIDEST_GAP);
  }

  /**
   * True where text stands below a label or above it, before the next one of its column: values are
   * below their labels there, and right of them stands something else.
   */
  private static boolean isAboveItsValue(Shade label, List<Shade> shades, List<TextMark> texts) {
    List<Shade> column =
        shades.stream()
            .filter(s -> Distances.same(s.box().left(), label.box().left()))
            .filter(s -> Distances.same(s.box().right(), label.box().right()))
            .toList();
    List<TextMark> values =
        texts.stream()
            .filter(
                t ->
                    column.stream()
                        .noneMatch(s -> s.rgb() == label.rgb() && s.box().holds(t.box())))
            .toList();
    return column.stream().anyMatch(s -> holdsTextBetween(s.box(), label.box(), values));
  }

  private static boolean holdsTextBetween(Box one, Box other, List<TextMark> texts) {
    double top = Math.min(one.bottom(), other.bottom());
    double bottom = Math.max(one.top(), other.top());
    return texts.stream()
        .map(TextMark::box)
        .filter(b -> b.centerY() > top && b.centerY() < bottom)
        .anyMatch(b -> b.centerX() > one.left() && b.centerX() < one.right());
  }

  /** Rulings above or below part the rows already; upright ones alone leave them to the shades. */
  static boolean touchesRuling(Box box, List<Ruling> rulings) {
    return rulings.stream()
        .filter(Ruling::level)
        .anyMatch(
            r -> near(r.at(), box.top(), box.bottom()) && overlap(r, box.left(), box.right()));
  }

  private static boolean near(double at, double one, double other) {
    return Distances.same(at, one) || Distances.same(at, other);
  }

  private static boolean overlap(Ruling ruling, double from, double to) {
    return Math.min(ruling.to(), to) - Math.max(ruling.from(), from) > (to - from) / 2;
  }

  /** The right end of the text between a shade and the next one; the shade's own where none is. */
  private static double valueRight(Box shade, List<Box> shades, List<TextMark> texts) {
    double limit = nextShade(shade, shades, Double.MAX_VALUE);
    return texts.stream()
        .map(TextMark::box)
        .filter(b -> b.centerY() > shade.top() && b.centerY() < shade.bottom())
        .filter(b -> b.centerX() > shade.right() && b.centerX() < limit)
        .mapToDouble(Box::right)
        .max()
        .orElse(shade.right());
  }

  private static double nextShade(Box shade, List<Box> shades, double otherwise) {
    return shades.stream()
        .filter(b -> b.left() >= shade.right() - Distances.SNAP)
        .filter(b -> b.top() < shade.centerY() && b.bottom() > shade.centerY())
        .map(Box::left)
        .min(Comparator.naturalOrder())
        .orElse(otherwise);
  }

  /** A label is no label alone: another shade of its colour begins at its left or at its top. */
  private static boolean hasMate(Shade label, List<Shade> shades) {
    Box box = label.box();
    return shades.stream()
        .filter(s -> s.rgb() == label.rgb() && !s.box().equals(box))
        .map(Shade::box)
        .anyMatch(
            b -> near(b.left(), box.left(), box.left()) || near(b.top(), box.top(), box.top()));
  }

  private static void addValue(Box label, double right, List<Ruling> edges) {
    edges.add(Ruling.level(label.top(), label.right(), right));
    edges.add(Ruling.level(label.bottom(), label.right(), right));
    edges.add(Ruling.upright(right, label.top(), label.bottom()));
  }
}
