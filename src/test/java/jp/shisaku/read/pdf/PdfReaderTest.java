package jp.shisaku.read.pdf;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static jp.shisaku.read.pdf.Drawn.a4;
import static jp.shisaku.read.pdf.Drawn.blocks;
import static jp.shisaku.read.pdf.Drawn.codes;
import static jp.shisaku.read.pdf.Drawn.page;
import static jp.shisaku.read.pdf.Drawn.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.shisaku.fixture.FontKind;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.fixture.TableStyle;
import jp.shisaku.fixture.bad.HeavyColors;
import jp.shisaku.fixture.bad.HeavyFonts;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.ReadOptions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BARE")
  void readsTheCellsOfATableHoweverTheyAreSetOff(TableStyle style) {
    TableSketch table =
        TableSketch.of(80, 160, 80, 160)
            .style(style)
            .row(label("施策分類"), of("①予算"), label("予算額"), of("令和7年度予算：12百万円"))
            .row(label("目的"), of("里山の記録を残す。").columns(3));
    assertThat(blocks(a4().table(50, 80, table)))
        .singleElement()
        .asString()
        .contains("施策分類 | ", "①予算 | ", "令和7年度予算：12百万円")
        .contains("里山の記録を残す。(1x3)");
  }

  @ParameterizedTest(name = "marks of {0} points, {1} apart")
  @CsvSource({"2.25, 1.5, 66, 16", "0.75, 0.75, 160, 40", "6, 4, 24, 6"})
  void joinsTheMarksOfDashedAndDottedLines(double length, double gap, int across, int down) {
    double step = length + gap;
    double right = 50 + across * step - gap;
    double bottom = 80 + down * step - gap;
    PdfSketch sketch = a4().text(55, 84, 10, "目的").text(120, 84, 10, "里山を守る。");
    for (int i = 0; i < across; i++) {
      sketch.filled(50 + i * step, 79.6, length, 0.75, 0);
      sketch.filled(50 + i * step, bottom - 0.4, length, 0.75, 0);
    }
    for (int i = 0; i < down; i++) {
      for (double x : new double[] {50, 110, right}) {
        sketch.filled(x - 0.4, 80 + i * step, 0.75, length, 0);
      }
    }
    assertThat(blocks(sketch)).containsExactly("[目的 | 里山を守る。]");
  }

  @Test
  void takesABoxWithRoundCornersForACell() {
    PdfSketch sketch =
        a4().rounded(50, 80, 60, 24, 8, 0xDDEEFF)
            .rounded(111, 80, 200, 24, 8, 0xEEEEEE)
            .text(60, 87, 10, "目的")
            .text(122, 87, 10, "里山を守る。")
            .rounded(50, 105, 60, 24, 8, 0xDDEEFF)
            .rounded(111, 105, 200, 24, 8, 0xEEEEEE)
            .text(60, 112, 10, "概要")
            .text(122, 112, 10, "記録を公開する。");
    assertThat(blocks(sketch)).containsExactly("[*目的 | *里山を守る。 / *概要 | *記録を公開する。]");
  }

  @Test
  void leavesOutAWatermarkBehindTheText() {
    PdfSketch sketch =
        a4().inked(0xDDDDDD, s -> s.text(100, 60, 90, "案"))
            .table(50, 80, TableSketch.of(80, 200).row(label("目的"), of("里山を守り、記録を残す。")));
    assertThat(blocks(sketch)).containsExactly("[目的 | 里山を守り、記録を残す。]");
  }

  @Test
  void takesTheWhiteRightOfShadedLabelsForTheirValues() {
    PdfSketch sketch =
        a4().filled(50, 80, 60, 20, 0xDDEEFF)
            .text(55, 84, 10, "目的")
            .text(120, 84, 10, "里山を守る。")
            .filled(50, 100, 60, 20, 0xDDEEFF)
            .text(55, 104, 10, "概要")
            .text(120, 104, 10, "記録を公開する。");
    assertThat(blocks(sketch)).containsExactly("[*目的 | 里山を守る。 / *概要 | 記録を公開する。]");
  }

  @Test
  void nestsATableThatStandsInACell() {
    PdfSketch sketch =
        a4().table(50, 80, TableSketch.of(60, 400).row(120, label("詳細"), of("内訳は次のとおり。")))
            .table(130, 120, TableSketch.of(80, 80).row("令和6年度", "令和7年度"));
    assertThat(blocks(sketch)).containsExactly("[詳細 | 内訳は次のとおり。 [令和6年度 | 令和7年度]]");
  }

  @Test
  void keepsAFramedOfficeApartFromTheNameBesideIt() {
    PdfSketch sketch =
        a4().text(50, 84, 12, "施策名：里山の記録").rectangle(175, 80, 120, 20).text(180, 85, 10, "架空局里山課");
    assertThat(blocks(sketch)).containsExactly("施策名：里山の記録", "架空局里山課");
  }

  @Test
  void partsTextsOfOneHeightThatStandFarApart() {
    PdfSketch sketch = a4().text(50, 84, 12, "施策名：里山の記録").text(400, 84, 12, "架空局里山課");
    assertThat(blocks(sketch)).containsExactly("施策名：里山の記録", "架空局里山課");
  }

  @Test
  void partsAnOfficeSetSmallerCloseBehindTheName() {
    PdfSketch sketch = a4().text(50, 84, 12, "施策名：里山の記録").text(168, 86, 10, "架空局里山課");
    assertThat(blocks(sketch)).containsExactly("施策名：里山の記録", "架空局里山課");
  }

  @Test
  void keepsAnAmountThatIsSetLargerWithItsYear() {
    PdfSketch sketch =
        a4().text(50, 84, 10, "（令和6年度予算額　").text(150, 82, 13, "1,100").text(182.5, 84, 10, "百万円）");
    assertThat(blocks(sketch)).containsExactly("（令和6年度予算額 1,100百万円）");
  }

  @Test
  void joinsTheLettersOfASpreadLabel() {
    PdfSketch sketch =
        a4().table(50, 80, TableSketch.of(120, 200).row("", "里山を守る。"))
            .spacedText(60, 84, 10, 30, "目的");
    assertThat(blocks(sketch)).containsExactly("[目的 | 里山を守る。]");
  }

  @Test
  void readsAStackOfLettersDownwards() {
    PdfSketch sketch =
        a4().line(50, 80, 300, 80)
            .line(50, 140, 300, 140)
            .line(50, 80, 50, 140)
            .line(75, 80, 75, 140)
            .line(300, 80, 300, 140)
            .stackedText(56, 95, 12, "詳細")
            .text(85, 90, 10, "里山を守る。");
    assertThat(blocks(sketch)).containsExactly("[詳細 | 里山を守る。]");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNI_JIS", "RKSJ", "IDENTITY"})
  void readsVerticalWritingAsOneLine(FontKind kind) {
    assertThat(blocks(a4().font(kind).verticalText(300, 80, 12, "施策効果の詳細")))
        .containsExactly("施策効果の詳細");
  }

  @Test
  void readsColumnsOfTextOneAfterTheOther() {
    PdfSketch sketch = a4();
    for (int i = 0; i < 5; i++) {
      sketch.text(50, 80 + i * 16, 12, "左の段の文章の続き" + i).text(320, 80 + i * 16, 12, "右の段の文章の続き" + i);
    }
    assertThat(blocks(sketch))
        .containsExactly(
            "左の段の文章の続き0",
            "左の段の文章の続き1",
            "左の段の文章の続き2",
            "左の段の文章の続き3",
            "左の段の文章の続き4",
            "右の段の文章の続き0",
            "右の段の文章の続き1",
            "右の段の文章の続き2",
            "右の段の文章の続き3",
            "右の段の文章の続き4");
  }

  @Test
  void countsTextThatIsPrintedTwiceOnceAndAsBold() {
    Page page = page(a4().boldText(50, 80, 12, "１１百万円の施策"));
    assertThat(page.blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Line.class,
            line -> {
              assertThat(line.text()).endsWith("百万円の施策").hasSize(8);
              assertThat(line.bold()).isTrue();
            });
  }

  @Test
  void leavesOutTextThatNobodySees() {
    PdfSketch sketch =
        a4().text(50, 80, 12, "見える文")
            .whiteText(50, 100, 12, "白い文")
            .invisibleText(50, 120, 12, "塗られない文")
            .text(50, -40, 12, "紙の外の文");
    assertThat(blocks(sketch)).containsExactly("見える文");
  }

  @Test
  void readsWhiteTextOnADarkBandAndOnAPicture() {
    PdfSketch sketch =
        a4().filled(50, 70, 400, 30, 0x1F4E9C)
            .whiteText(60, 78, 14, "帯の見出し")
            .image(50, 200, 300, 100)
            .whiteText(60, 240, 14, "写真の題");
    assertThat(blocks(sketch)).containsExactly("帯の見出し", "写真の題");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void seesAPageAsItsReaderDoes(int rotation) {
    Page page = page(new PdfSketch().page(842, 595, rotation).text(700, 40, 12, "右上"));
    assertThat(page.width()).isEqualTo(842);
    assertThat(page.height()).isEqualTo(595);
    Box box = page.blocks().get(0).box().orElseThrow();
    assertThat(box.left()).isEqualTo(700, within(0.1));
    assertThat(box.top()).isEqualTo(40, within(1.0));
  }

  @Test
  void leavesOutPageNumbersAndRunningHeads() {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 4; i++) {
      sketch
          .page(595, 842)
          .text(60, 30, 9, "架空省施策集")
          .text(60, 120, 12, "施策その" + i)
          .pageNumber("- " + i + " -");
    }
    assertThat(read(sketch).value().pages().stream().map(Page::blocks))
        .extracting(blocks -> blocks.stream().map(Block::text).toList())
        .containsExactly(List.of("施策その1"), List.of("施策その2"), List.of("施策その3"), List.of("施策その4"));
  }

  /** Chapters above the excerpts stand on as many pages, and are no heads of the sheets. */
  @Test
  void leavesOutHeadsOfThePagesOnWhichSheetsBegin() {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 4; i++) {
      sketch.page(595, 842).text(60, 30, 7, "資料２").text(60, 120, 12, "施策名：施策その" + i);
      sketch.page(595, 842).text(60, 120, 12, "その詳細" + i);
      sketch.page(595, 842).text(60, 30, 7, "第４章").text(60, 120, 12, "その抜粋" + i);
    }
    assertThat(read(sketch).value().pages().stream().limit(3).map(Page::blocks))
        .extracting(blocks -> blocks.stream().map(Block::text).toList())
        .containsExactly(List.of("施策名：施策その1"), List.of("その詳細1"), List.of("第4章", "その抜粋1"));
  }

  @Test
  void leavesOutPageNumbersBelowTextsOfUnevenLength() {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 4; i++) {
      sketch
          .page(595, 842)
          .text(60, 120, 12, "施策その" + i)
          .text(295, 200 + 70 * (i % 3), 12, String.valueOf(6 + i));
    }
    assertThat(read(sketch).value().pages())
        .allSatisfy(page -> assertThat(page.blocks()).hasSize(1));
  }

  @Test
  void leavesOutWhatABrowserPrintsAtTheEdgeOfPagesOfTwoSizes() {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 6; i++) {
      boolean wide = i % 2 == 0;
      sketch
          .page(wide ? 842 : 595, wide ? 595 : 842)
          .text(30, 12, 8, "2026/11/26 4:04")
          .text(60, 120, 12, "施策その" + i)
          .text(30, wide ? 580 : 826, 8, "https://example.go.jp/shisaku.html");
    }
    assertThat(read(sketch).value().pages())
        .allSatisfy(page -> assertThat(page.blocks()).hasSize(1));
  }

  @Test
  void keepsALabelThatStandsUnderTheHeadingOfEveryPage() {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 4; i++) {
      sketch.page(595, 842).text(60, 30, 14, "施策その" + i).text(60, 60, 9, "施策分類");
    }
    assertThat(page(sketch).blocks()).extracting(Block::text).contains("施策分類");
  }

  @Test
  void keepsALabelAtTheHeadOfEveryPageThatHasAnotherValueOnEach() {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 4; i++) {
      sketch
          .page(595, 842)
          .text(60, 30, 9, "架空省施策集")
          .text(60, 50, 9, "施策名")
          .text(200, 50, 9, "里山の小屋その" + i);
    }
    assertThat(page(sketch).blocks()).extracting(Block::text).containsExactly("施策名", "里山の小屋その1");
  }

  @Test
  void keepsTheOfficeBesideTheTitleOfEveryPage() {
    PdfSketch sketch = new PdfSketch();
    for (int i = 1; i <= 4; i++) {
      sketch.page(842, 595).text(60, 30, 20, "里山の小屋その" + i).text(700, 34, 12, "環境省");
    }
    assertThat(page(sketch).blocks()).extracting(Block::text).contains("環境省");
  }

  @Test
  void leavesOutAStampAcrossThePage() {
    PdfSketch sketch =
        a4().text(60, 120, 12, "里山を守る。")
            .slantedText(60, 300, 90, 30, "案")
            .slantedText(60, 200, 10, 1, "少し傾く");
    assertThat(blocks(sketch)).containsExactly("里山を守る。", "少し傾く");
  }

  @Test
  void takesTheShadesOfLabelsForTheRowsOfATableWithUprightLinesOnly() {
    PdfSketch sketch =
        a4().filled(50, 80, 60, 20, 0xDDEEFF)
            .text(55, 84, 10, "目的")
            .text(120, 84, 10, "里山を守る。")
            .filled(50, 100, 60, 20, 0xDDEEFF)
            .text(55, 104, 10, "概要")
            .text(120, 104, 10, "記録を公開する。");
    for (double x : new double[] {50, 110, 300}) {
      sketch.line(x, 80, x, 120);
    }
    assertThat(blocks(sketch)).containsExactly("[*目的 | 里山を守る。 / *概要 | 記録を公開する。]");
  }

  @Test
  void takesAChartForNoTable() {
    PdfSketch sketch =
        a4().text(50, 60, 12, "件数の推移")
            .line(60, 200, 300, 200)
            .line(60, 100, 60, 200)
            .filled(60, 150, 30, 50, 0x3399CC)
            .filled(90, 130, 30, 70, 0xCC9933)
            .filled(120, 110, 30, 90, 0x3399CC)
            .text(65, 140, 6, "12");
    assertThat(page(sketch).blocks()).allSatisfy(b -> assertThat(b).isInstanceOf(Line.class));
  }

  @Test
  void marksLinesThatStandAfterAGap() {
    PdfSketch sketch = a4();
    double[] tops = {80, 95, 110, 145, 160, 175};
    for (double top : tops) {
      sketch.text(50, top, 10, "高さ" + (int) top);
    }
    assertThat(page(sketch).blocks().stream().map(Line.class::cast).filter(Line::afterGap))
        .extracting(Line::text)
        .containsExactly("高さ80", "高さ145");
  }

  @Test
  void namesAPageWithoutText() {
    assertThat(codes(read(a4().image(50, 50, 400, 400)))).containsExactly("page.no-text");
  }

  @Test
  void doesNotTrustTextWithoutUnicode() {
    PdfSketch sketch = a4().font(FontKind.TYPE3_WITHOUT_UNICODE).text(50, 50, 12, "里山の記録");
    assertThat(codes(read(sketch))).contains("page.unreadable-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "åœ°åŸŸã®è¨˜éŒ²", // UTF-8 as Windows-1252
        "縺薙ｌ縺九ｉ縺ｮ驥悟ｱｱ繧貞ｮ医ｋ縺溘ａ縺ｮ險倬鹸縺ｧ縺", // UTF-8 as Windows-31J
        // The table of the kana was lost: 里山の小屋を守り、峠の道を直す人を助ける事業…
        // Some kana were lost, and commas and stops became figures.
        "渡º鳥の観察小屋や木道を整備する市町村を助ける事業であって、取º組む人を募»ことを目的とし2峠の道を守»",
        // The names that a printer's driver gives to drawings of letters, taken for ornaments
        "✍✎✏✑✒✓✔✕✖✗✘✙✚✛✜✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺",
        "里山~小屋²守º、峠~道²直y人²助{»事業~費用²市町村{渡û、毎年~記録²残y仕組z²作»"
      })
  void doesNotTrustTextThatCannotBeMeant(String text) {
    assertThat(codes(read(a4().font(FontKind.IDENTITY).text(50, 50, 12, text))))
        .contains("page.unreadable-text");
  }

  @Test
  void trustsNamesFromAbroadAndNotesAmongJapanese() {
    String text = "ザ・Café Müllerの制度²の見直しと、Ærøの島の例³に学ぶ峠の茶屋の支援";
    assertThat(codes(read(a4().font(FontKind.IDENTITY).text(50, 50, 12, text)))).isEmpty();
  }

  @Test
  void trustsAListOfNamesWithoutKana() {
    String names = "総務省自治行政局地域自立応援課、里山振興室、小屋管理課、峠道保全室、記録課";
    assertThat(codes(read(a4().text(50, 50, 12, names)))).isEmpty();
  }

  @Test
  void namesAPageWhoseLettersAreOutlines() {
    PdfSketch sketch = a4();
    for (int i = 0; i < 100; i++) {
      sketch.filled(50 + i * 4, 50, 3, 9, 0);
    }
    assertThat(codes(read(sketch))).containsExactly("page.no-text");
  }

  @Test
  void saysNothingOfAWhitePage() {
    assertThat(codes(read(a4()))).isEmpty();
  }

  @Test
  void hasPagesWithoutTextRecognisedAndNoOthers() {
    PdfSketch sketch = a4().text(50, 50, 12, "里山の記録").page(595, 842).image(0, 0, 595, 842);
    assertThat(Drawn.recognised(sketch, ReadOptions.DEFAULT).value().pages())
        .extracting(Page::number, Page::origin, p -> p.blocks().get(0).text())
        .containsExactly(
            tuple(1, Page.Origin.TEXT, "里山の記録"), tuple(2, Page.Origin.OCR, "page 2 at 300 dpi"));
  }

  /** Programs that recognise scans may lay what they read under the picture. */
  @Test
  void doesNotBelieveTextThatLiesUnderAPicture() {
    String text = "里山の記録に充てる分は26,815百万円";
    PdfSketch under = a4().text(50, 50, 12, text).image(0, 0, 595, 842);
    PdfSketch upon = a4().image(0, 0, 595, 842).text(50, 50, 12, text);
    assertThat(origins(under)).containsExactly(Page.Origin.OCR);
    assertThat(origins(upon)).containsExactly(Page.Origin.TEXT);
  }

  /** Scanners cut a page into strips; its number may be text. */
  @Test
  void takesAScanInStripsForAScan() {
    PdfSketch strips = a4().scan(0, 0, 595, 280).scan(0, 280, 595, 280).scan(0, 560, 595, 282);
    assertThat(origins(strips.text(290, 820, 10, "- 3 -"))).containsExactly(Page.Origin.OCR);
  }

  private static List<Page.Origin> origins(PdfSketch sketch) {
    return Drawn.recognised(sketch, ReadOptions.DEFAULT).value().pages().stream()
        .map(Page::origin)
        .toList();
  }

  @Test
  void leavesPagesWithoutTextUnreadWhereThatIsAskedFor() {
    ReadOptions hurried = new ReadOptions(Optional.empty(), false);
    assertThat(codes(Drawn.recognised(a4().image(0, 0, 595, 842), hurried)))
        .containsExactly("page.no-text", "ocr.off");
  }

  @Test
  void readsTheSameFromGlyphsThatAreDrawings() {
    TableSketch table = TableSketch.of(80, 200).row(label("目的"), of("里山を守る。"));
    assertThat(blocks(a4().font(FontKind.TYPE3).table(50, 80, table)))
        .containsExactly("[目的 | 里山を守る。]");
  }

  @Test
  void namesAFileThatWasCutOff() {
    byte[] whole = a4().text(50, 50, 12, "里山の記録").bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length - 60);
    assertThat(codes(read(cut, PageBudget.DEFAULT))).contains("file.damaged");
  }

  @Test
  void stopsAPageThatAsksForTooMuch() {
    PageBudget ten = new PageBudget(1_000, 10, 10, 10, 10, 1 << 20);
    byte[] pdf = a4().text(50, 50, 12, "これは十文字より長い文章です").bytes();
    assertThat(codes(read(pdf, ten))).containsExactly("page.truncated");
    assertThat(read(pdf, ten).value().pages().get(0).blocks().get(0).text())
        .isEqualTo("これは十文字より長い");
  }

  /** Each page keeps its own limits, and all of them would take the time of the file. */
  @Test
  void givesLittleToEachPageBehindManyThatAskForAll() {
    PdfSketch sketch = new PdfSketch();
    for (int page = 0; page < 203; page++) {
      sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
      for (int line = 0; line < 20; line++) {
        sketch.text(50, 50 + 20 * line, 10, "橋");
      }
    }
    Found<Document> found = read(sketch.bytes(), new PageBudget(100, 10, 100, 10, 10, 1 << 20));
    assertThat(found.value().pages().get(150).blocks()).isNotEmpty();
    assertThat(found.issues().stream().filter(i -> i.arguments().contains("1 operators")))
        .extracting(issue -> issue.place().page().getAsInt())
        .contains(203)
        .doesNotContain(151);
  }

  @Test
  void aFontThatUnpacksToTooMuchCostsItsPageAlone() {
    for (byte[] pdf :
        List.of(
            HeavyFonts.program(65),
            HeavyFonts.table(9),
            HeavyFonts.endlessRange(),
            HeavyFonts.endlessWidths())) {
      Found<Document> found = read(pdf, PageBudget.DEFAULT);
      assertThat(codes(found)).containsExactly("page.truncated");
      assertThat(found.value().pages().get(0).blocks()).isEmpty();
      assertThat(found.value().pages().get(1).blocks().get(0).text())
          .isEqualTo("a plain line of text");
    }
  }

  @Test
  void aColourThatUnpacksToTooMuchCostsItsPageAlone() {
    for (byte[] pdf :
        List.of(
            HeavyColors.profile(9),
            HeavyColors.profileOfPlainColors(9),
            HeavyColors.table(9),
            HeavyColors.function(9),
            HeavyColors.inlinePicture(65))) {
      Found<Document> found = read(pdf, PageBudget.DEFAULT);
      assertThat(codes(found)).containsExactly("page.truncated");
      assertThat(found.value().pages().get(0).blocks()).isEmpty();
      assertThat(found.value().pages().get(1).blocks().get(0).text())
          .isEqualTo("a plain line of text");
    }
  }

  @Test
  void refusesWhatIsNoPdf() {
    byte[] text = "これは文です".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(text, PageBudget.DEFAULT))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void asksForThePasswordOfAnEncryptedFile() throws IOException {
    byte[] locked = locked(a4().text(50, 50, 12, "里山の記録").bytes());
    Found<Document> found = read(locked, PageBudget.DEFAULT);
    assertThat(codes(found)).containsExactly("file.encrypted");
    assertThat(found.value().pages()).isEmpty();
  }

  private static byte[] locked(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
