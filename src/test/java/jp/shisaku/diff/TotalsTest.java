package jp.shisaku.diff;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.diff.match.Reason;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the totals and the differences of a diff may not claim. */
class TotalsTest {

  private static final MeasureSketch KITES = named("凧揚げ場の整備").offices("公園局広場課");
  private static final MeasureSketch WELLS = named("井戸さらいの支援").offices("水道局井戸課");

  @Test
  void vouchesForNoAmountOfAPublicationWhoseYearIsNotKnown() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(2025, List.of(KITES.initial(2025, 40))),
            withoutYear(List.of(KITES.initial(2026, 50), WELLS.initial(2026, 7))),
            Lineage.NONE);
    assertThat(diff.summary().fresh().uncertain()).isEqualTo(2);
    assertThat(diff.changes()).allMatch(change -> change.fields().isEmpty());
  }

  @Test
  void tellsWhatWentAlsoWhereTheOtherPublicationHasNoYear() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(2025, List.of(KITES.initial(2025, 40))),
            withoutYear(List.of(WELLS)),
            Lineage.NONE);
    Change removed = diff.changes().get(1);
    assertThat(removed.kind()).isEqualTo(Change.Kind.REMOVED);
    assertThat(initial(removed).deltaYen()).isEqualTo(OptionalLong.of(-40_000_000));
  }

  @Test
  void doesNotVouchForAMeasureThatIsPrintedTwiceWithOneAmount() {
    Catalogue twice =
        MeasureSketch.catalogue(
                2026, List.of(KITES.id("a").initial(2026, 50), KITES.id("b").initial(2026, 50)))
            .withIssues(List.of(issue(IssueCode.MEASURE_TWICE).about("b")));
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(2025, List.of(KITES.id("a").initial(2025, 40))),
            twice,
            Lineage.NONE);
    assertThat(diff.summary().fresh().uncertain()).isEqualTo(1);
    Change added =
        diff.changes().stream().filter(c -> c.kind() == Change.Kind.ADDED).findFirst().get();
    assertThat(initial(added).deltaYen()).isEmpty();
  }

  @Test
  void vouchesForTwinsWithAmountsOfTheirOwn() {
    Catalogue twins =
        MeasureSketch.catalogue(
                2026, List.of(KITES.id("a").initial(2026, 50), KITES.id("b").initial(2026, 60)))
            .withIssues(List.of(issue(IssueCode.MEASURE_TWICE).about("b")));
    assertThat(CatalogueDiff.between(twins, twins, Lineage.NONE).summary().old().uncertain())
        .isZero();
  }

  /** Its first printing is gone, or was not found: the sum lacks its amount. */
  @Test
  void doesNotVouchForASumThatLacksWhatIsRelistedAlone() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(2025, List.of(KITES.initial(2025, 40))),
            MeasureSketch.catalogue(2026, List.of(KITES.asRelisted().initial(2026, 40))),
            Lineage.NONE);
    assertThat(diff.summary().fresh().yen()).isZero();
    assertThat(diff.summary().fresh().uncertain()).isEqualTo(1);
  }

  @Test
  void countsARelistedPartOfAMergeOnce() {
    Lineage said =
        new Lineage(
            List.of(
                new Lineage.Row("a", "n", Lineage.Relation.MERGED, ""),
                new Lineage.Row("again", "n", Lineage.Relation.MERGED, "")));
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(
                2025,
                List.of(
                    KITES.id("a").initial(2025, 40),
                    KITES.id("again").asRelisted().initial(2025, 40))),
            MeasureSketch.catalogue(2026, List.of(KITES.id("n").initial(2026, 45))),
            said);
    assertThat(initial(diff.changes().get(0)).deltaYen()).isEqualTo(OptionalLong.of(5_000_000));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PAGE_TRUNCATED", "LIST_ROW_WITHOUT_NAME", "DECK_PAGE_UNREAD", "FILE_ENCRYPTED"})
  void saysThatAPartOfAPublicationWasNotRead(IssueCode code) {
    Catalogue catalogue = MeasureSketch.catalogue(2025, List.of(KITES.initial(2025, 40)));
    CatalogueDiff diff =
        CatalogueDiff.between(catalogue, catalogue.withIssues(List.of(issue(code))), Lineage.NONE);
    assertThat(diff.summary().old().unread()).isZero();
    assertThat(diff.summary().fresh().unread()).isEqualTo(1);
  }

  @Test
  void takesNoAmountForNoneWhereAColumnOfAmountsWasLeftOut() {
    Catalogue fresh =
        MeasureSketch.of(2026, List.of(KITES.measure("令和7年度予算：40百万円")))
            .withIssues(List.of(issue(IssueCode.LIST_COLUMN_LEFT_OUT)));
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(2025, List.of(KITES.initial(2025, 40))), fresh, Lineage.NONE);
    assertThat(initial(diff.changes().get(0)).deltaYen()).isEmpty();
    assertThat(diff.summary().fresh().uncertain()).isEqualTo(1);
  }

  @Test
  void takesItForNoCutThatAPublicationPrintsNoBudgetOfItsYearAtAll() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(2025, List.of(KITES.initial(2025, 40), WELLS.initial(2025, 7))),
            MeasureSketch.catalogue(2026, List.of(KITES.initial(2025, 40), WELLS.initial(2025, 7))),
            Lineage.NONE);
    assertThat(diff.changes())
        .allSatisfy(change -> assertThat(initial(change).deltaYen()).isEmpty());
    assertThat(diff.summary().fresh().isUnknown()).isTrue();
  }

  /** 千円 and 百万円 were mistaken for each other, in one publication or the other. */
  @Test
  void givesNoDifferenceBetweenAmountsThatAreAThousandfoldApart() {
    MeasureSketch both = KITES.name("凧揚げ場の改修").id("改修");
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(
                2025, List.of(WELLS.initial(2025, 7000), both.initial(2025, 40))),
            MeasureSketch.catalogue(2026, List.of(WELLS.initial(2026, 8), both.initial(2026, 400))),
            Lineage.NONE);
    assertThat(diff.changes())
        .extracting(change -> initial(change).deltaYen())
        .containsExactlyInAnyOrder(OptionalLong.empty(), OptionalLong.of(360_000_000));
    assertThat(diff.changes())
        .filteredOn(change -> initial(change).deltaYen().isEmpty())
        .flatExtracting(Change::why)
        .contains(Reason.of(Reason.Aspect.OTHER_UNIT));
    assertThat(diff.summary().old().uncertain()).isEqualTo(1);
    assertThat(diff.summary().fresh().uncertain()).isEqualTo(1);
  }

  /** The sums differ by what they hold, not by what was cut. */
  @Test
  void doesNotSetSumsAgainstEachOtherWhereAnAmountIsIncludedInOneYearAlone() {
    Summary summary =
        CatalogueDiff.between(
                MeasureSketch.catalogue(
                    2025, List.of(KITES.initial(2025, 40), WELLS.included(2025, 7))),
                MeasureSketch.catalogue(
                    2026, List.of(KITES.included(2026, 44), WELLS.included(2026, 8))),
                Lineage.NONE)
            .summary();
    assertThat(summary.includedOnOneSide()).isEqualTo(1);
    assertThat(summary.isOpen()).isTrue();
  }

  private static FieldChange.Amount initial(Change change) {
    return change.fields().stream()
        .filter(field -> field.field() == FieldChange.Field.BUDGET_INITIAL)
        .map(FieldChange.Amount.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Issue issue(IssueCode code) {
    return Issue.of(code, Place.of("施策集.pdf", 3), "", "1", "2", "3");
  }

  private static Catalogue withoutYear(List<MeasureSketch> measures) {
    Catalogue stated = MeasureSketch.catalogue(2026, measures);
    Publication unstated =
        new Publication("x", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    return new Catalogue(
        stated.schemaVersion(), unstated, List.of(), stated.measures(), List.of(), List.of());
  }
}
