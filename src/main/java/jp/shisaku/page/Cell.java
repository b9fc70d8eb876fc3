package jp.shisaku.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;

/**
 * A cell of a table, merged cells as one cell with spans.
 *
 * @param row first row it covers, from zero
 * @param column first column it covers, from zero
 * @param rowSpan rows covered, at least one
 * @param columnSpan columns covered, at least one
 * @param content lines and nested tables in reading order; empty for an empty cell
 * @param box empty for sources without a layout
 * @param shaded true where the cell has a background of its own, as header cells have
 * @param address the address in a workbook ("B4"); "" elsewhere
 * @param number the exact value of a workbook cell that holds a number, in the cell's own unit
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    List<Block> content,
    Optional<Box> box,
    boolean shaded,
    String address,
    Optional<BigDecimal> number) {

  public Cell {
    content = List.copyOf(content);
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("no such cell: " + row + "," + column);
    }
  }

  /** A cell of any source but a workbook. */
  public Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      List<Block> content,
      Optional<Box> box,
      boolean shaded) {
    this(row, column, rowSpan, columnSpan, content, box, shaded, "", Optional.empty());
  }

  /** A cell of one row and column without a layout. */
  public static Cell of(int row, int column, List<Block> content) {
    return new Cell(row, column, 1, 1, content, Optional.empty(), false);
  }

  /** The same with a line a text. */
  public static Cell ofTexts(int row, int column, List<String> texts) {
    return of(
        row,
        column,
        IntStream.range(0, texts.size())
            .<Block>mapToObj(i -> Line.of(texts.get(i), i == 0))
            .toList());
  }

  /** The same cell at another place. */
  public Cell at(int newRow, int newColumn) {
    return new Cell(newRow, newColumn, rowSpan, columnSpan, content, box, shaded, address, number);
  }

  /** The same cell across the columns from one to another, which is not among them. */
  public Cell across(int from, int end) {
    return new Cell(row, from, rowSpan, end - from, content, box, shaded, address, number);
  }

  /** The same cell as far down as a row. */
  public Cell downTo(int last) {
    return new Cell(row, column, last - row + 1, columnSpan, content, box, shaded, address, number);
  }

  /** The same cell between other edges. */
  public Cell within(Box other) {
    return new Cell(
        row, column, rowSpan, columnSpan, content, Optional.of(other), shaded, address, number);
  }

  /** The same cell with another content. */
  public Cell with(List<Block> other) {
    return new Cell(row, column, rowSpan, columnSpan, other, box, shaded, address, number);
  }

  /** All of its text, a line a line. */
  public String text() {
    if (content.size() == 1) {
      return content.get(0).text();
    }
    StringJoiner lines = new StringJoiner("\n");
    content.forEach(block -> lines.add(block.text()));
    return lines.toString();
  }

  public boolean isFilled() {
    return !text().isBlank();
  }

  /** Those in which something stands. */
  public static List<Cell> filled(List<Cell> cells) {
    return cells.stream().filter(Cell::isFilled).toList();
  }

  /** By its place: no two cells of a table have the same, and their texts may be long. */
  @Override
  public int hashCode() {
    return 31 * row + column;
  }

  /** True below a head, and no wider. */
  public boolean isUnder(Cell head) {
    return row > head.lastRow() && column >= head.column && lastColumn() <= head.lastColumn();
  }

  /** True where it stands in a row, with one of its rows. */
  public boolean isInRow(int index) {
    return row <= index && index <= lastRow();
  }

  /** True where it stands in a column, with one of its columns. */
  public boolean isInColumn(int index) {
    return column <= index && index <= lastColumn();
  }

  /** True where it stands in one of the rows from one to another. */
  public boolean isInRows(int first, int last) {
    return row <= last && first <= lastRow();
  }

  public int lastRow() {
    return row + rowSpan - 1;
  }

  public int lastColumn() {
    return column + columnSpan - 1;
  }
}
