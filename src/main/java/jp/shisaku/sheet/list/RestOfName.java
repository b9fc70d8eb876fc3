package jp.shisaku.sheet.list;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.budget.term.PartWord;
import jp.shisaku.label.Field;
import jp.shisaku.label.MeasureNames;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;
import jp.shisaku.sheet.list.head.ListColumns;
import jp.shisaku.text.RowNumber;

/**
 * Rows of a list that only go on with the name of the measure above, as workbooks without wrapped
 * cells have them: 里山の木橋 above かけかえ事業.
 */
record RestOfName(CellGrid grid, ListColumns columns) {

  /**
   * True for a row that the numbers of the list tell from a measure: it has none, or shares that of
   * the row above, and it has neither amounts nor an office of its own. Of a name without a number
   * and with nothing beside it nobody can tell whether it heads the rows below.
   */
  boolean isAt(int row, int above) {
    Map<Integer, Cell> cells = grid.row(row);
    Cell name = cells.get(columns.names());
    Optional<Integer> numbers = numbers(above);
    if (row != above + 1 || numbers.isEmpty() || name == null || !isPlain(name)) {
      return false;
    }
    Cell number = cells.get(numbers.get());
    boolean shared = number != null && number.row() < row;
    return (shared || number == null || CellGrid.isBlank(number))
        && ofOthers(Field.BUDGET, row)
        && ofOthers(Field.OFFICES, row)
        && (shared || hasText(row));
  }

  private Optional<Integer> numbers(int row) {
    return grid.row(row).entrySet().stream()
        .filter(e -> e.getKey() < columns.names() && !columns.heads().containsKey(e.getKey()))
        .filter(e -> RowNumber.is(e.getValue().text()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isPlain(Cell name) {
    return !CellGrid.isBlank(name)
        && name.columnSpan() == 1
        && HeadingMark.of(name.text().strip()).isNone()
        && !PartWord.begins(name.text());
  }

  /** True where the row has nothing of its own in the columns of a field. */
  private boolean ofOthers(Field field, int row) {
    return cells(row, field).allMatch(cell -> cell.row() < row || CellGrid.isBlank(cell));
  }

  private boolean hasText(int row) {
    return columns.heads().values().stream()
        .map(ColumnHead::field)
        .filter(Field::isProse)
        .distinct()
        .flatMap(field -> cells(row, field))
        .anyMatch(cell -> cell.row() == row && !CellGrid.isBlank(cell));
  }

  private Stream<Cell> cells(int row, Field field) {
    return columns.heads().entrySet().stream()
        .filter(e -> e.getValue().field() == field)
        .flatMap(e -> Optional.ofNullable(grid.row(row).get(e.getKey())).stream());
  }

  /** True for a text that ends as names of measures do, below a name that does not. */
  static boolean maySupply(Cell name, Cell below) {
    return isPlain(below)
        && MeasureNames.endsAsOne(below.text())
        && !MeasureNames.endsAsOne(name.text());
  }
}
