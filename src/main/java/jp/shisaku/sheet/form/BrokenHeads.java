package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

/**
 * The row of heads of a table of amounts that a page break cuts through its cells: 令和7年 ends a
 * page, and 度 begins the next one above the figures. The upper lines are put above the lower ones,
 * or the figures would have no year.
 */
final class BrokenHeads {

  /** Edges that differ by less are one; in points. */
  private static final double EDGE = 3;

  private static final String YEAR = "年";

  private static final String REST_OF_YEAR = "度";

  private BrokenHeads() {}

  /** The pieces, such rows whole. */
  static List<Piece> joined(List<Piece> pieces, Labels labels) {
    List<Piece> all = new ArrayList<>(pieces);
    for (int i = 1; i < all.size(); i++) {
      Piece below = all.get(i);
      Piece above = all.get(i - 1);
      if (below.opensPage() && below.page().follows(above.page())) {
        Map<Cell, Cell> upper = partners(above, below);
        if (areBroken(upper, labels)) {
          Table table = above.table().orElseThrow();
          all.set(i - 1, above.with(table.rows(0, table.rows() - 1)));
          all.set(i, below.with(completed(below.table().orElseThrow(), upper)));
        }
      }
    }
    return all;
  }

  /** The cells that begin the lower table, each with the one above it; empty where one has none. */
  private static Map<Cell, Cell> partners(Piece above, Piece below) {
    if (above.table().isEmpty() || below.table().isEmpty()) {
      return Map.of();
    }
    Table table = above.table().get();
    List<Cell> last = table.rows() < 2 ? List.of() : table.row(table.rows() - 1);
    List<Cell> first = below.table().get().row(0);
    Map<Cell, Cell> partners = new LinkedHashMap<>();
    for (Cell cell : first) {
      last.stream().filter(c -> haveOneColumn(c, cell)).forEach(c -> partners.put(cell, c));
    }
    boolean all = partners.size() == first.size() && first.size() == last.size();
    boolean cut = table.cells().stream().noneMatch(c -> c.rowSpan() > 1 && last.contains(c));
    return all && cut ? partners : Map.of();
  }

  private static boolean haveOneColumn(Cell a, Cell b) {
    Optional<Box> left = a.box();
    Optional<Box> right = b.box();
    return left.isPresent()
        && right.isPresent()
        && Math.abs(left.get().left() - right.get().left()) < EDGE
        && Math.abs(left.get().right() - right.get().right()) < EDGE;
  }

  /** True where a year goes on below, and so does the label of all. */
  private static boolean areBroken(Map<Cell, Cell> upper, Labels labels) {
    boolean year =
        upper.entrySet().stream()
            .anyMatch(
                e ->
                    e.getValue().text().strip().endsWith(YEAR)
                        && e.getKey().text().strip().equals(REST_OF_YEAR));
    return year
        && upper.entrySet().stream()
            .limit(1)
            .allMatch(e -> isExact(e.getValue().text() + "\n" + e.getKey().text(), labels));
  }

  private static boolean isExact(String text, Labels labels) {
    return labels.known(text).filter(LabelMatch::isExact).isPresent();
  }

  private static Table completed(Table table, Map<Cell, Cell> upper) {
    return new Table(
        table.cells().stream()
            .map(cell -> upper.containsKey(cell) ? completed(cell, upper.get(cell)) : cell)
            .toList(),
        table.box());
  }

  /** The lines above stand on the page before: here they have the place of the cell. */
  private static Cell completed(Cell cell, Cell above) {
    List<Block> content = new ArrayList<>();
    for (Block block : above.content()) {
      content.add(
          block instanceof Line line
              ? line.withText(line.text(), cell.box().orElseThrow())
              : block);
    }
    content.addAll(cell.content());
    return cell.with(content);
  }
}
