package jp.shisaku.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** All checks, in the order of their findings. */
public final class Checks {

  static final List<Check> ALL =
      List.of(
          new Identities(),
          new MissingFields(),
          new FieldsOfOthers(),
          new ContentsAndSheets(),
          new PageOrder(),
          new SheetsSideBySide(),
          new RelistedMeasures(),
          new ClassificationCodes(),
          new BudgetKind(),
          new BudgetReadable(),
          new BudgetAsPrinted(),
          new EraYears(),
          new DraftYears(),
          new UnitSlips(),
          new UnusualFigures(),
          new AmountsInProse(),
          new BudgetNotesInProse(),
          new OpenBrackets(),
          new BudgetSums(),
          new TotalsBesideParts(),
          new TableSums(),
          new Umbrellas(),
          new KnownOffices(),
          new RareDivisions(),
          new EmptyExcerpts(),
          new DoubtfulCharacters(),
          new TextOfOtherSheets(),
          new LabelsInValues(),
          new ColumnsInValues(),
          new Places());

  private static final Set<IssueCode> CODES =
      ALL.stream().flatMap(check -> check.codes().stream()).collect(Collectors.toUnmodifiableSet());

  private Checks() {}

  /**
   * The same catalogue with what the checks find now in place of what they had found before. Issues
   * of the reading stay, in front. Doing it twice changes nothing.
   */
  public static Catalogue checked(Catalogue catalogue) {
    Set<Issue> issues = new LinkedHashSet<>();
    catalogue.issues().stream().filter(issue -> !CODES.contains(issue.code())).forEach(issues::add);
    issues.addAll(run(catalogue));
    return catalogue.withIssues(List.copyOf(issues));
  }

  /** What the checks find, check by check; never throws because of what the catalogue says. */
  public static List<Issue> run(Catalogue catalogue) {
    return ALL.parallelStream().flatMap(check -> check.issues(catalogue).stream()).toList();
  }
}
