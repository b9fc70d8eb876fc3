package jp.shisaku.sheet.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;

/**
 * Short values beside each other that no rulings part, 担当 ○○課 予算額 ○○百万円: a further line of one
 * begins where that value begins, though it comes behind the last one in the order of reading.
 */
final class BesideValues {

  /** Lines that begin closer than this begin at the same place; in points. */
  private static final double SAME_START = 2;

  /** So much of the height of a line may lie between it and the one above. */
  private static final double ONE_LINE = 1.5;

  private BesideValues() {}

  /**
   * The field that a line without a label goes on with; empty where it is the open one, or none of
   * those beside it.
   *
   * @param open the field whose value the line would go on with
   * @param known the pieces of each field so far
   */
  static Optional<Field> fieldOf(Piece piece, Optional<Field> open, Map<Field, List<Piece>> known) {
    Optional<Piece> value = open.flatMap(field -> first(known, field));
    if (value.isEmpty() || isUnder(value.get(), piece)) {
      return Optional.empty();
    }
    return known.keySet().stream()
        .filter(field -> !field.isProse() && field != Field.ROADMAP && field != open.get())
        .filter(field -> first(known, field).filter(f -> isUnder(f, piece)).isPresent())
        .filter(field -> isBeside(first(known, field).get(), value.get()))
        .filter(field -> known.get(field).stream().anyMatch(line -> isNextTo(line, piece)))
        .findFirst();
  }

  private static Optional<Piece> first(Map<Field, List<Piece>> known, Field field) {
    return known.getOrDefault(field, List.of()).stream()
        .limit(1)
        .filter(piece -> piece.line().isPresent() && piece.block().box().isPresent())
        .findFirst();
  }

  /** True where a line stands below a value and begins where that does. */
  private static boolean isUnder(Piece value, Piece line) {
    Optional<Box> box = line.block().box();
    return box.isPresent()
        && line.onPageOf(value)
        && box.get().top() > value.box().top()
        && Math.abs(box.get().left() - value.box().left()) < SAME_START;
  }

  /** True for a line with no more than one left blank above it. */
  private static boolean isNextTo(Piece above, Piece line) {
    Optional<Box> box = above.block().box();
    return box.isPresent()
        && above.onPageOf(line)
        && line.box().top() - box.get().bottom() < ONE_LINE * line.box().height();
  }

  private static boolean isBeside(Piece value, Piece other) {
    return value.onPageOf(other) && value.box().sharesHeight(other.box());
  }
}
