package jp.shisaku.sheet;

import java.util.List;

/**
 * A publication, taken apart.
 *
 * @param front what stands before the first sheet: title, date, contents
 * @param sheets in order
 * @param indicators the tables of indicators
 * @param pieces all that the parts are made of, in order
 */
public record Parts(
    List<Piece> front, List<Sheet> sheets, List<Piece> indicators, List<Piece> pieces) {

  public Parts {
    front = List.copyOf(front);
    sheets = List.copyOf(sheets);
    indicators = List.copyOf(indicators);
    pieces = List.copyOf(pieces);
  }
}
