package jp.shisaku.sheet.deck;

import static jp.shisaku.sheet.deck.DeckPieces.top;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Fold;

/**
 * Several measures on a page below a title that is of none of them: cards beside and below each
 * other, told by a head (■ 目的) that stands in each of them, on one height or at one edge. A card
 * begins with its name, the largest type in it.
 *
 * @param all what stands on the page, frames opened
 * @param columns where the heads begin, from the left
 * @param rows where the heads begin, from the top
 */
record DeckCards(List<Piece> all, List<Double> columns, List<Double> rows) {

  /** Heads of one row or column differ by less; in points. */
  private static final double SAME = 12;

  /** How far something may reach into the card beside it; in points. */
  private static final double OVERLAP = 2;

  /** How far left of its heads a card may begin; in points. */
  private static final double OUTDENT = 48;

  /** A size that differs by less is the same, in parts of it. */
  private static final double SAME_SIZE = 0.05;

  /** Lines of one name stand closer than this, in parts of their size. */
  private static final double WRAP_GAP = 0.8;

  private static final int MOST = 6;

  /** The cards whose heads stand beside or below each other; empty for other pages. */
  static Optional<DeckCards> of(List<Piece> all, DeckSections sections) {
    Map<String, List<Piece>> heads =
        all.stream()
            .filter(piece -> sections.isLikeHead(piece))
            .collect(
                Collectors.groupingBy(
                    p -> Fold.letters(p.text()), LinkedHashMap::new, Collectors.toList()));
    return heads.values().stream()
        .filter(same -> same.size() > 1 && same.size() <= MOST)
        .max(Comparator.comparingInt(List::size))
        .map(
            same ->
                new DeckCards(
                    all,
                    clusters(same.stream().map(p -> p.box().left())),
                    clusters(same.stream().map(DeckPieces::top))))
        .filter(cards -> cards.columns.size() > 1 || cards.rows.size() > 1);
  }

  private static List<Double> clusters(Stream<Double> places) {
    List<Double> found = new ArrayList<>();
    places
        .sorted()
        .filter(p -> found.isEmpty() || p - found.get(found.size() - 1) > SAME)
        .forEach(found::add);
    return found;
  }

  /** What stands in each card, row by row; empty where the cards cannot be told apart. */
  Optional<List<List<Piece>>> parted() {
    List<Double> lefts = new ArrayList<>(List.of(0.0));
    for (int i = 1; i < columns.size(); i++) {
      OptionalDouble edge = edge(columns.get(i - 1), columns.get(i));
      if (edge.isEmpty()) {
        return Optional.empty();
      }
      lefts.add(edge.getAsDouble());
    }
    lefts.add(all.get(0).page().width());
    OptionalDouble size = nameSize(lefts);
    if (size.isEmpty()) {
      return Optional.empty();
    }
    List<Double> tops = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      double from = row == 0 ? 0 : rows.get(row - 1);
      OptionalDouble top = rowTop(lefts, size.getAsDouble(), from, rows.get(row));
      if (top.isEmpty()) {
        return Optional.empty();
      }
      tops.add(top.getAsDouble());
    }
    tops.add(Double.MAX_VALUE);
    return cards(lefts, tops);
  }

  private Optional<List<List<Piece>>> cards(List<Double> lefts, List<Double> tops) {
    List<List<Piece>> cards = new ArrayList<>();
    for (int row = 0; row + 1 < tops.size(); row++) {
      for (int column = 0; column + 1 < lefts.size(); column++) {
        double top = tops.get(row);
        double bottom = tops.get(row + 1);
        double left = lefts.get(column);
        double right = lefts.get(column + 1);
        List<Piece> card =
            all.stream()
                .filter(p -> top(p) >= top - OVERLAP && top(p) < bottom - OVERLAP)
                .filter(p -> p.box().left() >= left && p.box().left() < right)
                .toList();
        if (card.stream().anyMatch(p -> p.box().right() > right + OVERLAP)) {
          return Optional.empty();
        }
        if (!card.isEmpty()) {
          cards.add(card);
        }
      }
    }
    return Optional.of(cards);
  }

  /** Where a column begins: behind the last gap before its heads that nothing crosses. */
  private OptionalDouble edge(double before, double heads) {
    List<Piece> below = all.stream().filter(p -> top(p) >= rows.get(0) - OVERLAP).toList();
    return below.stream()
        .mapToDouble(p -> p.box().left())
        .filter(left -> left > Math.max(before, heads - OUTDENT) && left <= heads + OVERLAP)
        .filter(
            left ->
                below.stream()
                    .allMatch(p -> p.box().left() >= left - OVERLAP || p.box().right() < left))
        .map(left -> left - OVERLAP)
        .min();
  }

  /**
   * The size of the names: the largest type above the first heads, in the column with the least.
   */
  private OptionalDouble nameSize(List<Double> lefts) {
    double least = Double.MAX_VALUE;
    for (int column = 0; column + 1 < lefts.size(); column++) {
      OptionalDouble largest =
          within(lefts, column, 0, rows.get(0)).stream().mapToDouble(Piece::fontSize).max();
      if (largest.isEmpty()) {
        return largest;
      }
      least = Math.min(least, largest.getAsDouble());
    }
    return OptionalDouble.of(least);
  }

  /** Where a row of cards begins: at the first line of the names above its heads. */
  private OptionalDouble rowTop(List<Double> lefts, double size, double from, double to) {
    double first = Double.MAX_VALUE;
    for (int column = 0; column + 1 < lefts.size(); column++) {
      List<Piece> names =
          within(lefts, column, from, to).stream()
              .filter(p -> Math.abs(p.fontSize() - size) <= size * SAME_SIZE)
              .sorted(Comparator.comparingDouble(DeckPieces::top).reversed())
              .toList();
      if (!names.isEmpty()) {
        first = Math.min(first, firstLine(names, size));
      } else if (from == 0) {
        return OptionalDouble.empty();
      }
    }
    return first == Double.MAX_VALUE ? OptionalDouble.empty() : OptionalDouble.of(first);
  }

  /** Of lines from the last one up, the first that is of one name with it. */
  private static double firstLine(List<Piece> names, double size) {
    double top = top(names.get(0));
    for (Piece line : names) {
      if (top - line.box().bottom() < WRAP_GAP * size) {
        top = Math.min(top, top(line));
      }
    }
    return top;
  }

  private List<Piece> within(List<Double> lefts, int column, double from, double to) {
    return all.stream()
        .filter(p -> p.line().isPresent() && top(p) > from && top(p) < to - OVERLAP)
        .filter(p -> p.box().left() >= lefts.get(column))
        .filter(p -> p.box().right() <= lefts.get(column + 1) + OVERLAP)
        .toList();
  }
}
