package jp.shisaku.check;

import static jp.shisaku.check.Sketch.catalogue;
import static jp.shisaku.check.Sketch.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  private static final Sketch BALLOON = Sketch.of("風船便事業");
  private static final Sketch KITE = Sketch.of("大凧見守り事業").budget("令和5年度予算(案)：18百万円");

  @Test
  void aSoundCatalogueRaisesNothing() {
    assertThat(found(catalogue(BALLOON, KITE))).isEmpty();
  }

  @Test
  void twoChecksNeverRaiseTheSameCode() {
    Set<IssueCode> codes = new HashSet<>();
    for (Checks.Check check : Checks.ALL) {
      for (IssueCode code : check.codes()) {
        assertThat(codes.add(code)).as(code.code()).isTrue();
      }
    }
  }

  @Test
  void checkingTwiceIsCheckingOnce() {
    Issue ofReading = Issue.of(IssueCode.TEXT_REPAIRED, Place.UNKNOWN, "", "3");
    Catalogue first = Checks.checked(catalogue(BALLOON.nameless()).withIssues(List.of(ofReading)));
    assertThat(first.issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.TEXT_REPAIRED, IssueCode.MEASURE_WITHOUT_NAME);
    assertThat(Checks.checked(first)).isEqualTo(first);
  }

  @Test
  void forgetsWhatHasBeenCorrectedSince() {
    Catalogue before = Checks.checked(catalogue(BALLOON.nameless()));
    Catalogue after = catalogue(BALLOON).withIssues(before.issues());
    assertThat(Checks.checked(after).issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"○○事業", "〇〇の推進", "△△と□□を結ぶ事業"})
  void knowsAnExampleByItsName(String name) {
    assertThat(found(catalogue(Sketch.of(name))))
        .containsExactly("measure.example %s %s".formatted(name, name));
  }

  @Test
  void missesNameOfficeAndBudget() {
    Sketch bare = BALLOON.nameless().offices("-").budget(Budget.ABSENT);
    assertThat(found(catalogue(bare)))
        .containsExactly(
            "measure.without-name 風船便事業 ",
            "measure.without-office 風船便事業 ",
            "measure.without-budget 風船便事業 ");
  }

  @Test
  void aUnitThatLostACharacterIsUnlikeThoseBesideIt() {
    Sketch slipped = BALLOON.budget("令和5年度予算(案)：20万円\n(令和4年度予算：18百万円)");
    assertThat(found(catalogue(slipped, KITE)))
        .containsExactly("budget.unit-unusual 風船便事業 令和5年度予算(案)：20万円 | 万円 | 百万円");
  }

  /** 百万 stood in the line before, as the end of a label that was wrapped. */
  @Test
  void anAmountOfAFewYenLostItsUnit() {
    assertThat(found(catalogue(BALLOON.budget("令和5年度予算(案)：98円"))))
        .containsExactly("budget.amount-tiny 風船便事業 令和5年度予算(案)：98円");
    assertThat(found(catalogue(BALLOON.budget("令和5年度予算(案)：98千円")))).isEmpty();
    assertThat(found(catalogue(BALLOON.budget("令和5年度予算(案)：120,000円")))).isEmpty();
  }

  @Test
  void stepsOfANumberAreNoUnit() {
    Sketch steps = BALLOON.budget("令和5年度予算(案)：1億20万円\n(令和4年度予算：98百万円)");
    assertThat(found(catalogue(steps, KITE))).isEmpty();
  }

  @Test
  void aRareUnitOrDecimalIsUnlikeAllOthers() {
    List<Sketch> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(Sketch.of("風船便事業その" + i).budget("令和5年度予算(案)：1" + i + "百万円"));
    }
    all.add(KITE.budget("令和5年度予算(案)：1.670百万円"));
    all.add(BALLOON.budget("令和5年度予算(案)：20万円"));
    assertThat(found(catalogue(all.toArray(Sketch[]::new))))
        .containsExactly(
            "budget.decimals-unusual 大凧見守り事業 令和5年度予算(案)：1.670百万円",
            "budget.unit-unusual 風船便事業 令和5年度予算(案)：20万円 | 万円 | 百万円");
  }

  @Test
  void manyCommasMayBecomePointsAndTheyAreToldAllTheSame() {
    Sketch points = BALLOON.budget("令和5年度予算(案)：1.520百万円\n(令和4年度予算：2.890百万円、令和3年度予算：101百万円)");
    assertThat(found(catalogue(points, KITE)))
        .containsExactly(
            "budget.decimals-unusual 風船便事業 令和5年度予算(案)：1.520百万円",
            "budget.decimals-unusual 風船便事業 令和4年度予算：2.890百万円");
  }

  @Test
  void theCommaOfABareNumberMayBecomeAPoint() {
    Sketch point = BALLOON.budget("（単位：千円）令和5年度予算(案)：1.520、令和4年度予算：2,890");
    assertThat(found(catalogue(point, KITE)))
        .contains("budget.decimals-unusual 風船便事業 令和5年度予算(案)：1.520");
  }

  @Test
  void threeDecimalsAreUsualWhereMostOfAUnitHaveSome() {
    Sketch exact = BALLOON.budget("令和5年度予算(案)：1.52億円\n(令和4年度予算：2.895億円)");
    assertThat(found(catalogue(exact, KITE.budget("令和5年度予算(案)：3億円")))).isEmpty();
  }

  @Test
  void oneMeasureMayHaveAnotherUnitWhereAllDiffer() {
    Sketch small = BALLOON.budget("令和5年度予算(案)：20万円");
    assertThat(found(catalogue(small, KITE))).isEmpty();
  }

  @Test
  void aShortValueHoldsNoLabel() {
    assertThat(found(catalogue(BALLOON.kind(1, "予算 予算額 -"))))
        .contains("value.holds-label 風船便事業 classification | 予算 予算額 - | 予算額");
  }

  @ParameterizedTest
  @ValueSource(strings = {"総務省風船課昨年の担当課：花火課", "総務省風船課【昨年の担当課】花火課"})
  void anOfficeHoldsNoLabelThoughItIsNotKnown(String office) {
    assertThat(found(catalogue(BALLOON.offices(office))))
        .contains("value.holds-label 風船便事業 offices | " + office + " | 昨年の担当課");
  }

  @Test
  void aShortValueHoldsNoHalfOfALabel() {
    assertThat(found(catalogue(BALLOON.kind(1, "予算 総合戦略における"))))
        .anyMatch(issue -> issue.startsWith("value.holds-label 風船便事業 classification"));
    assertThat(found(catalogue(BALLOON.kind(1, "予算 空中交通計画における位"))))
        .anyMatch(issue -> issue.startsWith("value.holds-label 風船便事業 classification"));
  }

  @Test
  void aBudgetHoldsNoLabelOfAnotherField() {
    Sketch joined = BALLOON.budget("令和5年度予算額：69百万円 施策効果の詳細 便りが増える。");
    assertThat(found(catalogue(joined)))
        .anyMatch(issue -> issue.startsWith("value.holds-label 風船便事業 budget"));
    assertThat(found(catalogue(BALLOON.budget("令和5年度予算額：69百万円"))))
        .noneMatch(issue -> issue.startsWith("value.holds-label"));
  }

  /**
   * A line of a text that is the label of another one, or its own: rows of the page ran together.
   */
  @Test
  void aLongerTextHasNoLabelOfItsOwnLine() {
    assertThat(found(catalogue(BALLOON.details("便りを運ぶ。\n事業内容\n空を渡る。"))))
        .contains("value.holds-label 風船便事業 details | 事業内容 | 事業内容");
    assertThat(found(catalogue(BALLOON.details("便りを運ぶ。\n施策の詳細 空を渡る。"))))
        .contains("value.holds-label 風船便事業 details | 施策の詳細 空を渡る。 | 施策の詳細");
    assertThat(found(catalogue(BALLOON.details("【事業内容】\n便りを運ぶ。\n・効果\n空の施策の詳細\n目的を果たす。"))))
        .noneMatch(issue -> issue.startsWith("value.holds-label"));
  }

  /** 効果 beside the first line of its text, which the measure lacks. */
  @Test
  void aLongerTextHasNoLabelOfAnotherBehindItsWords() {
    assertThat(found(catalogue(BALLOON.details("町ごとに一人、便りを運ぶ人期待される効果\nを置く。"))))
        .contains("value.holds-label 風船便事業 details | 町ごとに一人、便りを運ぶ人期待される効果 | 期待される効果");
    assertThat(
            found(catalogue(BALLOON.details("便りを運ぶ。\n町ごとに一人置く人の期待される効果\n町ごとに一人置く人と事業内容\n空を渡る。"))))
        .noneMatch(issue -> issue.startsWith("value.holds-label"));
  }

  /** Those of its axis, or above its bars: the lines of the text are mixed with them. */
  @Test
  void aLongerTextHasNoFiguresOfAChartBesideIt() {
    assertThat(found(catalogue(BALLOON.details("80\n便りを運ぶ\n60\n人を置き、\n1,234\n空を渡る。"))))
        .contains("value.holds-columns 風船便事業 details | 80");
    assertThat(found(catalogue(BALLOON.details("便りを運ぶ。\n12\n町ごとに80人を置く。\n・60 人\nR3"))))
        .noneMatch(issue -> issue.startsWith("value.holds-columns"));
  }

  /** The second row of its cell, which lost a column. */
  @Test
  void aLongerTextHasNoLineOfAmountsThatTheBudgetLacks() {
    Sketch joined = BALLOON.details("便りを運ぶ。\n(令和4年度第二次補正予算：69百万円)\n空を渡る。");
    assertThat(found(catalogue(joined)))
        .contains("value.holds-amount 風船便事業 details | (令和4年度第二次補正予算：69百万円)");
    Sketch both = joined.budget("令和5年度予算(案)：52百万円 (令和4年度第二次補正予算：69百万円)");
    assertThat(found(catalogue(both))).noneMatch(issue -> issue.startsWith("value.holds-amount"));
    assertThat(found(catalogue(BALLOON.details("便りを運ぶ。\n【令和4年度補正予算　69百万円】"))))
        .contains("value.holds-amount 風船便事業 details | 【令和4年度補正予算　69百万円】");
    assertThat(found(catalogue(BALLOON.details("令和4年度補正予算　69百万円の便り"))))
        .noneMatch(issue -> issue.startsWith("value.holds-amount"));
    assertThat(found(catalogue(BALLOON.details("予算規模：69百万円\n便りを運ぶ。"))))
        .noneMatch(issue -> issue.startsWith("value.holds-amount"));
  }

  /** A table whose columns were not told apart: its figures have no unit. */
  @Test
  void aLongerTextHasNoFiguresBelowAStage() {
    assertThat(found(catalogue(BALLOON.details("令和7年度当初予算額\n1,093,000 1,100,000\n補正予算額\n0"))))
        .contains("value.holds-amount 風船便事業 details | 令和7年度当初予算額 1,093,000 1,100,000");
    assertThat(found(catalogue(BALLOON.details("便りの数\n1,093,000 1,100,000"))))
        .noneMatch(issue -> issue.startsWith("value.holds-amount"));
  }

  @Test
  void aShortValueHoldsNoAmount() {
    assertThat(found(catalogue(BALLOON.kind(1, "予算 令和5年度：69百万円"))))
        .contains("value.holds-amount 風船便事業 classification | 予算 令和5年度：69百万円");
    assertThat(found(catalogue(BALLOON.offices("総務省風船課○令和5年度予算案93"))))
        .contains("value.holds-amount 風船便事業 offices | 総務省風船課○令和5年度予算案93");
    assertThat(found(catalogue(BALLOON.offices("3、000千円総務省風船課"))))
        .contains(
            "value.holds-amount 風船便事業 offices | 3",
            "value.holds-amount 風船便事業 offices | 000千円総務省風船課");
    assertThat(found(catalogue(BALLOON.offices("総務省令和9年度博覧会課、総務省予算課"))))
        .noneMatch(issue -> issue.startsWith("value.holds-amount"));
    assertThat(found(catalogue(BALLOON.kind(1, "100億円の道"))))
        .noneMatch(issue -> issue.startsWith("value.holds-amount"));
  }

  @Test
  void aSheetHasWhatNearlyAllOthersHave() {
    List<Sketch> all = new ArrayList<>(List.of(BALLOON.kindless()));
    for (int i = 0; i < 8; i++) {
      all.add(Sketch.of("大凧見守り事業その" + i).budget("令和5年度予算(案)：1" + i + "百万円"));
    }
    assertThat(found(catalogue(all.toArray(Sketch[]::new)))).isEmpty();
    all.add(KITE);
    assertThat(found(catalogue(all.toArray(Sketch[]::new))))
        .containsExactly("measure.without-field 風船便事業 classification");
  }

  @Test
  void idsNameOneMeasureAndReferencesOneThatIsThere() {
    Issue lost =
        new Issue(
            IssueCode.LABEL_FUZZY, Optional.of("gone"), "", Place.UNKNOWN, List.of("a", "b", "1"));
    Catalogue catalogue =
        catalogue(BALLOON, KITE.id("風船便事業"), KITE.relistedOf(Optional.of("nowhere")))
            .withIssues(List.of(lost));
    assertThat(found(catalogue))
        .containsExactly(
            "measure.id-twice 風船便事業 風船便事業",
            "measure.reference-missing 大凧見守り事業 nowhere",
            "measure.reference-missing - gone");
  }

  @Test
  void comparesContentsAndSheets() {
    List<ContentsEntry> contents =
        List.of(entry("風船便事業の普及", 1, false), entry("空飛ぶ郵便", 1, true), entry("地下鉄の延伸", 5, false));
    assertThat(found(catalogue(contents, BALLOON, KITE)))
        .containsExactly(
            "measure.not-in-contents 大凧見守り事業 大凧見守り事業の普及", "contents.without-sheet - 地下鉄の延伸");
  }

  @Test
  void entriesInARowWithoutASheetAreAMissingPart() {
    List<ContentsEntry> contents =
        List.of(
            entry("風船便事業の普及", 1, false),
            entry("地下鉄の延伸", 5, false),
            entry("風船便の予備", 1, true),
            entry("水路の復元", 7, false),
            entry("氷の倉庫", 9, false));
    assertThat(found(catalogue(contents, BALLOON)))
        .containsExactly("contents.part-missing - 3 | 地下鉄の延伸 | 氷の倉庫");
  }

  @ParameterizedTest(name = "pages {0}: odd is [{1}]")
  @CsvSource({
    "1 3 5 7, ''",
    "1 33 5 7, 33",
    "10 12 1 14, 1",
    "10 12 1 3 5, ''",
    "1 3 3 5, ''",
  })
  void namesPagesThatDoNotFitBetweenTheirNeighbours(String pages, String odd) {
    List<Integer> all = List.of(pages.split(" ")).stream().map(Integer::valueOf).toList();
    assertThat(String.join(" ", PageOrder.odd(all, p -> p).stream().map(String::valueOf).toList()))
        .isEqualTo(odd);
  }

  @Test
  void anEntryOutOfPageOrderIsNamed() {
    List<ContentsEntry> contents =
        List.of(
            entry("風船便事業の普及", 1, false), entry("空飛ぶ郵便", 9, false), entry("大凧見守り事業の普及", 3, false));
    assertThat(found(catalogue(contents, BALLOON, KITE)))
        .contains("contents.page-order - 空飛ぶ郵便 | 9");
  }

  @Test
  void sectionsThatGoBackInPagesAreNamedOnce() {
    List<ContentsEntry> contents =
        List.of(
            entry("○ 風", "空飛ぶ郵便", 1),
            entry("○ 風", "空飛ぶ船", 3),
            entry("○ 雲", "雲の観察", 12),
            entry("○ 雲", "雨の観察", 13),
            entry("○ 凧", "大凧見守り事業の普及", 5),
            entry("○ 凧", "小凧の普及", 7),
            entry("○ 風船", "風船便事業の普及", 9),
            entry("○ 風船", "風船の点検", 10),
            entry("○ 星", "星の観察", 14));
    assertThat(found(catalogue(contents, BALLOON, KITE)))
        .contains("contents.section-order - ○ 凧 | 5 | ○ 風船");
  }

  @Test
  void aSheetOutOfPageOrderIsNamed() {
    Box box = new Box(10, 10, 100, 20);
    assertThat(
            found(
                catalogue(
                    BALLOON.at(Sketch.at(1, box)),
                    KITE.at(Sketch.at(8, box)),
                    Sketch.of("雲の観察").at(Sketch.at(3, box)))))
        .containsExactly("measure.page-order 大凧見守り事業 大凧見守り事業 | 8");
  }

  @Test
  void sheetsSideBySideAreNamed() {
    Sketch left = BALLOON.at(Sketch.at(1, new Box(10, 10, 100, 20)));
    assertThat(found(catalogue(left, KITE.at(Sketch.at(1, new Box(200, 12, 300, 22))))))
        .containsExactly("measure.side-by-side 大凧見守り事業 風船便事業 | 大凧見守り事業");
    assertThat(found(catalogue(left, KITE.at(Sketch.at(1, new Box(10, 300, 100, 310)))))).isEmpty();
    assertThat(found(catalogue(left, KITE.at(Sketch.at(2, new Box(200, 12, 300, 22)))))).isEmpty();
  }

  @Test
  void aMeasureTwiceNeedsAMark() {
    assertThat(found(catalogue(BALLOON, BALLOON.id("2"))))
        .containsExactly("measure.twice 2 風船便事業 | 風船便事業");
    assertThat(found(catalogue(BALLOON, BALLOON.id("2").relistedOf(Optional.of("風船便事業")))))
        .isEmpty();
  }

  /** A page that goes on with another amount was taken for a measure. */
  @Test
  void aMeasureThatGoesOnIsOne() {
    assertThat(found(catalogue(BALLOON, Sketch.of("風船便事業（続き）").id("2"))))
        .contains("measure.twice 2 風船便事業（続き） | 風船便事業");
  }

  @Test
  void theSecondPrintingSaysWhatTheFirstOneDoes() {
    Sketch again = BALLOON.id("2").relistedOf(Optional.of("風船便事業")).budget("令和5年度予算(案)：25百万円");
    assertThat(found(catalogue(BALLOON, again)))
        .containsExactly("relisted.differs 2 風船便事業 | budget");
    assertThat(found(catalogue(BALLOON.relistedOf(Optional.empty()))))
        .containsExactly("relisted.without-original 風船便事業 風船便事業");
  }

  @Test
  void aKindHasOneNumberInAPublication() {
    Sketch other = BALLOON.kind(3, "その他").budget("-");
    assertThat(
            found(
                catalogue(
                    other,
                    KITE.kind(3, "その他").budget("-"),
                    Sketch.of("雲の観察").kind(3, "その他").budget("-"),
                    Sketch.of("風の記録").kind(1, "その他").budget("-"))))
        .containsExactly("classification.code-differs 風の記録 その他 | 1 | 3");
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          予算   | -                            | budget.kind-without-amount 風船便事業
          予算   | 内閣府予算計上               |
          予算   | 令和5年度予算(案)：52百万円  |
          その他 | 令和5年度予算(案)：52百万円  | budget.amount-without-kind 風船便事業 その他
          その他 | -                            |
          その他 | -（令和4年度予算：5百万円）   |
          その他 | （令和3年度補正：5百万円）    |
          その他 | （令和4年度補正：5百万円）    | budget.amount-without-kind 風船便事業 その他
          """)
  void kindAndAmountGoTogether(String kind, String cell, String expected) {
    List<String> found = found(catalogue(BALLOON.kind(1, kind).budget(cell)));
    assertThat(found.stream().map(String::strip).toList())
        .isEqualTo(Optional.ofNullable(expected).stream().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和5年度予算(案)：若干百万円 | budget.unreadable
          令和年度予算：52百万円        | budget.era-unreadable
          """)
  void aPrintedBudgetThatCannotBeReadIsToldOnce(String cell, String code) {
    Catalogue checked = Checks.checked(catalogue(BALLOON.budget(cell)));
    assertThat(checked.issues()).extracting(issue -> issue.code().code()).contains(code);
    assertThat(Checks.checked(checked)).isEqualTo(checked);
  }

  @Test
  void linesChangedByHandAreNotWhatIsPrinted() {
    BudgetLine line = BALLOON.budget().lines().get(0);
    BudgetLine changed =
        new BudgetLine(
            line.fiscalYear(),
            line.era(),
            line.phase(),
            line.draft(),
            line.supplementaryNo(),
            Optional.of(52_000L),
            line.approximate(),
            line.included(),
            line.includedIn(),
            line.label(),
            line.others(),
            line.printed());
    Sketch edited =
        BALLOON.budget(new Budget(BALLOON.budget().printed(), List.of(changed), List.of()));
    assertThat(found(catalogue(edited)))
        .containsExactly(
            "budget.not-as-printed 風船便事業 令和5年度予算(案)：52百万円"
                + " | 2023 initial 52,000 | 2023 initial 52,000,000");
  }

  /** Recognised in a picture, and not sure to be what the page prints: nobody changed it. */
  @Test
  void aBudgetWithoutALineThatIsUnreadableIsAsPrinted() {
    Budget read = Sketch.read("令和5年度予算(案)：里山留学費の内数");
    Catalogue withheld =
        catalogue(BALLOON.budget(new Budget(read.printed(), List.of(), List.of())), KITE);
    Issue told =
        Issue.of(
                IssueCode.BUDGET_UNREADABLE, Place.UNKNOWN, "budget", read.lines().get(0).printed())
            .about("風船便事業");
    assertThat(Checks.checked(withheld.withIssues(List.of(told))).issues())
        .extracting(Issue::code)
        .doesNotContain(IssueCode.BUDGET_NOT_AS_PRINTED);
    assertThat(Checks.checked(withheld).issues())
        .extracting(Issue::code)
        .contains(IssueCode.BUDGET_NOT_AS_PRINTED);
    // A line without its amount is unreadable, too, and is there.
    Catalogue kept = catalogue(BALLOON.budget(read), KITE).withIssues(List.of(told));
    assertThat(Checks.checked(kept).issues())
        .extracting(Issue::code)
        .doesNotContain(IssueCode.BUDGET_NOT_AS_PRINTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          令和5年度（2024年度）に始める  ; text.era-disagrees 風船便事業 令和5年度(2024年度)
          2段目は令和5(2022)年度から     ; text.era-disagrees 風船便事業 令和5(2022)年度
          """)
  void anEraAndAWesternYearThatStandForEachOtherAgree(String text, String expected) {
    assertThat(found(catalogue(BALLOON.details(text)))).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和5年度（2023年度）に始める",
        "令和５（2023）年度から",
        "令和5年度末（2024年3月）まで",
        "令和5年度（2024年3月）まで",
        "平成35年度（2023年度）"
      })
  void leavesYearsThatAgreeOrAreOfTwoKinds(String text) {
    assertThat(found(catalogue(BALLOON.details(text)))).isEmpty();
  }

  @Test
  void aLineWhoseYearIsNotItsErasIsNamed() {
    BudgetLine line = BALLOON.budget().lines().get(0);
    BudgetLine changed =
        new BudgetLine(
            Optional.of(2022),
            line.era(),
            line.phase(),
            line.draft(),
            line.supplementaryNo(),
            line.amountYen(),
            line.approximate(),
            line.included(),
            line.includedIn(),
            line.label(),
            line.others(),
            line.printed());
    Sketch edited =
        BALLOON.budget(new Budget(BALLOON.budget().printed(), List.of(changed), List.of()));
    assertThat(found(catalogue(edited))).contains("budget.era-disagrees 風船便事業 令和5年度 | 2023 | 2022");
  }

  @Test
  void aDraftIsOfThePublicationsYear() {
    assertThat(found(catalogue(BALLOON.budget("令和6年度予算(案)：52百万円"))))
        .containsExactly("budget.draft-of-other-year 風船便事業 令和6年度予算(案)：52百万円 | 2023");
  }

  @Test
  void aSupplementaryBudgetOfTheYearBeforeMayBeADraftBesideIt() {
    assertThat(found(catalogue(BALLOON.budget("令和4年度補正予算(案)：10百万円、令和5年度予算(案)：52百万円")))).isEmpty();
  }

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          52百万円   | 48千円      | 1,000
          52億円     | 5,100千円   | 1,000
          52百万円   | 60円        | 1,000,000
          52百万円   | 48百万円    |
          5,200百万円| 48百万円    |
          1百万円    | 40億円      |
          """)
  void anInitialBudgetIsNoThousandTimesThatOfTheYearBefore(String now, String before, String slip) {
    String cell = "令和5年度予算(案)：" + now + "（令和4年度予算：" + before + "）";
    assertThat(
            Checks.run(catalogue(BALLOON.budget(cell))).stream()
                .filter(issue -> issue.code() == IssueCode.BUDGET_UNIT_SLIP)
                .map(issue -> issue.arguments().get(2)))
        .isEqualTo(Optional.ofNullable(slip).stream().toList());
  }

  @ParameterizedTest(name = "{1} in the text")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,129百万円 | 事業費1,129億円を計上する。              | 1,129億円
          1,129百万円 | 事業費1,129千円を計上する。              | 1,129千円
          1,129百万円 | 事業費1,129百万円、融資1,129億円である。 |
          1,129百万円 | 事業費1,130億円を計上する。              |
          50百万円    | 上限は50億円である。                     |
          """)
  void theTextHasTheBudgetsFiguresInTheBudgetsUnit(String amount, String text, String other) {
    Sketch sketch = BALLOON.budget("令和5年度予算(案)：" + amount).details(text);
    assertThat(
            Checks.run(catalogue(sketch)).stream()
                .filter(issue -> issue.code() == IssueCode.BUDGET_UNIT_IN_TEXT)
                .map(issue -> issue.arguments().get(1)))
        .isEqualTo(Optional.ofNullable(other).stream().toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和5年度予算(案)：100百万円（内訳：風船 60百万円、糸 40百万円） |
          令和5年度予算(案)：100百万円（内訳：風船 60百万円、糸 50百万円） | 110,000,000
          令和5年度予算(案)：100百万円（うち風船 60百万円）               |
          令和5年度予算(案)：100百万円（うち風船 160百万円）              | 160,000,000
          令和5年度予算(案)：100百万円（うち国庫 60百万円）（うち一般財源 70百万円） |
          令和5年度予算(案)：合計 100百万円、風船 60百万円、糸 40百万円 |
          令和5年度予算(案)：合計 110百万円、風船 60百万円、糸 40百万円 | 100,000,000
          令和5年度予算(案)：合計 110百万円、風船 60百万円、糸 40百万円、紙 10百万円の内数 |
          """)
  void partsAddUpToTheWhole(String cell, String sum) {
    assertThat(
            Checks.run(catalogue(BALLOON.budget(cell))).stream()
                .filter(issue -> issue.code() == IssueCode.BUDGET_SUM)
                .map(issue -> issue.arguments().get(1)))
        .isEqualTo(Optional.ofNullable(sum).stream().toList());
  }

  /** What is missing may be の内数. */
  @Test
  void bracketsOfTheBudgetAreClosed() {
    assertThat(found(catalogue(BALLOON.budget("令和5年度予算(案)：52百万円（令和4年度予算：40百万円"))))
        .contains("budget.bracket-open 風船便事業 令和5年度予算(案)：52百万円（令和4年度予算：40百万円");
    assertThat(found(catalogue(BALLOON.budget("令和5年度予算(案)：52百万円（令和4年度予算：40百万円）の内数"))))
        .noneMatch(issue -> issue.startsWith("budget.bracket-open"));
  }

  /** Both are parts of the first amount, and the second is none of that before it. */
  @Test
  void partsBelowEachOtherAreOfTheSameWhole() {
    String cell = "令和5年度予算(案)：100百万円\nうち国庫 30百万円\nうち一般財源 %d百万円";
    assertThat(found(catalogue(BALLOON.budget(cell.formatted(70)))))
        .noneMatch(issue -> issue.startsWith("budget.sum-differs"));
    assertThat(found(catalogue(BALLOON.budget(cell.formatted(170)))))
        .anyMatch(issue -> issue.startsWith("budget.sum-differs"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和5年度予算(案)：50百万円 ①調査 20百万円 ②普及 30百万円 | ①調査、②普及
          令和5年度予算(案)：20百万円（一般会計）、30百万円（特別会計） |
          令和5年度予算(案)：50百万円（令和4年度予算：50百万円）     |
          """)
  void noAmountStandsBesideItsOwnParts(String cell, String parts) {
    assertThat(
            Checks.run(catalogue(BALLOON.budget(cell))).stream()
                .filter(issue -> issue.code() == IssueCode.BUDGET_TOTAL_BESIDE_PARTS)
                .map(issue -> issue.arguments().get(1)))
        .isEqualTo(Optional.ofNullable(parts).stream().toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和5年度予算(案)：50百万円⏎調査 20百万円⏎普及 10百万円         | budget.parts-unclear: 調査、普及
          令和5年度予算(案)：50百万円⏎風船庁計上 20百万円                | budget.parts-unclear: 風船庁計上
          令和5年度予算(案)：50百万円⏎一般会計 50百万円                  | budget.total-beside-parts: 一般会計
          令和5年度予算(案) 合計 50百万円⏎調査 20百万円⏎普及 30百万円     | budget.total-beside-parts: 調査、普及
          令和5年度予算(案) 合計 50百万円⏎調査 20百万円⏎普及 10百万円⏎橋 5百万円の内数 | budget.parts-unclear: 調査、普及
          令和5年度予算(案)：50百万円の内数⏎調査 20百万円⏎普及 10百万円    |
          令和5年度予算(案)：調査 20百万円⏎普及 10百万円                 |
          令和5年度要求・要望額：20百万円⏎令和5年度要求額：15百万円⏎令和5年度要望額：5百万円 | budget.total-beside-parts: 令和5年度要求額：15百万円、令和5年度要望額：5百万円
          令和5年度予算(案)：20百万円⏎令和5年度予算(案)：15百万円          | budget.parts-unclear: 令和5年度予算(案)：15百万円
          令和5年度予算(案)：20百万円⏎令和5年度予算(案)：20百万円          | budget.parts-unclear: 令和5年度予算(案)：20百万円
          令和5年度予算(案)：20百万円⏎令和5年度予算：15百万円             |
          令和4年度補正予算：20百万円⏎令和4年度補正予算：15百万円          |
          令和5年度予算(案)：50百万円⏎令和4年度予算：調査 20百万円        |
          """)
  void noAmountStandsBesideWhatMayBeItsParts(String cell, String told) {
    assertThat(
            Checks.run(catalogue(BALLOON.budget(cell.replace("⏎", "\n")))).stream()
                .map(issue -> issue.code().code() + ": " + issue.arguments().get(1)))
        .isEqualTo(Optional.ofNullable(told).stream().toList());
  }

  @Test
  void tablesInTheTextAddUp() {
    String table = "\t風船\t糸\n北\t20百万円\t3百万円\n南\t30百万円\t4百万円\n計\t50百万円\t%s";
    assertThat(found(catalogue(BALLOON.details(table.formatted("7百万円"))))).isEmpty();
    assertThat(found(catalogue(BALLOON.details(table.formatted("8百万円")))))
        .containsExactly("table.sum-differs 風船便事業 8百万円 | 7,000,000");
    assertThat(found(catalogue(BALLOON.details(table.formatted("未定"))))).isEmpty();
  }

  @Test
  void partsOfOneWholeGiveOneTotal() {
    Sketch one = Sketch.of("空の交付金（風船型）").budget("令和5年度予算(案)：580百万円の内数");
    Sketch two = Sketch.of("空の交付金(大凧型)").budget("令和5年度予算(案)：580百万円の内数");
    assertThat(found(catalogue(one, two))).isEmpty();
    assertThat(found(catalogue(one, two.budget("令和5年度予算(案)：500百万円の内数"))))
        .containsExactly(
            "budget.umbrella-differs 空の交付金(大凧型)"
                + " 令和5年度予算(案)：500百万円の内数 | 令和5年度予算(案)：580百万円の内数 | 空の交付金（風船型）");
    assertThat(found(catalogue(one, KITE.budget("令和5年度予算(案)：9百万円の内数")))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          総務省自治行政局市町村課         ;
          自治行政局市町村課               ;
          総務省自治行敢局市町村課         ; office.nearly-known 風船便事業 自治行敢局 | 自治行政局
          総努省自治行政局市町村課         ; office.nearly-known 風船便事業 総努省 | 総務省
          総務省風船飛行局風船課           ; office.unknown 風船便事業 風船飛行局
          総務省政策統括官（統計基準担当） ;
          総務省自治行政局地域自丘応援課   ; office.nearly-known 風船便事業 地域自丘応援課 | 地域自立応援課
          総合通信基盤局電波部移動通信課   ;
          総合通信基盤局消費者行政第三課   ; office.unknown 風船便事業 消費者行政第三課
          総務省自治行政局計画課           ; office.unknown 風船便事業 計画課
          観光庁観光資課                   ; office.unknown 風船便事業 観光資課
          総務省自治行政局風船課           ; office.unknown 風船便事業 風船課
          スポーツ庁参事官（地域振興担当） ;
          """)
  void officesAreInTheRegister(String office, String expected) {
    assertThat(found(catalogue(BALLOON.offices(office)))).isEqualTo(optional(expected));
  }

  @Test
  void anUnknownDivisionIsToldOnce() {
    Sketch one = BALLOON.offices("総務省自治行政局風船課");
    assertThat(found(catalogue(one, KITE.offices("総務省自治行政局風船課"))))
        .containsExactly("office.unknown 風船便事業 風船課");
  }

  private static List<String> optional(String expected) {
    return Optional.ofNullable(expected).stream().toList();
  }

  @Test
  void aDivisionPrintedOnceAlmostLikeAFrequentOneIsDoubtful() {
    List<Sketch> sketches = new ArrayList<>();
    for (String division : List.of("風船便振興課", "風船便振興課", "風船便振興課", "風船使振興課")) {
      sketches.add(Sketch.of("施策" + sketches.size() + "号").offices("国土交通省鉄道局" + division));
    }
    assertThat(found(catalogue(sketches.toArray(Sketch[]::new))))
        .containsExactly("office.rare-division 施策3号 風船使振興課 | 風船便振興課");
  }

  @Test
  void anOfficePrintedOnceWithoutSomeCharactersOfAFrequentOneIsDoubtful() {
    List<Sketch> sketches = new ArrayList<>();
    for (String office : List.of("風船便整備センター室", "風船便乗場整備センター室", "風船便乗場整備センター室", "風船便乗場整備センター室")) {
      sketches.add(Sketch.of("施策" + sketches.size() + "号").offices("国土交通省鉄道局総務課" + office));
    }
    assertThat(found(catalogue(sketches.toArray(Sketch[]::new))))
        .containsExactly("office.rare-division 施策0号 風船便整備センター室 | 風船便乗場整備センター室");
  }

  @Test
  void anExcerptHasItems() {
    assertThat(found(catalogue(BALLOON.excerpt(new StrategyExcerpt(List.of("第1章 空"), List.of())))))
        .containsExactly("strategy.without-items 風船便事業 第1章 空");
  }

  @Test
  void countsCharactersThatSayNothing() {
    assertThat(found(catalogue(BALLOON.details("風\ufffd\ufffdを\ue000飛ばす"))))
        .containsExactly(
            "text.replacement-character 風船便事業 details | 2", "text.private-use 風船便事業 details | 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"大凧見守り事業の普及", "施策名：雲の観察"})
  void aLineOfAnotherSheetIsForeign(String line) {
    assertThat(found(catalogue(BALLOON.details("風を読む。\n" + line), KITE)))
        .containsExactly("text.of-other-sheet 風船便事業 details | " + line);
  }

  /** The title between them was not known for one. */
  @Test
  void theLabelsOfAHeaderInATextAreThoseOfAnotherSheet() {
    String text = "風を読む。\n夜の図書館\n担当課\n里山課\n予算額\n令和6年度予算：6百万円";
    assertThat(found(catalogue(BALLOON.offices("総務省").details(text))))
        .contains("text.of-other-sheet 風船便事業 details | 担当課");
  }

  @Test
  void aListMayNameOtherMeasures() {
    assertThat(found(catalogue(BALLOON.details("・大凧見守り事業の普及\n風船便事業の普及"), KITE))).isEmpty();
  }

  @ParameterizedTest(name = "page {0}, {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1  ; 10 10 790 590 ;
          8  ; 0 0 801 600   ;
          9  ; 0 0 600 800   ;
          9  ; 0 0 800 600   ; provenance.box 風船便事業 [0, 0, 800, 600]
          10 ; 10 10 100 20  ; provenance.page 風船便事業 風船施策集.pdf | 10
          1  ; 100 10 10 20  ; provenance.box 風船便事業 [100, 10, 10, 20]
          1  ; 10 10 100 700 ; provenance.box 風船便事業 [10, 10, 100, 700]
          1  ; -9 10 100 20  ; provenance.box 風船便事業 [-9, 10, 100, 20]
          """)
  void valuesStandOnTheirPage(int page, String box, String expected) {
    double[] at = List.of(box.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
    Sketch sketch = BALLOON.at(Sketch.at(page, new Box(at[0], at[1], at[2], at[3])));
    assertThat(found(catalogue(sketch))).isEqualTo(optional(expected));
  }

  private static ContentsEntry entry(String section, String title, int page) {
    return new ContentsEntry(List.of("1. 空", section), title, Optional.of(page), false);
  }

  private static ContentsEntry entry(String title, int page, boolean relisted) {
    return new ContentsEntry(List.of("1. 空"), title, Optional.of(page), relisted);
  }
}
