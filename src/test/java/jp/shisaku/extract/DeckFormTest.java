package jp.shisaku.extract;

import static jp.shisaku.extract.DrawnForm.deck;
import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.Extracted.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Classification;
import jp.shisaku.catalogue.Office;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.fixture.DeckPage;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.page.Document;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decks with a landscape page a measure, whose name is the title. */
class DeckFormTest {

  private static DeckPage library() {
    return new DeckPage()
        .title("山村の図書館を結ぶ事業")
        .ministries("文部科学省")
        .section("① 施策の目的", "どこでも本を借りられるようにする。")
        .section("② 施策の概要", "・図書館の目録を一つにする。", "・移動図書館に10百万円/案件を補助する。")
        .section("③ 施策の具体的内容", "次の図のとおり進める。")
        .drawing("国", "10百万円/案件", "市町村");
  }

  private static DeckPage page(String title, String... amounts) {
    return new DeckPage()
        .title(title)
        .ministries("総務省")
        .amounts(amounts)
        .section("① 施策の目的", "道を残す。")
        .section("② 施策の概要", "道を直す。");
  }

  private static List<String> offices(Measure measure) {
    return measure.offices().stream().map(Office::printed).toList();
  }

  private static List<Long> yen(Measure measure) {
    return measure.budget().lines().stream()
        .map(BudgetLine::amountYen)
        .map(Optional::orElseThrow)
        .toList();
  }

  @Test
  void takesTheYearBeforeTheOneThatIsTold() {
    Document deck = deck(page("山村の道を残す事業", "令和７年度概算要求額：500百万円", "（前年度予算額：450百万円）"));
    assertThat(measure(deck).budget().lines())
        .extracting(line -> line.fiscalYear().get(), line -> line.amountYen().get())
        .containsExactly(tuple(2025, 500_000_000L), tuple(2024, 450_000_000L));
    assertThat(codes(deck)).contains("budget.year-before");
  }

  /** 翌年度 is a year that only the reader can tell: the amount is not dropped in silence. */
  @Test
  void keepsAnAmountOfAYearThatIsNotTold() {
    Document deck = deck(page("山村の道を残す事業", "令和７年度概算要求額：500百万円", "（翌年度予算額：450百万円）"));
    assertThat(yen(measure(deck))).containsExactly(500_000_000L, 450_000_000L);
    assertThat(codes(deck)).contains("budget.era-unreadable");
  }

