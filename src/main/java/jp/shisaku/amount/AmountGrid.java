package jp.shisaku.amount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.Unit;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

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
  private final int headRow;

  /** The column of the first head, whether or not its figures count. */
  private final int leftmost;

  private final Map<Cell, GridHead> columns;
  private final List<GridRow> rows = new ArrayList<>();

  private AmountGrid(
      Table table,
      Labels labels,
      Optional<Cell> label,
      int headRow,
      int leftmost,
      Map<Cell, GridHead> columns) {
    this.table = table;
    this.labels = labels;
    this.label = label;
    this.headRow = headRow;
    this.columns = columns;
    this.leftmost = leftmost;
  }

  /** The first such part of a table; empty where there is none, or where 予算額 has another value. */
  public static Optional<AmountGrid> in(Table table, Labels labels) {
    if (table.cells().stream().noneMatch(c -> FigureText.isBare(c.text()))) {
      return Optional.empty();
    }
    List<Cell> budgets = table.cells().stream().filter(c -> isBudget(c, labels)).toList();
    for (int row = 0; row < table.rows(); row++) {
      Map<Cell, GridHead> heads = heads(table, row);
      // Left of years the label is at their side, and what stands below it names the rows.
      boolean years = heads.values().stream().anyMatch(GridHead::hasYear);
      heads.keySet().removeIf(c -> years && budgets.contains(c) && !heads.get(c).hasYear());
      int leftmost = heads.keySet().stream().mapToInt(Cell::column).min().orElse(0);
      heads.keySet().removeIf(head -> holdsSeveral(table, head));
      Optional<Cell> label = Optional.empty();
      for (Cell budget : budgets) {
        label = label.or(() -> Optional.of(budget).filter(b -> announces(b, heads)));
      }
      int fewest = label.isPresent() ? 1 : 2;
      if (heads.size() >= fewest) {
        AmountGrid grid = new AmountGrid(table, labels, label, row, leftmost, heads);
        grid.readRows();
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

  /** True for a label left of the heads, above them, or one of them. */
  private static boolean announces(Cell budget, Map<Cell, GridHead> heads) {
    return heads.keySet().stream()
        .anyMatch(
            head ->
                budget.equals(head)
                    || budget.lastColumn() < head.column()
                        && budget.row() <= head.lastRow()
                        && head.row() <= budget.lastRow() + 1
                    || budget.lastRow() + 1 == head.row() && budget.column() <= head.column());
  }

  private static Map<Cell, GridHead> heads(Table table, int row) {
    Map<Cell, GridHead> upper = new LinkedHashMap<>();
    Optional<GridHead> before = Optional.empty();
    for (Cell cell : table.row(row)) {
      Optional<GridHead> head = GridHead.of(cell.text(), before);
      head.ifPresent(found -> upper.put(cell, found));
      before = head;
    }
    Map<Cell, GridHead> heads = GridHead.split(table, upper);
    // Of two columns with the same head nothing tells which is which.
    List<GridHead> all = List.copyOf(heads.values());
    heads.values().removeIf(head -> Collections.frequency(all, head) > 1);
    return heads;
  }

  /** True for a head over several columns of figures, of which it does not say which is which. */
  private static boolean holdsSeveral(Table table, Cell head) {
    return head.columnSpan() > 1
        && IntStream.range(head.lastRow() + 1, table.rows())
            .anyMatch(
                row ->
                    table.row(row).stream()
                            .filter(c -> GridHead.isUnder(head, c) && FigureText.isFigure(c.text()))
                            .count()
                        > 1);
  }

  // Rows

  /** The first row below the heads. */
  private int firstRow() {
    return columns.keySet().stream().mapToInt(Cell::lastRow).max().orElse(headRow) + 1;
  }

  private void readRows() {
    for (int row = firstRow(); row < table.rows(); row++) {
      Optional<GridRow> read = row(row);
      if (read.isEmpty()) {
        return;
      }
      rows.add(read.get());
    }
  }

  /** The row of amounts; empty where the grid has ended. */
  private Optional<GridRow> row(int row) {
    Map<GridHead, Cell> figures = new LinkedHashMap<>();
    columns.forEach(
        (head, says) ->
            table
                .at(row, head.column())
                .filter(c -> c.row() == row && c.columnSpan() <= head.columnSpan())
                .ifPresent(c -> figures.put(says, c)));
    List<Cell> side = side(row);
    boolean amounts = figures.values().stream().anyMatch(c -> FigureText.isFigure(c.text()));
    boolean brief = figures.values().stream().allMatch(c -> c.text().length() <= LONGEST_CELL);
    boolean empty = figures.values().stream().allMatch(c -> c.text().isBlank());
    boolean other =
        side.stream().anyMatch(this::isOtherLabel) || !heads(table, row).isEmpty() && !amounts;
    return other || !brief || empty && side.isEmpty() || !empty && !amounts
        ? Optional.empty()
        : Optional.of(new GridRow(side, figures, labels));
  }

  /** What stands left of the figures of a row, without what stands beside the heads too. */
  private List<Cell> side(int row) {
    List<Cell> side = new ArrayList<>();
    for (int column = 0; column < leftmost; column++) {
      table
          .at(row, column)
          .filter(c -> c.row() > headRow && !c.text().isBlank() && !side.contains(c))
          .ifPresent(side::add);
    }
    return side;
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
    Set<Cell> cells = new LinkedHashSet<>(columns.keySet());
    // Heads over two rows, also of columns that are left out.
    headRows().forEach(row -> heads(row).forEach(cells::add));
    rows.forEach(row -> cells.addAll(row.side()));
    rows.forEach(row -> cells.addAll(row.figures().values()));
    label.ifPresent(cells::remove);
    return cells;
  }

  /** The figures that have a year and a stage, row by row. */
  @Override
  public List<Figure> figures(Piece piece) {
    return amounts().entrySet().stream()
        .map(e -> Figure.of(e.getKey(), piece).under(e.getValue(), unit(e.getKey())))
        .toList();
  }

  private Optional<Unit> unit(Cell figure) {
    return Stream.concat(
            columns.keySet().stream().filter(c -> c.column() == figure.column()),
            rows.stream()
                .filter(r -> r.figures().containsValue(figure))
                .flatMap(r -> r.side().stream()))
        .flatMap(c -> Unit.statedIn(c.text()).stream())
        .findFirst();
  }

  /** By cell, what its row and its column say together. */
  private Map<Cell, String> amounts() {
    boolean byRow = rows.stream().anyMatch(r -> r.head().isPresent());
    boolean byState = !byRow && rows.stream().anyMatch(GridRow::isOfState);
    boolean bySum = !byRow && rows.stream().noneMatch(GridRow::isPlain);
    Map<Cell, String> found = new LinkedHashMap<>();
    for (GridRow row : rows) {
      boolean counts =
          byRow
              ? row.head().isPresent()
              : byState ? row.isOfState() : bySum ? row.isTotal() : row.isPlain();
      if (counts) {
        row.figures()
            .forEach(
                (head, cell) -> {
                  if (FigureText.isAmount(cell.text())) {
                    head.with(row.head()).ifPresent(text -> found.put(cell, text));
                  }
                });
      }
    }
    return found;
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
        heads(firstRow() - 1)
            .filter(c -> !columns.containsKey(c))
            .filter(c -> !labels.isTotal(c.text()) && holdsNumbers(c))
            .map(this::headText);
    // 最終予算額, 補正後予算額: a year, but no stage.
    Stream<String> stageless =
        rows.stream().anyMatch(r -> r.head().isPresent())
            ? Stream.empty()
            : columns.entrySet().stream()
                .filter(
                    e -> e.getValue().with(Optional.empty()).isEmpty() && holdsNumbers(e.getKey()))
                .map(e -> GridRow.oneLine(e.getKey()));
    String left =
        Stream.of(rowsLeft, columnsLeft, stageless)
            .flatMap(each -> each)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("、"));
    if (!left.isEmpty()) {
      issues.add(
          Issue.of(IssueCode.BUDGET_ROWS_LEFT_OUT, piece.place(), Field.BUDGET.code(), left));
    }
    unit.ifPresent(known -> issues.addAll(new GridTotals(rows, known).issues(piece)));
    return issues;
  }

  private boolean holdsNumbers(Cell head) {
    return IntStream.range(firstRow(), firstRow() + rows.size())
        .boxed()
        .flatMap(row -> table.row(row).stream())
        .anyMatch(cell -> GridHead.isUnder(head, cell) && FigureText.isNumber(cell.text()));
  }

  /** What stands in a row of the heads beside the first of them. */
  private Stream<Cell> heads(int row) {
    return table.row(row).stream().filter(c -> c.column() >= leftmost);
  }

  private Stream<Integer> headRows() {
    return IntStream.range(headRow, firstRow()).boxed();
  }

  /** A head with what stands above it: 令和4年度 増減. */
  private String headText(Cell head) {
    return head.row() == headRow
        ? GridRow.oneLine(head)
        : table.at(headRow, head.column()).map(c -> GridRow.oneLine(c) + " ").orElse("")
            + GridRow.oneLine(head);
  }
}
