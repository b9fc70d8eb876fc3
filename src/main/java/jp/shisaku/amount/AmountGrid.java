package jp.shisaku.amount;

import java.util.ArrayList;
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
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Signs;

/**
 * The amounts of a measure by year and stage, a part of a table: 令和4年度, 令和5年度 above, 当初予算, 執行額 at
 * the side, or the other way round. An amount counts where its row and its column together say year
 * and stage. Where only the column names a stage (令和4年度決算額) the rows are 事業費 or a total; others are
 * parts of it. Carry-overs, reserves and totals have no stage: they are no lines.
 */
public final class AmountGrid implements AmountCells {

  private static final int LONGEST_CELL = 24;

  private final Table table;
  private final Labels labels;
  private final Optional<Cell> label;
  private final GridHeads heads;
  private final List<GridRow> rows = new ArrayList<>();

  private AmountGrid(Table table, Labels labels, Optional<Cell> label, GridHeads heads) {
    this.table = table;
    this.labels = labels;
    this.label = label;
    this.heads = heads;
    readRows();
  }

  /** The first such part of a table; empty where there is none, or where 予算額 has another value. */
  public static Optional<AmountCells> in(Table table, Labels labels) {
    return in(table, labels, false);
  }

  /** The same within the cell of 予算額, where a single head is enough. */
  public static Optional<AmountCells> inBudget(Table table, Labels labels) {
    return in(table, labels, true);
  }

