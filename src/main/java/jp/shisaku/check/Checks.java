package jp.shisaku.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** All checks, in the order of their findings. */
public final class Checks {

  static final List<Check> ALL =
      List.of(
          Check.of(Identities::issues, IssueCode.MEASURE_ID_TWICE, IssueCode.MEASURE_REFERENCE),
          Check.of(PartsOfOthers::issues, IssueCode.PUBLICATION_SEVERAL),
          Check.ofMeasure(
              MissingFields::issues,
              IssueCode.MEASURE_WITHOUT_NAME,
              IssueCode.MEASURE_EXAMPLE,
              IssueCode.MEASURE_WITHOUT_OFFICE,
              IssueCode.MEASURE_WITHOUT_BUDGET),
          Check.of(MissingFields::ofOthers, IssueCode.MEASURE_WITHOUT_FIELD),
          Check.of(
              ContentsAndSheets::issues,
              IssueCode.MEASURE_UNCLASSIFIED,
              IssueCode.CONTENTS_WITHOUT_SHEET,
              IssueCode.CONTENTS_PART),
          Check.of(
              PageOrder::issues,
              IssueCode.CONTENTS_PAGE_ORDER,
              IssueCode.CONTENTS_SECTION_ORDER,
              IssueCode.MEASURE_PAGE_ORDER),
          Check.of(SheetsSideBySide::issues, IssueCode.MEASURE_SIDE_BY_SIDE),
          Check.of(
              RelistedMeasures::issues,
              IssueCode.MEASURE_TWICE,
              IssueCode.RELISTED_NO_ORIGINAL,
              IssueCode.RELISTED_DIFFERS),
          Check.of(ClassificationCodes::issues, IssueCode.CLASSIFICATION_CODE),
          Check.of(
              BudgetKind::issues, IssueCode.BUDGET_KIND_NO_AMOUNT, IssueCode.BUDGET_AMOUNT_NO_KIND),
          // The reading raises its codes, too, and what it said stays.
          Check.of(BudgetReadable::issues),
          Check.of(BudgetAsPrinted::issues, IssueCode.BUDGET_NOT_AS_PRINTED),
          Check.ofMeasure(
              EraYears::issues, IssueCode.BUDGET_ERA_DISAGREES, IssueCode.TEXT_ERA_DISAGREES),
          Check.of(DraftYears::issues, IssueCode.BUDGET_DRAFT_YEAR),
          Check.ofMeasure(UnusualFigures::slips, IssueCode.BUDGET_UNIT_SLIP),
          Check.of(
              UnusualFigures::issues,
              IssueCode.BUDGET_UNIT_UNUSUAL,
              IssueCode.BUDGET_DECIMALS_UNUSUAL,
              IssueCode.BUDGET_AMOUNT_TINY),
          Check.ofMeasure(MoneyInProse::amounts, IssueCode.BUDGET_UNIT_IN_TEXT),
          Check.ofMeasure(MoneyInProse::notes, IssueCode.VALUE_HOLDS_NOTE),
          Check.ofMeasure(BudgetReadable::openBrackets, IssueCode.BUDGET_BRACKET_OPEN),
          Check.ofMeasure(BudgetSums::issues, IssueCode.BUDGET_SUM),
          Check.ofMeasure(
              TotalsBesideParts::issues,
              IssueCode.BUDGET_TOTAL_BESIDE_PARTS,
              IssueCode.BUDGET_PARTS_UNCLEAR),
          Check.ofMeasure(TableSums::issues, IssueCode.TABLE_SUM),
          Check.of(MarksOfOthers::issues),
          Check.of(Umbrellas::issues, IssueCode.BUDGET_UMBRELLA),
          Check.of(KnownOffices::issues, IssueCode.OFFICE_MISSPELT, IssueCode.OFFICE_UNKNOWN),
          Check.of(RareDivisions::issues, IssueCode.OFFICE_RARE_DIVISION),
          Check.ofMeasure(
              MissingFields::ofExcerpts, IssueCode.STRATEGY_NO_ITEMS, IssueCode.STRATEGY_UNREAD),
          Check.ofMeasure(
              DoubtfulCharacters::issues, IssueCode.TEXT_REPLACEMENT, IssueCode.TEXT_PRIVATE_USE),
          Check.of(TextOfOtherSheets::issues, IssueCode.TEXT_OF_OTHER_SHEET),
          Check.ofMeasure(
              LabelsInValues::issues, IssueCode.VALUE_HOLDS_LABEL, IssueCode.VALUE_HOLDS_AMOUNT),
          Check.ofMeasure(ColumnsInValues::issues, IssueCode.VALUE_HOLDS_COLUMNS),
          Check.of(TornTexts::issues, IssueCode.TEXT_TORN),
          Check.of(Places::issues, IssueCode.PROVENANCE_PAGE, IssueCode.PROVENANCE_BOX));

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
    return ALL.parallelStream().flatMap(check -> check.issues().apply(catalogue).stream()).toList();
  }

  /**
   * One kind of doubt that a catalogue shows by itself.
   *
   * @param issues what it finds, in the order of the publication; never throws because of what is
   *     there
   * @param codes those that this check alone raises
   */
  record Check(Function<Catalogue, List<Issue>> issues, Set<IssueCode> codes) {

    static Check of(Function<Catalogue, List<Issue>> issues, IssueCode... codes) {
      return new Check(issues, Set.of(codes));
    }

    /** The same for what a measure shows by itself, whatever else the catalogue holds. */
    static Check ofMeasure(Function<Measure, Stream<Issue>> issues, IssueCode... codes) {
      return of(all -> all.measures().stream().flatMap(issues).toList(), codes);
    }
  }
}
