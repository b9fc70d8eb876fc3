package jp.shisaku.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * An amount without a label, or labelled 計, beside labelled ones of its year and stage. Each is a
 * line as it is printed. Where they add up to it (50百万円 ①調査 20百万円 ②普及 30百万円), whoever adds all of
 * them up counts the money twice; where they do not (500百万円⏎普及 200百万円⏎研修 250百万円), they may be parts
 * of it, or stand beside it. So may several amounts without labels.
 */
final class TotalsBesideParts {

  private TotalsBesideParts() {}

  static Stream<Issue> issues(Measure measure) {
    return Stream.concat(
        measure.budget().lines().stream().flatMap(line -> ofTotal(measure, line).stream()),
        twice(measure).stream());
  }

  private static Optional<Issue> ofTotal(Measure measure, BudgetLine line) {
    List<BudgetLine> parts = parts(measure, line);
    long sum = sum(parts);
    if (sum <= 0 || line.amountYen().isEmpty()) {
      return Optional.empty();
    }
    if (line.amountYen().get() == sum) {
      return Optional.of(issue(IssueCode.BUDGET_TOTAL_BESIDE_PARTS, measure, line, parts));
    }
    // Of a total the sum is checked as such.
    boolean told = isTotal(line) && parts.size() > 1 && !standsBesideIncluded(measure, line);
    return told
        ? Optional.empty()
        : Optional.of(issue(IssueCode.BUDGET_PARTS_UNCLEAR, measure, line, parts));
  }

  /**
   * The largest of several amounts of one year and stage, none with a label: 要求・要望額 20 要求額 15 要望額
   * 5, or two rows of a list beside one name, be they the same. Supplementary budgets are several
   * in a year, and a draft is told again as it was passed.
   */
  private static Optional<Issue> twice(Measure measure) {
    return measure.budget().lines().stream()
        .filter(line -> line.phase() == Phase.INITIAL || line.phase() == Phase.REQUEST)
        .filter(line -> line.label().isEmpty() && !line.included() && line.amountYen().isPresent())
        .filter(line -> line.fiscalYear().isPresent())
        .collect(
            Collectors.groupingBy(
                line -> List.of(line.fiscalYear(), line.phase(), line.draft()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .filter(alike -> alike.size() > 1)
        .findFirst()
        .map(alike -> twice(measure, alike));
  }

  private static Issue twice(Measure measure, List<BudgetLine> alike) {
    BudgetLine largest =
        alike.stream().max(Comparator.comparingLong(l -> l.amountYen().orElse(0L))).orElseThrow();
    List<BudgetLine> rest = alike.stream().filter(line -> line != largest).toList();
    // Two that are printed alike are rather two items, 20百万円 each.
    boolean apart = rest.stream().anyMatch(line -> !line.printed().equals(largest.printed()));
    boolean sum = apart && largest.amountYen().filter(yen -> yen == sum(rest)).isPresent();
    return issue(
        sum ? IssueCode.BUDGET_TOTAL_BESIDE_PARTS : IssueCode.BUDGET_PARTS_UNCLEAR,
        measure,
        largest,
        rest);
  }

  private static long sum(List<BudgetLine> parts) {
    return parts.stream().mapToLong(part -> part.amountYen().orElse(0L)).sum();
  }

  private static List<BudgetLine> parts(Measure measure, BudgetLine total) {
    return total.included() || total.label().isPresent() && !isTotal(total)
        ? List.of()
        : measure.budget().lines().stream()
            .filter(line -> BudgetSums.isBeside(line, total) && !isTotal(line))
            .filter(line -> !line.included())
            .toList();
  }

  private static boolean standsBesideIncluded(Measure measure, BudgetLine total) {
    return measure.budget().lines().stream()
        .anyMatch(line -> line.included() && BudgetSums.isBeside(line, total));
  }

  private static boolean isTotal(BudgetLine line) {
    return line.label().filter(BudgetReader::isTotal).isPresent();
  }

  private static Issue issue(
      IssueCode code, Measure measure, BudgetLine total, List<BudgetLine> parts) {
    String labels =
        parts.stream()
            .map(part -> part.label().orElse(part.printed()))
            .collect(Collectors.joining("、"));
    return Findings.of(code, measure, "budget", total.printed(), labels);
  }
}
