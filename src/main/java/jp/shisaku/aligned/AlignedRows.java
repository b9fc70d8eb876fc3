package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.page.White;

/**
 * Rows of labels that no line parts, and where one row ends: at the white between two labels that
 * leaves each in the middle of its row, or at the head of it.
 */
final class AlignedRows {

  /** No further than this it stands exactly there; in em. */
  static final double EXACT = 0.2;

  /** So much of the white around a row makes up for as much off its middle. */
  private static final double WHITE_AROUND = 0.25;

  /** A row that is better than another one is so by as much; in em. */
  private static final double CLEARLY = 0.1;

  /** White that is nearly as high as the highest parts two rows as well. */
  private static final double NEARLY = 0.85;

  /** White higher than this ends the first row upwards; in em. */
  private static final double CLEAR = 1.2;

  /** The white above a row is at least so much higher than that within; in em. */
  private static final double WIDER = 0.1;

  /** How rows are told where one reading of their labels does not make a table. */
  enum Ends {
    /** Labels at the heads of their rows, or in the middle. */
    ANY,
    /** In the middle: a blank line within a value may be right above a label. */
    CENTRED,
    /** At blank lines: where columns have lines at other heights, a row has more of them. */
    BLANK_LINES
  }

  private final List<Fragment> fragments;
  private final Whites whites;
  private final CutText cut;

  /** True for lines of a text, all of one height. */
  private final boolean typed;

  private final Ends ends;

  private AlignedRows(List<Fragment> fragments, Whites whites, boolean typed, Ends ends) {
    this.fragments = fragments;
    this.whites = whites;
    this.cut = new CutText(fragments);
    this.typed = typed;
    this.ends = ends;
  }

  /**
   * The rows with their bounds; empty where it cannot be told which line is in which row.
   *
   * @param typed true for the lines of a text
   */
  static List<LabelRow> of(List<Fragment> fragments, boolean typed, Ends ends) {
    Whites whites = Whites.of(fragments);
    List<LabelRow> labels =
        new LabelGroups(fragments, whites, typed).groups().stream().map(LabelRow::of).toList();
    return labels.isEmpty()
        ? List.of()
        : new AlignedRows(fragments, whites, typed, ends).bounded(labels);
  }

  private List<LabelRow> bounded(List<LabelRow> labels) {
    boolean headed = ends == Ends.ANY && isHeaded(labels);
    if (typed) {
      return headed ? headed(labels) : centred(labels, topsOf(labels.get(0)));
    }
    List<LabelRow> rows = headed ? headed(labels) : centred(labels);
    if (headed && unlikely(rows) > 0) {
      // White of one height says nothing: a label may stand beside the middle line of its value.
      List<LabelRow> centred = centred(labels);
      return !centred.isEmpty() && unlikely(centred) < unlikely(rows) ? centred : rows;
    }
    return rows.isEmpty() && beginBesideLabels(labels) ? headed(labels) : rows;
  }

  /**
   * The rows that have their labels in the middle. Each ends where the next one begins: only where
   * the first begins right are all of them likely.
   */
  private List<LabelRow> centred(List<LabelRow> labels) {
    List<Double> tops = topsOf(labels.get(0));
    List<LabelRow> rows = centred(labels, tops);
    return !rows.isEmpty() && unlikely(rows) == 0
        ? rows
        : tops.stream()
            .map(top -> centred(labels, List.of(top)))
            .filter(other -> !other.isEmpty() && unlikely(other) == 0)
            .findFirst()
            .orElse(rows);
  }

  /** How many rows begin within a sentence, or have their labels neither at their heads nor so. */
  private long unlikely(List<LabelRow> rows) {
    long broken = rows.stream().skip(1).filter(row -> cut.isAt(row.top())).count();
    return broken
        + rows.stream()
            .filter(row -> !row.isCentred(fragments) && !row.isHeaded(fragments))
            .count();
  }

  private List<LabelRow> headed(List<LabelRow> labels) {
    List<LabelRow> rows = new ArrayList<>();
    for (int i = 0; i + 1 < labels.size(); i++) {
      rows.add(headed(labels.get(i), labels.get(i + 1), i == 0));
    }
    return withLast(rows, labels);
  }

  /** The rows with their labels in the middle, the first from one of these heights on. */
  private List<LabelRow> centred(List<LabelRow> labels, List<Double> tops) {
    List<LabelRow> rows = new ArrayList<>();
    for (int i = 0; i + 1 < labels.size(); i++) {
      Optional<LabelRow> row =
          centred(
              labels.get(i), i == 0 ? tops : List.of(rows.get(i - 1).bottom()), labels.get(i + 1));
      if (row.isEmpty()) {
        return List.of();
      }
      rows.add(row.get());
    }
    return withLast(rows, labels);
  }

  /** What stands below the last labels is theirs. */
  private List<LabelRow> withLast(List<LabelRow> rows, List<LabelRow> labels) {
    LabelRow last = labels.get(labels.size() - 1);
    double from = rows.isEmpty() ? headOf(last).middle() : rows.get(rows.size() - 1).bottom();
    rows.add(last.between(from, typed ? typedRows().endOf(last, from) : Double.POSITIVE_INFINITY));
    return rows;
  }

