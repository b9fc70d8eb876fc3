package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.page.White;

/**
 * Rows of a table that is ruled across only whose labels one cell heads, at their left and over the
 * height of all of them: 施策の内容 beside 目的, 概要 and 詳細. Its text stands in the row in the middle, or
 * in two; the lines between the rows may go through its cell.
 *
 * @param rows from the top down
 * @param gutter the white behind their labels
 */
record HeadedLabels(List<Band> rows, White gutter) {

  private static final int FEWEST = 2;

  /** The edges between such cells and the labels right of them. */
  List<Ruling> edges() {
    List<Ruling> edges = new ArrayList<>();
    int free = 0;
    while (free < rows.size()) {
      Optional<White> edge = rows.get(free).beforeLabel(gutter);
      free = edge.isPresent() ? drawn(edge.get(), free, edges) : free + 1;
    }
    return edges;
  }

  /** Draws the edge of the cell whose text stands in a row; gives the first row below the cell. */
  private int drawn(White first, int row, List<Ruling> edges) {
    White edge = first;
    int from = row;
    int to = row + 1;
    while (from > 0 && goesOn(from - 1, edge)) {
      from--;
      edge = shared(from, edge);
    }
    while (to < rows.size() && goesOn(to, edge)) {
      edge = shared(to, edge);
      to++;
    }
    if (to - from >= FEWEST) {
      edges.add(Ruling.upright(edge.middle(), rows.get(from).top(), rows.get(to - 1).bottom()));
    }
    return to;
  }

  private boolean goesOn(int row, White edge) {
    return rows.get(row).isLabel(edge.from(), gutter.middle()) && Band.isWide(shared(row, edge));
  }

  /** What a row leaves of the white before the labels of other rows. */
  private White shared(int row, White edge) {
    Band band = rows.get(row);
    double left = band.left(edge.from(), gutter.middle());
    return band.beforeLabel(gutter).orElse(new White(edge.from(), left)).shared(edge);
  }
}
