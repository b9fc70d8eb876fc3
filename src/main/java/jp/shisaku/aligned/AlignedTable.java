package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.aligned.AlignedRows.Ends;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.page.White;

/**
 * One way to read the lines of a sheet as a table: a row for each row of labels, and in it a label
 * and its value by turns, also where the values stand below their labels.
 */
final class AlignedTable {

  /** Fewer labels are words of a text. */
  static final int FEWEST_LABELS = 3;

  /** Texts may reach so far over the edge of their column; in em. */
  private static final double SLACK = 0.5;

  private final List<Fragment> fragments;

  /** The rows of labels, and those of them that are rows of the table. */
  private final List<LabelRow> labelled;

  private final List<LabelRow> rows;

  /** The cells that have a ground of their own. */
  private final List<Box> grounds;

  /** True for the lines of a text. */
  private final boolean typed;

  /** True where a table before it is the first part of the sheet. */
  private final boolean begun;

  AlignedTable(
      List<Fragment> fragments, List<Box> grounds, boolean typed, boolean begun, Ends ends) {
    this.fragments = fragments;
    this.grounds = grounds;
    this.typed = typed;
    this.begun = begun;
    this.labelled = AlignedRows.of(fragments, typed, ends);
    this.rows = typed ? this.labelled : upToMixed();
  }

  /**
   * The rows before the first one that is none: with text above its labels, and none beside them,
   * they head what follows, and the text above is that of the label before.
   */
  private List<LabelRow> upToMixed() {
    return labelled.stream().takeWhile(row -> !isMixed(row)).toList();
  }

  private boolean isMixed(LabelRow row) {
    double top = row.labelTop();
    return !hasValueBeside(row) && values(row).anyMatch(f -> f.box().centerY() < top);
  }

  /** What stands in a row beside its labels. */
  private Stream<Fragment> values(LabelRow row) {
    return fragments.stream().filter(f -> row.holds(f) && !row.labels().contains(f));
  }

  /** The blocks of the sheet, the table between what stands above and below; empty if unsure. */
  Optional<List<Block>> within(List<Block> sheet) {
    return table()
        .map(
            table -> {
              double top = rows.get(0).top();
              double bottom = rows.get(rows.size() - 1).bottom();
              List<Block> result = new ArrayList<>();
              sheet.stream()
                  .filter(b -> b.box().orElseThrow().centerY() <= top)
                  .forEach(result::add);
              result.add(table);
              rows.stream().flatMap(this::aside).map(Fragment::line).forEach(result::add);
              sheet.stream()
                  .filter(b -> b.box().orElseThrow().centerY() > bottom)
                  .forEach(result::add);
              return result;
            });
  }

  private boolean isTable() {
    List<Field> fields =
        labelled.stream()
            .flatMap(row -> row.labels().stream())
            .flatMap(label -> label.label().stream())
            .filter(match -> match.score() > 0)
            .map(LabelMatch::field)
            .toList();
    boolean sheet =
        fields.size() >= FEWEST_LABELS
            && fields.stream().anyMatch(f -> f == Field.NAME || f.opensSheet());
    return (sheet || begun && areHeadsOfText(fields) || areCentred(fields))
        && rows.stream().anyMatch(row -> row.labels().size() > 1 || hasValueBeside(row))
        && rows.stream().noneMatch(this::isStarved);
  }

  /**
   * True for 目的 and 概要 side by side, each above a text box: the second part of a sheet on a slide.
   * The columns of a printed page are told by its layout.
   */
  private boolean areHeadsOfText(List<Field> fields) {
    return fields.size() > 1
        && fields.stream().allMatch(Field::isProse)
        && fragments.stream().anyMatch(f -> !f.line().isPlaced())
        && labelled.stream().anyMatch(row -> row.labels().size() > 1)
        && labelled.stream().noneMatch(this::hasValueBeside);
  }

  /**
   * True for the rest of a sheet on a further page: each label stands in the middle of its row, and
   * one of them not beside the first line of it, so that the lines alone would be read wrong.
   */
  private boolean areCentred(List<Field> fields) {
    return !typed
        && fields.size() > 1
        && rows.size() > 1
        && fields.stream().allMatch(f -> f.isOfMeasure() && f != Field.NAME)
        && rows.stream().allMatch(row -> row.isCentred(fragments) && hasValueBeside(row))
        && rows.stream().anyMatch(row -> !row.isHeaded(fragments));
  }

  /** True for a row whose labels have their values below them, where they are none of the row. */
  private boolean isStarved(LabelRow row) {
    boolean full = row == rows.get(0) || row.labels().size() > 1;
    return full && values(row).findAny().isEmpty();
  }

