package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    return DrawnForm.read("deck.pdf", sketch.bytes());
  }

  private static List<String> amounts(Measure measure) {
    return measure.budget().lines().stream()
        .map(
            l -> l.fiscalYear().orElseThrow() + " " + l.phase() + " " + l.amountYen().orElseThrow())
        .toList();
  }

  /** The note says what the amount in brackets is, on the line of both. */
  @Test
  void readsAnAmountWithTheNoteOnItsBracket() {
    Document deck =
        read(
            page()
                .text(30, 60, 10.5, "令和７年度当初予算案　５億円（４億円）※（）内は前年度当初予算額")
                .text(600, 24, 10, "文部科学省"));
    assertThat(amounts(Extracted.measure(deck)))
        .containsExactly("2025 INITIAL 500000000", "2024 INITIAL 400000000");
  }

  /** One section is no sign of a measure; an amount and the office at the foot are two. */
  @Test
  void takesAPageWithAnAmountAndAnOfficeThatIsAskedForAMeasure() {
    PdfSketch page =
        page().text(30, 60, 10.5, "令和７年度当初予算案　５億円").text(30, 80, 10.5, "（令和６年度当初予算額　４億円）");
    Measure measure = Extracted.measure(read(page.text(600, 550, 10, "（担当：図書館課）")));
    assertThat(amounts(measure))
        .containsExactly("2025 INITIAL 500000000", "2024 INITIAL 400000000");
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
    assertThat(amounts(Extracted.measure(deck)))
        .containsExactly(
            "2025 INITIAL 500000000", "2024 INITIAL 400000000", "2024 SUPPLEMENTARY 30000000");
  }

  @Test
  void readsAmountsBelowYearsInASmallTable() {
    TableSketch units = TableSketch.of(100, 100).row("R6補正（百万円）", "R7当初予算案（百万円）").row("30", "500");
    TableSketch years =
        TableSketch.of(60, 80, 80).row("", "令和６年度", "令和７年度").row("予算額", "400百万円", "500百万円（案）");
    assertThat(amounts(Extracted.measure(read(asked().table(560, 20, units)))))
        .containsExactly("2024 SUPPLEMENTARY 30000000", "2025 INITIAL 500000000");
    assertThat(amounts(Extracted.measure(read(asked().table(560, 20, years)))))
        .containsExactly("2024 INITIAL 400000000", "2025 INITIAL 500000000");
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
            .text(40, 40, 10.5, "・どの図書館の棚も、家から見られるようにする。")
            .text(40, 60, 10.5, "・本を運ぶ車を三台に増やす。")
            .text(40, 80, 10.5, "・山の分校にも本箱を置く。");
    Document document = read(deck);
    assertThat(Extracted.measure(document).name()).contains("山村の図書館を結ぶ事業");
    assertThat(Extracted.codes(document)).contains("deck.page-unread");
  }
}
