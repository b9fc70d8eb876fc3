package jp.shisaku.sheet;

import java.util.List;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;

/**
 * What was found for a field.
 *
 * @param pieces its text, without the label
 * @param method how it was found
 */
public record Value(Field field, List<Piece> pieces, Method method) {

  public Value {
    pieces = List.copyOf(pieces);
  }

  public Place place() {
    return Piece.place(pieces);
  }

  /** All text, a line a line. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(java.util.stream.Collectors.joining("\n"));
  }
}
