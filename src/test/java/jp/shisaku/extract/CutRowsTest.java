package jp.shisaku.extract;

import static jp.shisaku.extract.ListFormTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.SketchCell;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;

/** Rows of tables that the end of a page cuts within their cells, as an office program does. */
class CutRowsTest {

  /** Twelve characters fill a name. */
  private static final double[] LIST = {114, 130, 110, 110};

  private static final String[] HEADS = {"施策名", "担当課", "令和7年度当初予算（百万円）", "令和8年度予算案（百万円）"};

  private static final String[] FIRST = {"里山の池をさらう事業", "池課", "30", "33"};

  private static final String[] LAST = {"里山の道を直す事業", "道課", "60", "63"};

  private static final String[] READ = {
    "里山の池をさらう事業 | 池課 | 2025 initial 30000000; 2026 initial draft 33000000",
    "里山の小屋と水車小屋の屋根を直す事業 | 小屋課 | 2025 initial 40000000; 2026 initial draft 43000000",
    "里山の道を直す事業 | 道課 | 2025 initial 60000000; 2026 initial draft 63000000"
  };

  private static Document print(TableSketch first, TableSketch next) {
    return DrawnForm.read(pages("令和8年度 里山関係施策", first).page(595, 842).table(45, 40, next));
  }

  /** A first page with a table at its end; more of it may follow, then the next page. */
  private static PdfSketch pages(String title, TableSketch first) {
    return new PdfSketch().page(595, 842).boldText(45, 40, 14, title).table(45, 600, first);
  }

  private static TableSketch list(String[]... rows) {
    TableSketch list = TableSketch.of(LIST).row(HEADS);
    for (String[] row : rows) {
      list.row(row);
    }
    return list;
  }

  private static String[] row(String... cells) {
    return cells;
  }

  @Test
  void joinsLabelsAndTheValuesBelowThem() {
    TableSketch first = TableSketch.of(464).row("施策名").row("里山の小屋を直す事業");
    Document sheet =
        DrawnForm.read(
            pages("里山の小屋", first)
                .table(45, 660, TableSketch.of(154, 154, 156).row("担当課", "施策分類", "予算額"))
                .page(595, 842)
                .table(45, 40, TableSketch.of(154, 154, 156).row("小屋課", "1.予算", "令和7年度予算：12百万円"))
                .table(45, 80, TableSketch.of(464).row("目的").row("道を残す。")));
    assertThat(told(sheet)).containsExactly("里山の小屋を直す事業 | 小屋課 | 2025 initial 12000000");
  }

  @Test
  void joinsValuesBelowTheirLabels() {
    double[] columns = {154, 154, 156};
    TableSketch first =
        TableSketch.of(columns)
            .row("施策名", "担当課", "予算額")
            .row("里山の小屋を直す事業", "小屋課", "令和7年度予算：12百万円")
            .row("目的", "概要", "施策効果")
            .row("里山の暮らしを", "屋根を葺き、", "里へ来る人が、");
    Document sheet =
        DrawnForm.read(
            pages("里山の小屋", first)
                .page(595, 842)
                .table(
                    45,
                    40,
                    TableSketch.of(columns)
                        .row("残す。", "釘を打つ。", "泊まる。")
                        .row(SketchCell.of("詳細").columns(3))
                        .row(SketchCell.of("毎年一棟とする。").columns(3))));
    Measure measure = Extracted.measure(sheet);
    assertThat(measure.purpose()).contains("里山の暮らしを残す。");
    assertThat(measure.overview()).contains("屋根を葺き、釘を打つ。");
    assertThat(measure.effect()).contains("里へ来る人が、泊まる。");
    assertThat(measure.details()).contains("毎年一棟とする。");
  }

  @Test
  void joinsANameThatIsCut() {
    Document list =
        print(
            list(FIRST, row("里山の小屋と水車小屋の屋", "小屋課", "40", "43")),
            list(row("根を直す事業", "", "", ""), LAST));
    assertThat(told(list)).containsExactly(READ);
  }

  /** Cells in the middle of a tall row: the amounts stand on the next page. */
  @Test
  void joinsANameThatIsCutAboveItsAmounts() {
    Document list =
        print(
            list(FIRST, LAST, row("里山の小屋と水車小屋の屋", "", "", "")),
            list(row("根を直す事業", "小屋課", "40", "43")));
    assertThat(told(list)).containsExactly(READ[0], READ[2], READ[1]);
    Measure cut = Extracted.from(list).value().measures().get(2);
    assertThat(cut.provenance().get("budget").place().page()).hasValue(2);
  }

  @Test
  void leavesAListAboveNothingButItsHeads() {
    assertThat(told(print(list(FIRST, LAST), list()))).containsExactly(READ[0], READ[2]);
  }

