package jp.shisaku.sheet;

import java.util.List;
import jp.shisaku.issue.Issue;
import jp.shisaku.piece.Piece;

/**
 * A publication, taken apart.
 *
 * @param pieces everything, in order
 * @param front what stands before the first sheet of a file: title, date, contents
 * @param sheets in order
 * @param indicators the tables of indicators
 * @param issues what was left out and may matter
 */
public record Parts(
    List<Piece> pieces,
    List<Piece> front,
    List<Sheet> sheets,
    List<Piece> indicators,
    List<Issue> issues) {

  public Parts {
    pieces = List.copyOf(pieces);
    front = List.copyOf(front);
    sheets = List.copyOf(sheets);
    indicators = List.copyOf(indicators);
    issues = List.copyOf(issues);
  }
}
