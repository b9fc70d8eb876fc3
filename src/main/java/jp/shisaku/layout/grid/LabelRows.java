package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.White;

/**
 * Rows of unruled tables whose labels have the ground of a paragraph: it is as high as the label's
 * own lines, while the value beside it may have more of them, above and below. The widest white
 * between two labels parts their rows; each ground becomes as high as its row, or the lines of a
 * value that stand above and below it would be those of no cell.
 */
final class LabelRows {

  /** More shades than this are a drawing. */
  private static final int MOST_SHADES = 500;

  /** A white that is wider than all others by this parts two rows; in points. */
  private static final double WIDER = 0.5;

  private final List<Shade> shades;
  private final List<TextMark> texts;
  private final double[] tops;
  private final double[] bottoms;

  private LabelRows(List<Shade> shades, List<TextMark> texts) {
    this.shades = shades;
    this.texts = texts;
    this.tops = shades.stream().mapToDouble(s -> s.box().top()).toArray();
    this.bottoms = shades.stream().mapToDouble(s -> s.box().bottom()).toArray();
  }

  /** The shades, where those of labels are as high as the values beside them. */
  static List<Shade> heightened(List<Shade> shades, List<TextMark> texts, List<Ruling> rulings) {
    if (shades.size() < 2 || shades.size() > MOST_SHADES) {
      return shades;
    }
    Map<List<Long>, List<Integer>> columns = new LinkedHashMap<>();
    for (int i = 0; i < shades.size(); i++) {
      Box box = shades.get(i).box();
      if (!ShadedLabels.touchesRuling(box, rulings)) {
        columns.computeIfAbsent(column(shades.get(i)), c -> new ArrayList<>()).add(i);
      }
    }
    columns.values().removeIf(column -> column.size() < 2);
    if (columns.isEmpty()) {
      return shades;
    }
    LabelRows rows =
        new LabelRows(
            shades,
            texts.stream()
                .filter(TextMark::lies)
                .sorted(Comparator.comparingDouble(t -> t.box().centerY()))
                .toList());
    columns.values().forEach(rows::heighten);
    return rows.result();
  }

  private static List<Long> column(Shade shade) {
    return List.of(
        Math.round(shade.box().left() / Distances.SNAP),
        Math.round(shade.box().right() / Distances.SNAP),
        (long) shade.rgb());
  }

  private List<Shade> result() {
    List<Shade> result = new ArrayList<>();
    for (int i = 0; i < tops.length; i++) {
      Box box = shades.get(i).box();
      result.add(
          new Shade(new Box(box.left(), tops[i], box.right(), bottoms[i]), shades.get(i).rgb()));
    }
    return result;
  }

  /** Heightens the labels of one column, and what stands in the rows beside them. */
  private void heighten(List<Integer> column) {
    List<Box> labels =
        column.stream()
            .map(i -> shades.get(i).box())
            .sorted(Comparator.comparingDouble(Box::top))
            .toList();
    for (int i = 0; i < labels.size(); i++) {
      Box label = labels.get(i);
      Optional<Double> top = i == 0 ? Optional.empty() : boundary(labels.get(i - 1), label);
      Optional<Double> bottom =
          i + 1 == labels.size() ? Optional.empty() : boundary(label, labels.get(i + 1));
      if (top.isEmpty() && bottom.isEmpty()) {
        continue;
      }
      double above = top.map(y -> label.centerY() - y).orElse(0.0);
      double below = bottom.map(y -> y - label.centerY()).orElse(0.0);
      // A row that begins or ends a table has as much above its middle as below.
      double half = Math.max(above, below);
      stretch(
          label,
          top.orElseGet(() -> end(label, label.centerY() - half, true)),
          bottom.orElseGet(() -> end(label, label.centerY() + half, false)));
    }
  }

  /** Where the row of one label ends and that of the next begins, if lines stand between them. */
  private Optional<Double> boundary(Box one, Box next) {
    List<TextMark> between = between(one, one.centerY(), next.centerY());
    boolean loose =
        between.stream().anyMatch(t -> !isBeside(t.box(), one) && !isBeside(t.box(), next));
    if (!loose || !isFree(between, one, next) || holdsShade(one, next)) {
      return Optional.empty();
    }
    return widestWhite(between);
  }

  /** The texts at the label's left edge and right of it, between two heights. */
  private List<TextMark> between(Box label, double top, double bottom) {
    return texts.stream()
        .filter(t -> t.box().centerY() > top - Distances.SNAP)
        .filter(t -> t.box().centerY() < bottom + Distances.SNAP)
        .filter(t -> t.box().right() > label.left())
        .toList();
  }

  private static boolean isBeside(Box text, Box label) {
    return text.centerY() >= label.top() && text.centerY() <= label.bottom();
  }

  /** True where nothing stands below or above the labels: a heading, or text of the whole width. */
  private static boolean isFree(List<TextMark> texts, Box one, Box next) {
    return texts.stream()
        .map(TextMark::box)
        .filter(b -> !isBeside(b, one) && !isBeside(b, next))
        .allMatch(b -> b.left() >= one.right() - Distances.SNAP);
  }

  private boolean holdsShade(Box one, Box next) {
    return shades.stream()
        .map(Shade::box)
        .filter(b -> b.right() > one.left())
        .anyMatch(b -> b.top() > one.centerY() && b.bottom() < next.centerY());
  }

  /** The middle of the white that is wider than all others. */
  private static Optional<Double> widestWhite(List<TextMark> texts) {
    List<White> whites = White.down(texts.stream().map(TextMark::box).toList());
    return White.widest(whites.stream())
        .filter(w -> whites.stream().allMatch(o -> o == w || w.width() > o.width() + WIDER))
        .filter(w -> w.width() > WIDER)
        .map(White::middle);
  }

  /** The open end of a row: at the given place where lines of its value stand, else the label's. */
  private double end(Box label, double at, boolean above) {
    double own = above ? label.top() : label.bottom();
    List<TextMark> lines =
        between(label, Math.min(own, at), Math.max(own, at)).stream()
            .filter(t -> !isBeside(t.box(), label))
            .toList();
    boolean value =
        !lines.isEmpty()
            && lines.stream().allMatch(t -> t.box().left() >= label.right() - Distances.SNAP);
    return value ? at : own;
  }

  private void stretch(Box label, double top, double bottom) {
    for (int i = 0; i < tops.length; i++) {
      Box box = shades.get(i).box();
      boolean inRow = box.top() < label.centerY() && box.bottom() > label.centerY();
      if (inRow && box.left() >= label.left() - Distances.SNAP && box.height() < bottom - top) {
        tops[i] = Math.min(tops[i], top);
        bottoms[i] = Math.max(bottoms[i], bottom);
      }
    }
  }
}
