package jp.shisaku.check;

import java.util.stream.Stream;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * A note within a text (※予算額は…の内数) by which the amounts of the budget mean something else. It
 * stands where the page has it, and whoever reads the amounts alone would miss it.
 */
final class BudgetNotesInProse {

  private BudgetNotesInProse() {}

  static Stream<Issue> issues(Measure measure) {
    return measure.budget().lines().isEmpty()
        ? Stream.empty()
        : FieldText.prose(measure).stream()
            .flatMap(text -> text.text().lines().flatMap(line -> issue(measure, text, line)));
  }

  private static Stream<Issue> issue(Measure measure, FieldText text, String line) {
    String field = text.field();
    return BudgetNotes.isNote(line) && BudgetNotes.changesAmounts(line)
        ? Stream.of(Findings.of(IssueCode.VALUE_HOLDS_NOTE, measure, field, field, line.strip()))
        : Stream.empty();
  }
}
