package jp.shisaku.aligned;

import static jp.shisaku.sheet.form.SheetText.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import jp.shisaku.sheet.form.SheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets whose cells are told by alignment alone: no line, and no ground that closes a cell. */
class AlignedTablesTest {

  private static final Map<Field, String> WHOLE =
      Map.of(
          Field.NAME, "里山の小屋を守る事業",
          Field.CLASSIFICATION, "①予算",
          Field.BUDGET, "令和7年度予算：12百万円\n（令和6年度予算：10百万円）",
          Field.PURPOSE, "道を残す。");

  @Test
  void readsLabelsInTheMiddleOfTheirRows() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 80, 9, "施策分類")
            .line(150, 80, 9, "①予算")
            .apart(150, 100, 9, "令和7年度予算：12百万円")
            .line(50, 106, 9, "予算額")
            .line(150, 112, 9, "（令和6年度予算：10百万円）")
            .apart(50, 132, 9, "目的")
            .line(150, 132, 9, "道を残す。");
    assertThat(fields(Pages.layout(page))).isEqualTo(WHOLE);
  }

  @Test
  void readsLabelsThatAreSpreadOverTheirColumn() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 80, 9, "施策分類")
            .line(150, 80, 9, "①予算")
            .apart(50, 100, 9, "予算額")
            .line(150, 100, 9, "令和7年度予算：12百万円")
            .line(150, 112, 9, "（令和6年度予算：10百万円）")
            .apart(50, 132, 9, "目")
            .apart(77, 132, 9, "的")
            .line(150, 132, 9, "道を残す。");
    assertThat(fields(Pages.layout(page))).isEqualTo(WHOLE);
  }

  /** The sign stands apart, and its own values below: it is none itself. */
  @ParameterizedTest
  @ValueSource(strings = {"▶", "■", "◎", "①", "❶", "(1)", "1."})
  void readsLabelsBehindASignOnALineOfTheirOwn(String sign) {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, sign + " 施策名")
            .apart(62, 74, 9, "里山の小屋を守る事業")
            .apart(50, 94, 9, sign + " 施策分類")
            .apart(62, 108, 9, "①予算")
            .apart(50, 128, 9, sign + " 予算額")
            .apart(62, 142, 9, "令和7年度予算：12百万円")
            .line(62, 154, 9, "（令和6年度予算：10百万円）")
            .apart(50, 174, 9, sign + " 目的")
            .apart(62, 188, 9, "道を残す。");
    assertThat(fields(Pages.layout(page))).isEqualTo(WHOLE);
  }

  /** 1.予算 is the kind of the measure, and no label of the cell to its left. */
  @Test
  void readsValuesBelowTheLabelsOfTwoColumns() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .apart(50, 74, 9, "里山の小屋を守る事業")
            .apart(50, 100, 9, "担当課")
            .line(300, 100, 9, "施策分類")
            .apart(50, 114, 9, "里山課")
            .line(300, 114, 9, "1.予算")
            .apart(50, 140, 9, "予算額")
            .line(300, 140, 9, "目的")
            .apart(50, 154, 9, "令和7年度予算：12百万円")
            .line(300, 154, 9, "道を残す。");
    assertThat(fields(Pages.layout(page)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.OFFICES, "里山課",
                Field.CLASSIFICATION, "1.予算",
                Field.BUDGET, "令和7年度予算：12百万円",
                Field.PURPOSE, "道を残す。"));
  }

  /** The texts hold words that are labels elsewhere, and are set smaller than the labels above. */
  @Test
  void readsTextBoxesBelowTheLabelsOfTwoColumns() {
    LayoutPage page =
        LayoutPage.landscape()
            .box(20, 30, 780, 14, 10, "施策名")
            .box(20, 45, 780, 20, 8, "里山の小屋を守る事業")
            .box(20, 70, 380, 14, 10, "施策分類")
            .box(420, 70, 380, 14, 10, "予算額")
            .box(20, 85, 380, 30, 8, "その他")
            .box(420, 85, 380, 30, 8, "令和7年度予算：12百万円", "（令和6年度予算：10百万円）")
            .box(20, 120, 380, 14, 10, "総合戦略における位置づけ")
            .box(420, 120, 380, 14, 10, "目的")
            .box(20, 135, 380, 30, 8, "1.里山")
            .box(420, 135, 380, 30, 8, "道を残す。")
            .box(20, 170, 380, 14, 10, "概要")
            .box(420, 170, 380, 14, 10, "詳細")
            .box(20, 185, 380, 90, 8, "道を直す。")
            .box(420, 185, 380, 90, 8, "支援対象", "・市町村", "【取組内容】", "・板を張る");
    assertThat(fields(Pages.layout(page)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.CLASSIFICATION, "その他",
                Field.BUDGET, "令和7年度予算：12百万円\n（令和6年度予算：10百万円）",
                Field.POSITIONS, "1.里山",
                Field.PURPOSE, "道を残す。",
                Field.OVERVIEW, "道を直す。",
                Field.DETAILS, "支援対象\n・市町村\n【取組内容】\n・板を張る"));
  }

  /** A head of the text, or a year of the measure, is no label of another cell. */
  @Test
  void readsTextBoxesThatBeginWithTheirLabels() {
    LayoutPage page =
        LayoutPage.landscape()
            .box(20, 30, 780, 32, 10, "【施策名】", "里山の小屋を守る事業")
            .box(20, 64, 780, 32, 10, "【施策分類】", "①予算")
            .box(20, 98, 780, 32, 10, "【予算額】", "令和7年度予算：12百万円")
            .box(20, 132, 780, 90, 10, "【詳細】", "道を残す。", "<中長期的取組>", "板を毎年張る。");
    assertThat(fields(Pages.layout(page)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.CLASSIFICATION, "①予算",
                Field.BUDGET, "令和7年度予算：12百万円",
                Field.DETAILS, "道を残す。\n<中長期的取組>\n板を毎年張る。"));
  }

  @Test
  void readsASheetThatIsOneTextBox() {
    LayoutPage page =
        LayoutPage.landscape()
            .box(
                20,
                30,
                780,
                400,
                10,
                "○施策名",
                "里山の小屋を守る事業",
                "○施策分類",
                "①予算",
                "○予算額",
                "令和7年度予算：12百万円",
                "（令和6年度予算：10百万円）",
                "○目的",
                "道を残す。");
    assertThat(fields(Pages.layout(page))).isEqualTo(WHOLE);
  }

  /**
   * The second part of a sheet, of which the first is a table: what that has is no label of a text.
   */
  @ParameterizedTest
  @ValueSource(strings = {"板を張る。", "【事業費】 令和7年度 12百万円"})
  void readsTextBoxesBelowTheirLabelsBehindATable(String details) {
    LayoutPage page =
        LayoutPage.landscape()
            .table(20, 30, 200, "施策名 | 里山の小屋を守る事業\n予算額 | 令和7年度予算：12百万円")
            .box(20, 80, 380, 14, 10, "目的")
            .box(420, 80, 380, 14, 10, "概要")
            .box(20, 95, 380, 30, 8, "道を残す。")
            .box(420, 95, 380, 30, 8, "道を直す。")
            .box(20, 130, 380, 14, 10, "詳細")
            .box(20, 145, 380, 90, 8, details);
    assertThat(fields(Pages.layout(page)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.BUDGET, "令和7年度予算：12百万円",
                Field.PURPOSE, "道を残す。",
                Field.OVERVIEW, "道を直す。",
                Field.DETAILS, details));
  }

  @Test
  void readsValuesBelowTheirLabels() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .apart(50, 74, 9, "里山の小屋を守る事業")
            .apart(50, 100, 9, "施策分類")
            .line(150, 100, 9, "予算額")
            .apart(150, 114, 9, "令和7年度予算：12百万円")
            .line(50, 120, 9, "①予算")
            .line(150, 126, 9, "（令和6年度予算：10百万円）")
            .apart(50, 152, 9, "目的")
            .apart(50, 166, 9, "道を残す。");
    assertThat(fields(Pages.layout(page))).isEqualTo(WHOLE);
  }

  @Test
  void partsALineInWhichALabelStandsCloseToItsValue() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名 里山の小屋を守る事業")
            .apart(50, 80, 9, "施策分類 ①予算")
            .line(170, 74, 9, "令和7年度予算：12百万円")
            .line(130, 80, 9, "予算額")
            .line(170, 86, 9, "（令和6年度予算：10百万円）")
            .apart(50, 106, 9, "目的 道を残す。");
    assertThat(fields(Pages.layout(page))).isEqualTo(WHOLE);
  }

  @Test
  void givesALabelThatIsNotKnownARowOfItsOwn() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 84, 9, "担当課")
            .line(150, 84, 9, "小屋課")
            .line(300, 84, 9, "施策分類")
            .line(400, 84, 9, "①予算")
            .apart(50, 108, 9, "令和7年度予算案")
            .line(150, 108, 9, "12百万円")
            .line(300, 108, 9, "令和6年度予算額")
            .line(400, 108, 9, "10百万円")
            .apart(50, 132, 9, "里山の今")
            .line(150, 132, 9, "道が消える。")
            .apart(50, 156, 9, "目的")
            .line(150, 156, 9, "道を残す。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.OFFICES, "小屋課")
        .containsEntry(Field.CLASSIFICATION, "①予算")
        .containsEntry(Field.PURPOSE, "道を残す。");
    assertThat(SheetText.issues(Pages.layout(page))).contains("label.unknown 里山の今 / -");
  }

  @Test
  void keepsTheLinesOfAValueBesideAWrappedLabel() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 80, 9, "予算額")
            .line(150, 80, 9, "令和7年度予算：12百万円")
            .line(50, 92, 9, "と備考")
            .line(150, 92, 9, "（令和6年度予算：10百万円）")
            .apart(50, 112, 9, "目的")
            .line(150, 112, 9, "道を残す。");
    assertThat(fields(Pages.layout(page)).get(Field.BUDGET)).contains("（令和6年度予算：10百万円）");
  }

  @Test
  void leavesLinesAsTheyAreWhereAColumnIsNotCertain() {
    // The amount may stand below either label: centred labels, and white on both sides of it.
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名：里山の小屋を守る事業")
            .apart(80, 100, 9, "施策分類")
            .line(400, 100, 9, "予算額")
            .apart(50, 114, 9, "①予算")
            .line(250, 114, 9, "12百万円")
            .apart(50, 152, 9, "目的")
            .apart(50, 166, 9, "道を残す。");
    Map<Field, String> fields = fields(Pages.layout(page));
    assertThat(fields.get(Field.CLASSIFICATION)).isNotEqualTo("①予算\n12百万円");
  }

  /** A text at the left of labels that have their values below them is no value of theirs. */
  @ParameterizedTest
  @ValueSource(doubles = {130, 144, 158})
  void leavesATextInTheColumnOfOtherLabelsBesideTheTable(double top) {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 80, 9, "施策分類")
            .line(150, 80, 9, "①予算")
            .apart(50, 100, 9, "予算額")
            .line(150, 100, 9, "令和7年度予算：12百万円")
            .apart(150, 130, 9, "目的")
            .line(350, 130, 9, "概要")
            .apart(150, 144, 9, "道を残す。")
            .line(350, 144, 9, "板を張る。")
            .apart(50, top, 9, "里山の写真");
    assertThat(fields(Pages.layout(page)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.CLASSIFICATION, "①予算",
                Field.BUDGET, "令和7年度予算：12百万円",
                Field.PURPOSE, "道を残す。",
                Field.OVERVIEW, "板を張る。",
                Field.DETAILS, "里山の写真"));
  }

  /** The label stands in the middle of its column, above a line that begins where others do. */
  @Test
  void takesALineThatReachesBelowALabelForItsValue() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 80, 9, "予算額")
            .line(150, 80, 9, "令和7年度予算：12百万円")
            .apart(150, 110, 9, "目的")
            .line(350, 110, 9, "概要")
            .apart(50, 124, 9, "里山の道を子どもたちのために残す。")
            .line(350, 124, 9, "板を張る。");
    assertThat(fields(Pages.layout(page))).containsEntry(Field.PURPOSE, "里山の道を子どもたちのために残す。");
  }

  @Test
  void leavesThePageOfTwoSheetsToItsLines() {
    LayoutPage page = LayoutPage.portrait();
    for (double top : new double[] {60, 260}) {
      page.apart(50, top, 9, "施策名：里山の小屋を守る事業")
          .apart(50, top + 20, 9, "施策分類")
          .line(150, top + 20, 9, "①予算")
          .apart(50, top + 40, 9, "予算額")
          .line(150, top + 40, 9, "令和7年度予算：12百万円")
          .apart(50, top + 60, 9, "目的")
          .line(150, top + 60, 9, "道を残す。");
    }
    assertThat(SheetText.sheets(Pages.layout(page))).hasSize(2);
  }

  @Test
  void takesNoLabelInTheColumnOfTheValues() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 80, 9, "予算額")
            .line(150, 80, 9, "令和7年度予算：12百万円")
            .apart(50, 100, 9, "目的")
            .line(150, 100, 9, "道を残す。")
            .line(150, 112, 9, "＜中長期的取組＞")
            .line(150, 124, 9, "毎年直す。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.PURPOSE, "道を残す。\n＜中長期的取組＞\n毎年直す。")
        .doesNotContainKey(Field.ROADMAP);
  }

  /** One label alone makes no table, but half of its value is no office. */
  @Test
  void readsALabelBeforeTheLinesOfWhichItStandsInTheMiddle() {
    LayoutPage page =
        LayoutPage.portrait()
            .line(50, 40, 12, "施策名：里山の小屋を守る事業")
            .line(400, 42, 9, "里山課")
            .apart(150, 70, 9, "令和7年度予算：12百万円")
            .line(50, 76, 9, "予算額")
            .line(150, 82, 9, "（令和6年度予算：10百万円）")
            .apart(50, 110, 9, "○目的")
            .line(50, 125, 9, "道を残す。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.OFFICES, "里山課")
        .containsEntry(Field.BUDGET, WHOLE.get(Field.BUDGET));
  }

  /** A page of two sheets, whose labels make no table. */
  @Test
  void joinsALabelOfTwoLinesAroundItsValue() {
    LayoutPage page = LayoutPage.portrait();
    for (double top : new double[] {60, 260}) {
      page.apart(50, top, 9, "施策")
          .line(150, top + 6, 9, "里山の小屋を守る事業")
          .line(50, top + 12, 9, "名")
          .apart(50, top + 36, 9, "施策分類")
          .line(150, top + 36, 9, "①予算")
          .apart(50, top + 56, 9, "目的")
          .line(150, top + 56, 9, "道を残す。");
    }
    assertThat(SheetText.sheets(Pages.layout(page)))
        .hasSize(2)
        .extracting(sheet -> SheetText.fields(sheet).get(Field.NAME))
        .containsOnly("里山の小屋を守る事業");
  }

  /** 目的 stands in the middle of all four lines, but on a line of its own. */
  @Test
  void leavesTheLinesThatOpenAPageToTheLabelBefore() {
    LayoutPage first =
        LayoutPage.portrait()
            .apart(50, 700, 9, "施策名")
            .apart(80, 714, 9, "里山の小屋を守る事業")
            .apart(50, 732, 9, "施策分類")
            .apart(80, 746, 9, "①予算")
            .apart(50, 764, 9, "施策の効果");
    LayoutPage second =
        LayoutPage.portrait()
            .apart(80, 40, 9, "道を歩く人が増え、里山の村に")
            .line(80, 54, 9, "店が開く。")
            .apart(50, 72, 9, "目的")
            .apart(80, 86, 9, "古い小屋の屋根を直し、雨の日も")
            .line(80, 100, 9, "休めるようにする。");
    assertThat(fields(Pages.layout(first, second)))
        .containsEntry(Field.EFFECT, "道を歩く人が増え、里山の村に\n店が開く。")
        .containsEntry(Field.PURPOSE, "古い小屋の屋根を直し、雨の日も\n休めるようにする。");
  }

  /** 詳細 stands in the middle of the lines down to the next white, but the first ones are of 概要. */
  @Test
  void leavesTheLinesBesideALabelToIt() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 40, 12, "施策名：里山の小屋を守る事業")
            .apart(50, 80, 9, "目的")
            .line(150, 80, 9, "道を残す。")
            .apart(50, 100, 9, "概要")
            .line(150, 100, 9, "小屋の屋根を葺き直し、板を")
            .line(150, 113, 9, "張り替え、道しるべを立てる。")
            .line(150, 126, 9, "村の人と山を歩く人とが共に")
            .line(150, 139, 9, "道を守る。")
            .apart(50, 160, 9, "詳細")
            .line(150, 160, 9, "里山の村に補助する。")
            .line(150, 183, 9, "・屋根板 100枚")
            .line(150, 196, 9, "・床板 50枚")
            .line(150, 209, 9, "・釘 300本")
            .line(150, 222, 9, "・道しるべ 8本")
            .line(150, 251, 9, "道は毎年直す。");
    assertThat(fields(Pages.layout(page)).get(Field.OVERVIEW)).endsWith("道を守る。");
  }

  /** The office and its section are apart: of two gutters, one is none. */
  @Test
  void findsAColumnWhereItsValueStandsBelowItsLabel() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .apart(50, 74, 9, "里山の小屋を守る事業")
            .apart(50, 100, 9, "担当課")
            .line(300, 100, 9, "施策分類")
            .apart(50, 114, 9, "里山課")
            .line(150, 114, 9, "小屋係")
            .line(300, 114, 9, "①予算")
            .apart(50, 140, 9, "目的")
            .apart(50, 154, 9, "道を残す。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.CLASSIFICATION, "①予算")
        .containsEntry(Field.PURPOSE, "道を残す。");
  }

  @Test
  void endsARowWhereTheWhiteIsWidestAroundIt() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(150, 90, 9, "令和7年度予算：12百万円")
            .line(150, 106, 9, "（令和6年度第2次補正：3百万円）")
            .line(50, 114, 9, "予算額")
            .line(150, 122, 9, "（令和6年度予算：10百万円）")
            .line(150, 138, 9, "（令和5年度予算：9百万円）")
            .apart(50, 176, 9, "施策分類")
            .line(150, 176, 9, "①予算")
            .apart(50, 206, 9, "目的")
            .line(150, 206, 9, "道を残す。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(
            Field.BUDGET, "令和7年度予算：12百万円\n（令和6年度第2次補正：3百万円）\n（令和6年度予算：10百万円）\n（令和5年度予算：9百万円）")
        .containsEntry(Field.CLASSIFICATION, "①予算");
  }

  @Test
  void joinsALabelOfTwoLinesThatHaveValuesBehindThem() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(130, 90, 9, "デジ田総合戦略 ①デジタル実装")
            .line(50, 98, 9, "施策分類 ①予算")
            .line(130, 106, 9, "における位置づけ ③デジタル人材")
            .apart(50, 140, 9, "目的")
            .line(90, 140, 9, "道を残す。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.CLASSIFICATION, "①予算")
        .containsEntry(Field.POSITIONS, "①デジタル実装\n③デジタル人材");
  }

  @Test
  void joinsALabelOfManyLinesThatHaveValuesBehindThem() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(36, 60, 9, "施策名")
            .line(71, 60, 9, "里山の小屋を守る事業")
            .apart(36, 76, 9, "デジ田")
            .line(36, 89, 9, "総合戦")
            .line(36, 102, 9, "略にお ①デジタル実装")
            .line(36, 115, 9, "ける位")
            .line(36, 128, 9, "置づけ")
            .apart(36, 144, 9, "施策効 道を歩く人が増え、里山の村に小さな店が")
            .line(36, 157, 9, "果の詳 開き、年寄りも暮らしやすくなるなど、村の暮")
            .line(36, 170, 9, "細")
            .line(71, 170, 9, "らしが続く。")
            .apart(36, 186, 9, "目的")
            .line(71, 186, 9, "道を残す。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.POSITIONS, "①デジタル実装")
        .containsEntry(Field.EFFECT, "道を歩く人が増え、里山の村に小さな店が\n開き、年寄りも暮らしやすくなるなど、村の暮\nらしが続く。")
        .containsEntry(Field.PURPOSE, "道を残す。");
  }

  @Test
  void takesNoLabelThatStandsWithinTheColumnOfTheValues() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(90, 60, 9, "里山の小屋を守る事業")
            .apart(50, 90, 9, "施策分類")
            .line(90, 90, 9, "①予算")
            .apart(80, 120, 9, "小屋を直す。")
            .line(50, 132, 9, "詳細")
            .line(80, 132, 9, "【事業期間】 3年")
            .line(80, 144, 9, "道を残す。");
    assertThat(fields(Pages.layout(page))).containsEntry(Field.DETAILS, "小屋を直す。\n【事業期間】 3年\n道を残す。");
  }

  @Test
  void goesOnWithValuesBesideEachOtherOnTheNextPage() {
    LayoutPage first =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(90, 60, 9, "里山の小屋を守る事業")
            .apart(50, 90, 9, "施策分類")
            .line(90, 90, 9, "①予算")
            .apart(50, 780, 9, "目的")
            .line(90, 780, 9, "里山の小屋へ行く道を、子どもと")
            .line(300, 780, 9, "概要")
            .line(340, 780, 9, "小屋の板を張り替え、その上の");
    LayoutPage second =
        LayoutPage.portrait()
            .apart(90, 40, 9, "年寄りのために残す。")
            .line(340, 40, 9, "瓦を葺き直す。")
            .apart(50, 90, 9, "詳細")
            .line(90, 90, 9, "板 100枚");
    assertThat(fields(Pages.layout(first, second)))
        .containsEntry(Field.PURPOSE, "里山の小屋へ行く道を、子どもと\n年寄りのために残す。")
        .containsEntry(Field.OVERVIEW, "小屋の板を張り替え、その上の\n瓦を葺き直す。")
        .containsEntry(Field.DETAILS, "板 100枚");
  }

  /** The head of a sheet, down to the row of 目的 and 概要, with labels of one width. */
  private static LayoutPage head() {
    return LayoutPage.portrait()
        .apart(30, 60, 9, "施策名：里山の小屋を守る事業")
        .apart(50, 90, 9, "施策分類")
        .line(120, 90, 9, "①予算")
        .line(300, 90, 9, "予算額")
        .line(360, 90, 9, "令和7年度予算：12百万円")
        .apart(46, 134, 9, "目的")
        .line(90, 128, 9, "古い小屋の屋根を直し、雨の日にも")
        .line(90, 140, 9, "道を歩く人が休めるようにする。")
        .line(300, 134, 9, "概要")
        .line(340, 128, 9, "屋根板の張り替えに要する費用の")
        .line(340, 140, 9, "一部を、村に補助する。");
  }

  @Test
  void endsTheRowAboveALabelInANarrowerCell() {
    LayoutPage page =
        head()
            .apart(58, 170, 9, "・釘は毎年打つ。")
            .apart(36, 182, 9, "詳細")
            .line(58, 182, 9, "・板は杉とする。")
            .line(58, 194, 9, "・点検は春に行う。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.OVERVIEW, "屋根板の張り替えに要する費用の\n一部を、村に補助する。")
        .containsEntry(Field.DETAILS, "・釘は毎年打つ。\n・板は杉とする。\n・点検は春に行う。");
  }

  @Test
  void readsALabelBesideABlankLine() {
    LayoutPage first =
        LayoutPage.portrait()
            .apart(36, 760, 9, "施策名")
            .line(90, 760, 9, "里山の小屋を守る事業")
            .apart(36, 776, 9, "施策分類")
            .line(90, 776, 9, "①予算")
            .apart(36, 792, 9, "施策の効果")
            .line(90, 792, 9, "村に店が開く。");
    LayoutPage second =
        LayoutPage.portrait()
            .apart(90, 40, 9, "古い小屋の屋根を直し、雨の日にも")
            .line(36, 46, 9, "目的")
            .line(90, 53, 9, "道を歩く人が休めるようにする。")
            .line(300, 46, 9, "概要")
            .line(340, 46, 9, "屋根板の費用を補助する。")
            .apart(90, 69, 9, "・杉の板")
            .line(90, 82, 9, "・釘")
            .apart(36, 95, 9, "詳細")
            .apart(90, 108, 9, "・屋根の瓦")
            .line(90, 121, 9, "・道しるべ");
    assertThat(fields(Pages.layout(first, second)))
        .containsEntry(Field.PURPOSE, "古い小屋の屋根を直し、雨の日にも\n道を歩く人が休めるようにする。")
        .containsEntry(Field.DETAILS, "・杉の板\n・釘\n・屋根の瓦\n・道しるべ");
  }

  @Test
  void takesNoHeadOfAPartForTheLabelThatStandsLeftOfIt() {
    LayoutPage page =
        head()
            .apart(58, 170, 9, "【取組内容】")
            .line(58, 182, 9, "・板は杉とする。")
            .apart(36, 188, 9, "詳細")
            .line(58, 194, 9, "・点検は春に行う。")
            .line(58, 206, 9, "・釘は毎年打つ。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.PURPOSE, "古い小屋の屋根を直し、雨の日にも\n道を歩く人が休めるようにする。")
        .containsEntry(Field.DETAILS, "【取組内容】\n・板は杉とする。\n・点検は春に行う。\n・釘は毎年打つ。");
  }

  /** 予算額 is printed behind what stands below it, and 【事業費】 is a part of the details. */
  @Test
  void takesNoHeadOfAPartForTheLabelThatStandsAboveIt() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(120, 60, 9, "里山の小屋を守る事業")
            .apart(50, 84, 9, "目的")
            .line(120, 84, 9, "古い小屋の屋根を直す。")
            .apart(50, 108, 9, "詳細")
            .line(120, 108, 9, "釘は毎年打つ。")
            .line(120, 120, 9, "【事業費】")
            .line(120, 132, 9, "板の代金を含む。")
            .apart(300, 60, 9, "予算額")
            .line(360, 60, 9, "令和7年度予算：12百万円");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.BUDGET, "令和7年度予算：12百万円")
        .containsEntry(Field.DETAILS, "釘は毎年打つ。\n【事業費】\n板の代金を含む。");
  }

  @Test
  void goesOnWithTheDetailsBehindTheNameOfAChapter() {
    LayoutPage page =
        head()
            .apart(58, 170, 9, "・基本方針の該当部分")
            .line(58, 182, 9, "第3章 各分野の政策の推進")
            .apart(36, 188, 9, "詳細")
            .line(58, 194, 9, "・点検は春に行う。")
            .line(58, 206, 9, "・釘は毎年打つ。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.OVERVIEW, "屋根板の張り替えに要する費用の\n一部を、村に補助する。")
        .containsEntry(Field.DETAILS, "・基本方針の該当部分\n第3章 各分野の政策の推進\n・点検は春に行う。\n・釘は毎年打つ。");
  }

  @Test
  void readsRowsThatAreAsNearAsTheirLines() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名：里山の小屋を守る事業")
            .apart(50, 90, 9, "施策分類")
            .line(120, 90, 9, "①予算")
            .line(300, 90, 9, "予算額")
            .line(360, 90, 9, "令和7年度予算：")
            .line(360, 104, 9, "12百万円")
            .line(360, 118, 9, "（令和6年度予算：")
            .line(360, 132, 9, "10百万円）")
            .apart(50, 145, 9, "目的")
            .line(120, 145, 9, "古い小屋の屋根を直す。")
            .line(300, 145, 9, "概要")
            .line(360, 145, 9, "屋根板の張り替えに")
            .line(360, 159, 9, "要する費用の一部を、")
            .line(360, 173, 9, "村に補助する。")
            .apart(50, 186, 9, "詳細")
            .line(120, 186, 9, "釘は毎年打つ。")
            .line(120, 200, 9, "板は杉とする。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.PURPOSE, "古い小屋の屋根を直す。")
        .containsEntry(Field.OVERVIEW, "屋根板の張り替えに\n要する費用の一部を、\n村に補助する。")
        .containsEntry(Field.DETAILS, "釘は毎年打つ。\n板は杉とする。");
  }

  @Test
  void endsNoRowWithinASentence() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .line(150, 74, 9, "古い小屋の屋根を直し、雨の日にも道を歩く人が")
            .apart(50, 88, 9, "目的")
            .line(150, 88, 9, "休めるようにすることにより、里山の暮らしを次")
            .line(150, 102, 9, "の世代に残していく。")
            .line(150, 116, 9, "屋根板の張り替えに要する費用の一部を、小屋の")
            .apart(50, 130, 9, "概要")
            .line(150, 130, 9, "ある村に補助する。補助を受ける村は、張り替え")
            .line(150, 144, 9, "た屋根を毎年見る。")
            .apart(50, 158, 9, "予算額")
            .line(150, 158, 9, "令和7年度予算：12百万円");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.NAME, "里山の小屋を守る事業")
        .containsEntry(Field.PURPOSE, "古い小屋の屋根を直し、雨の日にも道を歩く人が\n休めるようにすることにより、里山の暮らしを次\nの世代に残していく。");
  }

  /** The white above 詳細 and its first lines is the widest, as it would be above a label. */
  @Test
  void readsALabelInTheMiddleBelowWideWhite() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 76, 9, "目的")
            .line(150, 76, 9, "道を残す。")
            .apart(150, 92, 9, "古い小屋の屋根を直し、雨の日にも道を歩く")
            .line(50, 98, 9, "概要")
            .line(150, 105, 9, "人が休めるようにする。")
            .apart(150, 121, 9, "村が小屋の板を張り替える。")
            .line(150, 134, 9, "・杉の板")
            .apart(50, 167, 9, "詳細")
            .line(150, 160, 9, "・釘")
            .line(150, 173, 9, "・屋根の瓦")
            .line(150, 186, 9, "・道しるべ")
            .line(150, 212, 9, "・床板");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.OVERVIEW, "古い小屋の屋根を直し、雨の日にも道を歩く\n人が休めるようにする。")
        .containsEntry(Field.DETAILS, "村が小屋の板を張り替える。\n・杉の板\n・釘\n・屋根の瓦\n・道しるべ\n・床板");
  }

  /** The pages of a sheet whose labels stand in the middle; the first text fills the page's top. */
  @Test
  void readsLabelsInTheMiddleOfTheirRowsOnAFurtherPage() {
    LayoutPage first =
        LayoutPage.portrait()
            .apart(50, 760, 9, "施策名")
            .line(150, 760, 9, "里山の小屋を守る事業")
            .apart(50, 776, 9, "施策分類")
            .line(150, 776, 9, "①予算")
            .apart(50, 792, 9, "予算額")
            .line(150, 792, 9, "令和7年度予算：12百万円");
    LayoutPage second =
        LayoutPage.portrait()
            .apart(150, 40, 9, "古い小屋の屋根を直し、雨の日にも道を歩く")
            .line(150, 53, 9, "人が休めるようにすることにより、里山の暮")
            .line(50, 59, 9, "目的")
            .line(150, 66, 9, "らしを次の世代に残すとともに、村を訪れる")
            .line(150, 79, 9, "人を増やす。")
            .apart(150, 95, 9, "屋根板の張り替えに要する費用の一部を、小")
            .line(50, 101, 9, "概要")
            .line(150, 108, 9, "屋のある村に補助する。")
            .apart(50, 124, 9, "詳細")
            .line(150, 124, 9, "釘は毎年打つ。");
    assertThat(fields(Pages.layout(first, second)))
        .containsEntry(
            Field.PURPOSE,
            "古い小屋の屋根を直し、雨の日にも道を歩く\n人が休めるようにすることにより、里山の暮\nらしを次の世代に残すとともに、村を訪れる\n人を増やす。")
        .containsEntry(Field.OVERVIEW, "屋根板の張り替えに要する費用の一部を、小\n屋のある村に補助する。")
        .containsEntry(Field.DETAILS, "釘は毎年打つ。");
  }

  /** A label alone on its page stands between two lines of a text that is not in its middle. */
  @Test
  void tellsTextsOfWhichItIsNotKnownWhereTheyEnd() {
    LayoutPage first =
        LayoutPage.portrait()
            .apart(50, 760, 9, "施策名")
            .line(150, 760, 9, "里山の小屋を守る事業")
            .apart(50, 776, 9, "施策分類")
            .line(150, 776, 9, "①予算")
            .apart(50, 792, 9, "施策の効果")
            .line(150, 792, 9, "村を訪れる人が増え、古い小屋の屋根を直す");
    LayoutPage second =
        LayoutPage.portrait()
            .apart(150, 40, 9, "費用が賄われる。")
            .line(150, 53, 9, "道を残す。")
            .line(50, 59, 9, "目的")
            .line(150, 66, 9, "道しるべを立てる。")
            .line(150, 79, 9, "瓦を葺く。")
            .line(150, 92, 9, "床板を張る。");
    assertThat(SheetText.read(Pages.layout(first, second)).issues())
        .filteredOn(issue -> issue.code() == IssueCode.TEXT_ENDS_UNCLEAR)
        .extracting(issue -> issue.field())
        .containsExactly("effect", "purpose");
  }

  @Test
  void boundsTheRowsBesideALabelThatIsNotKnown() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 84, 9, "目的")
            .line(150, 78, 9, "古い小屋の屋根を直し、雨の日にも")
            .line(150, 90, 9, "道を歩く人が休めるようにする。")
            .apart(50, 106, 9, "見回りの人")
            .line(150, 106, 9, "村の若い人が二人で回る。")
            .apart(50, 128, 9, "概要")
            .line(150, 122, 9, "屋根板の張り替えに要する費用の")
            .line(150, 134, 9, "一部を、村に補助する。")
            .apart(50, 150, 9, "予算額")
            .line(150, 150, 9, "令和7年度予算：12百万円");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.PURPOSE, "古い小屋の屋根を直し、雨の日にも\n道を歩く人が休めるようにする。")
        .containsEntry(Field.OVERVIEW, "屋根板の張り替えに要する費用の\n一部を、村に補助する。");
    assertThat(SheetText.issues(Pages.layout(page))).contains("label.unknown 見回りの人 / -");
  }

  /** What begins in the column of the upper labels is the last line of the text all the same. */
  @Test
  void readsTextsBelowLabelsInTheMiddleOfThePage() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .line(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 76, 9, "予算額")
            .line(150, 76, 9, "令和7年度予算：12百万円")
            .apart(280, 100, 9, "目的")
            .line(50, 116, 9, "古い小屋の屋根を直し、雨の日にも道を歩く人が休めるようにすることにより、里山の暮らしを次の世代に残")
            .line(50, 128, 9, "していく。")
            .apart(280, 148, 9, "概要")
            .line(50, 164, 9, "屋根板の張り替えに要する費用の一部を村に補助し、雪の重みで傾いた柱は村の大工がまとめて直すこととし")
            .line(50, 176, 9, "ている。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.PURPOSE, "古い小屋の屋根を直し、雨の日にも道を歩く人が休めるようにすることにより、里山の暮らしを次の世代に残\nしていく。")
        .containsEntry(Field.OVERVIEW, "屋根板の張り替えに要する費用の一部を村に補助し、雪の重みで傾いた柱は村の大工がまとめて直すこととし\nている。");
  }
}
