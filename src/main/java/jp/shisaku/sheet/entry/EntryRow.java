package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;

/**
 * What stands on one height: a heading and its amount at the right edge of the page.
 *
 * @param first the line at the left, or a table
 * @param amount the amount right of it
 * @param edge how far right of the leftmost text of its page it begins, in steps
 */
record EntryRow(Piece first, Optional<Piece> amount, long edge) {

  /** Edges that differ by less are one; in points, or columns of a text. */
  private static final double EDGE = 5;

  /**
   * The rows in the order in which they are read: down a page, or down its columns. Empty where the
   * columns of a page with amounts cannot be told apart.
   */
  static List<EntryRow> of(List<Piece> pieces) {
    List<EntryRow> rows = new ArrayList<>();
    List<Piece> page = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!page.isEmpty() && !piece.onPageOf(page.get(0))) {
        if (!add(page, rows)) {
          return List.of();
        }
        page.clear();
      }
      page.add(piece);
    }
    return add(page, rows) ? rows : List.of();
  }

  /** Adds the rows of a page; false where its columns cannot be told apart. */
  private static boolean add(List<Piece> page, List<EntryRow> rows) {
    boolean placed = page.stream().allMatch(p -> p.block().box().isPresent());
    if (!placed) {
      double margin = page.stream().mapToDouble(EntryRow::left).min().orElse(0);
      page.forEach(piece -> rows.add(row(piece, margin)));
      return true;
    }
    Optional<List<List<Piece>>> columns = EntryColumns.of(page, EntryRow::isAmount);
    columns.orElse(List.of(page)).forEach(column -> rows.addAll(ofColumn(column)));
    return columns.isPresent() || page.stream().noneMatch(EntryRow::isAmount);
  }

  private static List<EntryRow> ofColumn(List<Piece> column) {
    List<Piece> amounts = column.stream().filter(EntryRow::isAmount).toList();
    List<Piece> rest =
        column.stream().filter(p -> !amounts.stream().anyMatch(other -> other == p)).toList();
    double margin = column.stream().mapToDouble(EntryRow::left).min().orElse(0);
    List<EntryRow> rows = new ArrayList<>();
    rest.forEach(piece -> rows.add(row(piece, margin)));
    for (Piece amount : amounts) {
      Optional<Integer> left = leftOf(amount, rows);
      if (left.isPresent()) {
        rows.set(left.get(), rows.get(left.get()).with(amount));
      } else {
        rows.add(row(amount, margin));
      }
    }
    rows.sort(Comparator.comparingDouble(row -> row.first().box().top()));
    return rows;
  }

  private static EntryRow row(Piece piece, double margin) {
    return new EntryRow(piece, Optional.empty(), Math.round((left(piece) - margin) / EDGE));
  }

  private EntryRow with(Piece beside) {
    return new EntryRow(first, Optional.of(beside), edge);
  }

  private static double left(Piece piece) {
    return piece
        .block()
        .box()
        .map(Box::left)
        .orElseGet(() -> piece.line().map(Line::indent).orElse(0.0));
  }

  private static boolean isAmount(Piece piece) {
    return piece.line().isPresent() && EntryAmount.alone(piece.text()).isPresent();
  }

  /** The row whose line stands nearest to the left of an amount, and has none yet. */
  private static Optional<Integer> leftOf(Piece amount, List<EntryRow> rows) {
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      Piece piece = rows.get(i).first();
      boolean left = piece.line().isPresent() && piece.box().right() <= amount.box().left();
      if (left
          && rows.get(i).amount().isEmpty()
          && piece.box().isLevelWith(amount.box())
          && best.filter(b -> rows.get(b).first().box().right() >= piece.box().right()).isEmpty()) {
        best = Optional.of(i);
      }
    }
    return best;
  }

  Optional<Line> line() {
    return first.line();
  }

  String text() {
    return first.text();
  }

  /** The line and the amount. */
  List<Piece> pieces() {
    return amount.map(a -> List.of(first, a)).orElse(List.of(first));
  }
}
