package jp.shisaku.diff.field;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.Edition;
import jp.shisaku.diff.MeasureSketch;
import jp.shisaku.diff.Summary;
import jp.shisaku.diff.field.FieldChange.Amount;
import jp.shisaku.diff.field.FieldChange.Field;
import jp.shisaku.diff.field.FieldChange.Nature;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a change of one measure. */
class FieldsTest {

  private static final MeasureSketch BRIDGES =
      named("吊り橋点検ロボットの実証").heading("橋を長く使う", null).offices("道路局橋梁室").purpose("点検の手間を減らす。");

  @ParameterizedTest(name = "[{0}] is [{1}]")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          橋の 点検を進める。     | 橋の点検を進める。
          ＡＩで１０橋を点検      | AIで10橋を点検
          令和6年度〜令和8年度    | 令和6年度～令和8年度
          橋‐川‐海                | 橋－川－海
          ●橋の点検 ●川の清掃     | ・橋の点検 ・川の清掃
          ・橋の点検\\n・川の清掃  | ○橋の点検\\n○川の清掃
          -                       | －
          橋を渡り、川を見る。    | 橋を渡り，川を見る．
          1,234,000円と10,20橋    | 1234000円と10,20橋
          """)
  void takesSpacingWidthDashesAndBulletsForNoChange(String old, String fresh) {
    assertThat(
            change(
                    BRIDGES.overview(old.replace("\\n", "\n")),
                    BRIDGES.overview(fresh.replace("\\n", "\n")))
                .kind())
        .isEqualTo(Kind.UNCHANGED);
  }

  @Test
  void tellsThatAMeasureIsPrintedAgainOnOneSideAlone() {
    assertThat(change(BRIDGES, BRIDGES.asRelisted()).fields())
        .containsExactly(
            new FieldChange.Items(Field.RELISTED, List.of(), List.of("再掲"), List.of()));
    assertThat(change(BRIDGES.asRelisted(), BRIDGES.asRelisted()).kind()).isEqualTo(Kind.UNCHANGED);
  }

  @Test
  void callsATextTheSameOnlyWhereItIs() {
    MeasureSketch old = BRIDGES.overview("橋の点検に2分の1を補助する。");
    assertThat(why(old, old)).contains("same purpose", "same overview with details and effect");
    assertThat(why(old, BRIDGES.overview("橋の点検に3分の1を補助する。")))
        .contains("same purpose", "overview with details and effect 0.99");
  }

  private static List<String> why(MeasureSketch old, MeasureSketch fresh) {
    return change(old, fresh).why().stream().map(reason -> reason.words(Locale.ROOT)).toList();
  }

  @ParameterizedTest(name = "{0} → {1} is {2}")
  @CsvSource({
    "令和6年度に10橋を点検する。, 令和7年度に12橋を点検する。, FIGURES",
    "10橋を目で点検し、記録を町に送る。, 10橋をロボットで点検し、記録を町に送る。, WORDING",
    "橋を点検する。, 港に倉庫を建て、魚を冷やして都に届ける。, REWRITTEN",
    "-, 橋を点検する。, ADDED",
    "橋を点検する。, , REMOVED",
  })
  void saysWhatKindOfTextChangeItIs(String old, String fresh, Nature nature) {
    FieldChange change =
        change(BRIDGES.overview(old), BRIDGES.overview(fresh)).fields().stream()
            .findFirst()
            .orElseThrow();
    assertThat(change)
        .isInstanceOfSatisfying(
            FieldChange.Text.class, text -> assertThat(text.nature()).isEqualTo(nature));
  }

  @ParameterizedTest(name = "{0} → {1} is {2}")
  @CsvSource({
    "灯台の改修, 【再掲】灯台の改修, UNCHANGED",
    "灯台の改修（仮称）, 灯台の改修(仮称), UNCHANGED",
    "灯台－改修, 灯台‐改修, UNCHANGED",
    "灯台の改修, 灯台の改修（拡充）, RENAMED",
  })
  void callsItRenamedOnlyWhereTheNameDiffers(String old, String fresh, Kind kind) {
    assertThat(change(BRIDGES.name(old), BRIDGES.name(fresh)).kind()).isEqualTo(kind);
  }

  @Test
  void comparesWhatEachPublicationPresentsForItsOwnYear() {
    Amount amount =
        amount(
            BRIDGES.initial(2024, 30).initial(2025, 40),
            BRIDGES.initial(2025, 40).initial(2026, 50));
    assertThat(amount.field()).isEqualTo(Field.BUDGET_INITIAL);
    assertThat(amount.deltaYen()).isEqualTo(OptionalLong.of(10_000_000));
    assertThat(amount.ratio()).isEqualTo(OptionalDouble.of(1.25));
  }

  @Test
  void addsUpTheOwnAmountsOfOnePhase() {
    Amount amount =
        amount(
            BRIDGES.initial(2025, 40).initial(2025, 2), BRIDGES.initial(2026, 50).initial(2026, 5));
    assertThat(amount.old().orElseThrow().yen()).isEqualTo(OptionalLong.of(42_000_000));
    assertThat(amount.fresh().orElseThrow().yen()).isEqualTo(OptionalLong.of(55_000_000));
  }

  @Test
  void comparesIncludedAmountsWithoutADifference() {
    Amount amount = amount(BRIDGES.included(2025, 500), BRIDGES.included(2026, 700));
    assertThat(amount.fresh().orElseThrow().yen()).isEqualTo(OptionalLong.of(700_000_000));
    assertThat(amount.deltaYen()).isEmpty();
    assertThat(amount.ratio()).isEmpty();
  }

  @Test
  void givesNoDifferenceBetweenAShareOfALargerAmountAndAnAmountOfItsOwn() {
    Amount amount = amount(BRIDGES.included(2025, 500), BRIDGES.initial(2026, 500));
    assertThat(amount.termsOnly()).isTrue();
    assertThat(amount.deltaYen()).isEmpty();
  }

  @Test
  void takesADashForNoAmount() {
    assertThat(change(BRIDGES.dash(2025), BRIDGES.dash(2026)).kind()).isEqualTo(Kind.UNCHANGED);
    assertThat(change(BRIDGES, BRIDGES.dash(2026)).kind()).isEqualTo(Kind.UNCHANGED);
    Amount ended = amount(BRIDGES.initial(2025, 40), BRIDGES.dash(2026));
    assertThat(ended.deltaYen()).isEqualTo(OptionalLong.of(-40_000_000));
  }

  @Test
  void tellsAnAmountOfZeroFromNone() {
    Amount amount = amount(BRIDGES, BRIDGES.initial(2026, 0));
    assertThat(amount.old()).isEmpty();
    assertThat(amount.deltaYen()).isEqualTo(OptionalLong.of(0));
    assertThat(change(BRIDGES.initial(2025, 0), BRIDGES.initial(2026, 0)).kind())
        .isEqualTo(Kind.UNCHANGED);
  }

  @Test
  void takesADraftAndASettledBudgetForTheSame() {
    assertThat(change(BRIDGES.draft(2025, 40), BRIDGES.initial(2026, 40)).kind())
        .isEqualTo(Kind.UNCHANGED);
  }

  @Test
  void addsUpTheBudgetsOfTheParts() {
    MeasureSketch photos = BRIDGES.id("x").name("橋の撮影").initial(2025, 6).initial(2026, 7);
    MeasureSketch cracks = BRIDGES.id("y").name("ひびの発見").initial(2025, 4).initial(2026, 5);
    Change split =
        CatalogueDiff.between(
                MeasureSketch.catalogue(2025, List.of(BRIDGES.initial(2025, 10))),
                MeasureSketch.catalogue(2026, List.of(photos, cracks)),
                Lineage.NONE)
            .changes()
            .get(0);
    assertThat(split.kind()).isEqualTo(Kind.SPLIT);
    assertThat(split.fields()).hasSize(1);
    assertThat(((Amount) split.fields().get(0)).deltaYen()).isEqualTo(OptionalLong.of(2_000_000));
  }

  @Test
  void neverAddsAnIncludedAmountToAnOwnOne() {
    Change change =
        change(
            BRIDGES.initial(2025, 40).included(2025, 500),
            BRIDGES.initial(2026, 40).included(2026, 700));
    assertThat(change.fields())
        .containsExactly(
            new Amount(
                Field.BUDGET_INITIAL,
                Optional.of(
                    new Figure(
                        OptionalLong.of(500_000_000), true, false, List.of(), "2025年度：500百万円の内数")),
                Optional.of(
                    new Figure(
                        OptionalLong.of(700_000_000), true, false, List.of(), "2026年度：700百万円の内数")),
                true));
  }

  @Test
  void countsWhatIsNotPrintedAsNothingButGivesNoRatio() {
    Amount amount = amount(BRIDGES, BRIDGES.initial(2026, 50));
    assertThat(amount.old()).isEmpty();
    assertThat(amount.deltaYen()).isEqualTo(OptionalLong.of(50_000_000));
    assertThat(amount.ratio()).isEmpty();
  }

  @Test
  void tellsThatTheNewPublicationPrintsAnotherFigureForTheOldYear() {
    Amount amount = amount(BRIDGES.initial(2025, 15), BRIDGES.initial(2025, 14).initial(2026, 15));
    assertThat(amount.field()).isEqualTo(Field.BUDGET_RESTATED);
    assertThat(amount.deltaYen()).isEqualTo(OptionalLong.of(-1_000_000));
  }

  @Test
  void comparesTwoEditionsOfOneYearOnce() {
    List<FieldChange> fields =
        CatalogueDiff.between(
                MeasureSketch.catalogue(2025, List.of(BRIDGES.initial(2025, 15))),
                MeasureSketch.catalogue(2025, List.of(BRIDGES.initial(2025, 14))),
                Lineage.NONE)
            .changes()
            .get(0)
            .fields();
    assertThat(fields).extracting(FieldChange::field).containsExactly(Field.BUDGET_INITIAL);
  }

  @Test
  void tellsWhatQualifiesAnAmountEvenWhereTheFigureStays() {
    Amount amount =
        amount(
            BRIDGES.initial(2025, 36).heldElsewhere("デジタル庁", 9),
            BRIDGES.initial(2026, 36).heldElsewhere("デジタル庁", 12));
    assertThat(amount.termsOnly()).isTrue();
    assertThat(amount.deltaYen()).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void doesNotMissWhatQualifiedAFigureThatIsOnlyRepeated() {
    assertThat(
            change(
                    BRIDGES.initial(2025, 36).heldElsewhere("デジタル庁", 9),
                    BRIDGES.initial(2025, 36).initial(2026, 36).heldElsewhere("デジタル庁", 9))
                .kind())
        .isEqualTo(Kind.UNCHANGED);
  }

  @Test
  void sumsTheSupplementaryBudgetsOfTheOwnYear() {
    Amount amount =
        amount(
            BRIDGES, BRIDGES.supplementary(2025, 9).supplementary(2026, 3).supplementary(2026, 4));
    assertThat(amount.field()).isEqualTo(Field.BUDGET_SUPPLEMENTARY);
    assertThat(amount.fresh().orElseThrow().yen()).isEqualTo(OptionalLong.of(7_000_000));
  }

  @Test
  void givesNoDifferenceWhereABudgetCellCouldNotBeRead() {
    Catalogue old = MeasureSketch.catalogue(2025, List.of(BRIDGES.initial(2025, 40)));
    Issue issue = Issue.of(IssueCode.BUDGET_UNREADABLE, Place.UNKNOWN, "budget", "壱百万円");
    Catalogue doubtful =
        new Catalogue(
            old.schemaVersion(),
            old.publication(),
            old.contents(),
            old.measures(),
            old.indicators(),
            List.of(issue.about(BRIDGES.id())));
    Catalogue fresh = MeasureSketch.catalogue(2026, List.of(BRIDGES.initial(2026, 50)));
    Amount amount =
        (Amount)
            CatalogueDiff.between(doubtful, fresh, Lineage.NONE).changes().get(0).fields().get(0);
    assertThat(amount.certain()).isFalse();
    assertThat(amount.deltaYen()).isEmpty();
  }

  @Test
  void takesTheYearFromTheDraftsWhereThePublicationStatesNone() {
    Catalogue stated =
        MeasureSketch.catalogue(2000, List.of(BRIDGES.initial(2026, 4).draft(2027, 5)));
    Publication unstated =
        new Publication("x", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    Catalogue catalogue =
        new Catalogue(
            stated.schemaVersion(), unstated, List.of(), stated.measures(), List.of(), List.of());
    assertThat(Edition.of(catalogue))
        .isEqualTo(new Edition("x", Optional.empty(), Optional.of(2027), true));
  }

  @Test
  void saysNothingOfRestatingWhereTheOldYearIsNotPrintedAgain() {
    assertThat(change(BRIDGES.initial(2025, 15), BRIDGES.initial(2026, 15)).kind())
        .isEqualTo(Kind.UNCHANGED);
  }

  @Test
  void leavesIncludedAndRelistedAmountsOutOfTheTotals() {
    MeasureSketch included = BRIDGES.id("i").name("橋の内数").included(2025, 500);
    MeasureSketch again = BRIDGES.id("r").asRelisted().initial(2025, 40);
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(2025, List.of(BRIDGES.initial(2025, 40), included, again)),
            MeasureSketch.catalogue(2026, List.of()),
            Lineage.NONE);
    assertThat(diff.summary().old()).isEqualTo(new Summary.Total(40_000_000, 1, 1, 0, 0));
    assertThat(diff.summary().fresh()).isEqualTo(new Summary.Total(0, 0, 0, 0, 1));
  }

  private static Change change(MeasureSketch old, MeasureSketch fresh) {
    List<Change> changes =
        CatalogueDiff.between(
                MeasureSketch.catalogue(2025, List.of(old)),
                MeasureSketch.catalogue(2026, List.of(fresh)),
                Lineage.NONE)
            .changes();
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static Amount amount(MeasureSketch old, MeasureSketch fresh) {
    return (Amount) change(old, fresh).fields().get(0);
  }
}
