package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;

/**
 * The columns of the rows below heads: which of them name the measures, and by which the rows of
 * one measure differ.
 *
 * @param firstRow the first row below the heads
 * @param rows of the table, those of the heads among them
 */
public record ColumnsBelow(CellGrid grid, int firstRow, int rows, Profile profile) {

  /**
   * What the columns hold.
   *
   * @param found by column, what the heads say
   * @param marks the columns of 再掲, 内数 and 分野
   */
  public ListColumns under(Map<Integer, ColumnHead> found, RowColumns marks) {
    Map<Integer, ColumnHead> heads = new TreeMap<>(found);
    int names = nameColumn(heads);
    Optional<Integer> stages = StageColumn.in(grid, firstRow, rows, heads);
    Optional<Integer> years =
        stages.isPresent() ? Optional.empty() : YearColumn.in(grid, firstRow, rows, heads, profile);
    if (stages.isEmpty()) {
      stages = StageColumn.besideOpenHeads(grid, firstRow, rows, heads, years, this::isTotalAlone);
      stages.ifPresent(heads::remove);
    }
    Optional<Integer> included =
        marks.included().or(() -> IncludedColumn.besideOneAmount(grid, firstRow, rows, heads));
    included.ifPresent(heads::remove);
    List<Integer> categories =
        marks.categories().stream().filter(column -> !heads.containsKey(column)).toList();
    Map<Integer, Integer> units = UnitColumn.in(grid, firstRow, rows, heads);
    heads.keySet().removeAll(units.values());
    return new ListColumns(
        heads,
        names,
        new RowColumns(
            years,
            stages,
            units,
            marks.relisted(),
            included,
            categories,
            accounts(heads),
            keys(heads)));
  }

  /** The column in which nothing stands but accounts, more than one of them, and totals. */
  private Optional<Integer> accounts(Map<Integer, ColumnHead> heads) {
    return beside(heads)
        .filter(
            column ->
                grid.filled(firstRow, rows, column)
                    .map(cell -> cell.text().strip())
                    .allMatch(text -> BudgetReader.isAccount(text) || profile.isTotal(text)))
        .filter(
            column ->
                grid.filled(firstRow, rows, column)
                        .map(Cell::text)
                        .filter(BudgetReader::isAccount)
                        .distinct()
                        .limit(2)
                        .count()
                    > 1)
        .findFirst();
  }

  /** 事業番号 and the like, where the rows of a measure print it again; what counts rows does not. */
  private List<Integer> keys(Map<Integer, ColumnHead> heads) {
    return beside(heads)
        .filter(column -> isKey(grid.row(firstRow - 1).get(column)))
        .filter(
            column -> {
              List<String> all =
                  grid.filled(firstRow, rows, column).map(cell -> cell.text().strip()).toList();
              return Set.copyOf(all).size() < all.size();
            })
        .toList();
  }

  private static boolean isKey(Cell head) {
    return head != null && ListHeads.KEY.matcher(head.text().strip()).matches();
  }

  private Stream<Integer> beside(Map<Integer, ColumnHead> heads) {
    return grid.columns(firstRow, rows).filter(column -> !heads.containsKey(column));
  }

  private boolean isTotalAlone(int row) {
    return grid.row(row).values().stream()
        .filter(cell -> !CellGrid.isBlank(cell))
        .limit(1)
        .anyMatch(cell -> profile.isTotalOfAny(cell.text()));
  }

  /**
   * Of 施策 over several rows, or printed again in each, and 事業名 with one a row, the latter names
   * what has the amounts.
   */
  private int nameColumn(Map<Integer, ColumnHead> heads) {
    return heads.entrySet().stream()
        .filter(e -> e.getValue().field() == Field.NAME)
        .map(Map.Entry::getKey)
        .reduce((first, next) -> names(next) > names(first) ? next : first)
        .orElse(-1);
  }

  private long names(int column) {
    return grid.filled(firstRow, rows, column)
        .filter(cell -> cell.column() == column && isWord(cell))
        .map(Cell::text)
        .distinct()
        .count();
  }

  /** Under one head that covers two columns, numbers stand beside the names. */
  private static boolean isWord(Cell cell) {
    return cell.text().codePoints().filter(Character::isLetter).limit(2).count() > 1;
  }
}
