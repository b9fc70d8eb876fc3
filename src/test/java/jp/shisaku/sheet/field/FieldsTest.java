package jp.shisaku.sheet.field;

import static jp.shisaku.sheet.form.SheetText.fields;
import static jp.shisaku.sheet.form.SheetText.issues;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.label.Field;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import jp.shisaku.sheet.form.SheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where which value of a sheet stands, in the layouts that sheets have. */
class FieldsTest {

  private static final Map<Field, String> WHOLE =
      Map.of(
          Field.NAME, "里山の小屋を守る事業",
          Field.OFFICES, "総務省里山局小屋課",
          Field.CLASSIFICATION, "①予算",
          Field.POSITIONS, "②道づくり",
          Field.BUDGET, "令和5年度予算（案）：10百万円",
          Field.EFFECT, "小屋に泊まる人が増える。",
          Field.PURPOSE, "道を残す。",
          Field.OVERVIEW, "釘を打つ。",
          Field.DETAILS, "釘は毎年打つ。");

  private static Map<Field, Method> methods(jp.shisaku.page.Document document) {
    Map<Field, Method> methods = new EnumMap<>(Field.class);
    SheetText.read(document).value().forEach((field, value) -> methods.put(field, value.method()));
    return methods;
  }

  @Test
  void endsNamesAndOfficesBeforeALabelThatIsNotKnown() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 里山の小屋を守る事業 | 継続の別 | 二年目
                    担当課 | 総務省 | 里山局小屋課 | 着手の年 | 令和5年
                    予算額 | 令和5年度予算：10百万円 | < | <
                    """)))
        .containsEntry(Field.NAME, "里山の小屋を守る事業")
        .containsEntry(Field.OFFICES, "総務省\n里山局小屋課")
        .containsEntry(Field.DETAILS, "継続の別\n二年目\n着手の年\n令和5年");
  }

  @Test
  void takesALabelForThatOfTheDetailsThoughSomethingUnlabelledWentThereBefore() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 里山の小屋を守る事業 | 着手の年 | 令和5年
                    予算額 | 令和5年度予算：10百万円 | < | <

                    【事業概要】
                    釘を打つ。
                    【事業内容】
                    釘は毎年打つ。
                    """)))
        .containsEntry(Field.OVERVIEW, "釘を打つ。")
        .containsEntry(Field.DETAILS, "着手の年\n令和5年\n釘は毎年打つ。");
  }

  private static final String SET_WITH_COLONS =
      """
      施策名：里山の小屋を守る事業
      担当：総務省里山局小屋課
      %s
      施策分類：①予算
      目的：道を残す。
      %s
      内容：釘は毎年打つ。
      """;

  @Test
  void endsAShortValueInRunningLinesBeforeALabelThatIsNotKnown() {
    jp.shisaku.page.Document sheet = Pages.text(SET_WITH_COLONS.formatted("着手の年：令和5年", ""));

    assertThat(fields(sheet))
        .containsEntry(Field.OFFICES, "総務省里山局小屋課")
        .containsEntry(Field.DETAILS, "釘は毎年打つ。\n着手の年：令和5年");
    assertThat(issues(sheet)).containsExactly("label.unknown 着手の年 / -");
  }

  @Test
  void leavesInProseWhatIsSetAsALabelAndNamesIt() {
    jp.shisaku.page.Document sheet = Pages.text(SET_WITH_COLONS.formatted("", "頼り先：里山の会"));

    assertThat(fields(sheet)).containsEntry(Field.PURPOSE, "道を残す。\n頼り先：里山の会");
    assertThat(issues(sheet)).containsExactly("label.unknown 頼り先 / -");
  }

  @Test
  void endsAShortValueBeforeALabelThatTheSheetHasHad() {
    jp.shisaku.page.Document sheet = Pages.text(SET_WITH_COLONS.formatted("", "") + "担当：橋課");

    assertThat(fields(sheet)).containsEntry(Field.DETAILS, "釘は毎年打つ。\n担当：橋課");
    assertThat(fields(Pages.text(SET_WITH_COLONS.replace("目的", "担当：橋課\n目的").formatted("", ""))))
        .containsEntry(Field.CLASSIFICATION, "①予算")
        .containsEntry(Field.DETAILS, "釘は毎年打つ。\n担当：橋課");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"%s：%s", "○%s：%s", "【%s】%s", "＜%s＞\n%s", "■%s\n%s", "（1）%s\n%s", "%s　　%s"})
  void tellsHowLabelsAreSetFromThoseThatAreKnown(String style) {
    String[][] lines = {
      {"施策名", "里山の小屋を守る事業"},
      {"担当課", "総務省里山局小屋課"},
      {"着手の年", "昨年"},
      {"施策分類", "①予算"},
      {"目的", "道を残す。"},
      {"概要", "釘を打つ。"}
    };
    StringBuilder text = new StringBuilder();
    for (String[] line : lines) {
      text.append(style.formatted(line[0], line[1])).append("\n");
    }

    assertThat(fields(Pages.text(text.toString())))
        .containsEntry(Field.OFFICES, "総務省里山局小屋課")
        .containsEntry(Field.CLASSIFICATION, "①予算")
        .containsEntry(Field.OVERVIEW, "釘を打つ。");
    assertThat(issues(Pages.text(text.toString()))).containsExactly("label.unknown 着手の年 / -");
  }

  @Test
  void takesItemsForNoLabelsThoughTheirMarkStandsBeforeThose() {
    assertThat(
            issues(
                Pages.text(
                    """
                    ○施策名
                    里山の小屋を守る事業
                    ○施策分類
                    ①予算
                    ○目的
                    ○道の修繕
                    ○道を残す。
                    """)))
        .isEmpty();
  }

  /** The number of a kind is no mark of a label, though labels are marked. */
  @ParameterizedTest
  @ValueSource(strings = {"1.予算", "2.税制", "(3)その他"})
  void takesAKindForNoLabelWhereLabelsAreMarked(String kind) {
    assertThat(
            fields(
                Pages.text(
                    """
                    ■ 施策名
                    里山の小屋を守る事業
                    ■ 施策分類
                    %s
                    ■ 予算額
                    令和5年度予算：100百万円
                    ■ 目的
                    道を残す。
                    """
                        .formatted(kind))))
        .containsEntry(Field.CLASSIFICATION, kind)
        .containsEntry(Field.BUDGET, "令和5年度予算：100百万円")
        .doesNotContainKey(Field.DETAILS);
  }

  /** Labels above their values: 予算額 beside 施策分類 is never the kind of the measure. */
  @Test
  void readsRowsOfLabelsAboveTheirValuesWithManyLabelsInTheFirstColumn() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 担当課 | 期待される効果
                    里山の小屋を守る事業 | 小屋課 | 釘が残る。
                    施策分類 | 予算額 | 位置づけ
                    1.予算 | 令和5年度予算：100百万円 | 里山を守る
                    目的 | 概要 | 詳細
                    道を残す。 | 釘を打つ。 | 毎年打つ。
                    """)))
        .containsEntry(Field.CLASSIFICATION, "1.予算")
        .containsEntry(Field.BUDGET, "令和5年度予算：100百万円")
        .containsEntry(Field.DETAILS, "毎年打つ。");
  }

  @Test
  void takesAnOfficeBehindALabelThatIsNotKnown() {
    jp.shisaku.page.Document sheet =
        Pages.text(SET_WITH_COLONS.replace("担当：", "頼り先：").formatted("", ""));

    assertThat(fields(sheet)).containsEntry(Field.OFFICES, "総務省里山局小屋課");
    assertThat(issues(sheet)).containsExactly("label.unknown 頼り先 / -");
  }

  @Test
  void knowsALabelInTheColumnOfTheOthersWhereNoneIsShaded() {
    String sheet =
        """
        施策名 | 里山の小屋を守る事業
        担当 | 総務省里山局小屋課
        目的 | 道を残す。
        着手の年 | 昨年
        総務省 | 橋課
        """;
    assertThat(issues(Pages.text(sheet))).containsExactly("label.unknown 着手の年 / -");
    assertThat(fields(Pages.text(sheet))).containsEntry(Field.DETAILS, "着手の年\n昨年\n総務省\n橋課");
  }

  @Test
  void takesWhatAnotherLabelAnnouncesForNoPartOfAShortValue() {
    jp.shisaku.page.Document sheet = Pages.text(SET_WITH_COLONS.formatted("連絡先：里山の会", ""));

    assertThat(fields(sheet)).containsEntry(Field.OFFICES, "総務省里山局小屋課");
    assertThat(issues(sheet)).containsExactly("label.left-out 連絡先");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          副担当：橋局橋課     | 里山局小屋課、橋局橋課 |
          副担当：該当なし     | 里山局小屋課、該当なし |
          関係府省：橋局橋課   | 里山局小屋課、橋局橋課 |
          関係課：橋局橋課     | 里山局小屋課            | label.left-out 関係課
          連絡先：橋局橋課     | 里山局小屋課            | label.left-out 連絡先
          """)
  void takesAnOfficeBehindALabelOfItsOwnForNoRestOfTheOneAboveIt(
      String line, String offices, String issue) {
    jp.shisaku.page.Document lines =
        Pages.text("施策名：里山の小屋を守る事業\n担当：里山局小屋課\n%s\n目的：道を残す。".formatted(line));
    jp.shisaku.page.Document cell =
        Pages.text("施策名 | 里山の小屋を守る事業\n担当 | 里山局小屋課　%s\n目的 | 道を残す。".formatted(line));

    assertThat(Stream.of(lines, cell).map(sheet -> fields(sheet).get(Field.OFFICES)))
        .allSatisfy(text -> assertThat(text.replace("\n", "")).isEqualTo(offices));
    assertThat(issues(lines)).isEqualTo(issue == null ? List.of() : List.of(issue));
  }

  @Test
  void takesWhatStandsBelowALabelOfAnotherMatterForNoRestOfAnOffice() {
    String sheet = "施策名\n\n里山の小屋を守る事業\n\n担当課\n\n里山局小屋課\n\n対象者\n\n市町村\n\n目的\n\n道を残す。";

    assertThat(fields(Pages.text(sheet))).containsEntry(Field.OFFICES, "里山局小屋課");
    assertThat(issues(Pages.text(sheet))).containsExactly("label.left-out 対象者");
  }

  @Test
  void knowsACommonWordForALabelWhereItIsSetAsTheOthersAre() {
    assertThat(fields(Pages.text(SET_WITH_COLONS.formatted("", ""))))
        .containsEntry(Field.DETAILS, "釘は毎年打つ。");
    assertThat(fields(Pages.text("施策名：里山の小屋を守る事業\n目的：道を残す。\n内容：釘は毎年打つ。")))
        .doesNotContainKey(Field.DETAILS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"総務省：里山局小屋課", "国費：50百万円", "二年目の内容を含むもの：釘"})
  void takesNoPartOfAValueForALabel(String line) {
    String sheet =
        """
        施策名：里山の小屋を守る事業
        目的：道を残す。
        施策分類：①予算
        予算額：令和5年度予算：100百万円
        %s
        """;
    assertThat(issues(Pages.text(sheet.formatted(line))))
        .noneMatch(issue -> issue.startsWith("label.unknown"));
    assertThat(fields(Pages.text(sheet.formatted(line))).get(Field.BUDGET)).contains(line);
  }

  @Test
  void takesNoValueForTheBeginningOfTheLabelBelowIt() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業
                    ○施策分類
                    ③その他
                    ○デジ田総合戦略における位置づけ
                    ②道づくり
                    """)))
        .containsEntry(Field.CLASSIFICATION, "③その他")
        .containsEntry(Field.POSITIONS, "②道づくり");
  }

  @Test
  void takesNoValueForTheBeginningOfTheMisreadLabelBelowIt() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業
                    施策分類
                    ①予算
                    デジタル総合戦略における位置づけ
                    ②道づくり
                    """)))
        .containsEntry(Field.CLASSIFICATION, "①予算")
        .containsEntry(Field.POSITIONS, "②道づくり");
  }

  @Test
  void knowsALabelOfOneLineWithOneWrongCharacter() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業
                    予算額
                    令和5年度予算（案）：10百万円
                    施策効果の詣細
                    小屋に泊まる人が増える。
                    """)))
        .containsEntry(Field.BUDGET, "令和5年度予算（案）：10百万円")
        .containsEntry(Field.EFFECT, "小屋に泊まる人が増える。");
  }

  @Test
  void knowsTheLabelOfTheNameWithOneWrongCharacter() {
    assertThat(
            fields(
                Pages.text(
                    """
                    里山の小屋

                    施木名：里山の小屋を守る事業
                    総務省里山局小屋課
                    施策分類 | ①予算 | 予算額 | 令和5年度予算（案）：10百万円
                    """)))
        .containsEntry(Field.NAME, "里山の小屋を守る事業")
        .containsEntry(Field.OFFICES, "総務省里山局小屋課");
  }

  @Test
  void takesTheBoxBesideTheLabelForTheName() {
    LayoutPage page =
        LayoutPage.portrait()
            .apart(50, 60, 9, "施策名")
            .apart(150, 60, 9, "里山の小屋を守る事業")
            .apart(50, 80, 9, "担当")
            .apart(150, 80, 9, "総務省里山局小屋課");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.NAME, "里山の小屋を守る事業")
        .containsEntry(Field.OFFICES, "総務省里山局小屋課");
  }

  // Cells

  @Test
  void takesTheCellRightOfItsLabel() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 里山の小屋を守る事業
                    担当 | 総務省里山局小屋課
                    施策分類 | ①予算
                    デジ田総合戦略における位置づけ | ②道づくり
                    予算額 | 令和5年度予算（案）：10百万円
                    施策効果の詳細 | 小屋に泊まる人が増える。
                    目的 | 道を残す。
                    概要 | 釘を打つ。
                    詳細 | 釘は毎年打つ。
                    """)))
        .isEqualTo(WHOLE);
  }

  @Test
  void joinsNoLabelWithTheLinesAroundItToAnotherOne() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業
                    総務省里山局小屋課
                    施策分類
                    ①予算
                    デジ田総合戦略における位置づけ
                    ②道づくり
                    予算額
                    令和5年度予算（案）：10百万円
                    施策効果の詳細
                    小屋に泊まる人が増える。
                    目的
                    道を残す。
                    概要
                    釘を打つ。
                    詳細
                    釘は毎年打つ。
                    """)))
        .isEqualTo(WHOLE);
  }

  @Test
  void takesSeveralLabelsWithTheirValuesInARow() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 里山の小屋を守る事業 | 担当 | 総務省里山局小屋課
                    施策分類 | ①予算 | デジ田総合戦略/における位置づけ | ②道づくり
                    予算額 | 令和5年度予算（案）：10百万円 | 施策効果/の詳細 | 小屋に泊まる人が増える。
                    目　的 | 道を残す。 | 概　要 | 釘を打つ。
                    詳　細 | 釘は毎年打つ。 | < | <
                    """)))
        .isEqualTo(WHOLE);
  }

  @Test
  void takesARowOfValuesBelowARowOfLabels() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 担当 | 施策分類 | デジ田総合戦略における位置づけ | 予算額
                    里山の小屋を守る事業 | 総務省里山局小屋課 | ①予算 | ②道づくり | 令和5年度予算（案）：10百万円

                    施策効果の詳細 | 目的 | 概要 | 詳細
                    小屋に泊まる人が増える。 | 道を残す。 | 釘を打つ。 | 釘は毎年打つ。
                    """)))
        .isEqualTo(WHOLE);
  }

  @Test
  void takesLabelAndValueOfOneCell() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業 | 担当課：総務省里山局小屋課
                    【施策分類】/①予算 | 【デジ田総合戦略における位置づけ】/②道づくり
                    予算額：令和5年度予算（案）：10百万円 | 施策効果の詳細/小屋に泊まる人が増える。
                    目的/道を残す。 | 概要/釘を打つ。
                    詳細　釘は毎年打つ。 | <
                    """)))
        .isEqualTo(WHOLE);
  }

  @Test
  void takesTheRowsBelowAMergedLabelWithIt() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 里山の小屋を守る事業
                    予算額 | 令和5年度予算（案）：10百万円
                    ^ | 令和4年度予算：9百万円
                    目的 | 道を残す。
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.BUDGET, "令和5年度予算（案）：10百万円\n令和4年度予算：9百万円",
                Field.PURPOSE, "道を残す。"));
  }

  @Test
  void takesRowsWithoutALabelWithTheLabelAbove() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 里山の小屋を守る事業
                    予算額 | 令和5年度予算（案）：10百万円
                     | 令和4年度予算：9百万円
                    目的 | 道を残す。
                    """)))
        .containsEntry(Field.BUDGET, "令和5年度予算（案）：10百万円\n令和4年度予算：9百万円");
  }

  @Test
  void keepsAnEmptyCellEmpty() {
    assertThat(fields(Pages.text("施策名 | 里山の小屋を守る事業\n予算額 | \n目的 | 道を残す。")))
        .isEqualTo(Map.of(Field.NAME, "里山の小屋を守る事業", Field.BUDGET, "", Field.PURPOSE, "道を残す。"));
  }

  @Test
  void readsASheetInSeveralTables() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 里山の小屋を守る事業

                    施策分類 | ①予算
                    予算額 | －

                    目的 | 道を残す。
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.CLASSIFICATION, "①予算",
                Field.BUDGET, "－",
                Field.PURPOSE, "道を残す。"));
  }

  @Test
  void countsALabelOnceAndLeavesItsWordInTheTextBehind() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名 | 里山の小屋を守る事業
                    目的 | 道を残す。
                    詳細 | 釘は毎年打つ。

                    目的 | 釘の目的
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.PURPOSE, "道を残す。",
                Field.DETAILS, "釘は毎年打つ。\n目的\t釘の目的"));
  }

  // Labels that are misread, displaced or missing

  @Test
  void saysThatALabelIsMisread() {
    var document =
        Pages.text(
            """
            施策名 | 里山の小屋を守る事業
            施策分類 | ①予算
            デン田総合戦略における位置づけ | ②道づくり
            """);
    assertThat(fields(document)).containsEntry(Field.POSITIONS, "②道づくり");
    assertThat(methods(document)).containsEntry(Field.POSITIONS, Method.FUZZY_LABEL);
    assertThat(issues(document))
        .containsExactly("label.fuzzy デン田総合戦略における位置づけ / デジ田総合戦略における位置づけ / 0.93");
  }

  @Test
  void readsAHeaderWhoseLabelsStandInAColumnBeforeTheirValues() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業

                    施策分類 | ①予算
                    デジ田総合戦略における位置づけ | ②道づくり
                    予算額 | 10百万円
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.CLASSIFICATION, "①予算",
                Field.POSITIONS, "②道づくり",
                Field.BUDGET, "10百万円"));
  }

  @Test
  void givesASecondValueOfTheHeaderRowToTheLabelThatWasDisplaced() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業

                    施策分類 | ①予算 | ②道づくり | 予算額 | 10百万円
                    デジ田総合戦略における位置づけ | | | |
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.CLASSIFICATION, "①予算",
                Field.POSITIONS, "②道づくり",
                Field.BUDGET, "10百万円"));
  }

  @Test
  void givesASecondValueOfTheHeaderRowToTheFieldWhoseLabelIsMissing() {
    var document =
        Pages.text(
            """
            施策名：里山の小屋を守る事業

            施策分類 | ①予算 | ②道づくり | 予算額 | 10百万円
            """);
    assertThat(fields(document))
        .containsEntry(Field.CLASSIFICATION, "①予算")
        .containsEntry(Field.POSITIONS, "②道づくり");
    assertThat(methods(document)).containsEntry(Field.POSITIONS, Method.POSITION);
    assertThat(issues(document)).containsExactly("value.by-position positions / ②道づくり");
  }

  @Test
  void reportsAShadedLabelThatItDoesNotKnowWithTheNearestOne() {
    assertThat(
            issues(
                Pages.text(
                    """
                    [x]施策名 | 里山の小屋を守る事業
                    [x]目的 | 道を残す。
                    [x]施策分頚 | ①予算
                    [x]備考 | なし
                    """)))
        .containsExactly("label.unknown 施策分頚 / 施策分類", "label.unknown 備考 / -");
  }

  @Test
  void losesNothingOfACellBesideAnUnknownLabel() {
    assertThat(
            fields(
                Pages.text(
                    """
                    [x]施策名 | 里山の小屋を守る事業
                    [x]目的 | 道を残す。
                    [x]備考 | 釘は別に買う。
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.PURPOSE, "道を残す。",
                Field.DETAILS, "備考\n釘は別に買う。"));
  }

  @Test
  void reportsAShadedLabelThatStandsTwice() {
    assertThat(
            issues(
                Pages.text(
                    """
                    [x]施策名 | 里山の小屋を守る事業
                    [x]目的 | 道を残す。
                    [x]目的 | 釘を残す。
                    """)))
        .containsExactly("label.duplicate 目的");
  }

  @Test
  void infersTheFieldOfAnUnknownLabelInTheHeaderRow() {
    var document =
        Pages.text(
            """
            [x]施策名 | 里山の小屋を守る事業 | < | < | < | <
            [x]施策分類 | ①予算 | [x]アジ囲台戦 | ②道づくり | [x]予算額 | 10百万円
            """);
    assertThat(fields(document)).containsEntry(Field.POSITIONS, "②道づくり");
    assertThat(issues(document))
        .contains("label.unknown アジ囲台戦 / -", "value.by-position positions / ②道づくり");
  }

  // Lines

  @Test
  void readsASheetOfLines() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業
                    総務省里山局小屋課

                    施策分類：①予算
                    デジ田総合戦略における位置づけ：②道づくり
                    予算額：令和5年度予算（案）：10百万円
                    施策効果の詳細：小屋に泊まる人が増える。

                    目的
                    道を残す。

                    概要
                    釘を打つ。

                    詳細
                    釘は毎年打つ。
                    """)))
        .isEqualTo(WHOLE);
  }

  @Test
  void readsALabelBrokenOverLines() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業

                    デジ田総合
                    戦略における
                    位置づけ
                    ②道づくり

                    施策効果
                    の詳細
                    小屋に泊まる人が増える。
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.POSITIONS, "②道づくり",
                Field.EFFECT, "小屋に泊まる人が増える。"));
  }

  @Test
  void leavesALineThatBeginsWithTheWordOfALabelInItsText() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業

                    詳細
                    目的は、道を残すことである。
                    概要は次のとおり。
                    措置概要
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.DETAILS, "目的は、道を残すことである。\n概要は次のとおり。\n措置概要"));
  }

  @Test
  void endsTheOverviewBeforeTheNextBlock() {
    var document =
        Pages.text(
            """
            施策名：里山の小屋を守る事業

            概要
            釘を打つ。
            板を張る。

            釘は毎年打つ。
            """);
    assertThat(fields(document))
        .containsEntry(Field.OVERVIEW, "釘を打つ。\n板を張る。")
        .containsEntry(Field.DETAILS, "釘は毎年打つ。");
    assertThat(methods(document)).containsEntry(Field.DETAILS, Method.POSITION);
  }

  @Test
  void takesTextBehindADisplacedLabelOfTheDetailsForDetails() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業

                    詳細

                    概要
                    釘を打つ。

                    釘は毎年打つ。
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守る事業",
                Field.OVERVIEW, "釘を打つ。",
                Field.DETAILS, "釘は毎年打つ。"));
  }

  @Test
  void takesATableWithoutLabelsForDetails() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業

                    概要
                    釘を打つ。

                    年 | 釘
                    1 | 20
                    """)))
        .containsEntry(Field.OVERVIEW, "釘を打つ。")
        .containsEntry(Field.DETAILS, "年\t釘\n1\t20");
  }

  // Name and office

  @ParameterizedTest
  @ValueSource(strings = {"総務省里山局小屋課", "（総務省里山局小屋課）", "担当：総務省里山局小屋課"})
  void takesTheOfficeBelowTheNameHoweverItIsSetOff(String office) {
    var document =
        Pages.layout(
            LayoutPage.landscape()
                .line(40, 40, 10, "施策名：里山の小屋を守る事業")
                .line(40, 54, 10, office)
                .table(40, 80, 100, "施策分類 | ①予算 | 予算額 | 10百万円"));
    assertThat(fields(document))
        .containsEntry(Field.NAME, "里山の小屋を守る事業")
        .containsEntry(Field.OFFICES, "総務省里山局小屋課");
  }

  @Test
  void joinsAWrappedNameAndKeepsTheOfficeApart() {
    assertThat(
            fields(
                Pages.text(
                    """
                    施策名：里山の小屋を守り、
                    道を残す事業
                    総務省里山局小屋課、
                    環境省水辺局木道課

                    施策分類：①予算
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守り、\n道を残す事業",
                Field.OFFICES, "総務省里山局小屋課、\n環境省水辺局木道課",
                Field.CLASSIFICATION, "①予算"));
  }

  @Test
  void takesALineRightOfTheNameForTheOffice() {
    var page =
        LayoutPage.landscape()
            .bold(40, 40, 14, "施策名：里山の小屋を守り、地域の道を")
            .line(560, 42, 9, "総務省里山局小屋のあり方検討グループ")
            .bold(40, 56, 14, "残す事業")
            .table(40, 90, 150, "[x]施策分類 | ①予算 | [x]予算額 | 10百万円");
    assertThat(fields(Pages.layout(page)))
        .isEqualTo(
            Map.of(
                Field.NAME, "里山の小屋を守り、地域の道を\n残す事業",
                Field.OFFICES, "総務省里山局小屋のあり方検討グループ",
                Field.CLASSIFICATION, "①予算",
                Field.BUDGET, "10百万円"));
  }

  /** The second line of the budget comes behind the office in the order of reading. */
  @Test
  void goesOnWithTheValueBelowWhichALineBegins() {
    var page =
        LayoutPage.landscape()
            .bold(40, 40, 14, "施策名：里山の小屋を守る事業")
            .line(40, 70, 9, "予算額：")
            .line(80, 70, 9, "令和8年度予算案：10百万円（令和7年度予算：9百万")
            .line(400, 70, 9, "担当：総務省里山局小屋課")
            .line(80, 81, 9, "円）")
            .line(40, 110, 9, "目的：里山を守る。");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.OFFICES, "総務省里山局小屋課")
        .containsEntry(Field.BUDGET, "令和8年度予算案：10百万円（令和7年度予算：9百万\n円）");
  }

  @Test
  void keepsAnOfficeWrappedRightOfTheName() {
    var page =
        LayoutPage.landscape()
            .bold(40, 40, 14, "施策名：里山の小屋を守る事業")
            .line(560, 42, 9, "総務省里山局小屋課、環境省水辺")
            .line(560, 53, 9, "局木道課")
            .table(40, 90, 150, "[x]施策分類 | ①予算 | [x]予算額 | 10百万円");
    assertThat(fields(Pages.layout(page)))
        .containsEntry(Field.NAME, "里山の小屋を守る事業")
        .containsEntry(Field.OFFICES, "総務省里山局小屋課、環境省水辺\n局木道課");
  }

  // Where it was found

  @Test
  void tellsHowAValueWasFound() {
    assertThat(
            methods(
                Pages.text(
                    """
                    施策名：里山の小屋を守る事業
                    総務省里山局小屋課

                    施策分類 | ①予算
                    """)))
        .isEqualTo(
            Map.of(
                Field.NAME, Method.LABEL,
                Field.OFFICES, Method.POSITION,
                Field.CLASSIFICATION, Method.CELL));
  }

  @Test
  void tellsWhereAValueStands() {
    var page = LayoutPage.landscape().table(40, 90, 100, "施策名 | 里山の小屋を守る事業\n予算額 | 10百万円");
    var place = SheetText.read(Pages.layout(page)).value().get(Field.BUDGET).place();
    assertThat(place)
        .isEqualTo(
            jp.shisaku.issue.Place.of(
                "publication.pdf",
                1,
                java.util.Optional.of(new jp.shisaku.issue.Box(140, 110, 240, 130))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "施策名：里山の小屋を守る事業    里山局小屋課",
        "施策名：里山の小屋を守る事業  （里山局小屋課）",
        "施策名：里山の小屋を守る事業\t里山局小屋課",
      })
  void partsTheOfficeFromTheNameBeforeItOnOneLine(String line) {
    assertThat(fields(Pages.text(line + "\n施策分類 | ①予算")))
        .containsEntry(Field.NAME, "里山の小屋を守る事業")
        .containsEntry(Field.OFFICES, "里山局小屋課");
  }

  @Test
  void takesOneBlankInANameForAPartOfItUnlessAMinistryFollows() {
    assertThat(fields(Pages.text("施策名：里山の小屋 守る会支援課\n施策分類 | ①予算")))
        .containsEntry(Field.NAME, "里山の小屋 守る会支援課");
    assertThat(fields(Pages.text("施策名：里山の小屋 総務省里山局小屋課\n施策分類 | ①予算")))
        .containsEntry(Field.NAME, "里山の小屋")
        .containsEntry(Field.OFFICES, "総務省里山局小屋課");
  }
}
