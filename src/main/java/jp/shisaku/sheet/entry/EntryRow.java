package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.office.Offices;
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

  /** Lines on one height share at least this part of the lower one's height. */
  private static final double SAME_HEIGHT = 0.5;

  /** Longer texts beside each other are columns. */
  private static final int LONGEST_ASIDE = 30;

  /** The rows in the order in which they are read: down a page, or down its columns. */
  static List<EntryRow> of(List<Piece> pieces) {
    List<EntryRow> rows = new ArrayList<>();
    List<Piece> page = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!page.isEmpty() && !piece.onPageOf(page.get(0))) {
        rows.addAll(ofPage(page));
        page.clear();
      }
      page.add(piece);
    }
    rows.addAll(ofPage(page));
    return rows;
  }

  private static List<EntryRow> ofPage(List<Piece> page) {
    boolean placed = page.stream().allMatch(p -> p.block().box().isPresent());
    List<Piece> amounts = placed ? page.stream().filter(EntryRow::isAmount).toList() : List.of();
    List<Piece> rest = page.stream().filter(p -> !isAmong(p, amounts)).toList();
    List<EntryRow> rows = new ArrayList<>();
    double margin = page.stream().mapToDouble(EntryRow::left).min().orElse(0);
    rest.forEach(piece -> rows.add(row(piece, margin)));
    List<Piece> alone = new ArrayList<>();
    for (Piece amount : amounts) {
      Optional<Integer> left = leftOf(amount, rows);
      left.ifPresent(i -> rows.set(i, rows.get(i).with(amount)));
      if (left.isEmpty()) {
        alone.add(amount);
      }
    }
    alone.forEach(piece -> rows.add(row(piece, margin)));
    if (placed && (!alone.isEmpty() || !hasColumns(rest))) {
      rows.sort(java.util.Comparator.comparingDouble(row -> box(row.first()).top()));
    }
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

  private static boolean isAmong(Piece piece, List<Piece> others) {
    return others.stream().anyMatch(other -> other == piece);
  }

  private static boolean isAmount(Piece piece) {
    return piece.line().isPresent() && EntryAmount.alone(piece.text()).isPresent();
  }

  /** The row whose line stands nearest to the left of an amount, and has none yet. */
  private static Optional<Integer> leftOf(Piece amount, List<EntryRow> rows) {
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      Piece piece = rows.get(i).first();
      boolean left = piece.line().isPresent() && box(piece).right() <= box(amount).left();
      if (left
          && rows.get(i).amount().isEmpty()
          && onOneHeight(piece, amount)
          && best.filter(b -> box(rows.get(b).first()).right() >= box(piece).right()).isEmpty()) {
        best = Optional.of(i);
      }
    }
    return best;
  }

  private static boolean hasColumns(List<Piece> pieces) {
    for (Piece left : pieces) {
      for (Piece right : pieces) {
        if (box(right).left() >= box(left).right()
            && onOneHeight(left, right)
            && right.text().length() > 1
            && !isAside(right)) {
          return true;
        }
      }
    }
    return false;
  }

  /** An office at the right edge makes no column. */
  private static boolean isAside(Piece piece) {
    String text = piece.text();
    return text.length() <= LONGEST_ASIDE
        && (text.contains("担当") || Offices.isList(EntryBody.inner(text)));
  }

  private static boolean onOneHeight(Piece a, Piece b) {
    double shared =
        Math.min(box(a).bottom(), box(b).bottom()) - Math.max(box(a).top(), box(b).top());
    double lower = Math.min(height(a), height(b));
    return shared > lower * SAME_HEIGHT;
  }

  private static double height(Piece piece) {
    return box(piece).bottom() - box(piece).top();
  }

  static Box box(Piece piece) {
    return piece.block().box().orElseThrow();
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
