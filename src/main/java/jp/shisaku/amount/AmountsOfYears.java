package jp.shisaku.amount;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

/**
 * The amounts of a measure in the rows of 予算額, a row a year (本年度, 前年度, 比較), below 事業費 or 計 and
 * where the money comes from (国庫支出金, 一般財源): each is that of the whole.
 *
 * @param whole the head of the column of the whole
 * @param rest the cells of the rows, besides the amounts
 * @param amounts by the year beside them
 */
public record AmountsOfYears(
    Optional<Cell> label, Cell whole, Set<Cell> rest, Map<Cell, Cell> amounts)
    implements AmountCells {

  private static final int LONGEST_CELL = 24;

  public AmountsOfYears {
    rest = new LinkedHashSet<>(rest);
    amounts = new LinkedHashMap<>(amounts);
  }

  /** Those of a table; empty where it has none. */
  public static Optional<AmountCells> in(Table table, Labels labels) {
    return table.cells().stream()
        .filter(cell -> cell.rowSpan() > 1 && isOf(Field.BUDGET, cell, labels))
        .flatMap(label -> beside(label, table, labels).stream())
        .findFirst();
  }

  private static boolean isOf(Field field, Cell cell, Labels labels) {
    return labels.known(cell.text()).filter(m -> m.field() == field).isPresent();
  }

  private static Optional<AmountCells> beside(Cell label, Table table, Labels labels) {
    List<Cell> all =
        table.cellsFrom(label.row(), label.lastRow() + 1).stream()
            .filter(cell -> cell.column() > label.lastColumn())
            .toList();
    Map<Cell, GridHead> years = new LinkedHashMap<>();
    all.stream()
        .filter(cell -> cell.row() > label.row() && cell.column() == label.lastColumn() + 1)
        .forEach(cell -> year(cell).ifPresent(head -> years.put(cell, head)));
    if (years.isEmpty()
        || !all.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
        || all.stream().anyMatch(cell -> isOtherLabel(cell, labels))) {
      return Optional.empty();
    }
    Cell first = years.keySet().iterator().next();
    List<Cell> wholes =
        all.stream()
            .filter(cell -> cell.row() == label.row() && cell.column() > first.lastColumn())
            .filter(cell -> isWhole(cell, labels))
            .toList();
    boolean stages =
        all.stream()
            .filter(cell -> cell.row() < first.row() && cell.column() > first.lastColumn())
            .anyMatch(cell -> !wholes.contains(cell) && BudgetReader.holdsStage(cell.text()));
    if (wholes.size() != 1 || stages) {
      return Optional.empty();
    }
    Cell whole = wholes.get(0);
    Map<Cell, Cell> amounts = new LinkedHashMap<>();
    for (Cell year : years.keySet()) {
      Optional<Cell> amount =
          table
              .at(year.row(), whole.column())
              .filter(cell -> cell.row() == year.row() && cell.columnSpan() == whole.columnSpan());
      if (amount.filter(cell -> isFigure(cell, label, whole)).isEmpty()) {
        return Optional.empty();
      }
      amounts.put(year, amount.get());
    }
    Set<Cell> rest = new LinkedHashSet<>(all);
    rest.removeAll(amounts.values());
    return Optional.of(new AmountsOfYears(Optional.of(label), whole, rest, amounts));
  }

  /** 本年度, 令和8年度, 令和8年度当初. */
  private static Optional<GridHead> year(Cell cell) {
    return GridHead.of(cell.text(), Optional.empty())
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

  private static boolean isFigure(Cell cell, Cell label, Cell whole) {
    Optional<Unit> unit =
        Stream.of(whole, label).flatMap(c -> Unit.statedIn(c.text()).stream()).findFirst();
    return FigureText.isNumberOrDash(cell.text().strip())
        || FigureText.isWholeIn(unit, cell.text());
  }

  @Override
  public Set<Cell> cells() {
    Set<Cell> cells = new LinkedHashSet<>(rest);
    cells.addAll(amounts.values());
    return cells;
  }

  @Override
  public List<Figure> figures(Piece piece) {
    return amounts.entrySet().stream()
        .filter(row -> FigureText.isAmount(row.getValue().text()))
        .map(
            row ->
                Figure.of(row.getValue(), piece)
                    .below(
                        new AmountsHead(
                            year(row.getKey()).orElseThrow().text(), Unit.statedIn(whole.text()))))
        .toList();
  }

  /** The parts and the rows that give no line. */
  @Override
  public List<Issue> issues(Piece piece, Optional<Unit> unit) {
    int side = amounts.keySet().iterator().next().column();
    return AmountCells.leftOut(
        rest.stream()
            .filter(cell -> !cell.equals(whole) && !amounts.containsKey(cell))
            .filter(cell -> cell.column() > side || cell.row() > whole.lastRow())
            .filter(cell -> cell.isFilled() && !FigureText.areFigures(cell.text()))
            .map(GridRow::oneLine)
            .distinct(),
        piece);
  }
}
