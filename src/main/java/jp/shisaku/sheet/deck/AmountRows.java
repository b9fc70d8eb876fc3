package jp.shisaku.sheet.deck;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.amount.AmountCells;
import jp.shisaku.amount.AmountGrid;
import jp.shisaku.amount.Figure;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

/**
 * The amounts of a deck's page in a small table as lines like others at the head: 令和8年度予算額（案）
 * beside 1,234百万円, or R8当初 above it.
 */
final class AmountRows {

  /** Year and stage, the amount, and a remark. */
  private static final int MOST_COLUMNS = 3;

  /** What stands in a cell of such a table; longer texts need not be read as amounts. */
  private static final int LONGEST = 60;

  private AmountRows() {}

  /**
   * A line an amount; empty for a table in which anything else stands.
   *
   * @param filled the cells of the table that hold text
   */
  static List<Piece> of(Piece piece, Table table, List<Cell> filled, Labels labels) {
    boolean small = table.columns() <= MOST_COLUMNS && filled.stream().allMatch(AmountRows::isLine);
    if (!small || filled.stream().noneMatch(cell -> cell.text().contains("円"))) {
      return List.of();
    }
    List<Piece> below = belowHeads(piece, table, filled, labels);
    boolean labelled = filled.stream().anyMatch(cell -> isLabel(cell, labels));
    return below.isEmpty() && !labelled ? statements(besideHeads(piece, filled)) : below;
  }

  /** 予算額 beside its value is a sheet with labels, which no page of a deck is. */
  private static boolean isLabel(Cell cell, Labels labels) {
    return FiscalYears.in(cell.text()).isEmpty()
        && labels
            .known(cell.text())
            .filter(label -> label.field() == Field.BUDGET && label.isAlone())
            .isPresent();
  }

  private static boolean isLine(Cell cell) {
    return cell.box().isPresent()
        && cell.content().get(0) instanceof Line
        && cell.text().length() <= LONGEST;
  }

  /** Each row as a line. */
  private static List<Piece> besideHeads(Piece piece, List<Cell> filled) {
    return filled.stream()
        .sorted(Comparator.comparing(Cell::column))
        .collect(Collectors.groupingBy(Cell::row, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(row -> row(piece, row))
        .toList();
  }

  private static Piece row(Piece piece, List<Cell> row) {
    String text = row.stream().map(Cell::text).collect(Collectors.joining("　"));
    Box box = row.stream().flatMap(c -> c.box().stream()).reduce(Box::union).orElseThrow();
    Piece first = piece.within(row.get(0)).get(0);
    return first.withText(text, box);
  }

  /** Each figure with its head, where the table is nothing but such. */
  private static List<Piece> belowHeads(
      Piece piece, Table table, List<Cell> filled, Labels labels) {
    return AmountGrid.in(table, labels)
        .filter(grid -> grid.issues(piece, Optional.empty()).isEmpty())
        .filter(grid -> isAll(grid, filled))
        .map(grid -> statements(grid.figures(piece).stream().map(f -> line(piece, f)).toList()))
        .orElse(List.of());
  }

  private static boolean isAll(AmountCells grid, List<Cell> filled) {
    return filled.stream()
        .allMatch(
            cell -> grid.cells().contains(cell) || grid.label().filter(cell::equals).isPresent());
  }

  private static Piece line(Piece piece, Figure figure) {
    String unit = figure.text().contains("円") ? "" : figure.unit().map(Unit::printed).orElse("");
    String text = figure.head().words() + "　" + figure.text() + unit;
    return piece.with(new Line(text, figure.place().box(), 0, 0, false, false));
  }

  private static List<Piece> statements(List<Piece> lines) {
    return lines.stream().map(Piece::text).allMatch(AmountRows::isStatement) ? lines : List.of();
  }

  /** Of what was recognised, a character that is not certain is U+FFFD. */
  private static boolean isStatement(String text) {
    return DeckAmounts.isStatement(text)
        || text.indexOf('\uFFFD') >= 0 && DeckAmounts.isHeaded(text);
  }
}
