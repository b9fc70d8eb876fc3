package jp.shisaku.diff;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Severity;

/**
 * Which measures have a budget that a person should look at before anything is subtracted from it:
 * it was not read in full, stands on a damaged page, or its figures cannot be right. A wrong
 * difference is worse than none.
 */
final class DoubtfulBudgets {

  /** Warnings about a budget that leave its own amounts alone. */
  private static final Set<IssueCode> HARMLESS =
      Set.of(
          // Figures that were not recognised for certain are errors; these were.
          IssueCode.BUDGET_RECOGNISED, IssueCode.BUDGET_KIND_NO_AMOUNT, IssueCode.BUDGET_UMBRELLA);

  private DoubtfulBudgets() {}

  /** The ids of these measures. */
  static Set<String> in(Catalogue catalogue) {
    Set<String> doubtful = new HashSet<>();
    catalogue.issues().stream()
        .filter(DoubtfulBudgets::questionsFigures)
        .flatMap(issue -> issue.measure().stream())
        .forEach(doubtful::add);
    catalogue.measures().stream()
        .filter(DoubtfulBudgets::isDamaged)
        .map(Measure::id)
        .forEach(doubtful::add);
    return Set.copyOf(doubtful);
  }

  private static boolean questionsFigures(Issue issue) {
    boolean ofBudget =
        issue.field().startsWith("budget") || issue.code() == IssueCode.BUDGET_UNIT_IN_TEXT;
    return ofBudget && issue.severity() != Severity.INFO && !HARMLESS.contains(issue.code());
  }

  private static boolean isDamaged(Measure measure) {
    return Optional.ofNullable(measure.provenance().get("budget"))
        .filter(found -> found.method() == Provenance.Method.DOUBTFUL)
        .isPresent();
  }
}
