package jp.shisaku.invented;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What stands below each other on a page, in whatever format it is printed. */
sealed interface Block {

  /** A paragraph. */
  record Text(String text, Size size, Side side, Frame frame) implements Block {

    static Text plain(String text) {
      return new Text(text, Size.BODY, Side.LEFT, Frame.NONE);
    }

    static Text head(String text) {
      return new Text(text, Size.HEAD, Side.LEFT, Frame.NONE);
    }

    static Text title(String text, Frame frame) {
      return new Text(text, Size.TITLE, Side.LEFT, frame);
    }

    static Text right(String text) {
      return new Text(text, Size.BODY, Side.RIGHT, Frame.NONE);
    }
  }

  /** A text at the left and a smaller one, in a box, at the right of it. */
  record Pair(Text left, Text right) implements Block {}

  /**
   * A table; widths are shares of the page's.
   *
   * @param heads how many rows at its top are printed again on each further page
   */
  record Grid(List<Integer> widths, List<List<Cell>> rows, Ruling ruling, int heads)
      implements Block {

    Grid(List<Integer> widths, List<List<Cell>> rows, Ruling ruling) {
      this(widths, rows, ruling, 0);
    }

    /** The cells at their places. */
    List<Placed> placed() {
      List<Placed> placed = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        int column = 0;
        for (Cell cell : rows.get(row)) {
          while (isCovered(placed, row, column)) {
            column++;
          }
          placed.add(new Placed(row, column, cell));
          column += cell.columns();
        }
      }
      return placed;
    }

    private static boolean isCovered(List<Placed> placed, int row, int column) {
      return placed.stream().anyMatch(p -> p.covers(row, column));
    }

    private List<Placed> byColumn() {
      return placed().stream().sorted(Comparator.comparingInt(Placed::column)).toList();
    }

    /** The same table with those of its rows alone; cells from above go on without their text. */
    Grid between(int from, int to) {
      List<List<Cell>> cut = new ArrayList<>();
      for (int row = from; row < to; row++) {
        List<Cell> cells = new ArrayList<>();
        for (Placed place : byColumn()) {
          int first = Math.max(from, place.row());
          int end = Math.min(to, place.row() + place.cell().rows());
          if (first == row && row < end) {
            String text = place.row() < from ? "" : place.cell().text();
            cells.add(new Cell(text, place.cell().label(), place.cell().columns(), end - first));
          }
        }
        cut.add(cells);
      }
      return new Grid(widths, cut, ruling, heads);
    }
  }

  /** A cell and where it begins. */
  record Placed(int row, int column, Cell cell) {

    boolean covers(int otherRow, int otherColumn) {
      return row <= otherRow
          && otherRow < row + cell.rows()
          && column <= otherColumn
          && otherColumn < column + cell.columns();
    }
  }

  /** A cell; as in HTML a row leaves out places that are covered from the left or from above. */
  record Cell(String text, boolean label, int columns, int rows) {

    static Cell label(String text) {
      return new Cell(text, true, 1, 1);
    }

    static Cell of(String text) {
      return new Cell(text, false, 1, 1);
    }

    Cell over(int count) {
      return new Cell(text, label, count, rows);
    }

    Cell down(int count) {
      return new Cell(text, label, columns, count);
    }

    Cell text(String other) {
      return new Cell(other, label, columns, rows);
    }
  }

  static List<Cell> row(Cell... cells) {
    return Arrays.asList(cells);
  }

  /** The size of print. */
  enum Size {
    TITLE(18),
    HEAD(11),
    BODY(9.5);

    final double points;

    Size(double points) {
      this.points = points;
    }
  }

  /** Where a text stands. */
  enum Side {
    LEFT,
    CENTER,
    RIGHT
  }

  /** What is drawn around a text. */
  enum Frame {
    NONE,
    BOX,
    BAND
  }

  /** What is drawn around the cells of a table. */
  enum Ruling {
    LINES,
    SHADED,
    BELOW,
    NONE
  }
}
