package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/**
 * Labels that stand beside the middle of their value: read from top to bottom, the lines above the
 * middle would be those of the label before. Where the white around some lines right of a label
 * sets them apart, and their middle is that of the label, they are read behind it.
 */
record CentredLabels(List<Block> blocks, Labels labels) {

  /** How far the middle of a value may be from that of its label; in em. */
  private static final double SLACK = 0.25;

  /** The white around a value is at least so much wider than that within; in em. */
  private static final double WIDER = 0.1;

  /** Values of more lines are texts, and each asks for all of its lines. */
  private static final int MOST_LINES = 30;

  /** The same blocks, such values behind their labels. */
  static List<Block> first(List<Block> blocks, Labels labels) {
    CentredLabels all = new CentredLabels(new ArrayList<>(blocks), labels);
    for (int i = 1; i < all.blocks.size(); i++) {
      if (all.isBehind(i) && all.isLabel(i)) {
        all.order(i);
      }
    }
    return all.blocks;
  }

  private boolean isLabel(int index) {
    return blocks.get(index) instanceof Line line
        && line.box().isPresent()
        && labels.known(line.text()).filter(LabelMatch::isAlone).isPresent();
  }

  /** True for a line that has one before it which stands further right: cheap, and seldom. */
  private boolean isBehind(int index) {
    return blocks.get(index) instanceof Line line
        && line.box().isPresent()
        && isRightOf(index, index - 1);
  }

  private boolean isRightOf(int label, int index) {
    return blocks.get(index) instanceof Line line
        && line.box().filter(box -> box.left() >= box(label).right()).isPresent();
  }

  /** True for what may stand in the row of a label: labels of other rows are none of it. */
  private boolean isInRow(int label, int index) {
    return isRightOf(label, index)
        && (!isLabel(index)
            || Math.abs(box(index).centerY() - box(label).centerY()) <= SLACK * size(label));
  }

  private Box box(int index) {
    return blocks.get(index).box().orElseThrow();
  }

  /**
   * Orders what stands right of a label, above and below its middle: labels, each with its value.
   */
  private void order(int label) {
    int from = label;
    while (from > 0 && label - from < MOST_LINES && isInRow(label, from - 1)) {
      from--;
    }
    int to = label + 1;
    while (to < blocks.size() && to - label < MOST_LINES && isInRow(label, to)) {
      to++;
    }
    List<Integer> row = new ArrayList<>(List.of(label));
    for (int i = from; i < to; i++) {
      if (i != label && isLabel(i)) {
        row.add(i);
      }
    }
    List<Integer> ordered = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      double end = i + 1 < row.size() ? box(row.get(i + 1)).left() : Double.MAX_VALUE;
      List<Integer> value = value(row.get(i), end, from, to);
      if (value.isEmpty() || isOfLabelBefore(value, row.get(i))) {
        return;
      }
      ordered.add(row.get(i));
      ordered.addAll(value);
    }
    int first = Collections.min(ordered);
    List<Integer> others =
        IntStream.range(first, to).filter(i -> !ordered.contains(i)).boxed().toList();
    ordered.addAll(others);
    List<Block> result = ordered.stream().map(blocks::get).toList();
    IntStream.range(0, result.size()).forEach(i -> blocks.set(first + i, result.get(i)));
  }

  /**
   * True where the lines open the page or stand right behind another label, and this label at a
   * height of its own: so does each of the labels whose values stand below them.
   */
  private boolean isOfLabelBefore(List<Integer> value, int label) {
    int before = value.get(0) - 1;
    return (before < 0 || isLabel(before))
        && value.stream().noneMatch(i -> box(i).sharesHeight(box(label)));
  }

  /** True for a line beside the label before it, where that is another one: it is of its value. */
  private boolean isBesideOther(int label, int line) {
    int before = line - 1;
    return before != label
        && before >= 0
        && isLabel(before)
        && isRightOf(before, line)
        && box(before).sharesHeight(box(line));
  }

  private double size(int index) {
    return ((Line) blocks.get(index)).fontSize();
  }

  /**
   * The lines between a label and {@code end} whose middle is that of the label; none if unsure.
   */
  private List<Integer> value(int label, double end, int from, int to) {
    List<Integer> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!isLabel(i) && isRightOf(label, i) && box(i).left() < end) {
        lines.add(i);
      }
    }
    lines.sort(Comparator.comparingDouble(i -> box(i).top()));
    for (int count = lines.size(); count > 0; count--) {
      for (int first = 0; first + count <= lines.size(); first++) {
        List<Integer> value = lines.subList(first, first + count);
        double above = first == 0 ? Double.MAX_VALUE : white(lines, first - 1);
        double below =
            first + count == lines.size() ? Double.MAX_VALUE : white(lines, first + count - 1);
        if (isValue(label, value, Math.min(above, below))
            && value.stream().noneMatch(line -> isBesideOther(label, line))) {
          return value;
        }
      }
    }
    return List.of();
  }

  /** True for lines with more white around them than within whose middle is that of the label. */
  private boolean isValue(int label, List<Integer> value, double around) {
    double top = box(value.get(0)).top();
    double bottom = box(value.get(value.size() - 1)).bottom();
    double within =
        IntStream.range(0, value.size() - 1).mapToDouble(i -> white(value, i)).max().orElse(0);
    return Math.abs((top + bottom) / 2 - box(label).centerY()) <= SLACK * size(label)
        && around > Math.max(0, within) + WIDER * size(label);
  }

  private double white(List<Integer> lines, int index) {
    return box(lines.get(index + 1)).top() - box(lines.get(index)).bottom();
  }
}
