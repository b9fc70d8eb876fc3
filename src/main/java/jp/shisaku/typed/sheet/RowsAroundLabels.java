package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.typed.line.RowTexts;

/**
 * Sheets as recognition writes them: what stood on one line is kept apart by blanks, but no line is
 * indented, so that the lines of a cell begin below its label as well as right of it.
 *
 * <pre>
 * 総合戦略                     令和7年度予算(案)：12百万円
 * 施策分類    ①予算    における位置づけ    ②空の道づくり    予算額    (令和6年度予算：10百万円)
 * 便りを運ぶ人が                  風船を買い、
 * 目的    減っている。    概要    糸を配る。
 * </pre>
 *
 * <p>Each label gets a line of its own, and what stands around it the lines below that. Marks on
 * the lines of a header that are no label, no kind, no position and no amount are what recognition
 * made of a cell it read twice: they go to the end, where the details are.
 */
final class RowsAroundLabels {

  private static final int LONGEST_UNREAD = 6;

  private final RowTexts rows;
  private final ProseAroundLabels prose;

  private final List<Line> result = new ArrayList<>();
  private final List<String> specks = new ArrayList<>();

  private boolean found;

  /** True once a line stood at the edge above that of its label, or bars between cells. */
  private boolean unindented;

  private RowsAroundLabels(List<Line> lines, Labels labels) {
    this.rows = RowTexts.of(lines, labels);
    this.prose = new ProseAroundLabels(rows);
  }

  /** The same lines, so put; empty where none of them is such a row. */
  static Optional<List<Line>> of(List<Line> lines, Labels labels) {
    RowsAroundLabels rows = put(lines, labels);
    return rows.found ? Optional.of(rows.result) : Optional.empty();
  }

  /**
   * The same, where lines at the edge above those of their labels show that the text keeps no
   * indents, or bars stand between its cells: by its columns it would be read wrong.
   */
  static Optional<List<Line>> ofUnindented(List<Line> lines, Labels labels) {
    RowsAroundLabels rows = put(lines, labels);
    return rows.found && rows.unindented ? Optional.of(rows.result) : Optional.empty();
  }

  private static RowsAroundLabels put(List<Line> lines, Labels labels) {
    RowsAroundLabels rows = new RowsAroundLabels(lines, labels);
    rows.put();
    return rows;
  }

  private void put() {
    int details = -1;
    int behindHeader = -1;
    for (int i = 0; i < rows.size(); ) {
      Optional<TakenRows> header = HeaderAroundLabels.at(i, rows);
      int index = i;
      Optional<TakenRows> label = header.or(() -> prose.labelInTwoLines(index));
      behindHeader = header.map(TakenRows::end).orElse(behindHeader);
      boolean unread = i == behindHeader && isUnread(rows.at(i));
      Optional<TakenRows> cells = unread ? label : label.or(() -> prose.twoCells(index));
      cells.ifPresent(this::take);
      if (cells.isPresent()) {
        i = cells.get().end();
      } else if (unread) {
        specks.add(String.join(" ", rows.at(i)));
        i++;
        behindHeader = i;
      } else {
        takeLine(i, i == details);
        i++;
      }
      if (cells.isPresent() && label.isEmpty()) {
        details = detailsBelow(i);
        if (details >= 0) {
          result.add(Line.of(rows.at(details).get(0), true));
        }
      }
    }
    specks.forEach(text -> result.add(Line.of(text, false)));
  }

  private void take(TakenRows taken) {
    found = true;
    unindented |= taken.unindented();
    result.addAll(taken.lines());
    specks.addAll(taken.specks());
  }

  /** Of the line with the label of the details, which was put above its cell, the rest. */
  private void takeLine(int index, boolean ofDetails) {
    if (ofDetails) {
      rows.at(index).stream().skip(1).forEach(text -> result.add(Line.of(text, false)));
    } else {
      result.add(rows.lines().get(index));
    }
  }

  /** A short text before a longer one: a label of which little was read. */
  private boolean isUnread(List<String> texts) {
    return texts.size() == 2
        && rows.isPlain(texts.get(0))
        && texts.get(0).length() <= LONGEST_UNREAD
        && RowTexts.isShort(texts.get(0), texts.get(1));
  }

  /** The line with the label of the details, which stands in the middle of its cell; or -1. */
  private int detailsBelow(int first) {
    for (int i = first; i < rows.size(); i++) {
      Optional<LabelMatch> label = rows.labels().known(RowTexts.bare(rows.at(i).get(0)));
      if (label.filter(l -> l.field().isOfMeasure()).isPresent()) {
        return label.get().field() == Field.DETAILS ? i : -1;
      }
    }
    return -1;
  }
}
