package jp.shisaku.sheet.form;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.header.Fields;
import jp.shisaku.text.Fold;

/**
 * The sheets of one file.
 *
 * @param pieces everything, in order
 * @param front what stands before the first sheet
 * @param lists true where the sheets are rows of lists
 */
record FileSheets(
    List<Piece> pieces,
    List<Piece> front,
    List<Sheet> sheets,
    List<Piece> indicators,
    boolean lists,
    List<Issue> issues) {

  /**
   * The sheets that begin at {@code front}.
   *
   * @param indicators where tables of indicators stand
   */
  static FileSheets of(
      List<Piece> pieces,
      int front,
      List<Sheet> sheets,
      Set<Integer> indicators,
      List<Issue> issues) {
    return new FileSheets(
        pieces,
        IntStream.range(0, front)
            .filter(i -> !indicators.contains(i))
            .mapToObj(pieces::get)
            .toList(),
        sheets,
        indicators.stream().sorted().map(pieces::get).toList(),
        false,
        issues);
  }

  /** The same as rows of lists. */
  FileSheets asLists() {
    return new FileSheets(pieces, front, sheets, indicators, true, issues);
  }

  /** The name of a sheet, as far as its letters tell it from others; "" without one. */
  static String name(Sheet sheet, Labels labels) {
    Value name = Fields.of(sheet, labels).value().get(Field.NAME);
    return name == null ? "" : Fold.letters(name.text());
  }
}
