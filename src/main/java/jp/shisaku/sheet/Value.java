package jp.shisaku.sheet;

import java.util.List;
import java.util.Optional;
import jp.shisaku.amount.Figure;
import jp.shisaku.budget.Unit;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;

/**
 * What was found for a field.
 *
 * @param pieces its text, without the label
 * @param method how it was found
 * @param unit of bare numbers in it, where the label or a note states one
 * @param included what the label says of the amounts by which they are parts of others: （内数）; ""
 *     where nothing
 * @param figures amounts in cells of their own; where there are some, they say all that the text
 *     does
 */
public record Value(
    Field field,
    List<Piece> pieces,
    Method method,
    Optional<Unit> unit,
    String included,
    List<Figure> figures) {

  public Value {
    pieces = List.copyOf(pieces);
    figures = List.copyOf(figures);
  }

  public Value(Field field, List<Piece> pieces, Method method) {
    this(field, pieces, method, Optional.empty(), List.of());
  }

  public Value(
      Field field, List<Piece> pieces, Method method, Optional<Unit> unit, List<Figure> figures) {
    this(field, pieces, method, unit, "", figures);
  }

  public Place place() {
    return Piece.place(pieces);
  }

  /** All text, a line a line. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(java.util.stream.Collectors.joining("\n"));
  }
}
