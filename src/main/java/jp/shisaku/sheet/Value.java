package jp.shisaku.sheet;

import java.util.List;
import jp.shisaku.amount.Figure;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;

/**
 * What was found for a field.
 *
 * @param pieces its text, without the label
 * @param method how it was found
 * @param head what its label or a note says of the amounts in it
 * @param figures amounts in cells of their own; where there are some, they say all that the text
 *     does
 */
public record Value(
    Field field, List<Piece> pieces, Method method, AmountsHead head, List<Figure> figures) {

  public Value {
    pieces = List.copyOf(pieces);
    figures = List.copyOf(figures);
  }

  public Value(Field field, List<Piece> pieces, Method method) {
    this(field, pieces, method, AmountsHead.NONE, List.of());
  }

  public Place place() {
    return Piece.place(pieces);
  }

  /** All text, a line a line. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(java.util.stream.Collectors.joining("\n"));
  }
}
