package jp.shisaku.layout.grid;

import java.util.List;
import jp.shisaku.issue.Box;

/** A table as drawn: its cells without their text. */
public record Grid(List<Place> cells, Box box) {

  /** A cell: first row and column from zero, spans, and where it is. */
  public record Place(int row, int column, int rowSpan, int columnSpan, Box box, boolean shaded) {}

  public Grid {
    cells = List.copyOf(cells);
  }
}
