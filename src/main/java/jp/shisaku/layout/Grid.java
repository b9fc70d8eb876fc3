package jp.shisaku.layout;

import java.util.List;
import jp.shisaku.issue.Box;

/** A table as drawn: its cells without their text. */
record Grid(List<Place> cells, Box box) {

  /** A cell: first row and column from zero, spans, and where it is. */
  record Place(int row, int column, int rowSpan, int columnSpan, Box box, boolean shaded) {}

  Grid {
    cells = List.copyOf(cells);
  }
}
