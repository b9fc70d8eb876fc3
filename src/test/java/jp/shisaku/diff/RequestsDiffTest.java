package jp.shisaku.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.diff.field.FieldChange.Amount;
import jp.shisaku.diff.field.FieldChange.Field;
import jp.shisaku.diff.match.Lineage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests (概算要求) against requests, and against the draft of the same year. */
class RequestsDiffTest {

  private static final MeasureSketch KILNS = MeasureSketch.named("登り窯の修理");

  @Test
  void comparesTheRequestsOfTwoYears() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            undated(KILNS.measure("令和7年度概算要求額：40百万円")),
            undated(KILNS.measure("令和8年度概算要求額：55百万円")),
            Lineage.NONE);
    assertThat(diff.old().fiscalYear()).contains(2025);
    assertThat(diff.old().yearFromBudgets()).isTrue();
    assertThat(amounts(diff)).extracting(Amount::field).containsExactly(Field.BUDGET_REQUEST);
    assertThat(amounts(diff).get(0).deltaYen()).hasValue(15_000_000);
    assertThat(diff.summary().old().isUnknown()).isTrue();
  }

  @Test
  void comparesTheRequestWithWhatTheDraftOfThatYearGrants() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            undated(KILNS.measure("令和8年度概算要求額：55百万円")),
            MeasureSketch.of(2026, List.of(KILNS.measure("令和8年度予算(案)：48百万円"))),
            Lineage.NONE);
    Amount granted = amount(diff, Field.BUDGET_DECIDED).orElseThrow();
    assertThat(granted.deltaYen()).hasValue(-7_000_000);
    // A request is no initial budget, so there is nothing to say of initial budgets.
    assertThat(amount(diff, Field.BUDGET_INITIAL)).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和8年度概算要求額：55百万円 | 令和8年度予算(案)：未定
          令和8年度概算要求額：55百万円＋事項要求 | 令和8年度予算(案)：48百万円
          令和8年度概算要求額：500百万円の内数 | 令和8年度予算(案)：48百万円
          """)
  void saysNotHowMuchWasGrantedOfAnOpenRequest(String request, String draft) {
    CatalogueDiff diff =
        CatalogueDiff.between(
            undated(KILNS.measure(request)),
            MeasureSketch.of(2026, List.of(KILNS.measure(draft))),
            Lineage.NONE);
    assertThat(amount(diff, Field.BUDGET_DECIDED).orElseThrow().deltaYen()).isEmpty();
  }

  @Test
  void comparesTheBudgetWithWhatIsAskedForTheNextYear() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.of(2025, List.of(KILNS.measure("令和7年度予算(案)：40百万円"))),
            undated(KILNS.measure("令和8年度概算要求額：55百万円（令和7年度予算額：40百万円）")),
            Lineage.NONE);
    assertThat(amount(diff, Field.BUDGET_ASKED).orElseThrow().deltaYen()).hasValue(15_000_000);
    // A request is no initial budget, so what the next one will be is not known.
    assertThat(amount(diff, Field.BUDGET_INITIAL).orElseThrow().deltaYen()).isEmpty();
  }

  @Test
  void tellsWhatIsAskedForANewMeasure() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.of(2025, List.of(KILNS.measure("令和7年度予算(案)：40百万円"))),
            undated(
                KILNS.measure("令和8年度概算要求額：40百万円"),
                MeasureSketch.named("渡し船の夜間運航").measure("令和8年度概算要求額：7百万円")),
            Lineage.NONE);
    assertThat(amounts(diff).stream().filter(amount -> amount.field() == Field.BUDGET_ASKED))
        .extracting(amount -> amount.deltaYen().orElse(0))
        .containsExactly(7_000_000L);
  }

  @Test
  void takesARequestWithoutAFigureForNoCut() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.of(2025, List.of(KILNS.measure("令和7年度予算(案)：40百万円"))),
            MeasureSketch.of(2026, List.of(KILNS.measure("令和8年度概算要求額：事項要求（令和7年度予算額：40百万円）"))),
            Lineage.NONE);
    assertThat(amount(diff, Field.BUDGET_INITIAL).orElseThrow().deltaYen()).isEmpty();
    assertThat(diff.summary().fresh().uncertain()).isEqualTo(1);
  }

  /** Where a budget was decided, what had been requested of it is not nothing. */
  @Test
  void takesABudgetWithoutItsRequestForNoNewRequest() {
    MeasureSketch ferries = MeasureSketch.named("渡し船の夜間運航");
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.of(
                2025,
                List.of(KILNS.measure("令和7年度予算(案)：40百万円"), ferries.measure("令和7年度概算要求額：7百万円"))),
            MeasureSketch.of(
                2026,
                List.of(KILNS.measure("令和8年度概算要求額：55百万円"), ferries.measure("令和8年度概算要求額：9百万円"))),
            Lineage.NONE);
    assertThat(amounts(diff).stream().filter(amount -> amount.field() == Field.BUDGET_REQUEST))
        .extracting(Amount::deltaYen)
        .containsExactlyInAnyOrder(OptionalLong.empty(), OptionalLong.of(2_000_000));
  }

  @Test
  void saysNothingOfRequestsWhereThereAreNone() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.of(2025, List.of(KILNS.measure("令和7年度予算(案)：40百万円"))),
            MeasureSketch.of(2026, List.of(KILNS.measure("令和8年度予算(案)：55百万円"))),
            Lineage.NONE);
    assertThat(amounts(diff)).extracting(Amount::field).containsExactly(Field.BUDGET_INITIAL);
  }

  @Test
  void comparesTheSupplementaryBudgetsOfTheYearsBefore() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.of(2025, List.of(KILNS.measure("令和7年度予算(案)：40百万円、令和6年度補正予算：9百万円"))),
            MeasureSketch.of(2026, List.of(KILNS.measure("令和8年度予算(案)：40百万円、令和7年度補正予算：5百万円"))),
            Lineage.NONE);
    assertThat(amounts(diff))
        .extracting(Amount::field)
        .containsExactly(Field.BUDGET_SUPPLEMENTARY_BEFORE);
    assertThat(amounts(diff).get(0).deltaYen()).hasValue(-4_000_000);
  }

  @Test
  void saysNotHowMuchASupplementaryBudgetFellThatTheNewPublicationPrintsNowhere() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.of(2025, List.of(KILNS.measure("令和7年度予算(案)：40百万円、令和6年度補正予算：9百万円"))),
            MeasureSketch.of(2026, List.of(KILNS.measure("令和8年度予算(案)：40百万円"))),
            Lineage.NONE);
    assertThat(amount(diff, Field.BUDGET_SUPPLEMENTARY_BEFORE).orElseThrow().deltaYen()).isEmpty();
  }

  @Test
  void comparesARequestWithWhatTheNextRequestSaysWasGranted() {
    CatalogueDiff diff =
        CatalogueDiff.between(
            undated(KILNS.measure("令和7年度概算要求額：40百万円")),
            undated(KILNS.measure("令和8年度概算要求額：55百万円（令和7年度予算額：38百万円）")),
            Lineage.NONE);
    assertThat(amounts(diff))
        .extracting(Amount::field)
        .containsExactlyInAnyOrder(Field.BUDGET_DECIDED, Field.BUDGET_REQUEST);
    assertThat(amount(diff, Field.BUDGET_DECIDED).orElseThrow().deltaYen()).hasValue(-2_000_000);
  }

  private static Catalogue undated(Measure... measures) {
    Catalogue stated = MeasureSketch.of(2026, List.of(measures));
    Publication unstated =
        new Publication("x", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    return new Catalogue(
        stated.schemaVersion(), unstated, List.of(), stated.measures(), List.of(), List.of());
  }

  private static Optional<Amount> amount(CatalogueDiff diff, Field field) {
    return amounts(diff).stream().filter(amount -> amount.field() == field).findFirst();
  }

  private static List<Amount> amounts(CatalogueDiff diff) {
    return diff.changes().stream()
        .flatMap(change -> change.fields().stream())
        .flatMap(f -> f instanceof Amount amount ? Stream.of(amount) : Stream.empty())
        .toList();
  }
}
