package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.check.Checks;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that keep the columns of a page by blanks, as programs write that turn PDF into text. */
class SpacedTextTest {

  private static Measure read(String text) {
    return Extracted.measure(DrawnForm.read("a.txt", text.getBytes(UTF_8)));
  }

  /** 戦略上の位置づけ may have any name before it, but the labels above it are none. */
  @Test
  void readsLabelsBelowEachOtherEachWithItsValue() {
    Measure measure =
        read(
            """
            風船便の普及

            施策名              風船便の普及
            担当課              空局便り課
            施策分類            1.予算
            戦略上の位置づけ    ①町づくり
            予算額              令和7年度予算：12百万円
            目的                便りを運ぶ。
            概要                風船を買う。
            """);
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("空局便り課");
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("予算");
    assertThat(measure.positions()).extracting(p -> p.label()).containsExactly("町づくり");
    assertThat(measure.budget().printed()).contains("令和7年度予算：12百万円");
  }

  @Test
  void readsLabelsBesideTheMiddleOfTheirValues() {
    Measure measure =
        read(
            """
            空を渡る便り①
            施策名：風船便の普及                                      空局便り課

                                                           令和7年度予算：12百万円
                           デジ田総合戦略
             施策分類   ①予算                   ①デジタル実装    予算額  （令和6年度予算：10百万円）
                          における位置づけ
                                                           ※ほか補正
             施策効果
                   便りが増える。
              の詳細

                 風船で便りを運び、糸電話のない               風船を買う。
             目的                            概要
                 集落を結ぶ。                           糸を配る。

             詳細  ・風船 100個
            """);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("空局便り課");
    assertThat(measure.classification()).hasSize(1);
    assertThat(measure.positions()).hasSize(1);
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::amountYen)
        .containsExactly(Optional.of(12_000_000L), Optional.of(10_000_000L));
    assertThat(measure.effect()).contains("便りが増える。");
    assertThat(measure.purpose()).contains("風船で便りを運び、糸電話のない\n集落を結ぶ。");
    assertThat(measure.overview()).contains("風船を買う。\n糸を配る。");
    assertThat(measure.details()).contains("・風船 100個");
  }

  @Test
  void keepsTheLastLineOfATallerCellInItsRow() {
    Measure measure =
        read(
            """
            施策名：風船便の普及                                      空局便り課

             施策分類                  予算額  令和7年度予算：12百万円
                   ①予算
                                         （令和6年度補正：5百万円）
                                         （令和6年度予算：10百万円）
             施策効果
              の詳細   便りが増える。

             目的   集落を結ぶ。          概要  糸を配る。
            """);
    assertThat(measure.budget().lines()).hasSize(3);
    assertThat(measure.effect()).contains("便りが増える。");
  }

  @Test
  void findsALabelThatStandsALineLowerThanTheOneBesideIt() {
    Measure measure =
        read(
            """
            施策名：風船便の普及

             施策分類  ①予算        予算額  令和7年度予算：12百万円

             目的   集落を結ぶ。        風船を買う。
                                概要  糸を配る。
                                  糸を巻く。
            """);
    assertThat(measure.purpose()).contains("集落を結ぶ。");
    assertThat(measure.overview()).contains("風船を買う。\n糸を配る。\n糸を巻く。");
  }

  @Test
  void readsColumnsInWhichAFullWidthCharacterTakesTwo() {
    Measure measure =
        read(
            """
            施策名：風船便の普及

            施策分類    ①予算            予算額  令和7年度予算：12百万円
            目的        集落を結び、      概要    風船を買い、
                        便りを運ぶ。              糸を配る。
            """);
    assertThat(measure.purpose()).contains("集落を結び、\n便りを運ぶ。");
    assertThat(measure.overview()).contains("風船を買い、\n糸を配る。");
  }

  @Test
  void goesOnWithANameThatIsWrappedBesideItsOffice() {
    Measure measure =
        read(
            """
            施策名：風船と糸電話と伝書鳩とを                             空局便り課
            用いた便りの普及
             施策分類  ①予算        予算額  令和7年度予算：12百万円
            """);
    assertThat(measure.name()).contains("風船と糸電話と伝書鳩とを用いた便りの普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("空局便り課");
  }

  @Test
  void partsALabelFromItsValueBehindASingleBlank() {
    Measure measure =
        read(
            """
            施策名：風船便の普及                                                  空局便り課

             施策分類 ①予算           デジ田総合戦略                       予算額 令和7年度予算額（案） ：12百万円
                               における位置づけ ①デジタル実装                     （令和6年度予算：10百万円）
             施策効果 便りが増える。
              の詳細
             目的 集落を結ぶ。
                                                    概要 糸を配る。

            詳細   ・風船 100個
            """);
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("予算");
    assertThat(measure.positions()).extracting(c -> c.label()).containsExactly("デジタル実装");
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::amountYen)
        .containsExactly(Optional.of(12_000_000L), Optional.of(10_000_000L));
    assertThat(measure.effect()).contains("便りが増える。");
    assertThat(measure.purpose()).contains("集落を結ぶ。");
    assertThat(measure.overview()).contains("糸を配る。");
  }

  /**
   * The first line of the label fills its column, and a blank is all that parts it from the value.
   */
  @Test
  void joinsALabelOfThreeLinesBesideTheFirstOfWhichItsValueStands() {
    Measure measure =
        read(
            """
            空を渡る便り
            施策名     風船便の普及
            担当部局    空局便り課
            施策分類    ③その他
            デジ田総合戦略 ①デジタル実装
            における位置づ
            け
            予算額     -
            目的      集落を結ぶ。
            """);
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("その他");
    assertThat(measure.positions()).extracting(c -> c.label()).containsExactly("デジタル実装");
  }

  /** The figure that filled the cell is no text: its label stands alone, far below its lines. */
  @Test
  void givesALabelInTheMiddleOfATallCellTheLinesAboveIt() {
    Measure measure =
        read(
            """
            空を渡る便り①
            施策名：風船便の普及                                      空局便り課

             施策分類 ①予算       空の便り大戦略 ①町づくり             予算額   令和7年度予算：12百万円
                            における位置づけ
             施策効果 便りが増える。
              の詳細
             目的 風船で便りを運ぶ。                        概要   風船を買い、糸電話のない集落へ
                                                      糸を配る。

                 ・風船 100個
                 ・糸 20巻



            詳細
            """);
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("予算");
    assertThat(measure.positions()).extracting(p -> p.label()).containsExactly("町づくり");
    assertThat(measure.purpose()).contains("風船で便りを運ぶ。");
    assertThat(measure.overview()).contains("風船を買い、糸電話のない集落へ\n糸を配る。");
    assertThat(measure.details()).contains("・風船 100個\n・糸 20巻");
  }

  @Test
  void joinsALabelThatIsBrokenWithinAWord() {
    Measure measure =
        read(
            """
            施策名：風船便の普及
                                                    空局便り課
            施策分   ①予算     デジ田総合    ①デジタル    予算   令和7年度予算：12百万円
            類             戦略におけ    実装       額    令和6年度予算：10百万円
                          る位置づ
                          け

            目的    集落を結ぶ。                    概要   糸を配る。

            詳細    ・風船 100個
            """);
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("空局便り課");
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("予算");
    assertThat(measure.positions()).hasSize(1);
    assertThat(measure.budget().lines()).hasSize(2);
  }

  @Test
  void givesARowAllLinesUpToABlankOneWhereItsLabelIsNotQuiteInTheMiddle() {
    Measure measure =
        read(
            """
            施策名：風船便の普及                                      空局便り課

             施策分類   ①予算                           予算額  令和7年度予算：12百万円

             施策効果   便りが増え、集落と集落の間で糸電話の声が聞こえるようになり、
              の詳細   空を渡る便りを待つ人と、便りを書く人とが、
                   同じ日に同じ
                        「風船」を見上げる。

             目的   集落を結ぶ。                         概要  糸を配る。

             詳細  ・風船 100個
            """);
    assertThat(measure.effect().orElse("")).startsWith("便りが増え").endsWith("「風船」を見上げる。");
    assertThat(measure.purpose()).contains("集落を結ぶ。");
  }

  /** 施策効果 stands beside the first line of its value. */
  @Test
  void givesARowAllLinesBetweenBlankOnesWhereItsLabelIsNotInTheMiddle() {
    Measure measure =
        read(
            """
            施策名：風船便の普及

             施策分類   ①予算        デジ田総合戦略     ①デジタル実装
                                における位置づけ     ③便りの担い手

             施策効果   便りが増え、集落と集落の間で糸電話の声が聞こえるようになり、
                    空を渡る便りを待つ人と、便りを書く人とが、
                          「風船」を見上げる。

             目的     集落を結ぶ。
                                     概要   糸を配る。

            詳細    ・風船 100個
            """);
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("予算");
    assertThat(measure.positions()).hasSize(2);
    assertThat(measure.effect().orElse("")).startsWith("便りが増え").endsWith("「風船」を見上げる。");
  }

  @Test
  void takesNoWordOfTheDetailsForTheLabelOfARow() {
    Measure measure =
        read(
            """
            施策名：風船便の普及                                      空局便り課

             施策分類   ①予算                           予算額  令和7年度予算：12百万円

             目的   集落を結ぶ。                         概要  糸を配る。

                 【対象】
            詳細   風船のある集落
                 【事業期間】
                 令和7年度まで
            """);
    assertThat(measure.details()).contains("【対象】\n風船のある集落\n【事業期間】\n令和7年度まで");
  }

  @Test
  void partsSheetsWithATitleForANameAtTheirLabels() {
    String text =
        """
            [1]風船便の普及

            担当部局    空局便り課                 予算額     令和7年度予算案：12百万円

            施策概要    糸を配り、風船を買う。

            施策の目的   便りを運ぶ。


            [2]糸電話の復活

            担当部局    地局糸課                  予算額     令和7年度予算案：7百万円

            施策概要    糸を配り、風船を買う。

            施策の目的   声を届ける。

            """;
    assertThat(Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).value().measures())
        .extracting(
            m -> m.name().orElse("?"),
            m -> m.offices().get(0).printed(),
            m -> m.budget().lines().get(0).amountYen().orElse(0L),
            m -> m.purpose().orElse("?"))
        .containsExactly(
            tuple("風船便の普及", "空局便り課", 12_000_000L, "便りを運ぶ。"),
            tuple("糸電話の復活", "地局糸課", 7_000_000L, "声を届ける。"));
  }

  @Test
  void saysWhereATextGivesTheLabelsFirstAndTheValuesBehind() {
    String text =
        """
        施策名：風船便の普及

        施策分類
        施策効果
        の詳細

        目的
        詳細

        ①予算

        予算額

        令和7年度予算：12百万円

        便りが増える。

        集落を結ぶ。
        """;
    assertThat(Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).issues())
        .filteredOn(issue -> issue.code() == IssueCode.TEXT_ORDER_LOST)
        .singleElement()
        .satisfies(issue -> assertThat(issue.arguments()).containsExactly("施策分類、施策効果の詳細、目的、詳細"));
  }

  /** 目的 | 概要 beside each other, read column by column. */
  @Test
  void saysThatTwoColumnsHaveLostTheirOrder() {
    String text =
        """
        施策名：風船便の普及
        予算額
        令和7年度予算：12百万円
        目的
        概要
        集落を結ぶ。
        風船を飛ばす。
        """;
    assertThat(Extracted.codes(DrawnForm.read("a.txt", text.getBytes(UTF_8))))
        .contains("text.order-lost");
  }

  @Test
  void leavesAFormAloneInWhichAFieldIsEmpty() {
    String text =
        """
        施策名：風船便の普及
        施策分類
        ①予算
        予算額
        目的
        集落を結ぶ。
        """;
    assertThat(Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).issues())
        .noneMatch(issue -> issue.code() == IssueCode.TEXT_ORDER_LOST);
  }

  /** A number before the last line of a text is none of the label that stands below it. */
  @Test
  void takesNoNumberOfAnItemForOneOfTheLabelBelow() {
    Measure measure =
        read(
            """
            風船便の普及
            施策名
            風船便の普及
            担当課
            風船課
            目的
            ① 便りを運ぶ。
            ② 町を結ぶ。
            概要
            ① 風船を配る。
            ② 空の地図を作る。
            詳細
            ① 風船は赤い。
            """);
    assertThat(measure.purpose()).contains("① 便りを運ぶ。\n② 町を結ぶ。");
    assertThat(measure.overview()).contains("① 風船を配る。\n② 空の地図を作る。");
    assertThat(measure.details()).contains("① 風船は赤い。");
  }

  /** Labels above their values, as paragraphs of a web page are: nothing stands in columns. */
  @Test
  void readsLabelsAboveTheirValuesBelowALineOfTwo() {
    Measure measure =
        read(
            """
            風船便の普及

            施策名  風船便の普及

            担当課  風船課

            施策分類  ③その他    予算額  令和8年度予算案：12百万円

            空の計画における位置づけ  ①空のくらし

            効果

            便りを運ぶ町が増え、空が近くなる。

            目的

            便りを運ぶ。

            概要

            風船を配る。
            """);
    assertThat(measure.classification()).map(kind -> kind.label()).containsExactly("その他");
    assertThat(measure.positions()).map(at -> at.label()).containsExactly("空のくらし");
    assertThat(Extracted.amounts(measure)).containsExactly("2026 initial draft 12000000");
    assertThat(measure.effect()).contains("便りを運ぶ町が増え、空が近くなる。");
    assertThat(measure.purpose()).contains("便りを運ぶ。");
    assertThat(measure.overview()).contains("風船を配る。");
  }

  /** ③ is the number of the kind, and そのほか no name of a plan. */
  @Test
  void takesAKindAboveALabelForNoPartOfIt() {
    Measure measure =
        read(
            """
            施策名      風船便の普及
            担当課      風船課
            施策分類    ③その他    予算額    －
            空の計画における位置づけ    ①空のくらし
            目的        便りを運ぶ。
            概要        風船を配る。
            """);
    assertThat(measure.classification()).map(kind -> kind.label()).containsExactly("その他");
    assertThat(measure.positions()).map(at -> at.label()).containsExactly("空のくらし");
  }

  /** Recognition makes a character of the line between two cells. */
  @Test
  void mayHaveBarsBetweenItsColumns() {
    String text =
        """
        施策名 : 風船便の普及                                        空の町局 風船課

        施策分類 | ①予算         空の計画における位置づけ | ①空のくらし     予算額 | 令和8年度予算案：12百万円
        目的     | 便りを運ぶ。                             概要 | 風船を配る。
        詳細     | 風船 100個
        """;
    Measure measure = Extracted.measure(DrawnForm.read("a.txt", text.getBytes(UTF_8)));
    assertThat(measure.classification()).map(kind -> kind.label()).containsExactly("予算");
    assertThat(measure.positions()).map(at -> at.label()).containsExactly("空のくらし");
    assertThat(measure.purpose()).contains("便りを運ぶ。");
    assertThat(measure.overview()).contains("風船を配る。");
    assertThat(measure.details()).contains("風船 100個");
    assertThat(Extracted.amounts(measure)).containsExactly("2026 initial draft 12000000");
  }

  /** A single bar between words is theirs. */
  @Test
  void keepsABarThatStandsInAText() {
    String text =
        """
        施策名：風船便 | 空の町
        担当課：風船課
        施策分類：①予算
        予算額：令和8年度予算案：12百万円
        目的：便りを運ぶ。
        """;
    assertThat(Extracted.measure(DrawnForm.read("a.txt", text.getBytes(UTF_8))).name())
        .contains("風船便 | 空の町");
  }

  /** The heads of amounts may stand where the office should, their blanks lost. */
  @ParameterizedTest
  @ValueSource(strings = {"| 風船課", "令和7年度 令和8年度 対前年度"})
  void saysWhereAShortValueHoldsColumns(String office) {
    String text =
        """
        施策名：風船便の普及
        担当課：%s
        施策分類：①予算          ILの位置
        予算額：令和8年度予算案：12百万円
        目的：便りを運ぶ。
        """
            .formatted(office);
    assertThat(
            Checks.checked(Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).value())
                .issues())
        .filteredOn(issue -> issue.code() == IssueCode.VALUE_HOLDS_COLUMNS)
        .map(Issue::field)
        .containsExactly("offices", "classification");
  }

  @Test
  void saysWhereTwoColumnsStandOnOneLineOfAValue() {
    String text =
        """
        施策名：風船便の普及
        施策分類：①予算
        施策効果：便りが増える。
        集落を結び、便りを運ぶ人の                風船を買い、糸を配る人の
        目的：暮らしを守る人と、便りを運ぶ人を 概要 風船を買い、糸を配る人の
        詳細：風船 100個
        """;
    assertThat(
            Checks.checked(Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).value())
                .issues())
        .filteredOn(issue -> issue.code() == IssueCode.VALUE_HOLDS_COLUMNS)
        .extracting(Issue::field)
        .containsExactly("effect", "purpose");
  }

  private static final String LIST =
      """
      （単位：百万円）
       番号   事業名           担当課    令和6年度予算額   令和7年度予算額
        1    風船便の普及       空局便り課       600        640
        2    糸電話の復活       地局糸課         20      1,030
      """;

  @Test
  void readsAListInColumns() {
    assertThat(Extracted.from(DrawnForm.read("a.txt", LIST.getBytes(UTF_8))).value().measures())
        .extracting(
            m -> m.name().orElse("?"),
            m -> m.budget().lines().stream().map(l -> l.amountYen().orElse(0L)).toList())
        .containsExactly(
            tuple("風船便の普及", List.of(600_000_000L, 640_000_000L)),
            tuple("糸電話の復活", List.of(20_000_000L, 1_030_000_000L)));
  }

  private static List<String> namesOf(String list) {
    return Extracted.from(DrawnForm.read("a.txt", list.getBytes(UTF_8))).value().measures().stream()
        .map(m -> m.name().orElse("?") + m.budget().lines().get(0).amountYen().orElse(0L))
        .toList();
  }

  @Test
  void readsAListWithBlankLinesBetweenRowsOfSeveralLines() {
    assertThat(
            namesOf(
                """
                番号  事業名                担当課        令和7年度予算額
                                                          （百万円）

                1     空を渡る風船便の普    空局便り課        640
                      及事業

                      遠い集落の糸電話の
                2                           地局糸課          1,030
                      復活

                3     竹馬の整備            地局馬課          20

                      合計                                    1,690
                """))
        .containsExactly("空を渡る風船便の普及事業640000000", "遠い集落の糸電話の復活1030000000", "竹馬の整備20000000");
  }

  @Test
  void leavesAListAloneInWhichLinesBetweenBlankOnesMayBeSeveralRows() {
    assertThat(
            namesOf(
                """
                番号   事業名           担当課     令和7年度予算額（百万円）

                 1    風船便の普及        空局便り課          640
                      糸電話の復活        地局糸課

                 3    遠い集落に竹馬を貸す   地局馬課           20

                 4    大凧の保存          地局凧課           30
                """))
        .isEmpty();
  }

  @Test
  void leavesAListAloneInWhichARowTakesSeveralLines() {
    String list = LIST + "             （一部新規）\n";
    assertThat(Extracted.from(DrawnForm.read("a.txt", list.getBytes(UTF_8))).value().measures())
        .isEmpty();
  }

  /** What stands last is the heading of the next sheet only where it may be one. */
  @Test
  void readsTheOnlyLineOfTheDetailsBelowTheirLabel() {
    Measure measure =
        read(
            """
            施策名：風船便の普及

            空局便り課

            施策分類  ①予算    予算額  令和7年度予算：12百万円


            目的  風船で便りを運び、糸電話のない    概要  風船を買い、集落ごとに糸を配
                  集落を結ぶ。                            る。


            詳細

            風船を100個買い、便りを運ぶ。
            """);
    assertThat(measure.purpose()).contains("風船で便りを運び、糸電話のない\n集落を結ぶ。");
    assertThat(measure.overview()).contains("風船を買い、集落ごとに糸を配\nる。");
    assertThat(measure.details()).contains("風船を100個買い、便りを運ぶ。");
  }

  @Test
  void readsTwoValuesBesideEachOtherAboveTextsBelowTheirLabels() {
    Measure measure =
        read(
            """
            施策の名   風船便の普及
            称

            担当課     里山省遊戯局伝統遊戯振興部風船    予算額    令和7年度予算：12百万円
                       便り課                                      令和6年度予算：10百万円

            目的

            便りを運ぶ。

            概要

            風船を買う。
            """);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("里山省遊戯局伝統遊戯振興部風船便り課");
    assertThat(measure.budget().notes()).isEmpty();
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::amountYen)
        .containsExactly(Optional.of(12_000_000L), Optional.of(10_000_000L));
    assertThat(measure.purpose()).contains("便りを運ぶ。");
  }

  /** A line further right than the label above goes on with its value, and is no title. */
  @Test
  void readsTitlesAboveAmountsOnSeveralLines() {
    String sheet =
        """
        %s

        所管      里山省遊戯局便り課

        予算額      令和7年度予算（案）：12
        （百万円）  令和6年度補正予算：10
                    令和6年度当初予算：8


        目的

        便りを運ぶ。


        概要

        風船を買う。


        """;
    String text = sheet.formatted("風船便の普及") + sheet.formatted("竹馬通学の支援");
    assertThat(Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).value().measures())
        .extracting(m -> m.name().orElse(""), m -> m.budget().lines().size())
        .containsExactly(tuple("風船便の普及", 3), tuple("竹馬通学の支援", 3));
  }

  @Test
  void leavesOutALabelOfAnotherMatterAboveItsValue() {
    Measure measure =
        read(
            """
            施策名：風船便の普及
            里山省遊戯局便り課
            対象者
            市町村、地域の団体
            予算額
            令和7年度予算：12百万円

            【目的】

            便りを運ぶ。
            """);
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("里山省遊戯局便り課");
    assertThat(measure.budget().lines()).hasSize(1);
  }

  /** The cell that heads all texts has a character on each line. */
  @Test
  void tellsASentenceAmongTheAmounts() {
    String text =
        """
        施策名    風船便の普及

        担当課    里山省遊戯局便り課

        予算額    令和7年度予算：12百万円


        事   目的      風船で便りを運び、糸電話のない集落を結ぶことを目的とし、
        業             遠くに住む人と話せるようにする。
        の
        中   概要      風船を買い、集落ごとに糸を配る。
        身
        """;
    assertThat(
            Checks.checked(Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).value())
                .issues())
        .filteredOn(issue -> issue.code() == IssueCode.VALUE_HOLDS_COLUMNS)
        .extracting(Issue::field)
        .containsExactly("budget");
  }

  /** Bars part a label from its value, and the cells of 目的 and 概要 from each other. */
  @Test
  void readsLabelsBesideAHeadThatStandsUpright() {
    Measure measure =
        read(
            """
            施策名    風船便の普及
            担当課    里山省遊戯局便り課
            予算額    令和7年度予算：12百万円

            施   目的      風船で便りを運び、
            策             遠くに住む人と話す。
            の
            内   概要      糸を配る。
            容
            """);
    assertThat(measure.budget().printed()).contains("令和7年度予算：12百万円");
    assertThat(measure.purpose()).contains("風船で便りを運び、\n遠くに住む人と話す。");
    assertThat(measure.overview()).contains("糸を配る。");
  }

  @Test
  void readsASheetWhoseCellsAreBetweenBars() {
    String text =
        """
        施策名 | 風船便の普及
        担当課 | 風船課
        予算額 | 令和8年度予算案：12百万円

        目的 | 概要
        便りを遠い集落に届け | 風船を買い、糸を配る
        る。 | 人を雇う。
         | 便りを集める。
        """;
    Measure measure =
        Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).value().measures().get(0);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("風船課");
    assertThat(measure.purpose().map(t -> t.replace("\n", ""))).contains("便りを遠い集落に届ける。");
    assertThat(measure.overview().map(t -> t.replace("\n", ""))).contains("風船を買い、糸を配る人を雇う。便りを集める。");
  }

  /** A narrow column of labels nearly touches the values, and wraps one of them. */
  @Test
  void readsLabelsOneBlankBeforeTheirValues() {
    String text =
        """
         施策名 風船便の普及                       担当 里山省遊戯局便り課
         予算額 令和7年度予算：12百万円            施策分類 ①予算
        位置づけ ①空の道づくり
        施策効果の 遠くの集落にも便りが届き、集落と町の人が話せる
         詳細 ようになる。
              風船で便りを運び、糸電話のない              風船を買い、集落ごとに糸を配
         目的 集落を結ぶことを目的とし、遠く         概要 る。糸は村の人が張り、町が買
              に住む人と話せるようにする。                い取る。
         詳細 風船を100個買い、便りを運ぶ。
        """;
    Measure measure =
        Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).value().measures().get(0);
    assertThat(measure.positions()).extracting(p -> p.label()).containsExactly("空の道づくり");
    assertThat(measure.effect().map(t -> t.replace("\n", "")))
        .contains("遠くの集落にも便りが届き、集落と町の人が話せるようになる。");
    assertThat(measure.purpose().map(t -> t.replace("\n", "")))
        .contains("風船で便りを運び、糸電話のない集落を結ぶことを目的とし、遠くに住む人と話せるようにする。");
    assertThat(measure.overview().map(t -> t.replace("\n", "")))
        .contains("風船を買い、集落ごとに糸を配る。糸は村の人が張り、町が買い取る。");
    assertThat(measure.details()).contains("風船を100個買い、便りを運ぶ。");
  }

  /** What closes a bracket of the name, or cannot begin a word, is none of the amounts below. */
  @ParameterizedTest
  @CsvSource({
    "遠い集落に便りを届ける風船便の普及（糸電話のない集, 落）",
    "遠い集落に便りを届ける風船と里山のネットワ, ークの普及",
  })
  void readsTheRestOfANameBesideAnotherLabel(String upper, String lower) {
    String text =
        """
         施策名  %s   担当 里山省遊戯局便り課
              %s
         予算額 令和7年度予算：12百万円
              （令和6年度予算：10百万円）             施策分類 ①予算
        位置づけ ①空の道づくり
              便りを運び、遠くの集落             風船を買い、糸を配る
         目的 と町を結ぶ。                 概要 。糸は村の人が張る。
        """
            .formatted(upper, lower);
    Measure measure =
        Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).value().measures().get(0);
    assertThat(measure.name()).contains(upper + lower);
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("里山省遊戯局便り課");
    assertThat(measure.budget().notes()).isEmpty();
    assertThat(measure.budget().lines()).hasSize(2);
  }

  /** 備考 has its value where the others have theirs: no amount in it is one of the budget. */
  @Test
  void takesALabelOfNoFieldForTheEndOfTheAmounts() {
    Measure measure =
        read(
            """
            風船便の普及

            施策名    風船便の普及
            担当課    風船課
            目的      便りを運ぶ。
            予算額    令和7年度予算：12百万円
            備考      風船の数による。
                      令和6年度 2,500百万円
            """);
    assertThat(Extracted.amounts(measure)).containsExactly("2025 initial 12000000");
    assertThat(measure.details().orElseThrow()).contains("2,500百万円");
  }

  /** A text that fills its column has only a single blank behind it, as words have. */
  @Test
  void readsLabelsAboveColumnsThatTheirTextsFill() {
    Measure measure =
        read(
            """
            空を渡る便り
            施策名                       担当部局
            風船便の普及                    里山省風船課
            施策分類          位置づけ            予算額
            ①予算           ①空のくらしを豊かにする町づくり 令和7年度予算：12百万円
                                          （令和6年度予算：10百万円）
            目的              概要            施策効果
                                          の詳細
            風船で便りを運び、糸電話のない 風船 100個を買い、村の  便りを待つ人が、
            集落と、船の来ない島とを結び、 子に糸を配る。       減る。
            町を支える。
            詳細
            風船を運ぶ。
            """);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("里山省風船課");
    assertThat(measure.positions()).extracting(p -> p.label()).containsExactly("空のくらしを豊かにする町づくり");
    assertThat(Extracted.amounts(measure))
        .containsExactly("2025 initial 12000000", "2024 initial 10000000");
    assertThat(measure.purpose()).contains("風船で便りを運び、糸電話のない\n集落と、船の来ない島とを結び、\n町を支える。");
    assertThat(measure.overview()).contains("風船 100個を買い、村の\n子に糸を配る。");
    assertThat(measure.effect()).contains("便りを待つ人が、\n減る。");
    assertThat(measure.details()).contains("風船を運ぶ。");
  }

  /** Where the second column begins between 糸を 糸を 糸を nobody can tell. */
  @Test
  void givesNoTextToAColumnThatMayBeginAtSeveralBlanks() {
    String text =
        """
        空を渡る便り
        施策名        担当部局
        風船便の普及  里山省風船課
        目的          概要
        糸を引く子に糸を 糸を 糸を配る子が糸を配る。
        詳細
        風船を運ぶ。
        """;
    assertThat(read(text).name()).contains("風船便の普及");
    assertThat(read(text).purpose()).isEmpty();
    assertThat(Extracted.from(DrawnForm.read("a.txt", text.getBytes(UTF_8))).issues())
        .extracting(Issue::code)
        .contains(IssueCode.TEXT_ORDER_LOST);
  }

  /** ア 事業主体： is a label of other sheets, but here it stands in the column of the values. */
  @Test
  void takesNoHeadWithinTheDetailsForALabelOfTheSheet() {
    Measure measure =
        read(
            """
            施策名    風船便の普及
            担当部局  里山省風船課
            目的      風船で便りを運び、糸電話のない集落を結ぶ。船の来ない島にも、風の吹く
                      日に便りを届け、読んだ人が返事を書いて、また風船で送り返せるように、
                      町を支える。
            概要      風船を買う。
            予算額    令和7年度当初予算（案）      令和6年度当初予算
            （百万円）   12の内数                     1,010
            詳細      ア 事業主体： 風船を持つ村と、糸を配る町
                      イ 負担割合： 2分の1
            """);
    assertThat(measure.purpose().orElseThrow()).endsWith("町を支える。");
    assertThat(measure.overview()).contains("風船を買う。");
    assertThat(Extracted.amounts(measure))
        .containsExactly("2025 initial draft 12000000", "2024 initial 1010000000");
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::included)
        .containsExactly(true, false);
    assertThat(measure.details().orElseThrow()).startsWith("ア 事業主体：");
  }

  /** Two blanks behind each label, so that no value begins where another does. */
  @Test
  void takesALabelOfNoFieldForNoRestOfTheName() {
    String text =
        """
        空を渡る便り

        施策名　　風船便の普及
        旧施策名　　気球便の普及
        担当課　　里山省風船課
        予算額　　令和8年度予算案：12百万円
        目的　　便りを運ぶ。
        概要　　風船を買う。
        """;
    assertThat(read(text).name()).contains("風船便の普及");
    assertThat(Extracted.codes(DrawnForm.read("a.txt", text.getBytes(UTF_8))))
        .contains("label.unknown");
  }

  /** A dash is no amount, and the unit may stand below the label. */
  @Test
  void readsASmallTableOfYearsAndStagesBesideItsLabel() {
    Measure measure =
        read(
            """
            空を渡る便り
            施策名 風船便の普及
            担当課 空局便り課
            予算額           年度               当初             補正
            （千円） 令和6年度                        9,000             －
                 令和7年度                       10,000        3,000
                 令和8年度（案）                    12,000             －
             目的 便りを運ぶ。
             概要 風船を買う。
            """);
    assertThat(Extracted.amounts(measure))
        .containsExactly(
            "2024 initial 9000000",
            "2025 initial 10000000",
            "2025 supplementary 3000000",
            "2026 initial draft 12000000");
  }

  @Test
  void leavesOutTheEnglishBelowLabels() {
    Measure measure =
        read(
            """
            空を渡る便り
               施策名       風船便の普及
              Measure
              担当部局       空局便り課
               Office
               予算額       令和8年度予算案：12百万円
               Budget    令和7年度当初予算：10百万円
                目的       便りを運ぶ。
              Purpose
                概要       風船を買う。
              Overview
            """);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("空局便り課");
    assertThat(Extracted.amounts(measure))
        .containsExactly("2026 initial draft 12000000", "2025 initial 10000000");
    assertThat(measure.purpose()).contains("便りを運ぶ。");
  }

  /** Five columns of words may be parted in more ways than anybody has time for. */
  @Test
  void givesUpOnColumnsWithBlanksEverywhere() {
    String text =
        "空を渡る便り\n"
            + "施策名        担当部局\n風船便の普及  里山省風船課\n"
            + "施策分類      予算額       施策効果      概要      目的\n"
            + ("糸を 引く 子にも 風船を 配る 人にも 空の 便りを ".repeat(4) + "\n").repeat(12)
            + "詳細\n風船を運ぶ。\n";
    assertThat(Extracted.codes(DrawnForm.read("a.txt", text.getBytes(UTF_8))))
        .contains("text.order-lost");
  }
}
