package jp.shisaku.sheet.list;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.Unit;
import jp.shisaku.page.Cell;

/**
 * The columns that say of each row what the heads of amounts leave open; none for what these say.
 *
 * @param years of which year the amounts of a row are
 * @param stages of which stage
 * @param units by the column of amounts, in which unit
 * @param relisted whether its measure is printed elsewhere, too
 */
record RowColumns(
    Optional<Integer> years,
    Optional<Integer> stages,
    Map<Integer, Integer> units,
    Optional<Integer> relisted) {

  static final RowColumns NONE = withMark(Optional.empty());

  /** No columns but that of 再掲. */
  static RowColumns withMark(Optional<Integer> relisted) {
    return new RowColumns(Optional.empty(), Optional.empty(), Map.of(), relisted);
  }

  /** Those by which the rows of one measure differ. */
  Set<Integer> periods() {
    return Stream.of(years, stages).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** True where a measure has a row a year or a stage. */
  boolean sayPeriods() {
    return years.isPresent() || stages.isPresent();
  }

  boolean areNone() {
    return !sayPeriods() && units.isEmpty();
  }

  /** What the head of a column of amounts comes to say in a row. */
  ColumnHead headIn(Map<Integer, Cell> row, int column, ColumnHead head) {
    return head.of(YearColumn.year(text(row, years)))
        .at(text(row, stages))
        .in(Unit.named(text(row, Optional.ofNullable(units.get(column)))));
  }

  private static String text(Map<Integer, Cell> row, Optional<Integer> column) {
    return column.map(row::get).map(cell -> cell.text().strip()).orElse("");
  }
}
