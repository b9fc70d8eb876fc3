package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titled sheets in texts without a layout, where only the words tell what a line is. */
class TitledTextsTest {

  private static final List<String> NAMES = List.of("風船便の普及", "竹馬通学の支援", "凧揚げ気象観測");

  private static final String PROSE = "目的\n遊びを広める。\n概要\n道具を配る。\n";

  private interface Sheet {
    String of(int i);
  }

  private static List<Measure> measures(String before, String between, Sheet sheet) {
    List<String> sheets = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      sheets.add(sheet.of(i));
    }
    return Extracted.from(Pages.text(before + String.join(between, sheets))).value().measures();
  }

  private static String office(int i) {
    return "総務省遊戯局" + List.of("風船", "竹馬", "凧揚").get(i) + "課";
  }

  private static void assertRead(List<Measure> measures) {
    assertThat(measures)
        .extracting(
            m -> m.name().orElse(""),
            m -> m.offices().stream().map(Office::printed).toList(),
            m -> m.budget().lines().stream().map(l -> l.amountYen().orElse(-1L)).toList())
        .containsExactly(
            tuple(NAMES.get(0), List.of(office(0)), List.of(120_000_000L)),
            tuple(NAMES.get(1), List.of(office(1)), List.of(120_000_000L)),
            tuple(NAMES.get(2), List.of(office(2)), List.of(120_000_000L)));
    assertThat(measures)
        .allSatisfy(
            m -> {
              assertThat(m.purpose().orElse("")).startsWith("遊びを広める。");
              assertThat(m.overview().orElse("")).startsWith("道具を配る。");
            });
  }

  /** The rest of a sentence above the next label is no title. */
  @Test
  void goOnBehindATextWithoutAStop() {
    List<Measure> measures =
        measures(
            "",
            "\f",
            i ->
                NAMES.get(i)
                    + "\n\n■目的\n遊びを広める。\n\n■概要\n道具を配る。遊びを知る機会を提供するため、\n遊びの学校を開催\n\n■詳細\n"
                    + "道具を集める。\n\n■予算額\n令和8年度予算案：120百万円\n\n【担当】"
                    + office(i)
                    + "\n");
    assertRead(measures);
  }

  /** Offices below each other behind one label at the foot are offices each. */
  @Test
  void haveSeveralOfficesAtTheFoot() {
    List<Measure> measures =
        measures(
            "",
            "\n\n",
            i ->
                NAMES.get(i)
                    + "\n"
                    + PROSE
                    + "予算額\n令和8年度予算案：120百万円\n【担当】"
                    + office(i)
                    + "\n総務省伝承局里山課\n");
    assertThat(measures)
        .allSatisfy(
            m -> {
              assertThat(m.offices()).extracting(Office::printed).contains("総務省伝承局里山課");
              assertThat(m.budget().notes()).isEmpty();
            });
    assertThat(measures).hasSize(NAMES.size());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"所管　", "担当：", "［担当］", "担当 "})
  void haveTheLabelOfTheOfficeBeforeAndBehindTheAmounts(String label) {
    assertRead(
        measures(
            "",
            "\n",
            i -> NAMES.get(i) + "\n" + label + office(i) + "\n令和8年度予算案 120百万円\n" + PROSE));
    assertRead(
        measures(
            "",
            "\n",
            i -> NAMES.get(i) + "\n令和8年度予算案 120百万円\n" + label + office(i) + "\n" + PROSE));
  }

  @Test
  void haveSeveralOfficesBehindOneLabel() {
    assertThat(
            measures(
                "",
                "\n",
                i -> NAMES.get(i) + "\n令和8年度予算案 120百万円\n担当：" + office(i) + "、総務省遊戯局独楽課\n" + PROSE))
        .extracting(m -> m.offices().stream().map(Office::printed).toList())
        .containsExactly(
            List.of(office(0), "総務省遊戯局独楽課"),
            List.of(office(1), "総務省遊戯局独楽課"),
            List.of(office(2), "総務省遊戯局独楽課"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"（課）　　予算", "課　予算", "課／予算", "【課】予算"})
  void haveOfficeAndAmountOnOneLine(String line) {
    assertRead(
        measures(
            "",
            "\n",
            i ->
                NAMES.get(i)
                    + "\n"
                    + line.replace("課", office(i)).replace("予算", "令和8年度当初予算額　120,000千円")
                    + "\n"
                    + PROSE));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ゼロ予算事業", "（ゼロ予算）", "予算措置なし"})
  void sayThatTheyNeedNoBudget(String none) {
    List<Measure> measures =
        measures(
            "",
            "\n",
            i ->
                NAMES.get(i)
                    + (i == 1 ? "\n" + none : "\n令和8年度当初予算額　120百万円")
                    + "\n担当課："
                    + office(i)
                    + "\n"
                    + PROSE);
    assertThat(measures)
        .extracting(
            m -> m.name().orElse(""),
            m -> m.budget().lines().stream().filter(l -> l.amountYen().isPresent()).count())
        .containsExactly(tuple(NAMES.get(0), 1L), tuple(NAMES.get(1), 0L), tuple(NAMES.get(2), 1L));
    assertThat(measures.get(1).budget().printed()).contains(none);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"令和8年度　遊びの主要施策集", "遊びの主要施策集", "施策1", ""})
  void haveNoOtherLinesInTheirNameThoughNoBlankLineParts(String title) {
    assertRead(
        measures(
            title + "\n",
            "予定\n令和8年4月 公募開始\n令和8年10月 交付決定\n",
            i -> NAMES.get(i) + "\n" + office(i) + "\n令和8年度予算案 120百万円\n" + PROSE));
  }

  @Test
  void areWrappedWhereTheUpperLineCannotEndSo() {
    assertThat(
            measures(
                "",
                "\n",
                i -> NAMES.get(i) + "による\n里山のにぎわい\n" + office(i) + "\n令和8年度予算案 120百万円\n" + PROSE))
        .extracting(m -> m.name().orElse(""))
        .containsExactly(
            NAMES.get(0) + "による里山のにぎわい", NAMES.get(1) + "による里山のにぎわい", NAMES.get(2) + "による里山のにぎわい");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"・道具の調査\n", "道具の調査\n", ""})
  void haveAmountAndOfficeAtTheFoot(String item) {
    assertRead(
        measures(
            "",
            "\n",
            i ->
                NAMES.get(i)
                    + "\n目的：遊びを広める。\n概要：道具を配る。\n"
                    + item
                    + "令和8年度予算案：120百万円\n担当："
                    + office(i)
                    + "\n"));
  }

  /** It is no heading of the next title, and no end of the amounts. */
  @ParameterizedTest
  @ValueSource(strings = {"対前年度比 ＋5.2％", "前年度より10百万円増", "（対前年度 10百万円増）", "前年度同額"})
  void sayBelowAnAmountHowItChanged(String change) {
    assertRead(
        measures(
            "",
            "\n",
            i ->
                NAMES.get(i)
                    + "\n"
                    + PROSE
                    + "担当 "
                    + office(i)
                    + "\n予算額 令和8年度予算案 120百万円\n"
                    + change
                    + "\n"));
    List<Measure> atHead =
        measures(
            "",
            "\n",
            i -> NAMES.get(i) + "\n" + office(i) + "\n令和8年度予算案 120百万円\n" + change + "\n" + PROSE);
    assertRead(atHead);
    assertThat(atHead).allSatisfy(m -> assertThat(m.heading()).isEmpty());
  }

  @Test
  void haveASentenceBeforeTheirFirstLabel() {
    List<Measure> measures =
        measures(
            "",
            "\n",
            i -> NAMES.get(i) + "\n【" + office(i) + "】\n【令和8年度予算案：120百万円】\n子どもが減った。\n" + PROSE);
    assertRead(measures);
    assertThat(measures).allSatisfy(m -> assertThat(m.details()).contains("子どもが減った。"));
  }

  @Test
  void haveASectionOfItsOwnBehindTheAmounts() {
    List<Measure> measures =
        measures(
            "",
            "\n",
            i -> NAMES.get(i) + "\n" + office(i) + "\n令和8年度予算案：120百万円\n経緯\n子どもが減った。\n" + PROSE);
    assertRead(measures);
    assertThat(measures)
        .allSatisfy(
            m -> {
              assertThat(m.budget().printed()).contains("令和8年度予算案：120百万円");
              assertThat(m.details()).contains("経緯\n子どもが減った。");
            });
  }

  @Test
  void haveTheirLabelsInEnglishToo() {
    assertRead(
        measures(
            "",
            "\n",
            i ->
                NAMES.get(i)
                    + "\n"
                    + office(i)
                    + "\n令和8年度予算案 120百万円\n1．目的 Purpose\n遊びを広める。\n2．概要 Overview\n道具を配る。\n"));
  }

  /** Only bold print tells the title that was left behind at the foot of the page. */
  @Test
  void haveABoldTitleAtTheFootOfThePageBefore() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.boldText(40, 40, 10, NAMES.get(0));
    for (int i = 0; i < NAMES.size(); i++) {
      sketch.text(40, 60, 10, office(i)).text(40, 80, 10, "令和8年度予算案 120百万円");
      sketch.text(40, 110, 10, "目的").text(40, 125, 10, "遊びを広める。");
      sketch.text(40, 150, 10, "概要").text(40, 165, 10, "道具を配る。");
      if (i + 1 < NAMES.size()) {
        sketch.boldText(40, 400, 10, NAMES.get(i + 1));
        sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
      }
    }
    assertRead(Extracted.from(DrawnForm.read(sketch)).value().measures());
  }

  @Test
  void tellALabelThatStandsAgainBehindAnOffice() {
    List<Issue> issues =
        Extracted.from(
                Pages.text(
                    "施策名：風船便の普及\n目的：遊びを広める。\n予算額：令和8年度予算案 120百万円\n担当課："
                        + office(0)
                        + "\n目的：道を守る。\n"))
            .issues();
    assertThat(issues).extracting(Issue::code).contains(IssueCode.LABEL_DUPLICATE);
  }

  @Test
  void areNoCallsForTenders() {
    assertThat(
            measures(
                "公募情報\n\n",
                "\n",
                i ->
                    NAMES.get(i)
                        + "業務の委託\n予定価格　令和8年度 120百万円\n担当："
                        + office(i)
                        + "\n業務の目的\n遊びを広める。\n業務の内容\n道具を配る。\n"))
        .isEmpty();
  }

  /** The longer line below another is no part of a title that was wrapped. */
  @Test
  void readsATitleAboveTwoOfficesOfWhichTheSecondIsLonger() {
    String header = "\n施策分類 | ①予算\n予算額 | 令和8年度予算案：120百万円\n目的 | 遊びを広める。\n";
    List<Measure> measures =
        measures("", "\n", i -> NAMES.get(i) + "\n\n総務省遊戯局凧課\n経済産業省玩具グループ竹馬戦略室\n" + header);
    assertThat(measures).extracting(m -> m.name().orElse("")).containsExactlyElementsOf(NAMES);
    assertThat(measures)
        .allSatisfy(
            m ->
                assertThat(m.offices())
                    .extracting(Office::printed)
                    .containsExactly("総務省遊戯局凧課", "経済産業省玩具グループ竹馬戦略室"));
  }

  @Test
  void areCountedInKanjiAndHaveTheirLabelsSpreadOut() {
    List<Measure> measures =
        measures(
            "",
            "\n",
            i ->
                "一二三".charAt(i)
                    + "　"
                    + NAMES.get(i)
                    + "\n\n所　　管　　"
                    + office(i)
                    + "\n予 算 額　　令和八年度予算案　一億二千万円\n目　　的　　遊びを広める。\n概　　要　　道具を配る。\n");
    assertRead(measures);
  }

  /**
   * 政策目標 in the brackets of 概要 is the label of what stands below it, and no part of the overview.
   */
  @Test
  void takeNoTextBelowALabelOfNoFieldForATitle() {
    List<Measure> measures =
        measures(
            "",
            "\n",
            i ->
                NAMES.get(i)
                    + "\n令和8年度予算案：120百万円\n\n＜事業の目的＞\n遊びを広める。\n＜事業の概要＞\n道具を配る。\n\n＜政策目標＞\n"
                    + "遊びに加わる地区の割合（60％［令和12年度まで］）\n\n＜事業の内容＞\n道具を集める。\n\n［お問い合わせ先］"
                    + office(i)
                    + "\n");
    assertRead(measures);
    assertThat(measures).allSatisfy(m -> assertThat(m.overview()).contains("道具を配る。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"（新）", "【新規】", "Ⅰ-1-(1)　"})
  void mayBeginWithAMarkAndEndWithTheOfficeAndItsTelephone(String mark) {
    assertRead(
        measures(
            "",
            "\n",
            i ->
                mark.replace("(1", "(" + (i + 1))
                    + NAMES.get(i)
                    + "\n令和8年度予算案：120百万円\n\n１　目的\n遊びを広める。\n\n２　概要\n道具を配る。\n\n３　財源内訳\n国庫\n\n担当："
                    + office(i)
                    + "（内線 120"
                    + i
                    + "）\n"));
  }

  @Test
  void mayHaveASubtitleWhichIsNoNameOfItsOwn() {
    assertThat(
            measures(
                "",
                "\n",
                i ->
                    NAMES.get(i)
                        + "\n～遊びを支える～\n\n令和8年度予算案：120百万円\n\n目的\n遊びを広める。\n概要\n道具を配る。\n担当："
                        + office(i)
                        + "\n"))
        .extracting(m -> m.name().orElse(""))
        .isEqualTo(NAMES.stream().map(name -> name + "～遊びを支える～").toList());
  }

  /** Only two of the labels have their value on their line. */
  @Test
  void mayHaveLabelsAloneAmongThoseWithColumns() {
    assertRead(
        measures(
            "令和８年度　遊びの施策集\n\n",
            "\n",
            i ->
                "《"
                    + (i + 1)
                    + "》"
                    + NAMES.get(i)
                    + "\n\n１　担当課　　"
                    + office(i)
                    + "\n２　予算額　　令和8年度予算案 120百万円\n３　目的\n　　遊びを広める。\n４　概要\n　　道具を配る。\n"));
  }
}