  /**
   * A label beside the middle of its value may have no line at its height, as in a text, and in
   * print where it stands beside a blank line.
   */
  private boolean hasValuesRight(LabelRow row) {
    boolean mayBe =
        typed
            || row.offCentre(fragments) < AlignedRows.EXACT * row.em()
                && values(row).findAny().isPresent();
    return mayBe && values(row).allMatch(f -> f.isRightOf(row.labels().get(0)));
  }

  private boolean hasValueBeside(LabelRow row) {
    return hasValuesRight(row)
        || row.labels().stream()
            .anyMatch(
                label ->
                    fragments.stream()
                        .anyMatch(f -> !row.labels().contains(f) && f.isBehind(label)));
  }

  private Optional<Table> table() {
    if (!isTable()) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      LabelRow row = rows.get(i);
      Optional<List<Double>> edges = hasValueBeside(row) ? Optional.of(lefts(row)) : gutters(row);
      if (edges.isEmpty() || !addRow(i, row, edges.get(), cells)) {
        return Optional.empty();
      }
    }
    return Optional.of(Table.of(cells));
  }

  /** Values stand right of their labels: a column begins with a label. */
  private static List<Double> lefts(LabelRow row) {
    return row.labels().stream().map(l -> l.box().left()).toList();
  }

  /** Values stand below their labels: where each column begins, if that is certain. */
  private Optional<List<Double>> gutters(LabelRow row) {
    List<Double> edges = new ArrayList<>();
    edges.add(Double.NEGATIVE_INFINITY);
    for (int i = 1; i < row.labels().size(); i++) {
      Fragment label = row.labels().get(i);
      Optional<Double> edge =
          groundOf(label)
              .or(() -> alignedBelow(row, label))
              .or(() -> gutter(row, row.labels().get(row.labels().indexOf(label) - 1), label));
      if (edge.isEmpty()) {
        return Optional.empty();
      }
      edges.add(edge.get());
    }
    return Optional.of(edges);
  }

  /** The left edge of the ground on which a label stands. */
  private Optional<Double> groundOf(Fragment label) {
    return grounds.stream().filter(box -> box.contains(label.box(), 0)).map(Box::left).findFirst();
  }

  private Optional<Double> alignedBelow(LabelRow row, Fragment label) {
    return values(row)
        .filter(f -> f.startsLike(label))
        .map(f -> f.box().left())
        .min(Comparator.naturalOrder());
  }

  /** The middle of the only white that goes all the way down between two labels. */
  private Optional<Double> gutter(LabelRow row, Fragment before, Fragment label) {
    List<Box> boxes =
        fragments.stream()
            .filter(row::holds)
            .map(Fragment::box)
            .filter(b -> b.right() > before.box().left() && b.left() < label.box().right())
            .toList();
    List<White> gutters =
        White.across(boxes).stream().filter(w -> w.width() > SLACK * row.em()).toList();
    return gutters.size() == 1 ? Optional.of(gutters.get(0).middle()) : Optional.empty();
  }

  /** Adds a label and its value for each column; false where a text belongs to none. */
  private boolean addRow(int index, LabelRow row, List<Double> edges, List<Cell> cells) {
    List<List<Fragment>> values = new ArrayList<>();
    edges.forEach(edge -> values.add(new ArrayList<>()));
    double slack = SLACK * row.em();
    List<Fragment> aside = aside(row).toList();
    for (Fragment fragment : values(row).filter(f -> !aside.contains(f)).toList()) {
      int column = edges.size() - 1;
      while (column >= 0 && fragment.box().left() < edges.get(column) - slack) {
        column--;
      }
      boolean last = column == edges.size() - 1;
      if (column < 0 || !last && fragment.box().right() > edges.get(column + 1) + slack) {
        return false;
      }
      values.get(column).add(fragment);
    }
    for (int i = 0; i < values.size(); i++) {
      cells.add(Fragment.cell(index, 2 * i, List.of(row.labels().get(i))));
      cells.add(Fragment.cell(index, 2 * i + 1, values.get(i)));
    }
    return true;
  }

  /**
   * What stands wholly left of the labels of a row, in a column that has its labels in other rows,
   * where the values are below them; the last line of a value that begins there is a part of it.
   */
  private Stream<Fragment> aside(LabelRow row) {
    double edge = row.labels().get(0).box().left();
    return hasValueBeside(row)
        ? Stream.empty()
        : values(row)
            .filter(f -> f.box().right() < edge && isInColumnOfLabels(f, row))
            .filter(f -> values(row).noneMatch(v -> v.startsLike(f) && v.box().right() >= edge));
  }

  private boolean isInColumnOfLabels(Fragment fragment, LabelRow row) {
    double edge = row.labels().get(0).box().left();
    double slack = SLACK * row.em();
    return labelled.stream()
        .filter(other -> other != row)
        .flatMap(other -> other.labels().stream())
        .map(Fragment::box)
        .anyMatch(
            label ->
                label.right() < edge && Math.abs(label.left() - fragment.box().left()) <= slack);
  }
}
