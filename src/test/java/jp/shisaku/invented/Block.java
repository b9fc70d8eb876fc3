package jp.shisaku.invented;

import java.util.Arrays;
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

  /** A table; widths are shares of the page's. */
  record Grid(List<Integer> widths, List<List<Cell>> rows, Ruling ruling) implements Block {}

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
