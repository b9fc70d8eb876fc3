package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.page.Cell;

/**
 * The columns that say of each row what the heads of amounts leave open; none for what these say.
 *
 * @param years of which year the amounts of a row are
 * @param stages of which stage
 * @param units by the column of amounts, in which unit
 * @param relisted whether its measure is printed elsewhere, too
 * @param included whether its amounts are parts of others
 * @param categories of which part of the list the row is
 * @param accounts from which account its amounts are paid
 * @param keys by which number its measure goes elsewhere, printed in each of its rows
 */
public record RowColumns(
    Optional<Integer> years,
    Optional<Integer> stages,
    Map<Integer, Integer> units,
    Optional<Integer> relisted,
    Optional<Integer> included,
    List<Integer> categories,
    Optional<Integer> accounts,
    List<Integer> keys) {

  public static final RowColumns NONE = withMarks(Optional.empty(), Optional.empty(), List.of());

  public RowColumns {
    categories = List.copyOf(categories);
    keys = List.copyOf(keys);
  }

  /** No columns but those of 再掲, 内数 and 分野. */
  public static RowColumns withMarks(
      Optional<Integer> relisted, Optional<Integer> included, List<Integer> categories) {
    return new RowColumns(
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        relisted,
        included,
        categories,
        Optional.empty(),
        List.of());
  }

  /** The columns of 再掲, 内数 and 分野 alone. */
  public RowColumns marks() {
    return withMarks(relisted, included, categories);
  }

  /** Those by which the rows of one measure differ. */
  public Set<Integer> periods() {
    return Stream.of(years, stages, accounts).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** Those of which each row is read, though no field is told by their heads. */
  public Set<Integer> read() {
    return Stream.concat(
            Stream.of(years, stages, included, accounts).flatMap(Optional::stream),
            categories.stream())
        .collect(Collectors.toSet());
  }

  /** True where a measure has a row a year or a stage. */
  public boolean sayPeriods() {
    return years.isPresent() || stages.isPresent();
  }

  public boolean areNone() {
    return !sayPeriods() && units.isEmpty();
  }

  /** What the head of a column of amounts comes to say in a row. */
  public ColumnHead headIn(Map<Integer, Cell> row, int column, ColumnHead head) {
    return head.of(YearColumn.year(text(row, years)))
        .at(text(row, stages))
        .in(Unit.named(text(row, Optional.ofNullable(units.get(column)))))
        .including(included.isPresent() && IncludedColumn.isSet(text(row, included)));
  }

  private static String text(Map<Integer, Cell> row, Optional<Integer> column) {
    return column.map(row::get).map(cell -> cell.text().strip()).orElse("");
  }
}
