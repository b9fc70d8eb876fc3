package jp.shisaku.diff;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.diff.field.Folding;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Severity;

/**
 * Which measures have a budget that a person should look at before anything is subtracted from it:
 * it was not read in full, stands on a damaged page, its figures cannot be right, or it may be
 * counted twice. A wrong difference is worse than none.
 */
final class DoubtfulBudgets {

  /** Warnings about a budget that leave its own amounts alone. */
  private static final Set<IssueCode> HARMLESS =
      Set.of(
          // Figures that were not recognised for certain are errors; these were.
          IssueCode.BUDGET_RECOGNISED, IssueCode.BUDGET_KIND_NO_AMOUNT, IssueCode.BUDGET_UMBRELLA);

  /** Doubts about the whole sheet that leave no figure of it alone. */
  private static final Set<IssueCode> WHOLE_SHEET =
      Set.of(
          IssueCode.BUDGET_UNIT_IN_TEXT,
          // Rows or columns ran into each other, so that the amount may be the neighbour's.
          IssueCode.NAME_SEVERAL,
          IssueCode.MEASURE_SIDE_BY_SIDE);

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
    doubtful.addAll(printedTwice(catalogue));
    return Set.copyOf(doubtful);
  }

  /**
   * Measures that stand there a second time with the very same amounts, but without 【再掲】: two of a
   * kind, or one that would be counted twice.
   */
  private static Set<String> printedTwice(Catalogue catalogue) {
    Set<String> questioned =
        catalogue.issues().stream()
            .filter(issue -> issue.code() == IssueCode.MEASURE_TWICE)
            .flatMap(issue -> issue.measure().stream())
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (Measure measure : catalogue.measures()) {
      boolean first =
          measure.relisted()
              || seen.add(
                  Folding.foldName(measure.name().orElse("")) + "\n" + measure.budget().lines());
      if (!first && questioned.contains(measure.id())) {
        again.add(measure.id());
      }
    }
    return again;
  }

  private static boolean questionsFigures(Issue issue) {
    boolean ofBudget = issue.field().startsWith("budget") || WHOLE_SHEET.contains(issue.code());
    return ofBudget && issue.severity() != Severity.INFO && !HARMLESS.contains(issue.code());
  }

  private static boolean isDamaged(Measure measure) {
    return Optional.ofNullable(measure.provenance().get("budget"))
        .filter(found -> found.method() == Provenance.Method.DOUBTFUL)
        .isPresent();
  }
}
