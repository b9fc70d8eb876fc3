package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import org.junit.jupiter.api.Test;

/** Tables with lines between their rows and none between their columns. */
class RuledAcrossTest {

  private static final double LEFT = 40;
  private static final double RIGHT = 560;

  private final PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
  private double y = 40;

  private RuledAcrossTest heading(String text) {
    sketch.text(LEFT, y, 16, text);
    y += 30;
    return this;
  }

  /** A row of texts at these places, each of one or two lines, and the line below it. */
  private RuledAcrossTest row(int lines, double[] lefts, String... texts) {
    double foot = y + lines * 12 + 6;
    for (int i = 0; i < texts.length; i++) {
      List<String> own = texts[i].lines().toList();
      double top = (y + foot - own.size() * 12) / 2;
      for (int line = 0; line < own.size(); line++) {
        sketch.text(lefts[i], top + 12 * line, 9, own.get(line));
      }
    }
    sketch.line(LEFT, foot, RIGHT, foot);
    y = foot;
    return this;
  }

  private RuledAcrossTest sheet(String number, String name, String purpose) {
    double[] two = {LEFT + 4, LEFT + 70};
    heading(number)
        .row(1, two, "施策名", name)
        .row(2, two, "担当府省\n庁・課室", "総務省遊戯局風船課\n国土交通省遊戯局凧揚課")
        .row(2, two, "予算額", "令和8年度予算案：120百万円\n令和7年度当初予算：80百万円")
        .row(
            1,
            new double[] {LEFT + 4, LEFT + 70, LEFT + 260, LEFT + 330},
            "目的",
            purpose,
            "概要",
            "道具を配る。");
    y += 20;
    return this;
  }

  private List<Measure> measures() {
    return Extracted.from(DrawnForm.read(sketch)).value().measures();
  }

  /** The first row has no line above it, labels are wrapped, and two sheets stand on the page. */
  @Test
  void areReadAsSheetsOfLabelsAndValues() {
    sheet("1. 空を使う", "風船便の普及", "便りを空から届ける。").sheet("2. 風を使う", "凧揚げ観測", "空を測る。");
    assertThat(measures())
        .extracting(
            m -> m.name().orElse(""),
            m -> m.offices().size(),
            m -> m.budget().lines().size(),
            m -> m.purpose().orElse(""),
            m -> m.overview().orElse(""))
        .containsExactly(
            tuple("風船便の普及", 2, 2, "便りを空から届ける。", "道具を配る。"), tuple("凧揚げ観測", 2, 2, "空を測る。", "道具を配る。"));
  }

  @Test
  void areReadAsLists() {
    double[] columns = {LEFT + 4, LEFT + 40, LEFT + 200, LEFT + 300, LEFT + 400};
    heading("令和8年度予算一覧")
        .row(1, columns, "番号", "事業名", "令和8年度予算案", "令和7年度当初予算", "担当課")
        .row(2, columns, "1", "風船便を里山に広める\n事業", "120百万円", "80百万円", "風船課")
        .row(1, columns, "2", "凧揚げ観測", "5百万円の内数", "－", "凧揚課");
    assertThat(measures())
        .extracting(
            m -> m.name().orElse(""),
            m -> m.budget().lines().get(0).amountYen().orElse(0L),
            m -> m.budget().lines().get(0).included())
        .containsExactly(
            tuple("風船便を里山に広める事業", 120_000_000L, false), tuple("凧揚げ観測", 5_000_000L, true));
  }

  @Test
  void mayHaveThreeLabelsInARow() {
    double[] two = {LEFT + 4, LEFT + 70};
    double[] three = {LEFT + 4, LEFT + 70, LEFT + 190, LEFT + 250, LEFT + 330, LEFT + 385};
    heading("空を使う")
        .row(1, two, "施策名", "風船便の普及")
        .row(1, three, "担当課", "風船課", "施策分類", "①予算", "予算額", "令和8年度予算案：120百万円")
        .row(1, two, "目的", "便りを空から届ける。")
        .row(1, two, "概要", "道具を配る。");
    Measure measure = measures().get(0);
    assertThat(measure.classification()).map(c -> c.label()).containsExactly("予算");
    assertThat(Extracted.amounts(measure)).containsExactly("2026 initial draft 120000000");
  }

