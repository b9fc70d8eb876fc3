package jp.shisaku.sheet.header;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

/**
 * The row of a sheet's table that a page break cuts: its label stands on the page before, and the
 * rest of its value in the first row of the next page, beside a cell that is empty. Such cells go
 * on with the fields whose values end the table before, column by column.
 */
final class BrokenRow {

  /** Cells of one column begin closer than this; in points. */
  private static final double SAME_LEFT = 3;

  /** Lines of one value have less white between them; in heights of a line. */
  private static final double LEADING = 1.2;

  /** The cells that end the last table, with their fields. */
  private final Map<Cell, Field> open = new LinkedHashMap<>();

  private Optional<Piece> last = Optional.empty();

  /** Where the labels of its last row begin. */
  private final Map<Field, Double> columns = new EnumMap<>(Field.class);

  /** The last line of each field on the next page, where no rulings make a table of its lines. */
  private final Map<Field, Box> lines = new EnumMap<>(Field.class);

  /** True once a line has gone on with none of them. */
  private boolean closed;

  /** Notes that a page has nothing but cells that go on with these fields. */
  void endedBy(Piece piece, Map<Cell, Field> cells) {
    begin(piece);
    open.putAll(cells);
  }

  private void begin(Piece piece) {
    open.clear();
    columns.clear();
    lines.clear();
    closed = false;
    last = Optional.of(piece);
  }

  /** Notes what a table ends with. */
  void endedBy(Piece piece, LabelledTable read) {
    begin(piece);
    int bottom = piece.table().orElseThrow().rows() - 1;
    read.labels().entrySet().stream()
        .filter(label -> label.getKey().lastRow() == bottom && label.getKey().box().isPresent())
        .forEach(label -> columns.put(label.getValue().field(), label.getKey().box().get().left()));
    for (LabelledTable.Entry entry : read.entries()) {
      Stream.concat(entry.own().stream(), entry.cells().stream())
          .filter(cell -> cell.lastRow() == bottom)
          .forEach(cell -> open.put(cell, entry.field()));
    }
  }

  /**
   * The cells of a table that go on with fields of the one before, in order; empty where it begins
   * with a row of its own.
   */
  Map<Cell, Field> goingOn(Piece piece, Labels labels) {
    Table table = piece.table().orElseThrow();
    boolean next =
        piece.opensPage() && last.filter(p -> piece.page().follows(p.page())).isPresent();
    List<Cell> first = table.row(0);
    boolean isRest = table.rows() == 1 || opensWithLabel(table.row(1), labels);
    if (!next || !isEmptyLabel(first) || !isRest) {
      return Map.of();
    }
    Map<Cell, Field> cells = new LinkedHashMap<>();
    for (Cell cell : first) {
      if (!cell.text().isBlank()) {
        Optional<Field> field = above(cell);
        if (field.isEmpty() || cell.rowSpan() > 1 || labels.known(cell.text()).isPresent()) {
          return Map.of();
        }
        cells.put(cell, field.get());
      }
    }
    return cells;
  }

  /**
   * The field that a line goes on with: of values beside each other, which no rulings part, each
   * goes on in its own column, until there is white between its lines. Empty for other lines.
   */
  Optional<Field> goingOn(Piece piece) {
    Optional<Box> box = piece.line().flatMap(Line::box);
    boolean next = last.filter(p -> piece.page().follows(p.page())).isPresent();
    Optional<Field> field =
        closed || box.isEmpty() || !next
            ? Optional.empty()
            : columnOf(box.get()).filter(f -> isRightBelow(lines.get(f), box.get()));
    field.ifPresent(f -> lines.put(f, box.get()));
    closed |= field.isEmpty();
    return field;
  }

  /** The field of prose in whose column a line stands, where another one stands beside it. */
  private Optional<Field> columnOf(Box line) {
    boolean prose = columns.size() > 1 && columns.keySet().stream().allMatch(Field::isProse);
    return !prose
        ? Optional.empty()
        : columns.entrySet().stream()
            .filter(column -> line.left() > column.getValue() - SAME_LEFT)
            .filter(
                column ->
                    columns.values().stream()
                        .noneMatch(
                            next -> next > column.getValue() && next < line.right() - SAME_LEFT))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static boolean isRightBelow(Box above, Box line) {
    return above == null || line.top() - above.bottom() < LEADING * line.height();
  }

  private static boolean isEmptyLabel(List<Cell> row) {
    return !row.isEmpty() && row.get(0).column() == 0 && row.get(0).text().isBlank();
  }

  private static boolean opensWithLabel(List<Cell> row, Labels labels) {
    return !row.isEmpty()
        && row.get(0).column() == 0
        && labels.known(row.get(0).text()).isPresent();
  }

  private Optional<Field> above(Cell cell) {
    return open.entrySet().stream()
        .filter(e -> isOneColumn(e.getKey(), cell))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isOneColumn(Cell above, Cell cell) {
    return above.box().isPresent() && cell.box().isPresent()
        ? Math.abs(above.box().get().left() - cell.box().get().left()) < SAME_LEFT
        : above.column() == cell.column();
  }

  /** A table without these cells. */
  static Table without(Table table, Set<Cell> cells) {
    return new Table(table.cells().stream().filter(c -> !cells.contains(c)).toList(), table.box());
  }
}
