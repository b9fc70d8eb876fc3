package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.budget.term.PartWord;
import jp.shisaku.label.Field;
import jp.shisaku.label.MeasureNames;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;
import jp.shisaku.sheet.list.head.ListColumns;
import jp.shisaku.sheet.list.head.StageColumn;
import jp.shisaku.text.Fold;
import jp.shisaku.text.NoteMark;

/**
 * The rows of a list under one row of heads, by the measures that they name, taken from the top.
 * Rows of totals and of one cell are none.
 */
final class RowsUnderHeads {

  private static final Pattern REFERENCE = Pattern.compile("^[\\s　・○◦└├(（【]*参考[)）】]");

  private final CellGrid grid;
  private final Profile profile;
  private final ListColumns columns;

  /** By the name of each measure the numbers of its rows. */
  private final Map<Cell, List<Integer>> named = new LinkedHashMap<>();

  /** By the name of each measure further rows that only go on with a text of it. */
  private final Map<Cell, List<Integer>> goingOn = new HashMap<>();

  /** By the name of each measure what stands alone in the column of names right below it. */
  private final Map<Cell, Cell> alone = new LinkedHashMap<>();

  /** The row that was taken last, of a measure; negative where that is none. */
  private int above = -1;

  /** Rows whose amounts are of no stage. */
  private final Set<Integer> stageless = new HashSet<>();

  private final List<Cell> nameless = new ArrayList<>();
  private final Set<String> leftOut = new LinkedHashSet<>();

  RowsUnderHeads(CellGrid grid, Profile profile, ListColumns columns) {
    this.grid = grid;
    this.profile = profile;
    this.columns = columns;
  }

  void take(int row) {
    Map<Integer, Cell> cells = grid.row(row);
    List<Cell> filled =
        cells.values().stream().distinct().filter(c -> !CellGrid.isBlank(c)).toList();
    Cell name = cells.get(columns.names());
    Optional<Cell> year = columns.rows().years().map(cells::get);
    if (!filled.isEmpty() && filled.stream().allMatch(cell -> goesOn(row, cell))
        || above >= 0 && new RestOfName(grid, columns).isAt(row, above)) {
      above = row;
      last()
          .ifPresentOrElse(
              above -> goingOn.computeIfAbsent(above, n -> new ArrayList<>()).add(row),
              () -> nameless.add(filled.get(0)));
      return;
    }
    if (filled.size() == 1 && isAmount(filled.get(0))) {
      // What the end of a page leaves of an amount: which one it is, no row tells.
      nameless.add(filled.get(0));
      return;
    }
    if (filled.size() == 1 && filled.get(0) == name && above == row - 1) {
      last().ifPresent(measure -> alone.put(measure, name));
    }
    if (filled.size() < 2
        || filled.get(0) != name && isTotal(filled.get(0))
        || name != null && isNamedTotal(name)
        || year.filter(this::isTotal).isPresent()) {
      return;
    }
    if (isOfStageAbove(row, name)) {
      return;
    }
    // A figure in the place of a name: the row lacks a cell, and its amounts stand below other
    // heads.
    boolean shifted = name != null && FigureText.isNumber(name.text());
    if (name == null || CellGrid.isBlank(name) || isAcrossAmounts(name) || shifted) {
      nameless.add(filled.get(0));
    } else if (!named.isEmpty() && isPart(row, name)) {
      nameless.add(name);
    } else {
      named.computeIfAbsent(opened(name, row), n -> new ArrayList<>()).add(row);
      above = row;
    }
  }

  private boolean isAmount(Cell cell) {
    return cell.columnSpan() == 1
        && Optional.ofNullable(columns.heads().get(cell.column()))
            .filter(head -> head.field() == Field.BUDGET)
            .isPresent()
        && LoneAmount.is(cell.text())
        && cell.text().codePoints().anyMatch(Character::isDigit);
  }

  /** １　子育て in one cell across the columns of names and amounts heads the rows below it. */
  private boolean isAcrossAmounts(Cell name) {
    return columns.heads().entrySet().stream()
        .filter(e -> e.getValue().field() == Field.BUDGET)
        .anyMatch(e -> name.isInColumn(e.getKey()));
  }

  /** Those among the measures that are headings of others, or parts. */
  HeadingRows headings(boolean numbered) {
    return HeadingRows.among(named, grid, columns.heads(), numbered);
  }

  void leaveOut(Collection<Cell> names) {
    named.keySet().removeAll(names);
  }