  /** Lines under headings and between paragraphs make no table of a text. */
  @Test
  void areNoLinesOfAText() {
    double[] one = {LEFT};
    heading("はじめに")
        .row(1, one, "施策名は表のとおりである。")
        .row(1, one, "目的　空を使うこと。")
        .row(1, one, "予算額は別に定める。");
    assertThat(measures()).isEmpty();
  }

  /** What heads three labels stands beside the middle one, at the left of all of them. */
  @Test
  void areReadWithACellThatHeadsSeveralLabels() {
    double[] two = {LEFT + 40, LEFT + 120};
    heading("1. 空を使う")
        .row(1, new double[] {LEFT + 4, LEFT + 70}, "施策名", "風船便の普及")
        .row(1, new double[] {LEFT + 4, LEFT + 70}, "担当", "総務省遊戯局風船課")
        .row(1, new double[] {LEFT + 4, LEFT + 70}, "予算額", "令和8年度予算案：120百万円")
        .row(1, two, "目的", "便りを空から届ける。")
        .row(
            4,
            new double[] {LEFT + 4, LEFT + 40, LEFT + 120},
            "施策の\n内容",
            "詳細",
            "①風船の貸出し\n②糸巻きの修理\n③便箋の配布\n④空の観測")
        .row(1, two, "概要", "道具を配る。");
    assertThat(measures())
        .extracting(
            m -> m.name().orElse(""),
            m -> m.purpose().orElse(""),
            m -> m.overview().orElse(""),
            m -> m.details().orElse(""))
        .containsExactly(
            tuple("風船便の普及", "便りを空から届ける。", "道具を配る。", "①風船の貸出し\n②糸巻きの修理\n③便箋の配布\n④空の観測"));
  }

  /** A browser draws no line below a row that the end of the page cuts. */
  @Test
  void areReadToTheRowThatThePageEndLeavesOpen() {
    double[] columns = {LEFT + 4, LEFT + 40, LEFT + 200, LEFT + 300, LEFT + 400};
    heading("令和8年度予算一覧")
        .row(1, columns, "番号", "事業名", "令和8年度予算案", "令和7年度当初予算", "概要")
        .row(1, columns, "1", "風船便の普及", "120百万円", "80百万円", "風船を配る。");
    open(columns, "2", "凧揚げ観測", "5百万円", "4百万円", "凧で空を測り、");
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    y = 40;
    row(1, columns, "番号", "事業名", "令和8年度予算案", "令和7年度当初予算", "概要");
    open(new double[] {LEFT + 400}, "風を記す。");
    assertThat(measures())
        .extracting(m -> m.name().orElse(""), Extracted::amounts)
        .containsExactly(
            tuple("風船便の普及", List.of("2026 initial draft 120000000", "2025 initial 80000000")),
            tuple("凧揚げ観測", List.of("2026 initial draft 5000000", "2025 initial 4000000")));
  }

  @Test
  void endAboveTheNotesBelowThem() {
    double[] columns = {LEFT + 4, LEFT + 40, LEFT + 200, LEFT + 300};
    heading("令和8年度予算一覧")
        .row(1, columns, "番号", "事業名", "令和8年度予算案", "担当課")
        .row(1, columns, "1", "風船便の普及", "120百万円", "風船課")
        .row(1, columns, "2", "凧揚げ観測", "5百万円", "凧揚課");
    open(new double[] {LEFT + 4, LEFT + 60}, "（注1）", "金額は四捨五入している。");
    assertThat(measures()).extracting(m -> m.name().orElse("")).containsExactly("風船便の普及", "凧揚げ観測");
  }

  /** A row without a line below it. */
  private void open(double[] lefts, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sketch.text(lefts[i], y + 4, 9, texts[i]);
    }
  }
}
