package jp.shisaku.diff;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.diff.field.FieldChange.Amount;
import jp.shisaku.diff.field.FieldChange.Field;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Between which budget cells there is a difference in yen: a wrong one is worse than none. */
class MoneyDifferenceTest {

  private static final MeasureSketch BRIDGES =
      named("吊り橋点検ロボットの実証").offices("道路局橋梁室").purpose("点検の手間を減らす。");

  @ParameterizedTest(name = "{0} → {1}: {2} million")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：50百万円 | 10
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：－ | -40
          令和7年度予算(案)：40百万円 | ― | -40
          令和7年度予算(案)：40百万円 | ―（令和7年度で終了） | -40
          令和7年度予算(案)：40百万円 | 令和7年度予算：40百万円 ※令和7年度で終了 | -40
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：0百万円 | -40
          （令和7年度補正予算：9百万円） | 令和8年度予算(案)：50百万円 | 50
          令和7年度予算(案)：一般会計40百万円、特別会計2百万円 | 令和8年度予算(案)：一般会計50百万円、特別会計－ | 8
          令和7年度予算(案)：40百万円（令和7年度予算：40百万円） | 令和8年度予算(案)：50百万円 | 10
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：50百万円（令和9年度以降は未定） | 10
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：50百万円（令和7年度補正予算は含まない） | 10
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：50百万円（うち国土強靱化分10百万円） | 10
          """)
  void countsADashAndAYearThatTheCellDoesNotPrintAsNothing(String old, String fresh, long million) {
    assertThat(initial(old, fresh).deltaYen()).isEqualTo(OptionalLong.of(million * 1_000_000));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：未定
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：事項要求
          令和7年度予算(案)：40百万円 | 調整中
          未定 | 令和8年度予算(案)：40百万円
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：税制改正要望
          令和7年度予算(案)：40百万円 | 令和8年度概算要求額：50百万円
          令和7年度概算要求額：40百万円 | 令和8年度予算(案)：50百万円
          予算額：40百万円 | 令和8年度予算(案)：50百万円
          令和7年度：40百万円 | 令和8年度予算(案)：50百万円
          令和7年度予算(案)：一般会計40百万円、特別会計2百万円 | 令和8年度予算(案)：一般会計40百万円、特別会計未定
          令和7年度予算(案)：40百万円（令和7年度予算：45百万円） | 令和8年度予算(案)：50百万円
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：50百万円、未定
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：50百万円＋事項要求
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：50百万円（令和7年度補正予算を含む）
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：50百万円（うち令和7年度補正10百万円）
          """)
  void givesNoDifferenceWhereACellLeavesTheAmountOpen(String old, String fresh) {
    assertThat(initial(old, fresh).deltaYen()).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度予算(案)（国費）：40百万円 | 令和8年度予算(案)（事業費）：80百万円 | false
          令和7年度予算(案)（県費）：40百万円 | 令和8年度予算(案)（事業費）：80百万円 | false
          令和7年度予算(案)：40百万円         | 令和8年度予算(案)（事業費）：80百万円 | false
          令和7年度予算(案)（事業費）：40百万円 | 令和8年度予算(案)（事業費）：80百万円 | true
          令和7年度予算(案)：40百万円         | 令和8年度予算(案)（国費）：80百万円 | true
          令和7年度予算(案)（一般会計）：40百万円 | 令和8年度予算(案)（特別会計）：80百万円 | true
          令和7年度予算(案)：-               | 令和8年度予算(案)（事業費）：80百万円 | true
          """)
  void givesNoDifferenceBetweenWhatTheStatePaysAndWhatAllSpend(
      String old, String fresh, boolean given) {
    assertThat(initial(old, fresh).deltaYen().isPresent()).isEqualTo(given);
    Catalogue before = MeasureSketch.of(2025, List.of(BRIDGES.measure(old)));
    Catalogue after = MeasureSketch.of(2026, List.of(BRIDGES.measure(fresh)));
    Change change = CatalogueDiff.between(before, after, Lineage.NONE).changes().get(0);
    assertThat(change.ofOtherMoney()).isEqualTo(!given);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度予算(案)：37,123千円 | 令和8年度予算(案)：50百万円（令和7年度予算：37百万円）
          令和7年度予算(案)：37,623千円 | 令和8年度予算(案)：50百万円（令和7年度予算：38百万円）
          令和7年度予算(案)：37,623千円 | 令和8年度予算(案)：50百万円（令和7年度予算：37百万円）
          令和7年度予算(案)：1,234百万円 | 令和8年度予算(案)：20億円（令和7年度予算：12.3億円）
          令和7年度予算(案)：12億円 | 令和8年度予算(案)：20億円（令和7年度予算：1,234百万円）
          """)
  void takesAnotherUnitForNoRestatement(String old, String fresh) {
    assertThat(amounts(BRIDGES.measure(old), BRIDGES.measure(fresh)))
        .extracting(Amount::field)
        .containsExactly(Field.BUDGET_INITIAL);
  }

  @ParameterizedTest(name = "{2}: {0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度予算(案)：40百万円 | 令和8年度予算(案)：42百万円（令和7年度予算：40,000百万円） | BUDGET_RESTATED
          令和7年度概算要求額：40百万円 | 令和8年度予算(案)：5百万円（令和7年度予算：38,500百万円） | BUDGET_DECIDED
          令和6年度補正予算：12百万円 | 令和7年度補正予算：12,500百万円 | BUDGET_SUPPLEMENTARY_BEFORE
          """)
  void givesNoDifferenceWhereAnyTwoAmountsAreAThousandfoldApart(
      String old, String fresh, Field field) {
    assertThat(amounts(BRIDGES.measure(old), BRIDGES.measure(fresh)))
        .filteredOn(amount -> amount.field() == field)
        .singleElement()
        .matches(amount -> amount.deltaYen().isEmpty() && !amount.certain());
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和7年度予算(案)：137,123千円 | 令和8年度予算(案)：137百万円 | false
          令和7年度予算(案)：7,499千円 | 令和8年度予算(案)：7百万円 | false
          令和7年度予算(案)：7百万円 | 令和8年度予算(案)：7,999千円 | false
          令和7年度予算(案)：7,499千円 | 令和8年度予算(案)：8百万円 | true
          令和7年度予算(案)：137,123千円 | 令和8年度予算(案)：137,000千円 | true
          令和7年度予算(案)：137,123千円 | 令和8年度予算(案)：139百万円 | true
          令和7年度予算(案)：1,234百万円 | 令和8年度予算(案)：12億円 | true
          令和7年度予算(案)：137,123千円の内数 | 令和8年度予算(案)：137百万円 | true
          """)
  void takesAnotherUnitForNoChangeWhereTheAmountIsNearlyTheSame(
      String old, String fresh, boolean changed) {
    assertThat(amounts(BRIDGES.measure(old), BRIDGES.measure(fresh)).findFirst().isPresent())
        .isEqualTo(changed);
  }

  /** What was only asked for before is no budget that was restated. */
  @Test
  void setsAFigureOfTheOldYearAgainstItsRequestWhereItWasNotDecidedBefore() {
    List<Amount> amounts =
        amounts(
                BRIDGES.measure("令和7年度概算要求額：7百万円"),
                BRIDGES.measure("令和8年度予算(案)：5百万円（令和7年度予算：6百万円）"))
            .toList();
    assertThat(amounts).extracting(Amount::field).doesNotContain(Field.BUDGET_RESTATED);
    assertThat(amounts)
        .filteredOn(amount -> amount.field() == Field.BUDGET_DECIDED)
        .singleElement()
        .matches(amount -> amount.deltaYen().orElse(0) == -1_000_000);
  }

  @Test
  void givesNoDifferenceWhereAPartOfASplitHasAnUndecidedAmount() {
    MeasureSketch photos = BRIDGES.id("x").name(BRIDGES.name() + "（撮影）");
    MeasureSketch cracks = BRIDGES.id("y").name(BRIDGES.name() + "（診断）");
    Change split =
        CatalogueDiff.between(
                MeasureSketch.of(2025, List.of(BRIDGES.measure("令和7年度予算(案)：40百万円"))),
                MeasureSketch.of(
                    2026,
                    List.of(photos.measure("令和8年度予算(案)：10百万円"), cracks.measure("令和8年度予算(案)：未定"))),
                Lineage.NONE)
            .changes()
            .get(0);
    assertThat(split.kind()).isEqualTo(Change.Kind.SPLIT);
    assertThat(((Amount) split.fields().get(0)).deltaYen()).isEmpty();
  }

  @Test
  void givesNoDifferenceWhereAPartOfTheAmountMayHaveGoneIntoALargerOne() {
    MeasureSketch before = BRIDGES.initial(2025, 40);
    MeasureSketch after = BRIDGES.initial(2026, 30).included(2026, 500);
    assertThat(amounts(before.measure(), after.measure()))
        .allMatch(amount -> amount.deltaYen().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "NAME_SEVERAL",
        "MEASURE_SIDE_BY_SIDE",
        "MEASURE_WITHOUT_BUDGET",
        "BUDGET_SHARED",
        "BUDGET_STAGE_UNREADABLE",
        "BUDGET_UNIT_SLIP",
        "BUDGET_UNIT_UNUSUAL",
        "BUDGET_DRAFT_YEAR",
        "BUDGET_NOT_AS_PRINTED"
      })
  void givesNoDifferenceWhereAnIssueQuestionsTheFigures(IssueCode code) {
    assertThat(isCertainWith(code, "budget")).isFalse();
  }

  @Test
  void givesNoDifferenceWhereTheTextTellsTheFigureInAnotherUnit() {
    assertThat(isCertainWith(IssueCode.BUDGET_UNIT_IN_TEXT, "overview")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"BUDGET_RECOGNISED", "BUDGET_KIND_NO_AMOUNT", "OVERRIDE_APPLIED"})
  void givesADifferenceWhereAnIssueLeavesTheFiguresAlone(IssueCode code) {
    assertThat(isCertainWith(code, "budget")).isTrue();
  }

  @Test
  void givesNoDifferenceWhereThePageIsDamaged() {
    Provenance damaged =
        new Provenance("施策集.pdf", Optional.of(3), Optional.empty(), Provenance.Method.DOUBTFUL);
    Measure old = BRIDGES.initial(2025, 40).measure().withProvenance(Map.of("budget", damaged));
    Amount amount = amounts(old, BRIDGES.initial(2026, 50).measure()).findFirst().orElseThrow();
    assertThat(amount.certain()).isFalse();
    assertThat(amount.deltaYen()).isEmpty();
  }

  private static boolean isCertainWith(IssueCode code, String field) {
    Issue issue = Issue.of(code, Place.UNKNOWN, field, "1", "2", "3").about(BRIDGES.id());
    Catalogue old =
        MeasureSketch.catalogue(2025, List.of(BRIDGES.initial(2025, 40)))
            .withIssues(List.of(issue));
    Catalogue fresh = MeasureSketch.catalogue(2026, List.of(BRIDGES.initial(2026, 50)));
    Amount amount = amounts(old, fresh).findFirst().orElseThrow();
    assertThat(amount.deltaYen().isPresent()).isEqualTo(amount.certain());
    return amount.certain();
  }

  private static Amount initial(String old, String fresh) {
    return amounts(BRIDGES.measure(old), BRIDGES.measure(fresh))
        .filter(amount -> amount.field() == Field.BUDGET_INITIAL)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Amount> amounts(Measure old, Measure fresh) {
    return amounts(MeasureSketch.of(2025, List.of(old)), MeasureSketch.of(2026, List.of(fresh)));
  }

  private static Stream<Amount> amounts(Catalogue old, Catalogue fresh) {
    return CatalogueDiff.between(old, fresh, Lineage.NONE).changes().stream()
        .flatMap(change -> change.fields().stream())
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast);
  }
}
