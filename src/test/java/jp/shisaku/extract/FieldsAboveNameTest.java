package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and offices in lines between the title of a sheet and the table with its name. */
class FieldsAboveNameTest {

  private static String sheet(String title, String above, String name) {
    return "%s\n%s\n\n施策名 | %s\n施策分類 | ①予算\n目的 | 道を残す。\n\n".formatted(title, above, name);
  }

  private static List<Long> yen(Measure measure) {
    return measure.budget().lines().stream().map(BudgetLine::amountYen).map(o -> o.get()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "予算額　令和8年度予算：%s百万円（令和7年度予算：5百万円）",
        "担当：林野庁小屋課\n予算額：令和8年度予算：%s百万円\n（令和7年度予算：5百万円）",
        "令和8年度予算：%s百万円（令和7年度予算：5百万円）",
        "令和8年度予算：%s百万円（令和7年度\n予算：5百万円）※内閣府計上",
      })
  void belongToTheSheetBelow(String above) {
    Document sheets =
        Pages.text(
            sheet("小屋を守る", above.formatted("10"), "里山の小屋を守る事業")
                + sheet("橋を守る", above.formatted("20"), "里山の橋を守る事業"));

    assertThat(from(sheets).value().measures())
        .extracting(m -> m.heading().get(), m -> m.name().get(), FieldsAboveNameTest::yen)
        .containsExactly(
            tuple("小屋を守る", "里山の小屋を守る事業", List.of(10_000_000L, 5_000_000L)),
            tuple("橋を守る", "里山の橋を守る事業", List.of(20_000_000L, 5_000_000L)));
  }

  @Test
  void holdAnOfficeWithItsLabel() {
    String sheet = sheet("小屋を守る", "担当：林野庁小屋課\n予算額：令和8年度予算：10百万円", "里山の小屋を守る事業");

    assertThat(from(Pages.text(sheet)).value().measures().get(0).offices())
        .extracting(Office::printed)
        .containsExactly("林野庁小屋課");
  }

  /**
   * The amount below the last text of a short sheet is that of the next one, as the first shows.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"予算額：%1$s\n施策名：%2$s\n目的：道を残す。\n\n", "予算額 | %1$s\n施策名 | %2$s\n目的 | 道を残す。\n"})
  void standAboveEachNameThoughTheSheetsAreShort(String sheet) {
    Document sheets =
        Pages.text(
            sheet.formatted("令和8年度予算：10百万円", "里山の小屋を守る事業")
                + sheet.formatted("令和8年度予算：20百万円", "里山の橋を守る事業")
                + sheet.formatted("令和8年度予算：30百万円", "里山の沢を守る事業"));

    assertThat(from(sheets).value().measures())
        .extracting(m -> m.name().get(), FieldsAboveNameTest::yen)
        .containsExactly(
            tuple("里山の小屋を守る事業", List.of(10_000_000L)),
            tuple("里山の橋を守る事業", List.of(20_000_000L)),
            tuple("里山の沢を守る事業", List.of(30_000_000L)));
  }

  /** At the head of a page they are of its sheet, also where the page before has none. */
  @Test
  void standOnSomePagesOnly() {
    PdfSketch pages = new PdfSketch();
    page(pages, "小屋を守る", "", "里山の小屋を守る事業");
    page(pages, "橋を守る", "予算額　令和8年度予算：20百万円", "里山の橋を守る事業");

    assertThat(from(DrawnForm.read(pages)).value().measures())
        .extracting(m -> m.heading().get(), m -> m.name().get(), FieldsAboveNameTest::yen)
        .containsExactly(
            tuple("小屋を守る", "里山の小屋を守る事業", List.of()),
            tuple("橋を守る", "里山の橋を守る事業", List.of(20_000_000L)));
  }

  private static void page(PdfSketch pages, String title, String above, String name) {
    pages.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG).text(40, 40, 14, title);
    pages.text(40, 62, 12, above);
    pages.table(40, 90, TableSketch.of(120, 380).row("施策名", name).row("目的", "道を残す。"));
  }

  /** The first sheet has none above it: they end the sheets. */
  @Test
  void areOfTheSheetBeforeWhereTheyEndIt() {
    String first = "施策名 | 里山の小屋を守る事業\n目的 | 道を残す。\n\n予算額：令和8年度予算：10百万円\n\n";
    String second = "施策名 | 里山の橋を守る事業\n目的 | 橋を残す。\n\n予算額：令和8年度予算：20百万円";

    assertThat(from(Pages.text(first + second)).value().measures())
        .extracting(m -> m.name().get(), FieldsAboveNameTest::yen)
        .containsExactly(
            tuple("里山の小屋を守る事業", List.of(10_000_000L)), tuple("里山の橋を守る事業", List.of(20_000_000L)));
  }

  /** A table of parts within each sheet begins none, whatever stands above it. */
  @Test
  void standInTheSheetAboveTheHeadOfATable() {
    PdfSketch pages = new PdfSketch();
    withParts(pages, "里山の小屋を守る事業");
    withParts(pages, "里山の橋を守る事業");
    withParts(pages, "里山の道を守る事業");

    assertThat(from(DrawnForm.read(pages)).value().measures())
        .extracting(m -> m.name().get(), FieldsAboveNameTest::yen)
        .containsExactly(
            tuple("里山の小屋を守る事業", List.of(10_000_000L)),
            tuple("里山の橋を守る事業", List.of(10_000_000L)),
            tuple("里山の道を守る事業", List.of(10_000_000L)));
  }

  private static void withParts(PdfSketch pages, String name) {
    pages.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG).boldText(40, 40, 20, name);
    pages.boldText(40, 76, 12, "令和8年度当初予算案 10百万円 ※内閣府計上");
    pages.boldText(40, 110, 12, "施策の概要").text(40, 130, 10, "釘を打ち、屋根を直す。");
    pages.boldText(40, 160, 12, "担当課").text(40, 180, 10, "林野庁小屋課");
    pages.table(
        40, 220, TableSketch.of(200, 200).row("事業名", "予算額").row("釘", "4百万円").row("屋根", "6百万円"));
  }
}
