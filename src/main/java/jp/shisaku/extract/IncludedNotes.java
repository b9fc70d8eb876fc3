package jp.shisaku.extract;

import java.util.List;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.sheet.Parts;

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
    return parts.outsideSheets().stream()
        .filter(piece -> piece.line().isPresent())
        .filter(piece -> BudgetNotes.perhapsIncluded(piece.text()))
        .map(
            piece ->
                Issue.of(
                    IssueCode.BUDGET_INCLUDED_UNCLEAR,
                    piece.place(),
                    Field.BUDGET.code(),
                    piece.text().strip()))
        .toList();
  }
}