  private TypedRows typedRows() {
    return new TypedRows(fragments, whites, ends);
  }

  private LabelRow headed(LabelRow labels, LabelRow below, boolean first) {
    LabelRow row = labels.between(headOf(labels).middle(), headOf(below).middle());
    return first ? withLinesAbove(row) : row;
  }

  /**
   * The first row, with the lines above its label where those leave it in the middle and have more
   * white above them than there is in the row: those below may have their labels at their heads.
   */
  private LabelRow withLinesAbove(LabelRow row) {
    for (int i = whites.strips().size() - 1; i >= 0; i--) {
      White above = whites.strips().get(i);
      if (above.middle() >= row.top()) {
        continue;
      }
      LabelRow taller = row.between(above.middle(), row.bottom());
      double within =
          whites.within(above.to(), row.bottom()).stream()
              .filter(white -> white.middle() < row.bottom())
              .mapToDouble(White::width)
              .max()
              .orElse(0);
      if (taller.offCentre(fragments) < EXACT * row.em()
          && above.width() > within + WIDER * row.em()) {
        return taller;
      }
    }
    return row;
  }

  /** True where every label stands at the head of its row, those of one row on one height. */
  private boolean isHeaded(List<LabelRow> labels) {
    if (endsBare(labels) || typed && labels.stream().anyMatch(LabelRow::isStaggered)) {
      return false;
    }
    if (typed && IntStream.range(1, labels.size()).anyMatch(i -> hasTextsAbove(labels, i))) {
      return false;
    }
    for (int i = 1; i < labels.size(); i++) {
      LabelRow row = labels.get(i);
      double highest =
          whites.between(labels.get(i - 1), row).stream()
              .mapToDouble(White::width)
              .max()
              .orElse(Double.MAX_VALUE);
      if (headOf(row).width() < highest * NEARLY) {
        return false;
      }
    }
    return true;
  }

  /**
   * True where two texts stand beside each other between a label alone and two labels side by side:
   * the value of the first has no columns, so that they are lines of the cells of these.
   */
  private boolean hasTextsAbove(List<LabelRow> labels, int index) {
    LabelRow above = labels.get(index - 1);
    LabelRow row = labels.get(index);
    double second = row.labels().get(row.labels().size() - 1).box().left() - row.em();
    return above.labels().size() == 1
        && row.labels().size() == 2
        && fragments.stream()
            .filter(f -> f.box().top() > above.labelTop() && f.box().bottom() <= row.labelTop())
            .filter(f -> f.box().left() >= second && f.label().isEmpty())
            .anyMatch(f -> fragments.stream().anyMatch(left -> f.isBehind(left)));
  }

  /** True where nothing stands beside the last label, nor below it: its text is above. */
  private boolean endsBare(List<LabelRow> labels) {
    LabelRow last = labels.get(labels.size() - 1);
    return fragments.stream()
        .filter(f -> !last.labels().contains(f))
        .noneMatch(f -> f.box().bottom() > last.labelTop());
  }

  /**
   * True where the lines of all rows are as far apart as those within: each label of them has the
   * first line of its value at its own top, and no line that is cut off above it.
   */
  private boolean beginBesideLabels(List<LabelRow> labels) {
    return labels.stream()
        .allMatch(
            row ->
                row.labels().stream().allMatch(label -> hasLineAtTop(label, row))
                    && (row == labels.get(0) || !cut.isAt(headOf(row).middle())));
  }

  private boolean hasLineAtTop(Fragment label, LabelRow row) {
    return fragments.stream()
        .anyMatch(
            f ->
                !row.labels().contains(f)
                    && f.isRightOf(label)
                    && Math.abs(f.box().top() - label.box().top())
                        < LabelRow.SAME_TOP * label.em());
  }

  /** The white above the labels of a row and what stands on their height. */
  private White headOf(LabelRow row) {
    return whites.above(row.labelTop());
  }

  /** The row that has its labels in the middle. */
  private Optional<LabelRow> centred(LabelRow labels, List<Double> tops, LabelRow below) {
    if (typed) {
      return typedRows().row(labels, tops, below);
    }
    LabelRow best = null;
    double least = Double.MAX_VALUE;
    for (double from : tops) {
      for (White white : whites.between(labels, below)) {
        LabelRow row = labels.between(from, white.middle());
        double off = row.offCentre(fragments);
        double cost = off - WHITE_AROUND * Math.min(whites.heightAt(from), white.width());
        if (cut.isAt(from) || cut.isAt(white.middle())) {
          cost += labels.em();
        }
        // A taller row must be clearly better than the one that has fewer lines.
        boolean better = best == null || cost < least - CLEARLY * labels.em();
        if (off < LabelRow.OFF_CENTRE * labels.em() && better) {
          best = row;
          least = cost;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where the first row may begin: at the white above its labels, or above lines close to them. */
  private List<Double> topsOf(LabelRow labels) {
    List<Double> tops = new ArrayList<>();
    for (int i = whites.strips().size() - 1; i >= 0; i--) {
      White white = whites.strips().get(i);
      if (white.to() <= labels.centre()) {
        tops.add(white.from() < 0 ? white.to() - 1 : white.middle());
        if (white.width() > CLEAR * labels.em()) {
          break;
        }
      }
    }
    return tops;
  }
}
