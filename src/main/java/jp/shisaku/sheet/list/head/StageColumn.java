package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;

/**
 * The column of a list with a row a stage of each measure (当初予算, 補正予算, 決算額) under heads that name
 * years alone (令和5年度), or that leave the stage open (予算額, 金額).
 */
public final class StageColumn {

  private static final int LONGEST = 20;

  /** One stage in all rows is no column of stages. */
  private static final int FEWEST_STAGES = 2;

  private static final String GENERIC = "予算";

  private StageColumn() {}

  /**
   * The heads that name a year alone, by column; empty where no column of stages is beside them.
   */
  static Map<Integer, ColumnHead> years(
      CellGrid grid, int rows, int last, Map<Integer, List<String>> heads) {
    Map<Integer, ColumnHead> years = new TreeMap<>();
    heads.forEach(
        (column, texts) -> ColumnHead.ofYear(texts).ifPresent(head -> years.put(column, head)));
    return years.isEmpty() || in(grid, last + 1, rows, years).isEmpty() ? Map.of() : years;
  }

  /** The column, where there is one beside heads that name years alone. */
  static Optional<Integer> in(
      CellGrid grid, int firstRow, int rows, Map<Integer, ColumnHead> heads) {
    if (heads.values().stream().noneMatch(ColumnHead::isYear)) {
      return Optional.empty();
    }
    return grid.columns(firstRow, rows)
        .filter(
            column ->
                !heads.containsKey(column) || heads.get(column).field() == Field.CLASSIFICATION)
        .filter(column -> holdsStages(grid, firstRow, rows, column))
        .findFirst();
  }

  /**
   * True for a column under one head with the amounts right of it, of which it says year and stage:
   * R8当初 | 12.
   */
  static boolean isUnderHeadOfAmounts(
      CellGrid grid, int firstRow, int rows, Map<Integer, ColumnHead> heads, int column) {
    Cell head = grid.row(firstRow - 1).get(column);
    return heads.get(column).field() == Field.BUDGET
        && heads.containsKey(column + 1)
        && head != null
        && head == grid.row(firstRow - 1).get(column + 1)
        && grid.filled(firstRow, rows, column).limit(1).count() > 0
        && grid.filled(firstRow, rows, column)
            .map(Cell::text)
            .allMatch(text -> BudgetReader.holdsStage(text) && !FigureText.isNumber(text));
  }

  /**
   * The column that says of which stage each row is, under heads that leave it open (予算額, 金額):
   * every row with an amount has one there, and some row another than the head alone would say.
   *
   * @param firstRow the first row below the heads
   * @param years the column that says of which year each row is; empty where none does
   * @param isTotal true for the number of a row that adds up others
   */
  static Optional<Integer> besideOpenHeads(
      CellGrid grid,
      int firstRow,
      int rows,
      Map<Integer, ColumnHead> heads,
      Optional<Integer> years,
      IntPredicate isTotal) {
    List<Integer> amounts =
        heads.entrySet().stream()
            .filter(e -> e.getValue().field() == Field.BUDGET)
            .map(Map.Entry::getKey)
            .toList();
    if (amounts.isEmpty() || !amounts.stream().map(heads::get).allMatch(ColumnHead::isOpen)) {
      return Optional.empty();
    }
    return grid.columns(firstRow, rows)
        .filter(column -> years.filter(column::equals).isEmpty() && mayBe(heads.get(column)))
        .filter(column -> grid.filled(firstRow, rows, column).limit(1).anyMatch(c -> isStage(c)))
        .filter(
            column ->
                tells(
                    IntStream.range(firstRow, rows)
                        .filter(row -> holdsAmount(grid.row(row), amounts) && !isTotal.test(row))
                        .mapToObj(row -> Optional.ofNullable(grid.row(row).get(column)))
                        .map(cell -> cell.map(c -> c.text().strip()).orElse(""))
                        .distinct()
                        .toList()))
        .findFirst();
  }

  private static boolean mayBe(ColumnHead head) {
    return head == null || head.field() == Field.CLASSIFICATION;
  }

  private static boolean holdsAmount(Map<Integer, Cell> row, List<Integer> amounts) {
    return amounts.stream()
        .map(row::get)
        .anyMatch(cell -> cell != null && FigureText.isNumber(cell.text()));
  }

  /** 予算 in all rows tells measures with money from others. */
  private static boolean tells(List<String> stages) {
    return stages.stream().allMatch(StageColumn::isStage)
        && stages.stream().anyMatch(stage -> !GENERIC.equals(stage));
  }

  private static boolean holdsStages(CellGrid grid, int firstRow, int rows, int column) {
    List<String> filled =
        grid.filled(firstRow, rows, column).map(cell -> cell.text().strip()).toList();
    List<String> stages = filled.stream().filter(StageColumn::isStage).toList();
    return stages.stream().distinct().count() >= FEWEST_STAGES && stages.size() * 2 > filled.size();
  }

  private static boolean isStage(Cell cell) {
    return isStage(cell.text().strip());
  }

  /** True for a stage without a year and anything else. */
  static boolean isStage(String text) {
    if (text.isBlank() || text.length() > LONGEST || !BudgetReader.holdsStage(text)) {
      return false;
    }
    List<BudgetLine> lines = BudgetReader.ofHeading(text).value().lines();
    return lines.size() == 1
        && lines.get(0).phase() != Phase.UNSPECIFIED
        && lines.get(0).era().isEmpty()
        && lines.get(0).label().isEmpty();
  }

  /** True for a row that says another thing than a stage: 繰越, 計. */
  public static boolean isOther(Cell cell, Profile profile) {
    return cell == null || profile.isTotal(cell.text().strip()) || !isStage(cell.text().strip());
  }
}
