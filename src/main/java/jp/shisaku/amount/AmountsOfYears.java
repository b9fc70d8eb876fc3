package jp.shisaku.amount;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

/**
 * The amounts of a measure in the rows of 予算額, a row a year (本年度, 前年度, 比較) or a year and stage,
 * below 事業費 or 計 and where the money comes from (国庫支出金, 一般財源): each is that of the whole; of 事業費
 * and うち国費 alone the latter. A table may hold nothing else, below 予算額 or in its cell.
 *
 * @param whole the head of the column of the whole
 * @param rest the cells of the rows, besides the amounts
 * @param amounts the year of each, with the stage where that is said
 */
public record AmountsOfYears(
    Optional<Cell> label, Cell whole, Set<Cell> rest, Map<Cell, String> amounts)
    implements AmountCells {

  private static final int LONGEST_CELL = 24;

  public AmountsOfYears {
    rest = new LinkedHashSet<>(rest);
    amounts = new LinkedHashMap<>(amounts);
  }

  /** Those of a table; empty where it has none. */
  public static Optional<AmountsOfYears> in(Table table, Labels labels) {
    return table.cells().stream()
        .filter(cell -> cell.rowSpan() > 1 && isOf(Field.BUDGET, cell, labels))
        .flatMap(label -> beside(label, table, labels).stream())
        .findFirst()
        .or(() -> alone(table, labels));
  }

  /** The same of a table within the cell of 予算額, where 金額 may head the amounts. */
  public static Optional<AmountsOfYears> inBudget(Table table, Labels labels) {
    return of(table.cells(), Optional.empty(), table, labels);
  }

  /** Without 予算額 beside it a table tells by 事業費, years and stages what it holds. */
  private static Optional<AmountsOfYears> alone(Table table, Labels labels) {
    return table.row(0).stream().anyMatch(cell -> isOf(Field.BUDGET, cell, labels))
        ? of(table.cells(), Optional.empty(), table, labels).filter(AmountsOfYears::areStaged)
        : Optional.empty();
  }

  private boolean areStaged() {
    return amounts.values().stream().allMatch(BudgetReader::holdsStage);
  }

  private static boolean isOf(Field field, Cell cell, Labels labels) {
    return labels.known(cell.text()).filter(m -> m.field() == field).isPresent();
  }

  private static Optional<AmountsOfYears> beside(Cell label, Table table, Labels labels) {
    List<Cell> all =
        table.cellsFrom(label.row(), label.lastRow() + 1).stream()
            .filter(cell -> cell.column() > label.lastColumn())
            .toList();
    return of(all, Optional.of(label), table, labels);
  }

  /**
   * @param all the cells of the rows, the first of which holds the heads
   */
  private static Optional<AmountsOfYears> of(
      List<Cell> all, Optional<Cell> label, Table table, Labels labels) {
    int top = all.stream().mapToInt(Cell::row).min().orElse(0);
    int left = all.stream().mapToInt(Cell::column).min().orElse(0);
    List<Cell> heads =
        all.stream().filter(cell -> cell.row() == top && cell.column() > left).toList();
    List<Cell> wholes = heads.stream().filter(cell -> isWhole(cell, labels)).toList();
    if (wholes.size() != 1
        || !all.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
        || all.stream().anyMatch(cell -> isOtherLabel(cell, labels))) {
      return Optional.empty();
    }
    Cell whole = ofState(heads).orElse(wholes.get(0));
    int end = all.stream().mapToInt(Cell::lastRow).max().orElse(top);
    Map<Cell, String> amounts = new LinkedHashMap<>();
    for (int row = whole.lastRow() + 1; row <= end; row++) {
      Optional<GridHead> year = year(row, left, whole.column(), table, labels);
      if (year.isPresent()) {
        int of = row;
        Optional<Cell> amount =
            table
                .at(row, whole.column())
                .filter(cell -> cell.row() == of && cell.columnSpan() == whole.columnSpan())
                .filter(cell -> isFigure(cell, label, whole));
        if (amount.isEmpty()) {
          return Optional.empty();
        }
        amounts.put(amount.get(), year.get().text());
      }
    }
    int first = amounts.keySet().stream().mapToInt(Cell::row).min().orElse(0);
    boolean stages =
        all.stream()
            .filter(cell -> cell.row() < first && cell.column() > left)
            .anyMatch(cell -> !cell.equals(whole) && BudgetReader.holdsStage(cell.text()));
    if (amounts.isEmpty() || stages) {
      return Optional.empty();
    }
    Set<Cell> rest = new LinkedHashSet<>(all);
    rest.removeAll(amounts.keySet());
    return Optional.of(new AmountsOfYears(label, whole, rest, amounts));
  }

  /** うち国費 beside the whole, where nothing else says where the money comes from. */
  private static Optional<Cell> ofState(List<Cell> heads) {
    List<Cell> sources =
        heads.stream()
            .filter(
                cell ->
                    GridRow.isOfState(GridHead.oneLine(cell.text()))
                        || Profile.STANDARD.isSource(cell.text()))
            .toList();
    return Optional.of(sources)
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0))
        .filter(cell -> GridRow.isOfState(GridHead.oneLine(cell.text())));
  }

  /** What the cells left of all figures say of a row: 本年度, 令和8年度当初, or 令和8年度 and 当初. */
  private static Optional<GridHead> year(int row, int left, int end, Table table, Labels labels) {
    List<Cell> side =
        IntStream.range(left, end)
            .mapToObj(column -> table.at(row, column))
            .flatMap(Optional::stream)
            .takeWhile(cell -> !FigureText.areFigures(cell.text()))
            .filter(Cell::isFilled)
            .distinct()
            .toList();
    return new GridRow(side, Map.of(), labels)
        .head()
        .filter(head -> head.isYearAlone() || head.with(Optional.empty()).isPresent());
  }

  private static boolean isWhole(Cell head, Labels labels) {
    String text = GridHead.oneLine(head.text());
    return head.columnSpan() == 1
        && (labels.isTotal(text)
            || labels.column(text).filter(f -> f == Field.BUDGET).isPresent()
                && !BudgetReader.isOfAllYears(text));
  }

  private static boolean isOtherLabel(Cell cell, Labels labels) {
    return labels
        .known(cell.text())
        .filter(m -> m.field().isOfMeasure() && m.field() != Field.BUDGET)
        .isPresent();
  }

  private static boolean isFigure(Cell cell, Optional<Cell> label, Cell whole) {
    Optional<Unit> unit =
        Stream.concat(Stream.of(whole), label.stream())
            .flatMap(c -> Unit.statedIn(c.text()).stream())
            .findFirst();
    return FigureText.isNumberOrDash(cell.text().strip())
        || FigureText.isWholeIn(unit, cell.text());
  }

  @Override
  public Set<Cell> cells() {
    Set<Cell> cells = new LinkedHashSet<>(rest);
    cells.addAll(amounts.keySet());
    return cells;
  }

  @Override
  public List<Figure> figures(Piece piece) {
    return amounts.entrySet().stream()
        .filter(row -> FigureText.isAmount(row.getKey().text()))
        .map(
            row ->
                Figure.of(row.getKey(), piece)
                    .below(new AmountsHead(row.getValue(), Unit.statedIn(whole.text()))))
        .toList();
  }

  /** The parts and the rows that give no line. */
  @Override
  public List<Issue> issues(Piece piece, Optional<Unit> unit) {
    int side = rest.stream().mapToInt(Cell::column).min().orElse(0);
    return AmountCells.leftOut(
        rest.stream()
            .filter(cell -> !cell.equals(whole) && !namesAmount(cell))
            .filter(cell -> cell.column() > side || cell.row() > whole.lastRow())
            .filter(cell -> cell.isFilled() && !FigureText.areFigures(cell.text()))
            .map(GridRow::oneLine)
            .distinct(),
        piece);
  }

  /** True for the year left of an amount. */
  private boolean namesAmount(Cell cell) {
    return cell.row() > whole.lastRow()
        && amounts.keySet().stream()
            .anyMatch(amount -> cell.isInRow(amount.row()) && cell.column() < amount.column());
  }
}
