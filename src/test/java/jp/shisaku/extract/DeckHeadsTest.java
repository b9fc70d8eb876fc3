package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;

/** What ministries set above the text of a deck's page, and at its foot: amounts and the office. */
class DeckHeadsTest {

  /** A page with one section. */
  private static PdfSketch page() {
    return new PdfSketch()
        .page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT)
        .boldText(30, 20, 22, "山村の図書館を結ぶ事業")
        .text(30, 130, 12, "施策の概要")
        .text(40, 150, 10.5, "図書館の目録を一つにし、どこの図書館の本も近くで借りられるようにする。");
  }

  /** The same with whom to ask at its foot. */
  private static PdfSketch asked() {
    return page().text(600, 550, 10, "（担当：図書館課）");
  }

  private static Document read(PdfSketch sketch) {
    return DrawnForm.read(sketch);
  }

  /** The note says what the amount in brackets is, on the line of both. */
  @Test
  void readsAnAmountWithTheNoteOnItsBracket() {
    Document deck =
        read(
            page()
                .text(30, 60, 10.5, "令和７年度当初予算案　５億円（４億円）※（）内は前年度当初予算額")
                .text(600, 24, 10, "文部科学省"));
    assertThat(Extracted.amounts(Extracted.measure(deck)))
        .containsExactly("2025 initial draft 500000000", "2024 initial 400000000");
  }

  /** One section is no sign of a measure; an amount and the office at the foot are two. */
  @Test
  void takesAPageWithAnAmountAndAnOfficeThatIsAskedForAMeasure() {
    PdfSketch page =
        page().text(30, 60, 10.5, "令和７年度当初予算案　５億円").text(30, 80, 10.5, "（令和６年度当初予算額　４億円）");
    Measure measure = Extracted.measure(read(page.text(600, 550, 10, "（担当：図書館課）")));
    assertThat(Extracted.amounts(measure))
        .containsExactly("2025 initial draft 500000000", "2024 initial 400000000");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("図書館課");
    assertThat(Extracted.from(read(page())).value().measures()).isEmpty();
  }

  @Test
  void readsTheOfficeBelowAHead() {
    PdfSketch page =
        page()
            .text(30, 60, 10.5, "令和７年度当初予算案　５億円")
            .text(30, 400, 12, "所管部局")
            .text(40, 420, 10.5, "図書館課");
    assertThat(Extracted.measure(read(page)).offices())
        .extracting(Office::printed)
        .containsExactly("図書館課");
  }

  @Test
  void readsAmountsInASmallTable() {
    TableSketch table =
        TableSketch.of(130, 90)
            .row("令和７年度予算額（案）", "500百万円")
            .row("（前年度予算額", "400百万円）")
            .row("令和６年度補正予算額", "30百万円");
    Document deck = read(asked().table(560, 20, table));
    assertThat(Extracted.amounts(Extracted.measure(deck)))
        .containsExactly(
            "2025 initial draft 500000000",
            "2024 initial 400000000",
            "2024 supplementary 30000000");
  }

  @Test
  void readsAmountsBelowYearsInASmallTable() {
    TableSketch units = TableSketch.of(100, 100).row("R6補正（百万円）", "R7当初予算案（百万円）").row("30", "500");
    TableSketch years =
        TableSketch.of(60, 80, 80).row("", "令和６年度", "令和７年度").row("予算額", "400百万円", "500百万円（案）");
    assertThat(Extracted.amounts(Extracted.measure(read(asked().table(560, 20, units)))))
        .containsExactly("2024 supplementary 30000000", "2025 initial draft 500000000");
    assertThat(Extracted.amounts(Extracted.measure(read(asked().table(560, 20, years)))))
        .containsExactly("2024 initial 400000000", "2025 initial draft 500000000");
  }

  /** A table with another row than amounts is a table. */
  @Test
  void leavesOtherTablesAlone() {
    TableSketch table =
        TableSketch.of(130, 90).row("令和７年度予算額（案）", "500百万円").row("補助の上限", "１か所　3百万円");
    Document deck = read(asked().table(560, 20, table));
    assertThat(Extracted.from(deck).value().measures()).isEmpty();
  }

  /** The rest of a measure on a page without a title is in none: it must be said. */
  @Test
  void tellsOfAPageOfTextWithoutATitle() {
    PdfSketch deck =
        asked()
            .text(30, 60, 10.5, "令和７年度当初予算案　５億円")
            .page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT)
            .lines(40, 40, 10.5, 20, "・どの図書館の棚も、家から見られるようにする。", "・本を運ぶ車を三台に増やす。", "・山の分校にも本箱を置く。");
    Document document = read(deck);
    assertThat(Extracted.measure(document).name()).contains("山村の図書館を結ぶ事業");
    assertThat(Extracted.codes(document)).contains("deck.page-unread");
  }

  /** The figure in larger print reaches higher than year and stage before it. */
  @Test
  void readsAmountsWhosePartsStandBesideEachOther() {
    PdfSketch page =
        asked()
            .text(30, 60, 10.5, "令和７年度当初予算案")
            .text(180, 56, 15, "5.2億円")
            .text(30, 80, 10.5, "令和６年度補正予算額")
            .text(180, 76, 15, "3億円");
    assertThat(Extracted.amounts(Extracted.measure(read(page))))
        .containsExactly("2025 initial draft 520000000", "2024 supplementary 300000000");
  }

  /** Stages at the left edge of a box and amounts at its right one; brackets close behind these. */
  @Test
  void readsAmountsFarRightOfTheirStages() {
    PdfSketch page =
        asked()
            .text(560, 20, 9, "令和７年度予算額（案）")
            .text(780, 20, 9, "5億円")
            .text(560, 34, 9, "（前年度予算額")
            .text(780, 34, 9, "4億円）")
            .text(560, 48, 9, "令和６年度補正予算額")
            .text(780, 48, 9, "3億円");
    Measure measure = Extracted.measure(read(page));
    assertThat(measure.name()).contains("山村の図書館を結ぶ事業");
    assertThat(Extracted.amounts(measure))
        .containsExactly(
            "2025 initial draft 500000000",
            "2024 initial 400000000",
            "2024 supplementary 300000000");
  }

  /** An amount in another column is of another year. */
  @Test
  void readsAmountsBelowStagesBesideEachOther() {
    PdfSketch page =
        asked()
            .text(30, 60, 9, "令和７年度当初予算案")
            .text(230, 60, 9, "（注）国費")
            .text(430, 60, 9, "令和６年度補正予算額")
            .text(30, 76, 12, "5.2億円")
            .text(430, 76, 12, "3億円");
    assertThat(Extracted.amounts(Extracted.measure(read(page))))
        .containsExactly("2025 initial draft 520000000", "2024 supplementary 300000000");
  }

  @Test
  void readsAmountsThatEndAtTheEdgeAtWhichTheStagesAboveThemEnd() {
    PdfSketch page =
        asked()
            .text(680, 60, 9, "令和６年度補正予算")
            .text(738.5, 74, 9, "3億円")
            .text(671, 88, 9, "令和７年度当初予算案")
            .text(729.5, 102, 9, "5.2億円");
    assertThat(Extracted.amounts(Extracted.measure(read(page))))
        .containsExactly("2024 supplementary 300000000", "2025 initial draft 520000000");
  }

  /** 5億円 alone would be a whole amount. */
  @Test
  void readsAnAmountThatSaysInTheNextLineThatItIsAPart() {
    PdfSketch page = asked().text(30, 60, 10.5, "令和７年度当初予算案　５億円").text(30, 76, 10.5, "の内数（４億円の内数）");
    assertThat(Extracted.measure(read(page)).budget().lines()).allMatch(BudgetLine::included);
  }

  /** A second page that prints the amount again is no second measure. */
  @Test
  void readsAMeasureOnTwoPages() {
    PdfSketch sketch = new PdfSketch();
    for (String part : List.of("（1/2）", "（2/2）")) {
      sketch
          .page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT)
          .boldText(30, 20, 22, "山村の図書館を結ぶ事業" + part)
          .text(600, 24, 10, "文部科学省")
          .text(30, 60, 10.5, "令和７年度当初予算案　５億円")
          .text(30, 130, 12, part.equals("（1/2）") ? "施策の概要" : "期待される効果")
          .text(40, 150, 10.5, "図書館の目録を一つにし、どこの図書館の本も近くで借りられるようにする。");
    }
    Measure measure = Extracted.measure(read(sketch));
    assertThat(measure.name()).contains("山村の図書館を結ぶ事業");
    assertThat(Extracted.amounts(measure)).containsExactly("2025 initial draft 500000000");
    assertThat(measure.effect()).isPresent();
  }

  /** The second one was text of the first. */
  @Test
  void readsMeasuresBelowEachOther() {
    PdfSketch page = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    for (int i = 0; i < 2; i++) {
      double top = 20 + 280 * i;
      page.boldText(30, top, 18, i == 0 ? "山村の図書館を結ぶ事業" : "湖の渡し船を守る事業")
          .text(600, top, 10, i == 0 ? "図書館課" : "航路課")
          .text(30, top + 34, 10.5, "令和７年度当初予算案　５億円（４億円）※（）内は前年度当初予算額")
          .text(30, top + 70, 12, "事業の目的")
          .text(40, top + 90, 10.5, "暮らしを守る。")
          .text(30, top + 130, 12, "事業の概要")
          .text(40, top + 150, 10.5, "要る物を買う。");
    }
    assertThat(Extracted.from(read(page)).value().measures())
        .extracting(m -> m.name().orElseThrow())
        .containsExactly("山村の図書館を結ぶ事業", "湖の渡し船を守る事業");
  }
}
