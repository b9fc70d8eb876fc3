package jp.shisaku.sheet.deck;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;

/**
 * The amounts of a deck's page in a small table, 令和8年度予算額（案） beside 1,234百万円: each row is a line
 * like others at the head.
 */
final class AmountRows {

  /** Year and stage, the amount, and a remark. */
  private static final int MOST_COLUMNS = 3;

  private AmountRows() {}

  /**
   * The rows as lines; empty where one of them is no statement of an amount.
   *
   * @param cells of a table, those with text
   */
  static List<Piece> of(Piece table, List<Cell> cells) {
    boolean small = table.table().filter(t -> t.columns() <= MOST_COLUMNS).isPresent();
    if (!small || !cells.stream().allMatch(AmountRows::isLine)) {
      return List.of();
    }
    List<Piece> lines =
        cells.stream()
            .sorted(Comparator.comparing(Cell::column))
            .collect(Collectors.groupingBy(Cell::row, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(row -> line(table, row))
            .toList();
    boolean amounts = !lines.isEmpty() && lines.stream().allMatch(l -> l.text().contains("円"));
    return amounts && lines.stream().allMatch(l -> DeckAmounts.isStatement(l.text()))
        ? lines
        : List.of();
  }

  private static boolean isLine(Cell cell) {
    return cell.box().isPresent() && cell.content().get(0) instanceof Line;
  }

  private static Piece line(Piece table, List<Cell> row) {
    Piece first = table.within(row.get(0)).get(0);
    String text = row.stream().map(Cell::text).collect(Collectors.joining("　"));
    Box box = row.stream().flatMap(c -> c.box().stream()).reduce(Box::union).orElseThrow();
    return first.with(((Line) first.block()).withText(text, box));
  }
}
