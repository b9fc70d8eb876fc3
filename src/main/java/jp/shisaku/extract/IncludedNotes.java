package jp.shisaku.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.amount.MarkedNotes;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Parts;
import jp.shisaku.text.NoteMark;

/**
 * Notes outside of the sheets by which amounts are perhaps parts of others: ※予算額は全て内数 above all
 * sheets, ※は内数 below a list. Where amounts are left that are taken for own ones, such notes are
 * told.
 */
final class IncludedNotes {

  private IncludedNotes() {}

  static List<Issue> doubts(Parts parts, List<Measure> measures) {
    boolean own =
        measures.stream()
            .flatMap(measure -> measure.budget().lines().stream())
            .anyMatch(BudgetLine::isOwn);
    if (!own) {
      return List.of();
    }
    List<Piece> outside =
        parts.outsideSheets().stream()
            .flatMap(IncludedNotes::texts)
            .filter(piece -> BudgetNotes.perhapsIncluded(piece.text()))
            .toList();
    MarkedNotes marked =
        MarkedNotes.in(
            outside.stream().map(Piece::text),
            outside.isEmpty() ? Set.of() : MarkedNotes.marks(parts.pieces().stream()));
    return outside.stream()
        .filter(piece -> !marked.holds(piece.text()))
        .map(
            piece ->
                Issue.of(
                    IssueCode.BUDGET_INCLUDED_UNCLEAR,
                    piece.place(),
                    Field.BUDGET.code(),
                    piece.text().strip()))
        .toList();
  }

  /** A line, and what stands alone in a row of a table and is a note. */
  private static Stream<Piece> texts(Piece piece) {
    return piece.line().isPresent()
        ? Stream.of(piece)
        : piece.cells().stream()
            .filter(cell -> NoteMark.opens(cell.text()))
            .filter(cell -> isAlone(cell, piece.cells()))
            .map(cell -> piece.withText(cell.text()));
  }

  private static boolean isAlone(Cell cell, List<Cell> all) {
    return all.stream()
        .filter(other -> other.isInRow(cell.row()))
        .allMatch(other -> other == cell || !other.isFilled());
  }
}
