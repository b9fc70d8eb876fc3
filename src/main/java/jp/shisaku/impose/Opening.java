package jp.shisaku.impose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.TextMark;

/**
 * How a page begins: where its text and its labels stand, as shares of its width and height.
 *
 * @param left where its text begins: margins of the paper are not as wide as a gutter
 * @param top of its first text
 * @param labels the first of each field
 */
record Opening(double left, double top, Map<Field, Spot> labels) {

  /** Labels of one form stand at the same place, but for a heading of a line more or less. */
  private static final double SAME_X = 0.03;

  private static final double SAME_Y = 0.12;

  private static final double SAME_TOP = 0.06;

  /** Heads of one row, of one line or two. */
  private static final double SAME_ROW = 0.025;

  /** Labels that pages have in common where they are of one form. */
  private static final int FEWEST = 2;

  /** The same where none of them is one at the head of a sheet. */
  private static final int FEWEST_OTHERS = 3;

  record Spot(double x, double y) {
    boolean isNear(Spot other) {
      return Math.abs(x - other.x) < SAME_X && Math.abs(y - other.y) < SAME_Y;
    }

    Spot right(double shift) {
      return new Spot(x + shift, y);
    }
  }

  static Opening of(PageMarks page, Labels labels) {
    Map<Field, Spot> spots = new EnumMap<>(Field.class);
    for (Runs.Run run : Runs.of(page)) {
      labels
          .leadingKnown(run.text())
          .map(LabelMatch::field)
          .ifPresent(field -> spots.putIfAbsent(field, spot(run.box(), page)));
    }
    double left = first(page, Box::left);
    return new Opening(left / page.width(), first(page, Box::top) / page.height(), spots);
  }

  private static double first(PageMarks page, ToDoubleFunction<Box> edge) {
    return page.texts().stream()
        .filter(text -> !text.blank())
        .map(TextMark::box)
        .mapToDouble(edge)
        .min()
        .orElse(0);
  }

  private static Spot spot(Box box, PageMarks page) {
    return new Spot(box.left() / page.width(), box.top() / page.height());
  }

  boolean beginsAsHighAs(Opening other) {
    return Math.abs(top - other.top) < SAME_TOP;
  }

  /** True for a page that begins with the head of a sheet. */
  boolean opensSheet() {
    return labels.size() >= FEWEST && labels.keySet().stream().anyMatch(Opening::isOfHead);
  }

  private static boolean isOfHead(Field field) {
    return field == Field.NAME || field.opensSheet();
  }

  /** True where all labels stand at the height of the name in the other one, and none is a name. */
  boolean goesOnWithRowOf(Opening other) {
    Spot name = other.labels.get(Field.NAME);
    return name != null
        && !labels.containsKey(Field.NAME)
        && labels.values().stream().allMatch(spot -> Math.abs(spot.y() - name.y()) < SAME_ROW);
  }

  /**
   * True for pages that begin alike and have their labels at the same places, or in the same places
   * to each other; the heads of a list are in one row, and its halves share what stands above them.
   */
  boolean isLike(Opening other) {
    List<Field> moved = same(other, left - other.left);
    boolean sheet = moved.stream().map(field -> labels.get(field).y()).distinct().count() > 1;
    return beginsAsHighAs(other) && (areEnough(same(other, 0)) || sheet && areEnough(moved));
  }

  /** The labels that stand at the same place as in another opening, moved so far to the right. */
  private List<Field> same(Opening other, double moved) {
    return labels.keySet().stream()
        .filter(other.labels::containsKey)
        .filter(field -> other.labels.get(field).right(moved).isNear(labels.get(field)))
        .toList();
  }

  private static boolean areEnough(List<Field> same) {
    boolean heads = same.stream().anyMatch(Opening::isOfHead);
    return same.size() >= (heads ? FEWEST : FEWEST_OTHERS);
  }
}