  /** The measures in order. */
  List<ListTable.Row> measures() {
    goingOn.forEach((name, more) -> named.computeIfPresent(name, (n, rows) -> joined(rows, more)));
    return new MeasureRows(grid, profile, columns, stageless).of(named.values());
  }

  /** The first cells of rows with text in them that name no measure. */
  List<Cell> nameless() {
    return Stream.concat(nameless.stream(), restsOfNames()).toList();
  }

  /** Among names that mostly end as such do, what may be the end of the one above. */
  private Stream<Cell> restsOfNames() {
    long ends = named.keySet().stream().filter(n -> MeasureNames.endsAsOne(n.text())).count();
    return alone.entrySet().stream()
        .filter(e -> RestOfName.maySupply(e.getKey(), e.getValue()))
        .filter(e -> ends * 2 >= named.size())
        .map(Map.Entry::getValue);
  }

  /** What rows say in place of a stage, so that no line is made of their amounts. */
  Set<String> leftOut() {
    return leftOut;
  }

  private static List<Integer> joined(List<Integer> rows, List<Integer> more) {
    return Stream.concat(rows.stream(), more.stream()).sorted().toList();
  }

  private Optional<Cell> last() {
    return named.keySet().stream().reduce((first, next) -> next);
  }

  /** 合計, told by the first cell of a row or its year. */
  private boolean isTotal(Cell cell) {
    return profile.isTotalOfAny(cell.text());
  }

  /** 計 on the last line of a name may be the rest of 統計, so that the amounts have to tell. */
  private boolean isNamedTotal(Cell name) {
    return profile.isTotalOfAny(NamedRow.withoutBreaks(name));
  }

  /** True for the rest of a text behind the names that was begun in the row above. */
  private boolean goesOn(int row, Cell rest) {
    ColumnHead head = columns.heads().get(rest.column());
    return head != null
        && (head.field().isProse() || head.field() == Field.OFFICES)
        && rest.column() > columns.names()
        && rest.columnSpan() == 1
        && rest.row() == row
        && !isTotal(rest)
        && !NoteMark.opens(rest.text());
  }

  /** True for a row of a stage that goes on with the measure above it, or says nothing of one. */
  private boolean isOfStageAbove(int row, Cell name) {
    if (columns.rows().stages().isEmpty()) {
      return false;
    }
    boolean unnamed = name == null || CellGrid.isBlank(name);
    Cell stage = grid.row(row).get(columns.rows().stages().get());
    if (StageColumn.isOther(stage, profile)) {
      // 繰越, 計: the row may name a measure all the same.
      stageless.add(row);
      if (stage != null && !CellGrid.isBlank(stage) && !isTotal(stage)) {
        leftOut.add(Fold.onOneLine(stage.text()));
      }
      return unnamed;
    }
    if (unnamed && !named.isEmpty()) {
      named.values().stream().reduce((first, next) -> next).orElseThrow().add(row);
      return true;
    }
    return false;
  }

  /** うち調査分 below a measure, with amounts and nothing else of its own, is a part of it. */
  private boolean isPart(int row, Cell name) {
    return (PartWord.begins(name.text()) || REFERENCE.matcher(name.text()).find())
        && columns.heads().entrySet().stream()
            .filter(e -> e.getValue().field() != Field.BUDGET && e.getKey() != columns.names())
            .allMatch(e -> isBlankOrAsAbove(row, e.getKey()));
  }

  private boolean isBlankOrAsAbove(int row, int column) {
    Cell cell = grid.row(row).get(column);
    return cell == null || CellGrid.isBlank(cell) || cell.row() < row;
  }

  /** The name that a row goes on with: of a row a year, each prints the name again. */
  private Cell opened(Cell name, int row) {
    Set<Integer> periods = columns.rows().periods();
    return periods.isEmpty()
        ? name
        : named.entrySet().stream()
            .filter(e -> isOtherPeriod(row, e.getValue(), periods))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(name);
  }

  /** True where a row differs from others in its year or stage and its amounts alone. */
  private boolean isOtherPeriod(int row, List<Integer> others, Set<Integer> periods) {
    return columns.heads().entrySet().stream()
            .filter(e -> e.getValue().field() != Field.BUDGET && !periods.contains(e.getKey()))
            .allMatch(e -> isAlike(row, others.get(0), e.getKey()))
        && columns.rows().keys().stream().allMatch(key -> isAlike(row, others.get(0), key))
        && others.stream()
            .noneMatch(other -> periods.stream().allMatch(c -> isAlike(row, other, c)));
  }

  private boolean isAlike(int row, int other, int column) {
    return grid.letters(row, column).equals(grid.letters(other, column));
  }
}
