package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.field.Fields;
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

  private static final int FEWEST_UNDER_A_TITLE = 3;

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

  /**
   * The same with 令和8年度の主要事業 before its sheets where that stands right above the first of several,
   * of which no other has a heading: it is the title of all.
   */
  FileSheets withTitle(Labels labels) {
    boolean alone =
        front.isEmpty()
            && sheets.size() >= FEWEST_UNDER_A_TITLE
            && sheets.stream().skip(1).allMatch(sheet -> sheet.heading().isEmpty());
    if (!alone || name(sheets.get(0), labels).isEmpty() || !isDated(sheets.get(0).heading())) {
      return this;
    }
    List<Sheet> untitled = new ArrayList<>(sheets);
    untitled.set(0, sheets.get(0).withHeading(List.of()));
    return new FileSheets(pieces, sheets.get(0).heading(), untitled, indicators, lists, issues);
  }

  private static boolean isDated(List<Piece> heading) {
    return heading.stream().anyMatch(piece -> !FiscalYears.in(piece.text()).isEmpty());
  }

  /** The name of a sheet, as far as its letters tell it from others; "" without one. */
  static String name(Sheet sheet, Labels labels) {
    Value name = Fields.of(sheet, labels).value().get(Field.NAME);
    return name == null ? "" : Fold.letters(name.text());
  }
}
