package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/**
 * Parts the blocks of a page where a second sheet begins: at a label that the first one has had,
 * with the heading above it. The labels of both would be taken for those of one table.
 */
record SheetsOfRun(List<Block> run, Labels labels) {

  /** A heading stands at most so many lines above: an office, a note, half of the value between. */
  private static final int MOST_BETWEEN = 8;

  /** Headings in larger print tell the sheets by themselves. */
  private static final int FEWEST_BEFORE = 2;

  /** The blocks of each sheet; the title of one that begins on the next page is a part, too. */
  List<List<Block>> parts() {
    int title = titleLeftBehind();
    List<List<Block>> parts =
        new ArrayList<>(
            RepeatedLabels.parts(run.subList(0, title), this::field, this::start, FEWEST_BEFORE));
    if (title < run.size()) {
      parts.add(run.subList(title, run.size()));
    }
    return parts;
  }

  /** Where lines larger than the labels before them begin that end a page. */
  private int titleLeftBehind() {
    int label = run.size() - 1;
    while (label > 0 && field(run.get(label)).isEmpty()) {
      label--;
    }
    int title = run.size();
    if (label > 0 && run.get(label) instanceof Line line) {
      while (title - 1 > label + 1 && isLarger(title - 1, line.fontSize() * Line.LARGER)) {
        title--;
      }
    }
    return title;
  }

  private Optional<Field> field(Block block) {
    return block instanceof Line line
        ? labels.leadingKnown(line.text()).map(LabelMatch::field).filter(Field::isOfMeasure)
        : Optional.empty();
  }

  /**
   * Where the heading above a label begins; a name needs none; {@code from} where there is none.
   */
  private int start(int label, int from, Field field) {
    double size = ((Line) run.get(label)).fontSize() * Line.LARGER;
    int heading = label - 1;
    while (heading > from && label - heading <= MOST_BETWEEN && !isLarger(heading, size)) {
      heading--;
    }
    if (heading <= from || !isLarger(heading, size)) {
      return field == Field.NAME ? label : from;
    }
    int first = heading;
    for (int i = heading - 1; i > from && (isLarger(i, size) || isOffice(i)); i--) {
      first = isLarger(i, size) ? i : first;
    }
    return first;
  }

  /** True for a line in larger print that is no label: 【取組内容】 in a text may be smaller than 詳細. */
  private boolean isLarger(int index, double size) {
    return run.get(index) instanceof Line line
        && line.fontSize() > size
        && labels.known(line.text()).isEmpty();
  }

  private boolean isOffice(int index) {
    return run.get(index) instanceof Line line && Offices.isList(line.text());
  }
}