  /** The name above had room for more, so that another one begins. */
  @Test
  void joinsNoOtherName() {
    Document list =
        print(
            list(FIRST, row("里山の小屋", "小屋課", "40", "43")), list(row("根を張る森の事業", "", "", ""), LAST));
    assertThat(told(list))
        .containsExactly(
            READ[0], "里山の小屋 | 小屋課 | 2025 initial 40000000; 2026 initial draft 43000000", READ[2]);
  }

  /** The total lacks the office, and its figures are as wide as those above it. */
  @Test
  void leavesTheTotalThatBeginsAPage() {
    String[] heads = row("施策名", "担当課", "R7当初", "R8当初案");
    TableSketch first =
        TableSketch.of(LIST)
            .row(heads)
            .row("里山の池をさらう事業", "池課", "1,000,000", "1,000,100")
            .row("里山の小屋と水車小屋の屋", "小屋課", "2,000,000", "2,000,300");
    TableSketch next = TableSketch.of(LIST).row(heads).row("計", "", "3,000,000", "3,000,400");
    Document list =
        DrawnForm.read(
            new PdfSketch()
                .page(595, 842)
                .boldText(45, 40, 14, "令和8年度 里山関係施策（千円）")
                .table(45, 600, first)
                .page(595, 842)
                .table(45, 40, next));
    assertThat(told(list))
        .containsExactly(
            "里山の池をさらう事業 | 池課 | 2025 initial 1000000000; 2026 initial draft 1000100000",
            "里山の小屋と水車小屋の屋 | 小屋課 | 2025 initial 2000000000; 2026 initial draft 2000300000");
  }

  /** 36 and 020 are no 36,020, and 36 is no amount either. */
  @Test
  void givesNoAmountThatIsCutWithinItsFigures() {
    Document list =
        print(
            list(FIRST, row("里山の小屋と水車小屋の屋", "小屋課", "40", "36")),
            list(row("", "", "", "020の内数"), LAST));
    assertThat(told(list))
        .containsExactly(READ[0], "里山の小屋と水車小屋の屋 | 小屋課 | 2025 initial 40000000", READ[2]);
    assertThat(Extracted.codes(list)).contains("budget.unreadable");
  }

  /** １　里山 heads the rows below it; the rest of a name is set as they are, but has no number. */
  @Test
  void joinsANameThatIsCutAmongHeadings() {
    Document list =
        print(
            list(
                row("１　里山の部", "", "", ""),
                FIRST,
                row("２　水車の部", "", "", ""),
                row("里山の小屋と水車小屋の屋", "小屋課", "40", "43")),
            list(row("根を直す事業", "", "", ""), LAST));
    assertThat(told(list)).containsExactly(READ);
  }

  /** It stands below the numbers, and is no rest of the total at the foot of the page before. */
  @Test
  void leavesAHeadingThatBeginsAPage() {
    String[] heads = {"番号", "施策名", "担当課", "令和8年度予算額（百万円）"};
    double[] columns = {100, 150, 120, 120};
    Document list =
        print(
            TableSketch.of(columns)
                .row(heads)
                .row("第1 里山を守る", "", "", "")
                .row("1", "里山の池をさらう事業", "池課", "30")
                .row("2", "里山の小屋を直す事業", "小屋課", "33")
                .row("", "小計", "", "63"),
            TableSketch.of(columns)
                .row(heads)
                .row("第2 道を直す", "", "", "")
                .row("3", "里山の道を直す事業", "道課", "60"));
    assertThat(Extracted.from(list).value().measures())
        .extracting(m -> String.join(" / ", m.category()))
        .containsExactly("第1 里山を守る", "第1 里山を守る", "第2 道を直す");
  }

  /** The rest of 2 has no number, and 3 follows: names that fill no line were broken by words. */
  @Test
  void joinsARowBetweenTheNumbersOfOthers() {
    String[] heads = {"番号", "施策名", "担当課", "予算額"};
    double[] columns = {40, 150, 120, 180};
    Document list =
        print(
            TableSketch.of(columns)
                .row(heads)
                .row("1", "里山の池をさらう事業", "池課", "令和8年度予算案：33百万円")
                .row("2", "里山の小屋を", "小屋局屋根課", "令和8年度予算案：43百万円"),
            TableSketch.of(columns)
                .row(heads)
                .row("", "直す事業", "萱係", "（令和7年度予算：40百万円）")
                .row("3", "里山の道を直す事業", "道課", "令和8年度予算案：63百万円"));
    assertThat(told(list))
        .containsExactly(
            "里山の池をさらう事業 | 池課 | 2026 initial draft 33000000",
            "里山の小屋を直す事業 | 小屋局屋根課萱係 | 2026 initial draft 43000000; 2025 initial 40000000",
            "里山の道を直す事業 | 道課 | 2026 initial draft 63000000");
  }

