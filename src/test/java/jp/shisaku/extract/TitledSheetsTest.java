package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.check.Checks;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets without the label 施策名, whose name is the title above 担当, 予算額 and 目的. */
class TitledSheetsTest {

  private static final List<String> NAMES = List.of("風船便の普及", "竹馬通学の支援", "凧揚げ気象観測");

  private static PdfSketch pages(Sheet sheet) {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < NAMES.size(); i++) {
      sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
      sheet.draw(sketch, i);
    }
    return sketch;
  }

  private interface Sheet {
    void draw(PdfSketch sketch, int i);
  }

  private static TableSketch header(String... officeOfRow) {
    TableSketch table = TableSketch.of(90, 300);
    for (String office : officeOfRow) {
      table.row(label("担当課"), of(office));
    }
    return table.row(label("予算額"), of("令和8年度予算案：120百万円"));
  }

  private static List<Measure> measures(PdfSketch sketch) {
    return measures(DrawnForm.read(sketch));
  }

  private static List<Measure> measures(Document document) {
    return Extracted.from(document).value().measures();
  }

  private static String office(int i) {
    return "総務省遊戯局" + List.of("風船", "竹馬", "凧揚").get(i) + "課";
  }

  private static void assertRead(List<Measure> measures) {
    assertThat(measures)
        .extracting(
            m -> m.name().orElse(""), m -> m.offices().stream().map(Office::printed).toList())
        .containsExactly(
            tuple(NAMES.get(0), List.of(office(0))),
            tuple(NAMES.get(1), List.of(office(1))),
            tuple(NAMES.get(2), List.of(office(2))));
    assertThat(measures)
        .allSatisfy(
            m -> {
              assertThat(m.budget().lines())
                  .singleElement()
                  .satisfies(line -> assertThat(line.amountYen()).contains(120_000_000L));
              assertThat(m.purpose()).contains("遊びを広める。");
              assertThat(m.overview()).contains("道具を配る。");
            });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "①", "[1] ", "（1）", "1．", "施策1　"})
  void areReadByTheirTitlesWithAndWithoutNumbers(String number) {
    assertRead(
        measures(
            pages(
                (sketch, i) -> {
                  String mark =
                      number.replace('1', (char) ('1' + i)).replace('①', (char) ('①' + i));
                  sketch.text(40, 40, 18, mark + NAMES.get(i));
                  sketch.table(40, 80, header(office(i)));
                  sketch.table(
                      40,
                      150,
                      TableSketch.of(90, 300)
                          .row(label("目的"), of("遊びを広める。"))
                          .row(label("概要"), of("道具を配る。")));
                })));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"令和8年度予算額", "R8予算額", "令和8年度当初予算案", "令和8年度概算要求額"})
  void haveTheYearOfTheirAmountInItsLabel(String budget) {
    assertRead(
        measures(
            pages(
                (sketch, i) ->
                    sketch.table(
                        40,
                        80,
                        TableSketch.of(90, 210, 110, 100)
                            .row(of(NAMES.get(i)).columns(4))
                            .row(label("担当課"), of(office(i)), label(budget), of("120百万円"))
                            .row(label("目的"), of("遊びを広める。").columns(3))
                            .row(label("概要"), of("道具を配る。").columns(3))))));
  }

  @Test
  void haveTheYearOfTheirAmountInItsLabelOnALine() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(NAMES.get(i)).append("\n\n担当課：").append(office(i));
      text.append("\n令和8年度予算額：120百万円\n目的：遊びを広める。\n概要：道具を配る。\n\n");
    }
    assertRead(measures(Pages.text(text.toString())));
  }

  @Test
  void haveTheirOfficeInBracketsAtTheRight() {
    assertRead(
        measures(
            pages(
                (sketch, i) -> {
                  sketch.text(40, 40, 18, NAMES.get(i));
                  sketch.text(560, 44, 9, "（" + office(i) + "）");
                  sketch.table(40, 80, header());
                  sketch.boldText(40, 130, 10, "【目的】");
                  sketch.text(50, 145, 10, "遊びを広める。");
                  sketch.boldText(40, 165, 10, "【概要】");
                  sketch.text(50, 180, 10, "道具を配る。");
                })));
  }

  /** Far from each other, they are no column; what does not fit goes on at the left edge. */
  @Test
  void haveTheirOfficeBehindTheirAmountWhereItWraps() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    for (int i = 0; i < 5; i++) {
      int top = 40 + 130 * i;
      sketch.boldText(40, top, 12, "遊び広場の手入れ" + "一二三四五".charAt(i));
      sketch.text(40, top + 20, 10, "令和8年度予算案　120百万円（令和7年度　110百万円）");
      sketch.text(330, top + 20, 10, i == 3 ? "総務省遊戯局竹馬・凧揚げ・風船" : "総務省遊戯局竹馬課");
      if (i == 3) {
        sketch.text(40, top + 34, 10, "遊び課");
      }
      sketch.boldText(40, top + 50, 11, "目的").text(40, top + 66, 10, "広い原で遊びを広める。");
      sketch.boldText(40, top + 82, 11, "概要").text(40, top + 98, 10, "道具を配る。");
    }
    assertThat(measures(sketch))
        .hasSize(5)
        .extracting(m -> m.offices().get(0).printed())
        .containsOnly("総務省遊戯局竹馬課", "総務省遊戯局竹馬・凧揚げ・風船遊び課");
  }

  @Test
  void areReadWithoutALayout() {
    StringBuilder text = new StringBuilder("令和8年度　遊びの施策集\n\n");
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(NAMES.get(i)).append("\n\n担当課 | ").append(office(i));
      text.append("\n予算額 | 令和8年度予算案：120百万円\n目的 | 遊びを広める。\n概要 | 道具を配る。\n\n");
    }
    assertRead(measures(Pages.text(text.toString())));
  }

  @Test
  void wrapWhereTheirFirstLineEndsAsAnOfficeDoes() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(40, 40, 18, "町の学校と里山の図書館");
    sketch.text(40, 64, 18, "を結ぶ事業");
    sketch.table(40, 100, header("総務省遊戯局風船課"));
    sketch.table(40, 170, TableSketch.of(90, 300).row(label("目的"), of("遊びを広める。")));
    assertThat(measures(sketch))
        .singleElement()
        .satisfies(m -> assertThat(m.name()).contains("町の学校と里山の図書館を結ぶ事業"));
  }

  /** The title is wrapped around the office in its box, and ends with a line in brackets. */
  @Test
  void goOnBelowTheOfficeAtTheRight() {
    PdfSketch sketch =
        pages(
            (drawn, i) -> {
              drawn.text(40, 40, 18, NAMES.get(i) + "を里山に広めて");
              drawn.rectangle(520, 38, 260, 16).text(525, 41, 9, office(i));
              drawn.text(40, 64, 18, "続ける事業");
              drawn.text(40, 88, 18, "（里山モデル）");
              drawn.table(40, 120, header());
              drawn.table(
                  40,
                  160,
                  TableSketch.of(90, 300)
                      .row(label("目的"), of("遊びを広める。"))
                      .row(label("概要"), of("道具を配る。")));
            });
    assertThat(measures(sketch))
        .extracting(m -> m.name().orElse(""), m -> m.offices().get(0).printed())
        .containsExactly(
            tuple(NAMES.get(0) + "を里山に広めて続ける事業（里山モデル）", office(0)),
            tuple(NAMES.get(1) + "を里山に広めて続ける事業（里山モデル）", office(1)),
            tuple(NAMES.get(2) + "を里山に広めて続ける事業（里山モデル）", office(2)));
  }

  /** The line in brackets stands right below the line with the office. */
  @Test
  void goOnInBracketsBelowTheOfficeAtTheRight() {
    PdfSketch sketch =
        pages(
            (drawn, i) -> {
              drawn.text(40, 40, 18, NAMES.get(i) + "を里山に広める事業");
              drawn.text(520, 43, 9, office(i));
              drawn.text(40, 64, 18, "（里山モデル）");
              drawn.table(
                  40,
                  96,
                  TableSketch.of(90, 300)
                      .row(label("施策分類"), of("①予算"))
                      .row(label("予算額"), of("令和8年度予算案：120百万円")));
              drawn.table(40, 160, TableSketch.of(90, 300).row(label("目的"), of("遊びを広める。")));
            });
    assertThat(measures(sketch))
        .extracting(m -> m.name().orElse(""), m -> m.offices().get(0).printed())
        .containsExactly(
            tuple(NAMES.get(0) + "を里山に広める事業（里山モデル）", office(0)),
            tuple(NAMES.get(1) + "を里山に広める事業（里山モデル）", office(1)),
            tuple(NAMES.get(2) + "を里山に広める事業（里山モデル）", office(2)));
  }

  @Test
  void haveTheirTitleOnAGroundAndTheOfficeInABoxBesideIt() {
    assertRead(
        measures(
            pages(
                (drawn, i) -> {
                  drawn.filled(40, 36, 480, 26, 0x1F4E9E);
                  drawn.inked(0xFFFFFF, s -> s.text(44, 40, 18, NAMES.get(i)));
                  drawn.rectangle(520, 36, 260, 26).text(525, 44, 9, office(i));
                  drawn.table(40, 80, header());
                  drawn.table(
                      40,
                      120,
                      TableSketch.of(90, 300)
                          .row(label("目的"), of("遊びを広める。"))
                          .row(label("概要"), of("道具を配る。")));
                })));
  }

  /** Between title and first label nothing has a label of its own. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "%s/令和8年度予算案 120百万円",
        "%s/令和8年度予算案：120百万円（一般会計）",
        "令和8年度当初予算 120百万円/（%s）",
        "%s/令和8年度概算要求額　120百万円（うち推進費12百万円）",
        "令和8年度予算案　120百万円　　%s",
        "担当：%s/令和8年度予算案　120百万円（新規）"
      })
  void haveOfficeAndAmountWithoutLabels(String head) {
    StringBuilder text = new StringBuilder("令和8年度　遊びの施策集\n\n");
    for (int i = 0; i < NAMES.size(); i++) {
      text.append("（%d）%s%n".formatted(i + 1, NAMES.get(i)));
      text.append(head.formatted(office(i)).replace('/', '\n'));
      text.append("\n＜目的＞\n遊びを広める。\n＜概要＞\n道具を配る。\n＜内容＞\n・道具の調査\n・道具の研修\n\n");
    }
    List<Measure> measures = measures(Pages.text(text.toString()));
    assertRead(measures);
    assertThat(measures).allSatisfy(m -> assertThat(m.details()).contains("・道具の調査\n・道具の研修"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"（担当）", "［お問い合わせ先］", "担当課："})
  void haveTheirOfficeAtTheFoot(String label) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(NAMES.get(i)).append("\n令和8年度予算案　120百万円\n背景・課題\n遊びが減った。\n1 目的\n遊びを広める。\n");
      text.append("2 概要\n道具を配る。\n3 事業内容\n・道具の調査\n").append(label).append(office(i)).append("\n\n");
    }
    List<Measure> measures = measures(Pages.text(text.toString()));
    assertRead(measures);
    assertThat(measures)
        .allSatisfy(m -> assertThat(m.details()).contains("背景・課題\n遊びが減った。\n・道具の調査"));
  }

  @Test
  void haveAMarkOrAWordInThePlaceOfTheirAmount() {
    StringBuilder text = new StringBuilder();
    List<String> amounts = List.of("令和8年度概算要求額 120百万円", "【制度・規制改革】", "令和8年度概算要求額 事項要求");
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(NAMES.get(i)).append('\n').append(office(i)).append('\n').append(amounts.get(i));
      text.append("\n目的\n遊びを広める。\n概要\n道具を配る。\n\n");
    }
    assertThat(measures(Pages.text(text.toString())))
        .extracting(
            m -> m.name().orElse(""),
            m -> m.classification().stream().map(c -> c.label()).toList(),
            m -> m.budget().lines().stream().map(l -> l.amountYen().orElse(-1L)).toList())
        .containsExactly(
            tuple(NAMES.get(0), List.of(), List.of(120_000_000L)),
            tuple(NAMES.get(1), List.of("制度・規制改革"), List.of()),
            tuple(NAMES.get(2), List.of(), List.of(-1L)));
  }

  @Test
  void haveADashOrANoteBesideTheirAmountsAndSeveralOffices() {
    StringBuilder text = new StringBuilder();
    List<String> amounts =
        List.of("－", "—\n（令和7年度予算額：80百万円）", "（令和7年度予算額：80百万円）\n（令和7年度で終了）\n総務省遊戯局遊具課");
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(NAMES.get(i)).append('\n').append(amounts.get(i)).append('\n').append(office(i));
      text.append("\n目的\n遊びを広める。\n概要\n道具を配る。\n\n");
    }
    assertThat(measures(Pages.text(text.toString())))
        .extracting(
            m -> m.name().orElse(""),
            m -> m.offices().stream().map(Office::printed).toList(),
            m -> m.budget().lines().stream().map(l -> l.amountYen().orElse(-1L)).toList(),
            m -> m.budget().notes())
        .containsExactly(
            tuple(NAMES.get(0), List.of(office(0)), List.of(), List.of()),
            tuple(NAMES.get(1), List.of(office(1)), List.of(80_000_000L), List.of()),
            tuple(
                NAMES.get(2),
                List.of("総務省遊戯局遊具課", office(2)),
                List.of(80_000_000L),
                List.of("令和7年度で終了")));
  }

  @Test
  void areVouchedForByEachOtherWithoutAnyAmounts() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      text.append("%d %s%n%s%n".formatted(i + 1, NAMES.get(i), office(i)));
      text.append("目的\n遊びを広める。\n概要\n道具を配る。\n詳細\n道具を測る。\n\n");
    }
    assertThat(measures(Pages.text(text.toString())))
        .extracting(m -> m.name().orElse(""), m -> m.offices().get(0).printed())
        .containsExactly(
            tuple(NAMES.get(0), office(0)),
            tuple(NAMES.get(1), office(1)),
            tuple(NAMES.get(2), office(2)));
  }

  @Test
  void areParagraphsUnderAChapter() {
    StringBuilder text = new StringBuilder("令和8年度　遊びの施策集\n\n第1章　空の遊び\n");
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(NAMES.get(i)).append("\n令和8年度予算案　120百万円\n").append(office(i));
      text.append("\n目的\n遊びを広める。\n概要\n道具を配る。\n");
    }
    assertRead(measures(Pages.text(text.toString())));
  }

  /** The title of the second one stands at the foot of the first page, items right above it. */
  @Test
  void goOnOverPagesAndMayLeaveTheirTitleBehind() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    int y = 40;
    for (int i = 0; i < NAMES.size(); i++) {
      sketch.boldText(40, y, 18, NAMES.get(i));
      if (i == 1) {
        sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
        y = 20;
      }
      sketch.text(40, y + 30, 12, office(i)).text(40, y + 48, 12, "令和8年度予算案 120百万円");
      sketch.boldText(40, y + 70, 14, "目的").text(40, y + 90, 12, "遊びを広める。");
      sketch.boldText(40, y + 110, 14, "概要").text(40, y + 130, 12, "道具を配る。");
      sketch.boldText(40, y + 150, 14, "詳細").text(60, y + 170, 12, "道具の調査");
      sketch.text(60, y + 190, 12, "道具の研修");
      y += 220;
    }
    List<Measure> measures = measures(sketch);
    assertRead(measures);
    assertThat(measures)
        .allSatisfy(
            m -> {
              assertThat(m.heading()).isEmpty();
              assertThat(m.details()).get().asString().endsWith("道具の研修");
            });
  }

  @Test
  void haveATableOfAmountsByYearBelowTheirTitle() {
    assertRead(
        measures(
            pages(
                (sketch, i) -> {
                  sketch.text(40, 40, 18, NAMES.get(i)).text(40, 70, 10, "〔" + office(i) + "〕");
                  sketch.table(
                      40, 90, TableSketch.of(200).row(label("令和8年度予算案")).row(of("120百万円")));
                  sketch.boldText(40, 150, 10, "目的").text(40, 165, 10, "遊びを広める。");
                  sketch.boldText(40, 185, 10, "概要").text(40, 200, 10, "道具を配る。");
                })));
  }

  /** Label and value stand beside each other, without lines; the last title is left behind. */
  @Test
  void leaveTheirTitleBehindBelowATable() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    int y = 40;
    for (int i = 0; i < NAMES.size(); i++) {
      sketch.boldText(40, y, 18, NAMES.get(i));
      if (i == 2) {
        sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
        y = 20;
      }
      sketch.text(40, y + 30, 12, "予算額　令和8年度予算案：120百万円").text(40, y + 50, 12, "担当課　" + office(i));
      sketch.boldText(40, y + 75, 14, "目的").text(40, y + 95, 12, "遊びを広める。");
      sketch.boldText(40, y + 115, 14, "概要").text(40, y + 135, 12, "道具を配る。");
      y += 170;
    }
    assertRead(measures(sketch));
  }

  /** The first sheet up to its texts, with labels. */
  private static String headWithLabels() {
    return "施策名：%s\n担当課：%s\n予算額：令和8年度予算案：120百万円\n".formatted(NAMES.get(0), office(0));
  }

  /** Each text has one label of the other sheet. */
  @Test
  void areToldWhereTheirLabelsStandInSeveralTextsOfAnother() {
    Document document =
        Pages.text(headWithLabels() + "目的：遊びを広める。\n目的：空を飛ぶ。\n概要：道具を配る。\n概要：凧を配る（令和8年度 12百万円）。\n");
    assertThat(Checks.checked(Extracted.from(document).value()).issues())
        .extracting(i -> i.code())
        .contains(IssueCode.TEXT_OF_OTHER_SHEET);
  }

  /**
   * Nothing between the sheets tells where the second one begins; its labels do tell that it is
   * there.
   */
  @Test
  void areToldWhereOneStandsInTheTextOfAnother() {
    String sheet = "目的：遊びを広める。\n概要：道具を配る。\n";
    Document document =
        Pages.text(
            headWithLabels()
                + sheet
                + "詳細：道具を測る。\n"
                + NAMES.get(1)
                + "\n令和8年度予算案：120百万円\n"
                + sheet);
    assertThat(Checks.checked(Extracted.from(document).value()).issues())
        .filteredOn(i -> i.code() == IssueCode.TEXT_OF_OTHER_SHEET)
        .singleElement()
        .satisfies(i -> assertThat(i.arguments()).containsExactly("details", "目的：遊びを広める。"));
  }

  @Test
  void areNoPagesOfAPaperWithSomeOfTheLabels() {
    PdfSketch paper =
        pages(
            (sketch, i) -> {
              sketch.text(40, 40, 18, NAMES.get(i));
              sketch.table(
                  40,
                  80,
                  TableSketch.of(90, 300)
                      .row(label("目的"), of("遊びを広める。"))
                      .row(label("概要"), of("道具を配る。")));
            });
    assertThat(measures(paper)).isEmpty();
  }

  /** The label of their amount is broken around the line of another one: told, not guessed. */
  @Test
  void areToldWhereTheirLabelsStandButNoSheetIsFound() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(NAMES.get(i)).append("\n\n                     令和8年度予\n担当課：").append(office(i));
      text.append("         120百万円\n                     算額\n目的：遊びを広める。\n\n");
    }
    Document document = Pages.text(text.toString());
    assertThat(measures(document)).isEmpty();
    assertThat(Extracted.from(document).issues())
        .filteredOn(i -> i.code().code().equals("publication.labels-unread"))
        .singleElement()
        .satisfies(i -> assertThat(i.arguments()).containsExactly("担当課", "目的", "3"));
  }

  /** Below the table of the header, without rulings. */
  @Test
  void readsLabelsBesideTheMiddleOfTheirValues() {
    PdfSketch sheets =
        pages(
            (sketch, i) ->
                sketch
                    .text(60, 60, 14, NAMES.get(i))
                    .table(60, 90, header(office(i)))
                    .text(60, 160, 10, "目的")
                    .text(160, 160, 10, "遊びを広める。")
                    .text(160, 190, 10, "里山の村に道具を配り、子どもが")
                    .text(60, 196, 10, "概要")
                    .text(160, 202, 10, "遊べるようにする。"));
    assertThat(measures(sheets))
        .extracting(m -> m.overview().orElse(""))
        .hasSize(3)
        .allMatch(overview -> overview.startsWith("里山") && overview.endsWith("遊べるようにする。"));
  }

  /** 夜の図書館 ends as an office does, but no office is set larger than the labels below it. */
  /** The end of a text right above the next label is no title below a larger one. */
  @Test
  void holdTextsThatEndWithoutAStop() {
    PdfSketch sketch =
        pages(
            (page, i) ->
                page.text(50, 50, 14, NAMES.get(i))
                    .text(50, 80, 10, "1. 事業の目的")
                    .text(50, 94, 10, "遊びの意義や有用性についての認識を高め、遊びを知る人を増やすとともに、")
                    .text(50, 108, 10, i == 1 ? "遊びを活かした取組の実装化を図る" : "遊びを活かした取組を広める。")
                    .text(50, 130, 10, "2. 事業の内容")
                    .text(50, 144, 10, "遊びを調べる。")
                    .text(50, 166, 10, "3. 予算額")
                    .text(50, 180, 10, "令和8年度当初予算　120百万円")
                    .text(50, 202, 10, "4. 担当課")
                    .text(50, 216, 10, office(i)));
    assertThat(measures(sketch))
        .extracting(m -> m.name().orElseThrow())
        .containsExactlyElementsOf(NAMES);
  }

  @Test
  void mayBeNamedAsAnOfficeIs() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    List<String> names = List.of("風船便の普及", "夜の図書館", "里山の石積み教室");
    for (int i = 0; i < names.size(); i++) {
      double top = 60 + 200 * i;
      sketch.boldText(40, top, 14, names.get(i));
      sketch.lines(40, top + 30, 10, 18, "令和8年度予算案：" + (i + 1) + "百万円", "担当課：里山課");
      sketch.lines(40, top + 70, 10, 18, "目的", "里山に人を集める。", "概要", "毎週開く。");
    }
    assertThat(measures(sketch))
        .extracting(m -> m.name().orElse(""), m -> m.offices().get(0).printed())
        .containsExactly(tuple("風船便の普及", "里山課"), tuple("夜の図書館", "里山課"), tuple("里山の石積み教室", "里山課"));
  }

  /** No table is told where 目的 has its text below: the second amount, 36, was a title. */
  @Test
  void haveBareAmountsOnTwoLinesBesideTheirLabel() {
    List<Measure> measures =
        measures(
            pages(
                (sketch, i) -> {
                  sketch.text(39, 39, 18, "（" + (i + 1) + "）" + NAMES.get(i));
                  sketch.text(96, 74, 9.5, "担当").text(178, 74, 9.5, office(i));
                  sketch.text(67, 96, 9.5, "予算額（百万円）");
                  sketch.text(178, 90, 9.5, "【R8年度予算案】120");
                  sketch.text(178, 103, 9.5, "【R7年度補正予算】36");
                  sketch.text(397, 124, 9.5, "事業の目的").text(39, 140, 9.5, "遊びを広める。");
                  sketch.text(402, 161, 9.5, "事業概要").text(39, 177, 9.5, "道具を配る。");
                }));
    assertThat(measures)
        .extracting(m -> m.name().orElse(""), m -> m.budget().lines().size())
        .containsExactly(tuple(NAMES.get(0), 2), tuple(NAMES.get(1), 2), tuple(NAMES.get(2), 2));
  }

  /** The figure before the bracket is on the upper line, the unit on the lower one. */
  @Test
  void haveAnAmountThatWrapsInANarrowBox() {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < NAMES.size(); i++) {
      sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
      sketch.text(40, 40, 18, NAMES.get(i));
      sketch.text(400, 40, 10, "【令和8年度予算案 12" + i);
      sketch.text(420, 52, 10, "（95）百万円】");
      sketch.text(40, 90, 10, "＜目的＞");
      sketch.text(40, 104, 10, "遊びを広める。");
      sketch.text(40, 130, 10, "＜概要＞");
      sketch.text(40, 144, 10, "道具を配る。");
      sketch.text(40, 400, 10, "（担当）" + office(i));
    }
    List<Measure> measures = measures(sketch);
    assertThat(measures)
        .extracting(m -> m.name().orElse(""), m -> m.budget().lines().get(0).amountYen().get())
        .containsExactly(
            tuple(NAMES.get(0), 120_000_000L),
            tuple(NAMES.get(1), 121_000_000L),
            tuple(NAMES.get(2), 122_000_000L));
  }

  @Test
  void haveASubtitleInSmallerPrintWhichIsNoNameOfItsOwn() {
    List<Measure> measures =
        measures(
            pages(
                (sketch, i) -> {
                  sketch.text(40, 40, 15, NAMES.get(i));
                  sketch.text(40, 60, 9, "～遊びを支える～");
                  sketch.table(40, 80, header(office(i)));
                  sketch.table(
                      40,
                      200,
                      TableSketch.of(90, 300)
                          .row(label("目的"), of("遊びを広める。"))
                          .row(label("概要"), of("道具を配る。")));
                }));
    assertThat(measures)
        .extracting(m -> m.name().orElse(""))
        .isEqualTo(NAMES.stream().map(name -> name + "～遊びを支える～").toList());
  }
}
