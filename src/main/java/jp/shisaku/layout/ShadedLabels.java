package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisaku.issue.Box;

/**
 * Tables of which only the labels are shaded and nothing is ruled: the white right of a label, up
 * to the next shade or the table's right edge, is the cell of its value.
 */
final class ShadedLabels {

  private ShadedLabels() {}

  /** The edges that the eye adds around the values. */
  static List<Ruling> valueEdges(List<TextMark> texts, List<Ruling> rulings, List<Shade> shades) {
    List<Box> bare =
        shades.stream().map(Shade::box).filter(b -> !touchesRuling(b, rulings)).distinct().toList();
    if (bare.size() < 2) {
      return List.of();
    }
    List<TextMark> inked = texts.stream().filter(t -> !t.blank()).toList();
    List<Box> labels =
        bare.stream()
            .filter(b -> hasText(b, inked))
            .filter(b -> valueRight(b, bare, inked) > b.right())
            .toList();
    List<Box> aligned = labels.stream().filter(b -> hasMate(b, labels)).toList();
    double edge =
        aligned.stream()
            .mapToDouble(b -> Math.max(valueRight(b, bare, inked), b.right()))
            .max()
            .orElse(0);
    List<Ruling> edges = new ArrayList<>();
    aligned.forEach(b -> addValue(b, nextShade(b, bare, edge + Distances.SNAP), edges));
    return edges;
  }

  private static boolean touchesRuling(Box box, List<Ruling> rulings) {
    return rulings.stream()
        .anyMatch(
            r ->
                r.level()
                    ? near(r.at(), box.top(), box.bottom()) && overlap(r, box.left(), box.right())
                    : near(r.at(), box.left(), box.right()) && overlap(r, box.top(), box.bottom()));
  }

  private static boolean near(double at, double one, double other) {
    return Math.abs(at - one) <= Distances.SNAP || Math.abs(at - other) <= Distances.SNAP;
  }

  private static boolean overlap(Ruling ruling, double from, double to) {
    return Math.min(ruling.to(), to) - Math.max(ruling.from(), from) > (to - from) / 2;
  }

  private static boolean hasText(Box box, List<TextMark> texts) {
    return texts.stream().anyMatch(t -> box.contains(t.box().centerX(), t.box().centerY()));
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

  private static boolean hasMate(Box label, List<Box> labels) {
    return labels.stream()
        .anyMatch(
            b ->
                b != label
                    && (Math.abs(b.left() - label.left()) <= Distances.SNAP
                        || Math.abs(b.top() - label.top()) <= Distances.SNAP));
  }

  private static void addValue(Box label, double right, List<Ruling> edges) {
    edges.add(Ruling.level(label.top(), label.right(), right));
    edges.add(Ruling.level(label.bottom(), label.right(), right));
    edges.add(Ruling.upright(right, label.top(), label.bottom()));
  }
}
