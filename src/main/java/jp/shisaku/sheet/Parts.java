package jp.shisaku.sheet;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.issue.Issue;
import jp.shisaku.page.Block;
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

  /** The pieces of no sheet: what stands around them, and the tables of lists. */
  public List<Piece> outsideSheets() {
    Set<Block> inSheets = Collections.newSetFromMap(new IdentityHashMap<>());
    sheets.stream()
        .flatMap(s -> Stream.of(s.heading(), s.badges(), s.body(), s.excerpts()))
        .flatMap(List::stream)
        .forEach(piece -> inSheets.add(piece.block()));
    return pieces.stream().filter(piece -> !inSheets.contains(piece.block())).toList();
  }
}