  /** Two measures on a page, each in its half. */
  private static PdfSketch halves() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    List<String> names = List.of("里山の小屋の整備", "湖畔の図書館の整備");
    for (int half = 0; half < 2; half++) {
      double left = 40 + half * 400;
      sketch
          .text(left, 30, 24, names.get(half))
          .text(left + 100, 80, 11, "令和7年度予算案 " + (5 + half) + "億円")
          .text(left, 130, 12, "① 施策の目的")
          .text(left, 150, 11, "道を" + "残直".charAt(half) + "す。")
          .text(left, 200, 12, "② 施策の概要")
          .text(left, 220, 11, "橋を架ける。");
    }
    return sketch;
  }

  @Test
  void readsTwoMeasuresBesideEachOtherEachWithItsOwn() {
    List<Measure> measures = from(DrawnForm.read(halves())).value().measures();
    assertThat(measures)
        .extracting(m -> m.name().orElseThrow(), DeckFormTest::yen, m -> m.purpose().orElseThrow())
        .containsExactly(
            tuple("里山の小屋の整備", List.of(500_000_000L), "道を残す。"),
            tuple("湖畔の図書館の整備", List.of(600_000_000L), "道を直す。"));
  }

  /** Two measures in halves whose sections have different heads: they are no cards. */
  private static PdfSketch columns(String office) {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    for (int half = 0; half < 2; half++) {
      double left = 40 + half * 400;
      sketch
          .text(left, 30, 24, "山湖".charAt(half) + "の小屋の整備")
          .text(left + 240, 70, 11, half == 0 ? "総務省" : office)
          .text(left + 100, 90, 11, "令和7年度予算案 " + (5 + half) + "億円")
          .text(left, 130, 12, half == 0 ? "① 施策の目的" : "① 施策の概要")
          .text(left, 150, 11, "山湖".charAt(half) + "を守る。")
          .text(left, 200, 12, half == 0 ? "② 施策の効果" : "② 施策の内容")
          .text(left, 220, 11, "山湖".charAt(half) + "が残る。");
    }
    return sketch;
  }

  @Test
  void readsColumnsWithHeadsOfTheirOwnEachWithItsAmountAndOffice() {
    assertThat(from(DrawnForm.read(columns("環境省"))).value().measures())
        .extracting(m -> m.name().orElseThrow(), DeckFormTest::yen, DeckFormTest::offices)
        .containsExactly(
            tuple("山の小屋の整備", List.of(500_000_000L), List.of("総務省")),
            tuple("湖の小屋の整備", List.of(600_000_000L), List.of("環境省")));
  }

  /** Above one column alone it may be that of both. */
  @Test
  void givesAnOfficeAboveOneOfTwoColumnsToNeither() {
    assertThat(from(DrawnForm.read(columns(""))).value().measures())
        .extracting(m -> m.name().orElseThrow(), DeckFormTest::yen, DeckFormTest::offices)
        .containsExactly(
            tuple("山の小屋の整備", List.of(500_000_000L), List.of()),
            tuple("湖の小屋の整備", List.of(600_000_000L), List.of()));
  }

  /** Measures in cards below a title that is of none of them, two rows of two. */
  private static PdfSketch cards(String line) {
    PdfSketch sketch =
        new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT).text(40, 30, 26, "重点施策のまとめ");
    for (int card = 0; card < 4; card++) {
      double left = 40 + card % 2 * 400;
      double top = 80 + card / 2 * 240;
      sketch
          .text(left, top, 18, "山海川湖".charAt(card) + "の小屋の整備")
          .text(left, top + 28, 11, "令和7年度予算案 " + (5 + card) + "億円")
          .text(left, top + 46, 11, "【" + "山海川湖".charAt(card) + "小屋課】")
          .text(left, top + 70, 13, "■ 目的")
          .text(left, top + 90, 11, "山海川湖".charAt(card) + "を守る。")
          .text(left, top + 120, 13, "■ 概要")
          .text(left, top + 140, 11, "小屋を建てる。");
    }
    return sketch.text(60, 540, 11, line);
  }

  @Test
  void readsTheCardsOfAPageEachWithItsOwn() {
    List<Measure> measures = from(DrawnForm.read(cards("湖のことである。"))).value().measures();
    assertThat(measures)
        .extracting(
            m -> m.name().orElseThrow(),
            DeckFormTest::yen,
            DeckFormTest::offices,
            m -> m.purpose().orElseThrow())
        .containsExactly(
            tuple("山の小屋の整備", List.of(500_000_000L), List.of("山小屋課"), "山を守る。"),
            tuple("海の小屋の整備", List.of(600_000_000L), List.of("海小屋課"), "海を守る。"),
            tuple("川の小屋の整備", List.of(700_000_000L), List.of("川小屋課"), "川を守る。"),
            tuple("湖の小屋の整備", List.of(800_000_000L), List.of("湖小屋課"), "湖を守る。"));
  }

  /** A text across the cards: the title of the page is no measure with all their amounts. */
  @Test
  void takesNoPageOfCardsForOneMeasure() {
    Document page = DrawnForm.read(cards("この頁の施策は互いに助け合って山と海と川と湖とを守るものであり、これからも続ける。"));
    assertThat(from(page).value().measures()).isEmpty();
    assertThat(codes(page)).contains("publication.amounts-unread");
  }

  /** Amounts of one year beside each other, in boxes whose names are not known. */
  @Test
  void givesNoAmountsThatAreOfSeveralThings() {
    Document page =
        DrawnForm.read(
            new PdfSketch()
                .page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT)
                .text(40, 30, 26, "小屋の整備のまとめ")
                .text(700, 30, 11, "総務省")
                .text(60, 110, 11, "令和7年度予算案 5億円")
                .text(440, 110, 11, "令和7年度予算案 6億円")
                .text(40, 230, 13, "① 目的")
                .text(40, 250, 11, "山を守る。")
                .text(40, 300, 13, "② 概要")
                .text(40, 320, 11, "小屋を建てる。"));
    assertThat(yen(measure(page))).isEmpty();
    assertThat(codes(page)).contains("budget.shared");
  }

  /** A text across both halves: nobody can tell what else is of which measure. */
  @Test
  void givesNoAmountWhereTheHalvesOfAPageCannotBeTold() {
    Document page = DrawnForm.read(halves().text(300, 300, 11, "この頁の施策は互いに助け合って里山と湖畔を守る。"));
    assertThat(from(page).value().measures())
        .extracting(m -> m.name().orElseThrow(), DeckFormTest::yen)
        .containsExactly(tuple("里山の小屋の整備", List.of()), tuple("湖畔の図書館の整備", List.of()));
    assertThat(codes(page)).contains("budget.shared");
  }

  @Test
  void readsSectionsUnderNumbersWithABlankBehindThem() {
    Measure measure =
        measure(
            deck(
                new DeckPage()
                    .title("山村の図書館を結ぶ事業")
                    .ministries("文部科学省")
                    .amounts("令和５年度補正予算額 3.2億円")
                    .section("１　事業の目的", "本を届ける。")
                    .section("２　事業の概要", "図書館を結ぶ。")));
    assertThat(measure.purpose()).contains("本を届ける。");
    assertThat(measure.overview()).contains("図書館を結ぶ。");
  }

  @Test
  void readsTheTextBehindANumberedHeadOnItsLine() {
    Measure measure =
        measure(
            deck(
                new DeckPage()
                    .title("山村の図書館を結ぶ事業")
                    .ministries("文部科学省")
                    .section("① 事業の目的：本を届ける。", "どの村にも届ける。")
                    .section("② 事業の概要", "図書館を結ぶ。")));
    assertThat(measure.purpose()).contains("本を届ける。どの村にも届ける。");
  }

  /** As many amounts of one year and stage as names with a sign before each. */
  @Test
  void givesMarkedNamesTheirAmountsInOrder() {
    DeckPage page = page("・里山の小屋の整備", "令和7年度予算案 5億円", "令和7年度予算案 6億円").title("・湖畔の図書館の整備");
    assertThat(from(deck(page)).value().measures())
        .extracting(m -> m.name().orElseThrow(), DeckFormTest::yen)
        .containsExactly(
            tuple("里山の小屋の整備", List.of(500_000_000L)), tuple("湖畔の図書館の整備", List.of(600_000_000L)));
  }

  /** Two names below each other, set apart, amounts of different stages beside each. */
  @Test
  void givesNamesThatAreSetApartTheAmountsBesideThem() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    for (int name = 0; name < 2; name++) {
      double top = 24 + name * 56;
      sketch
          .boldText(40, top, 20, "山湖".charAt(name) + "の小屋の整備")
          .text(560, top + 4, 11, "令和" + (7 - name) + "年度予算案 " + (5 + name) + "億円");
    }
    sketch
        .text(40, 150, 13, "① 施策の目的")
        .text(50, 170, 11, "小屋を守る。")
        .text(40, 200, 13, "② 施策の概要")
        .text(50, 220, 11, "小屋を建てる。");
    assertThat(from(DrawnForm.read(sketch)).value().measures())
        .extracting(m -> m.name().orElseThrow(), DeckFormTest::yen)
        .containsExactly(
            tuple("山の小屋の整備", List.of(500_000_000L)), tuple("湖の小屋の整備", List.of(600_000_000L)));
  }

  @Test
  void readsAPageAsAMeasure() {
    Measure measure = measure(deck(library().amounts("令和５年度補正予算額 3.2億円")));
    assertThat(measure.name()).contains("山村の図書館を結ぶ事業");
    assertThat(offices(measure)).containsExactly("文部科学省");
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::fiscalYear, BudgetLine::phase, BudgetLine::amountYen)
        .containsExactly(
            tuple(Optional.of(2023), BudgetLine.Phase.SUPPLEMENTARY, Optional.of(320_000_000L)));
    assertThat(measure.purpose()).contains("どこでも本を借りられるようにする。");
    assertThat(measure.overview()).contains("・図書館の目録を一つにする。\n・移動図書館に10百万円/案件を補助する。");
    assertThat(measure.details()).contains("次の図のとおり進める。\n国\n10百万円/案件\n市町村");
  }

  @Test
  void readsTheSameFromSlidesAsFromTheirPrint() {
    DeckPage[] pages = {
      library().amounts("令和５年度補正予算額 3.2億円"),
      page("A. 里山の小屋", "A. 351億円 B. 3.9億円").title("B. 里山の橋"),
      page("里山の届出を改める", "【制度・規制改革】")
    };
    List<List<Object>> printed = told(deck(pages));
    assertThat(printed).hasSize(4);
    assertThat(told(DrawnForm.slides(new XMLSlideShow(), "deck.pptx", pages))).isEqualTo(printed);
    assertThat(told(DrawnForm.slides(new HSLFSlideShow(), "deck.ppt", pages))).isEqualTo(printed);
  }

  private static List<List<Object>> told(Document deck) {
    return from(deck).value().measures().stream()
        .map(
            m ->
                List.<Object>of(
                    m.name(),
                    m.offices(),
                    m.classification(),
                    m.budget(),
                    m.purpose(),
                    m.overview(),
                    m.details()))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和6年度予算案額 12億円（10億円）                                     | 1200000000   | budget.unreadable
          令和6年度予算概算決定額 12,052（11,900）百万円                         | 12052000000  | budget.unreadable
          R5補正 10億円（国庫債務負担行為50億円） | 1000000000 | budget.other-money
          令和5年度補正予算額 55億円（新規）                                     | 5500000000   |
          ※令和5年度補正予算額 55億円                                            | 5500000000   |
          令和5年度捕正予算額 55億円                                             | 5500000000   | budget.stage-unreadable
          予算額 55億円                                                          | 5500000000   | budget.year-missing
          """)
  void keepsAnAmountWhoseRemarkItCannotRead(String amount, long yen, String issue) {
    var document = deck(page("里山の道", amount));
    assertThat(yen(measure(document))).containsExactly(yen);
    assertThat(codes(document)).isEqualTo(issue == null ? List.of() : List.of(issue));
  }

  @Test
  void readsAmountsThatAreBrokenWithinTheirBracket() {
    assertThat(measure(deck(library().amounts("R6要求 12億円（R5当初 10億", "円）"))).budget().lines())
        .extracting(BudgetLine::fiscalYear, BudgetLine::amountYen)
        .containsExactly(
            tuple(Optional.of(2024), Optional.of(1_200_000_000L)),
            tuple(Optional.of(2023), Optional.of(1_000_000_000L)));
  }

  @Test
  void readsTheRequestWithoutAFigure() {
    assertThat(measure(deck(page("里山の道", "令和6年度概算要求額 事項要求"))).budget().lines())
        .extracting(BudgetLine::fiscalYear, BudgetLine::phase, BudgetLine::amountYen)
        .containsExactly(tuple(Optional.of(2024), BudgetLine.Phase.REQUEST, Optional.empty()));
  }

  @Test
  void readsTheDivisionOfAMinistrysOwnDeck() {
    DeckPage own =
        new DeckPage()
            .title("里山の道を直す事業")
            .ministries("里山局道路部 直し方課")
            .amounts("令和5年度補正予算額 3億円")
            .section("事業目的", "道を残す。")
            .section("事業スキーム（対象者、補助率等）", "国から村へ。")
            .section("成果目標", "道が3割長く残る。")
            .section("（担当）直し方課 03-5253-0000");
    Measure measure = measure(deck(own));
    assertThat(offices(measure)).containsExactly("里山局道路部 直し方課");
    assertThat(measure.purpose()).contains("道を残す。");
    assertThat(measure.details()).contains("国から村へ。\n成果目標\n道が3割長く残る。\n（担当）直し方課 03-5253-0000");
  }

  @Test
  void saysOfALineThatTheAmountBehindItsYearAndStageCannotBeRead() {
    Document deck = deck(page("里山の道を直す事業", "令和7年度予算案 1 100百万円", "令和6年度予算 9百万円"));
    assertThat(yen(measure(deck))).containsExactly(9_000_000L);
    assertThat(Extracted.codes(deck)).contains("budget.unreadable");
  }

  @Test
  void takesTheOfficeThatIsToBeAskedWhereNoneStandsAtTheHead() {
    DeckPage own =
        new DeckPage()
            .title("里山の道を直す事業")
            .amounts("令和5年度予算概算決定額 300（200）百万円")
            .section("事業目的", "道を残す。")
            .section("事業スキーム", "国から村へ。")
            .section("［お問い合わせ先］里山局直し方課（03-5253-0000）");
    Measure measure = measure(deck(own));
    assertThat(offices(measure)).containsExactly("里山局直し方課");
    assertThat(measure.details()).contains("国から村へ。");
    assertThat(yen(measure)).containsExactly(300_000_000L);
  }

  @Test
  void saysThatTheNameIsATitle() {
    Measure measure = measure(deck(library().amounts("令和５年度補正予算額 3.2億円")));
    assertThat(measure.provenance().get("name").method()).isEqualTo(Method.TITLE);
    assertThat(measure.provenance().get("name").page()).contains(2);
    assertThat(measure.provenance().get("purpose").method()).isEqualTo(Method.LABEL);
  }

  @Test
  void readsTheCoverBeforeTheFirstPage() {
    var publication = from(deck(library().amounts("令和５年度補正予算額 3.2億円"))).value().publication();
    assertThat(publication.title()).contains("里山の国の施策集");
    assertThat(publication.publishedOn()).contains(LocalDate.of(2023, 12, 22));
  }

  @Test
  void joinsAWrappedTitle() {
    DeckPage page = page("森と里と川と海とを結ぶ長い道を", "令和5年度当初予算額 3億円").title("守り育てる事業");
    assertThat(measure(deck(page)).name()).contains("森と里と川と海とを結ぶ長い道を守り育てる事業");
  }

  @Test
  void readsEveryMinistryOfTheBox() {
    DeckPage page = page("里山の道", "令和5年度当初予算額 3億円").ministries("国土交通省", "農林水産省・環境省");
    assertThat(offices(measure(deck(page)))).containsExactly("総務省", "国土交通省", "農林水産省", "環境省");
  }

  @Test
  void readsSeveralAccounts() {
    Measure measure = measure(deck(page("里山の道", "一般会計159億円　財政融資200億円")));
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::label, BudgetLine::amountYen)
        .containsExactly(
            tuple(Optional.of("一般会計"), Optional.of(15_900_000_000L)),
            tuple(Optional.of("財政融資"), Optional.of(20_000_000_000L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A. 351億円 B. 3.9億円", "Ａ．351億円　Ｂ．3.9億円", "A.351億円、B.3.9億円"})
  void labelsTheAmountsOfAPageByTheirLetter(String amounts) {
    assertThat(measure(deck(page("里山の道", amounts))).budget().lines())
        .extracting(BudgetLine::label, BudgetLine::amountYen)
        .containsExactly(
            tuple(Optional.of("A"), Optional.of(35_100_000_000L)),
            tuple(Optional.of("B"), Optional.of(390_000_000L)));
  }

  @Test
  void readsAnAmountBelowItsYear() {
    assertThat(yen(measure(deck(page("里山の道", "令和5年度補正予算額", "3.2億円")))))
        .containsExactly(320_000_000L);
  }

  @Test
  void takesAMarkInsteadOfAnAmountForTheClassification() {
    var document = deck(page("里山の届出を改める", "【制度・規制改革】"));
    Measure measure = measure(document);
    assertThat(measure.classification())
        .containsExactly(new Classification(Optional.empty(), "制度・規制改革", Optional.empty()));
    assertThat(measure.budget().lines()).isEmpty();
    assertThat(codes(document)).isEmpty();
  }

  @Test
  void neverTakesAnAmountOfTheTextOrOfADrawingForTheBudget() {
    var document = deck(library());
    assertThat(measure(document).budget()).isEqualTo(Budget.ABSENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10百万円/案件", "補助上限 10百万円", "3.2億円", "1件あたり10百万円"})
  void takesNoAmountThatDoesNotSayWhatItIs(String amount) {
    assertThat(measure(deck(page("里山の道", amount))).budget().lines()).isEmpty();
  }

  // Several measures on a page

  @Test
  void readsAMeasureForEachLetteredName() {
    DeckPage page = page("A. 里山の小屋", "令和5年度補正予算額 A. 351億円 B. 3.9億円").title("B. 里山の橋");
    List<Measure> measures = from(deck(page)).value().measures();
    assertThat(measures)
        .extracting(m -> m.name().orElseThrow(), DeckFormTest::yen)
        .containsExactly(
            tuple("里山の小屋", List.of(35_100_000_000L)), tuple("里山の橋", List.of(390_000_000L)));
    assertThat(measures).allMatch(m -> m.purpose().equals(Optional.of("道を残す。")));
    assertThat(measures.get(1).budget().lines().get(0).fiscalYear()).contains(2023);
  }

  @Test
  void readsAMeasureForEachNameWithAnAmountOfItsOwn() {
    DeckPage page = page("里山の小屋", "令和5年度補正予算額 3億円", "令和5年度補正予算額 4億円").title("里山の橋");
    assertThat(from(deck(page)).value().measures())
        .extracting(m -> m.name().orElseThrow(), DeckFormTest::yen)
        .containsExactly(
            tuple("里山の小屋", List.of(300_000_000L)), tuple("里山の橋", List.of(400_000_000L)));
  }

  @Test
  void takesAnAmountOfSeveralNamesForNoneOfThem() {
    var document = deck(page("A. 里山の小屋", "令和5年度補正予算額 3億円").title("B. 里山の橋"));
    assertThat(from(document).value().measures())
        .extracting(m -> m.name().orElseThrow(), DeckFormTest::yen)
        .containsExactly(tuple("里山の小屋", List.of()), tuple("里山の橋", List.of()));
    assertThat(codes(document)).containsExactly("budget.shared", "budget.shared");
  }

  @Test
  void goesOnWithAMeasureOnAPageOfTheSameTitle() {
    DeckPage second =
        new DeckPage()
            .title("里山の道（続き）")
            .ministries("総務省")
            .section("③ 施策の具体的内容", "道を測る。")
            .section("④ 期待される効果", "道が残る。");
    Measure measure = measure(deck(page("里山の道", "令和5年度当初予算額 3億円"), second));
    assertThat(measure.details()).contains("道を測る。");
    assertThat(measure.effect()).contains("道が残る。");
  }

  @Test
  void goesOnWithATextOnAPageOfTheSameTitle() {
    DeckPage second =
        new DeckPage()
            .title("里山の道（続き）")
            .ministries("総務省")
            .section("② 施策の概要", "標を立てる。")
            .section("④ 期待される効果", "道が残る。");
    Measure measure = measure(deck(page("里山の道", "令和5年度当初予算額 3億円"), second));
    assertThat(measure.overview()).contains("道を直す。標を立てる。");
  }

  @Test
  void goesOnWithAMeasureOnItsPageTwo() {
    DeckPage first = page("里山の道①", "令和5年度当初予算額 3億円");
    DeckPage second =
        new DeckPage()
            .title("里山の道②")
            .ministries("総務省")
            .amounts("令和5年度当初予算額 3億円")
            .section("③ 施策の具体的内容", "道を測る。")
            .section("④ 期待される効果", "道が残る。");
    Measure measure = measure(deck(first, second));
    assertThat(measure.name()).contains("里山の道");
    assertThat(measure.effect()).contains("道が残る。");
  }

  /** Parts of a programme have amounts of their own. */
  @Test
  void keepsMeasuresApartThatCountTheirNames() {
    Document deck = deck(page("里山の道①", "令和5年度当初予算額 3億円"), page("里山の道②", "令和5年度当初予算額 4億円"));
    assertThat(from(deck).value().measures())
        .extracting(measure -> measure.name().orElseThrow())
        .containsExactly("里山の道①", "里山の道②");
  }

  @Test
  void namesAPageOfTheSameTitleThatItDoesNotRead() {
    DeckPage second = new DeckPage().title("里山の道").section("④ 期待される効果", "道が残る。");
    Document deck = deck(page("里山の道", "令和5年度当初予算額 3億円"), second);
    assertThat(codes(deck)).contains("deck.page-unread");
  }

  /** Without heads of its own the second measure of a page cannot be told from the first. */
  @Test
  void namesAMeasureBelowAnotherOnItsPage() {
    PdfSketch sketch =
        page("里山の道", "令和5年度当初予算額 3億円")
            .on(new PdfSketch())
            .boldText(36, 300, 20, "里山の橋")
            .text(600, 302, 10.5, "令和5年度当初予算額 4億円")
            .text(46, 340, 10.5, "橋を直す。");
    assertThat(codes(DrawnForm.read(sketch))).contains("heading.unread");
  }

  @Test
  void takesTheOfficeBelowTheTitleWhereNoneStandsElsewhere() {
    PdfSketch sketch =
        new PdfSketch()
            .page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT)
            .text(20, 20, 20, "里山の道を直す事業")
            .text(20, 48, 10, "里山局直し方課")
            .text(560, 20, 12, "令和5年度補正予算額 3億円")
            .text(20, 84, 12, "事業目的")
            .text(30, 104, 10, "道を残す。")
            .text(20, 134, 12, "事業概要")
            .text(30, 154, 10, "道を直す費用を助ける。");
    assertThat(offices(measure(DrawnForm.read(sketch)))).containsExactly("里山局直し方課");
  }

  @Test
  void leavesTheLabelOfTheOfficeOut() {
    Document deck =
        deck(
            new DeckPage()
                .title("里山の道を直す事業")
                .ministries("（担当：総務省里山局直し方課）")
                .amounts("令和5年度補正予算額 3億円")
                .section("事業目的", "道を残す。"));
    assertThat(offices(measure(deck))).containsExactly("総務省里山局直し方課");
  }

  @Test
  void namesAPageAmongTheMeasuresWhoseHeadItCannotRead() {
    DeckPage headless =
        new DeckPage().title("橋を直す事業").section("① 施策の目的", "橋を残す。").section("② 施策の概要", "橋を直す。");
    Document deck =
        deck(page("道を直す事業", "令和５年度補正予算額 3.2億円"), headless, page("堤を直す事業", "令和５年度補正予算額 3.3億円"));
    assertThat(from(deck).value().measures())
        .extracting(measure -> measure.name().orElseThrow())
        .containsExactly("道を直す事業", "堤を直す事業");
    assertThat(codes(deck)).containsExactly("deck.page-unread");
  }

  @Test
  void readsSectionsInColumns() {
    PdfSketch sketch = new PdfSketch();
    page("里山の道", "令和5年度当初予算額 3億円").on(sketch);
    sketch.boldText(430, 77, 12, "③ 施策の具体的内容").text(440, 100, 10.5, "道を測る。");
    sketch.text(440, 160, 10.5, "道を描く。");
    Measure measure = measure(DrawnForm.read(sketch));
    assertThat(measure.overview()).contains("道を直す。");
    assertThat(measure.details()).contains("道を測る。\n道を描く。");
  }

  // No decks

  @Test
  void takesNoPageOfAPaperForAMeasure() {
    DeckPage chart =
        new DeckPage()
            .title("第1章　山村の図書館の動き")
            .section("図書館の数の推移", "令和5年度の予算は3億円であった。")
            .drawing("平成30年", "令和5年");
    DeckPage closing = new DeckPage().title("まとめ").ministries("総務省").section("課題", "続ける。");
    var document = deck(chart, closing);
    assertThat(from(document).value().measures()).isEmpty();
    assertThat(codes(document)).containsExactly("publication.no-measures");
  }

  /** The figure lost its unit; right of the other stage stands a word. */
  @Test
  void saysOfAStageThatTheFigureBesideItCannotBeRead() {
    PdfSketch page = page("里山の道を直す事業", "令和6年度予算 9百万円", "令和7年度予算案").on(new PdfSketch());
    assertThat(Extracted.codes(DrawnForm.read(page.text(760, 59.1, 10.5, "12"))))
        .contains("budget.unreadable");
    PdfSketch word = page("里山の道を直す事業", "令和6年度予算 9百万円", "令和7年度予算案").on(new PdfSketch());
    assertThat(Extracted.codes(DrawnForm.read(word.text(760, 59.1, 10.5, "なし"))))
        .doesNotContain("budget.unreadable");
  }
}