  /** The unit, notes and a running head belong to the paper. */
  @Test
  void joinsWhatStandsOnBothSidesOfNotes() {
    Document list =
        DrawnForm.read(
            "print.pdf",
            new PdfSketch()
                .page(595, 842)
                .boldText(45, 40, 14, "令和8年度 里山関係施策")
                .table(45, 600, list(FIRST, row("里山の小屋と水車小屋の屋", "小屋課", "40", "43")))
                .text(45, 760, 9, "※ 内数は他の事業を含む額である。")
                .page(595, 842)
                .text(400, 30, 9, "（単位：百万円）")
                .table(45, 50, list(row("根を直す事業", "", "", ""), LAST))
                .bytes());
    assertThat(told(list)).containsExactly(READ);
  }

  private static TableSketch sheet(String... rows) {
    TableSketch sheet = TableSketch.of(60, 360);
    for (String row : rows) {
      sheet.row(row.split("\\|", -1));
    }
    return sheet;
  }

  /** 施 and 策名: the name of the second sheet stands at the foot of the page. */
  @Test
  void joinsALabelThatIsCut() {
    Document sheets =
        print(
            sheet("施策名|里山の池をさらう事業", "担当|池課", "予算額|令和8年度予算案：33百万円", "目的|池を守る。", "施|里山の道を直す事業"),
            sheet("策名|", "担当|道課", "予算額|令和8年度予算案：63百万円", "目的|道を守る。"));
    assertThat(told(sheets))
        .containsExactly(
            "里山の池をさらう事業 | 池課 | 2026 initial draft 33000000",
            "里山の道を直す事業 | 道課 | 2026 initial draft 63000000");
  }

  /** A page of other text parts the rows from their heads: they may be of another list. */
  @Test
  void tellsRowsThatGoOnBehindAnotherPage() {
    Document list =
        DrawnForm.read(
            new PdfSketch()
                .page(595, 842)
                .boldText(45, 40, 14, "令和8年度 里山関係施策")
                .table(45, 600, list(FIRST, LAST))
                .page(595, 842)
                .text(45, 300, 10, "里山の春。")
                .page(595, 842)
                .table(
                    45, 40, TableSketch.of(LIST).row("里山の小屋を建てる事業", "小屋課", "40", "43").row(LAST)));
    assertThat(told(list)).containsExactly(READ[0], READ[2]);
    assertThat(Extracted.codes(list)).contains("list.unread");
  }

  /** The rest of a text that is not joined, as its columns are others, hides no sheet below it. */
  @Test
  void partsASheetFromTheRestOfTheOneBefore() {
    Document sheets =
        print(
            sheet("施策名|里山の池をさらう事業", "担当|池課", "予算額|令和8年度予算案：33百万円", "目的|池を守る。", "概要|池の水を"),
            TableSketch.of(90, 360)
                .row("", "抜く。")
                .row("詳細", "泥をさらう。")
                .row("施策名", "里山の道を直す事業")
                .row("担当", "道課")
                .row("予算額", "令和8年度予算案：63百万円")
                .row("目的", "道を守る。"));
    assertThat(Extracted.from(sheets).value().measures())
        .extracting(measure -> measure.details().orElse("-"))
        .satisfiesExactly(
            pond -> assertThat(pond).contains("泥をさらう。"), road -> assertThat(road).isEqualTo("-"));
  }

  /** The rulings of a row that fills a page stand on the pages before and behind it. */
  @Test
  void joinsARowThatFillsAPage() {
    Document sheets =
        DrawnForm.read(
            new PdfSketch()
                .page(595, 842)
                .boldText(45, 40, 14, "令和8年度 里山関係施策")
                .table(
                    45, 600, sheet("施策名|里山の池をさらう事業", "担当|池課", "予算額|令和8年度予算案：33百万円", "概要|池の水を抜き、"))
                .page(595, 842)
                .text(109, 50, 10, "底の泥をさらい、")
                .text(109, 800, 10, "水を戻して、")
                .page(595, 842)
                .table(45, 40, sheet("|魚を放す。", "詳細|池を守る。")));
    Measure pond = Extracted.from(sheets).value().measures().get(0);
    assertThat(pond.overview()).hasValue("池の水を抜き、\n底の泥をさらい、水を戻して、\n魚を放す。");
    assertThat(pond.details()).hasValue("池を守る。");
  }

  /** Below the label of the amounts, too, 36 and 020 are no 36,020. */
  @Test
  void givesNoAmountOfASheetThatIsCutWithinItsFigures() {
    Document sheets =
        print(
            sheet("施策名|里山の池をさらう事業", "担当|池課", "目的|池を守る。", "予算額|令和8年度予算案：36"),
            sheet("|020百万円", "詳細|池をさらう。"));
    assertThat(told(sheets)).containsExactly("里山の池をさらう事業 | 池課 | ");
    assertThat(Extracted.codes(sheets)).contains("budget.unreadable");
  }
}
