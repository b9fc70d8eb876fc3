package jp.shisaku.sheet.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.shisaku.issue.Box;
import jp.shisaku.piece.Piece;

/**
 * Amounts of which year and stage, figure and unit stand in boxes beside each other, the figure
 * mostly in larger print: each is one line.
 *
 * @param lines the lines at the head of a page, from the top, those as one
 * @param parts what stands in such boxes
 */
record SplitAmounts(List<Piece> lines, List<Piece> parts) {

  /** Year and stage, figure, unit, the amount of the year before. */
  private static final int MOST_PARTS = 4;

  /** What belongs together stands no further apart, in parts of its height. */
  private static final double FARTHEST = 20;

  /** Frames of text boxes may overlap by so many points. */
  private static final double SLACK = 6;

  private static final Pattern FIGURE = Pattern.compile("^約?[▲△-]?[0-9０-９].*");

  /**
   * The lines.
   *
   * @param opens true for a text that says year and stage, and lacks the amount
   * @param isAmount true for a text that says both
   */
  static SplitAmounts in(List<Piece> head, Predicate<String> opens, Predicate<String> isAmount) {
    List<Piece> lines = new ArrayList<>();
    List<Piece> parts = new ArrayList<>();
    for (Piece piece : head) {
      List<Piece> whole = opens.test(piece.text()) ? whole(piece, head, isAmount) : List.of();
      if (whole.isEmpty()) {
        lines.add(piece);
      } else {
        lines.add(joined(whole));
        parts.addAll(whole);
      }
    }
    lines.removeIf(parts::contains);
    lines.sort(Comparator.comparingDouble(DeckPieces::top));
    return new SplitAmounts(lines, parts);
  }

  /** The longest row of boxes from one on that says an amount; empty where none does. */
  private static List<Piece> whole(Piece first, List<Piece> head, Predicate<String> isAmount) {
    List<Piece> row = new ArrayList<>(List.of(first));
    List<Piece> whole = List.of();
    Optional<Piece> next = right(first, head);
    while (next.isPresent() && row.size() < MOST_PARTS) {
      row.add(next.get());
      if (isAmount.test(text(row))) {
        whole = List.copyOf(row);
      }
      next = right(next.get(), head);
    }
    return whole;
  }

  /** What stands right of a line: of a box with as many lines, the line on the same height. */
  private static Optional<Piece> right(Piece left, List<Piece> head) {
    List<Piece> own = sharing(left, head);
    return head.stream()
        .filter(p -> isOnOneHeight(left, p) && p.box().left() >= left.box().right() - SLACK)
        .filter(p -> p.box().left() - left.box().right() <= FARTHEST * height(left, own))
        .min(Comparator.comparingDouble(p -> p.box().left()))
        .map(p -> sharing(p, head))
        .filter(beside -> beside.size() == own.size())
        .map(beside -> beside.get(own.indexOf(left)));
  }

  /** The lines of its box: on a slide each has the place of the whole. */
  private static List<Piece> sharing(Piece piece, List<Piece> head) {
    return head.stream().filter(p -> p.box().equals(piece.box())).toList();
  }

  private static double height(Piece piece, List<Piece> sharing) {
    return piece.box().height() / sharing.size();
  }

  static boolean isOnOneHeight(Piece a, Piece b) {
    return a != b
        && Math.abs(a.box().centerY() - b.box().centerY())
            < Math.min(a.box().height(), b.box().height()) / 2;
  }

  private static Piece joined(List<Piece> row) {
    Piece first = row.get(0);
    Box place = row.stream().map(Piece::box).reduce(Box::union).orElseThrow();
    return first.withText(text(row), place);
  }

  static boolean opensWithFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  private static String text(List<Piece> row) {
    return row.stream()
        .map(Piece::text)
        .reduce((a, b) -> a + (opensWithFigure(b) ? "　" : "") + b)
        .orElse("");
  }
}