  private static Optional<AmountCells> in(Table table, Labels labels, boolean announced) {
    if (table.cells().stream().noneMatch(c -> FigureText.isBare(c.text()))) {
      return Optional.empty();
    }
    List<Cell> budgets = table.cells().stream().filter(c -> isBudget(c, labels)).toList();
    int rowCount = table.rows();
    for (int row = 0; row < rowCount; row++) {
      GridHeads heads = GridHeads.at(row, table, budgets);
      Optional<Cell> label = budgets.stream().filter(heads::areAnnouncedBy).findFirst();
      int fewest = announced || label.isPresent() ? 1 : 2;
      if (heads.columns().size() >= fewest) {
        AmountGrid grid = new AmountGrid(table, labels, label, heads);
        boolean known = label.isPresent() || grid.cells().containsAll(budgets);
        if (known && !grid.amounts().isEmpty()) {
          return Optional.of(grid);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBudget(Cell cell, Labels labels) {
    return labels.known(cell.text()).filter(m -> m.field() == Field.BUDGET).isPresent();
  }

  // Rows

  private void readRows() {
    int rowCount = table.rows();
    for (int row = heads.firstRow(); row < rowCount; row++) {
      Optional<GridRow> read = row(row);
      if (read.isEmpty()) {
        return;
      }
      rows.add(read.get());
    }
  }

  /** The row of amounts; empty where the grid has ended. */
  private Optional<GridRow> row(int row) {
    Map<GridHead, Cell> figures = heads.figures(row);
    List<Cell> side = heads.side(row);
    Optional<Unit> unit = label.flatMap(l -> Unit.statedIn(l.text()));
    boolean amounts =
        figures.values().stream()
            .map(Cell::text)
            .anyMatch(
                text ->
                    FigureText.isFigure(text)
                        || FigureText.isBare(text)
                        || FigureText.isWholeIn(unit, text));
    boolean brief = figures.values().stream().allMatch(c -> c.text().length() <= LONGEST_CELL);
    boolean empty = figures.values().stream().noneMatch(Cell::isFilled);
    boolean other =
        side.stream().anyMatch(this::isOtherLabel) || !amounts && heads.standAgainIn(row);
    return other || !brief || empty && side.isEmpty() || !empty && !amounts
        ? Optional.empty()
        : Optional.of(new GridRow(side, figures, labels));
  }

  private boolean isOtherLabel(Cell cell) {
    return labels.known(cell.text()).filter(m -> m.field() != Field.BUDGET).isPresent();
  }

  // What it says

  @Override
  public Optional<Cell> label() {
    return label;
  }

  @Override
  public Set<Cell> cells() {
    Set<Cell> cells = new LinkedHashSet<>(heads.columns().keySet());
    // Heads over two rows, also of columns that are left out.
    heads.cells().forEach(cells::add);
    rows.forEach(row -> cells.addAll(row.side()));
    rows.forEach(row -> cells.addAll(row.figures().values()));
    // Figures of columns that are left out are told with these, and nobody else's; so is 内数.
    heads
        .lowest()
        .flatMap(this::below)
        .filter(
            c ->
                FigureText.areFigures(c.text())
                    || FigureText.isFraction(c.text())
                    || BudgetReader.headsIncluded(c.text()))
        .forEach(cells::add);
    label.ifPresent(announcing -> besideRows(announcing).forEach(cells::add));
    label.ifPresent(cells::remove);
    return cells;
  }

  /** 予算の状況 right of the label, which heads several rows and no amount of its own. */
  private Stream<Cell> besideRows(Cell announcing) {
    int first =
        heads.columns().keySet().stream().mapToInt(Cell::column).min().orElse(table.columns());
    return table.cells().stream()
        .filter(c -> c.row() >= announcing.row() && c.lastRow() <= announcing.lastRow())
        .filter(c -> c.column() > announcing.lastColumn() && c.lastColumn() < first)
        .filter(c -> c.rowSpan() > 1 && c.text().length() <= LONGEST_CELL && !isOtherLabel(c));
  }

  /** The figures that have a year and a stage, row by row. */
  @Override
  public List<Figure> figures(Piece piece) {
    return amounts().entrySet().stream()
        .map(
            e ->
                Figure.of(e.getKey(), piece)
                    .below(new AmountsHead(e.getValue() + included(e.getKey()), unit(e.getKey()))))
        .toList();
  }

  /** 内数 under 備考, in the row of the one amount. */
  private String included(Cell figure) {
    boolean said =
        heads.columns().size() == 1
            && remarks(figure.row()).map(Cell::text).anyMatch(BudgetReader::headsIncluded);
    return said && !BudgetReader.saysIncluded(figure.text()) ? BudgetReader.INCLUDED : "";
  }

  /** What stands right of the names of the rows under no year and no stage. */
  private Stream<Cell> remarks(int row) {
    return table.row(row).stream()
        .filter(c -> c.column() >= heads.leftmost())
        .filter(c -> heads.columns().keySet().stream().noneMatch(c::isUnder));
  }

  private Optional<Unit> unit(Cell figure) {
    return Stream.of(
            heads.columns().keySet().stream().filter(c -> c.column() == figure.column()),
            rows.stream()
                .filter(r -> r.figures().containsValue(figure))
                .flatMap(r -> r.side().stream()),
            heads.corner().stream())
        .flatMap(cells -> cells)
        .flatMap(c -> Unit.statedIn(c.text()).or(() -> Unit.named(c.text())).stream())
        .findFirst();
  }

  /** By cell, what its row and its column say together. */
  private Map<Cell, String> amounts() {
    boolean byRow = rows.stream().anyMatch(r -> r.head().isPresent());
    boolean byState =
        !byRow
            && rows.stream().anyMatch(GridRow::isOfState)
            && rows.stream().anyMatch(GridRow::isOfAll);
    boolean bySum = !byRow && rows.stream().noneMatch(GridRow::isPlain);
    boolean byAccount = rows.size() == 1 && BudgetReader.isAccount(rows.get(0).text());
    Map<Cell, String> found = new LinkedHashMap<>();
    for (GridRow row : rows) {
      boolean counts =
          byRow
              ? row.head().isPresent()
              : byState ? row.isOfState() : byAccount || (bySum ? row.isTotal() : row.isPlain());
      if (counts) {
        row.figures()
            .forEach(
                (head, cell) -> {
                  if (FigureText.isAmount(cell.text())) {
                    together(head, row.head())
                        .map(text -> byAccount ? text + " " + row.text() : text)
                        .ifPresent(text -> found.put(cell, text));
                  }
                });
      }
    }
    return found;
  }

  /**
   * What the heads of a column and a row say together. 令和8年度 alone is enough where 予算額 announces
   * the figures, as it is within a cell.
   */
  private Optional<String> together(GridHead column, Optional<GridHead> row) {
    return column
        .with(row)
        .or(
            () ->
                Optional.of(column)
                    .filter(c -> label.isPresent() && row.isEmpty() && c.isYearAlone())
                    .map(GridHead::text));
  }

  /** Rows and columns with figures that are no lines, and totals that are not what they add up. */
  @Override
  public List<Issue> issues(Piece piece, Optional<Unit> unit) {
    List<Issue> issues = new ArrayList<>();
    Set<Cell> lines = amounts().keySet();
    Stream<String> rowsLeft =
        rows.stream()
            .filter(
                row ->
                    !row.isTotal()
                        && row.figures().values().stream()
                            .anyMatch(c -> FigureText.isNumber(c.text())))
            .filter(row -> row.figures().values().stream().noneMatch(lines::contains))
            .map(GridRow::text);
    Stream<String> columnsLeft =
        heads
            .lowest()
            .filter(c -> !heads.columns().containsKey(c))
            .filter(c -> !labels.isTotal(c.text()) && (holdsNumbers(c) || holdsRemarks(c)))
            .map(heads::text);
    // 最終予算額, 補正後予算額: a year, but no stage.
    Stream<String> stageless =
        rows.stream().anyMatch(r -> r.head().isPresent())
            ? Stream.empty()
            : heads.columns().entrySet().stream()
                .filter(
                    e ->
                        together(e.getValue(), Optional.empty()).isEmpty()
                            && holdsNumbers(e.getKey()))
                .map(e -> GridRow.oneLine(e.getKey()));
    Stream<String> left =
        Stream.of(rowsLeft, columnsLeft, stageless)
            .flatMap(each -> each)
            .filter(text -> !text.isEmpty());
    issues.addAll(AmountCells.leftOut(left, piece));
    lines.stream()
        .filter(figure -> included(figure).isEmpty() && !BudgetReader.saysIncluded(figure.text()))
        .flatMap(figure -> remarks(figure.row()))
        .filter(remark -> BudgetReader.saysIncluded(remark.text()))
        .map(
            remark ->
                Issue.of(
                    IssueCode.BUDGET_INCLUDED_UNCLEAR,
                    piece.place(remark),
                    Field.BUDGET.code(),
                    remark.text()))
        .distinct()
        .forEach(issues::add);
    unit.ifPresent(known -> issues.addAll(new GridTotals(rows, known).issues(piece)));
    return issues;
  }

  private boolean holdsNumbers(Cell head) {
    return below(head)
        .map(Cell::text)
        .anyMatch(
            text ->
                FigureText.isNumber(text)
                    || FigureText.isFraction(text)
                    || FigureText.areFigures(text) && text.chars().anyMatch(Character::isDigit));
  }

  /** Words beside amounts, other than 内数, which goes with them. */
  private boolean holdsRemarks(Cell head) {
    return below(head)
        .map(Cell::text)
        .anyMatch(
            text ->
                !Signs.isNothing(text.strip())
                    && !FigureText.areFigures(text)
                    && !BudgetReader.headsIncluded(text));
  }

  /** The cells of the rows below a head. */
  private Stream<Cell> below(Cell head) {
    return IntStream.range(heads.firstRow(), heads.firstRow() + rows.size())
        .boxed()
        .flatMap(row -> table.row(row).stream())
        .filter(cell -> cell.isUnder(head));
  }
}
