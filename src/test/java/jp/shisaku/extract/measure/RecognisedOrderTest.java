package jp.shisaku.extract.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Classification;
import jp.shisaku.catalogue.Measure.Position;
import jp.shisaku.catalogue.Office;
import jp.shisaku.check.Checks;
import jp.shisaku.extract.DrawnForm;
import jp.shisaku.extract.Extracted;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;

/** Cells of a sheet that recognition, or a program that lists the text of a PDF, put elsewhere. */
class RecognisedOrderTest {

  private static Document document(String text) {
    return DrawnForm.read("a.txt", text.getBytes(UTF_8));
  }

  private static Measure read(String text) {
    return Extracted.measure(document(text));
  }

  private static void assertHeader(Measure measure) {
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("大臣官房風船課");
    assertThat(measure.classification())
        .extracting(Classification::code, Classification::label)
        .containsExactly(tuple(Optional.of(1), "予算"));
    assertThat(measure.positions())
        .extracting(Position::code, Position::label)
        .containsExactly(tuple(Optional.of(2), "空の道づくり"));
    assertThat(measure.budget().lines())
        .extracting(BudgetLine::amountYen)
        .containsExactly(Optional.of(12_000_000L), Optional.of(10_000_000L));
  }

  @Test
  void partsARowThatStandsOnOneLine() {
    Measure measure =
        read(
            """
            空を渡る便り
            施策名：風船便の普及 大臣官房風船課
            施策分類 ①予算 総合戦略における位置づけ ②空の道づくり 予算額 令和7年度予算(案)：12百万円
            (令和6年度予算：10百万円)
            施策効果の詳細 便りが増える。
            目的 便りを運ぶ。 概要 風船を買う。
            """);
    assertHeader(measure);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.effect()).contains("便りが増える。");
    assertThat(measure.purpose()).contains("便りを運ぶ。");
    assertThat(measure.overview()).contains("風船を買う。");
  }

  /** The office behind the name, and 概要 behind the last line of 目的. */
  @Test
  void partsLabelsBehindTheEndOfAValue() {
    Measure measure =
        read(
            """
            空を渡る便り
            施策名 風船便の普及 担当 大臣官房風船
            課
            施策分類 ①予算 予算額 令和7年度予算(案)：12百万円
            目的
            便りを運ぶ。 概要
            風船を買う。
            """);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("大臣官房風船課");
    assertThat(measure.purpose()).contains("便りを運ぶ。");
    assertThat(measure.overview()).contains("風船を買う。");
  }

  /** 目的 and 概要 stood in the middle of cells beside each other. */
  @Test
  void tellsTextsThatAreTorn() {
    String head = "空を渡る便り\n施策名：風船便の普及\n大臣官房風船課\n予算額 令和7年度予算(案)：12百万円\n施策効果の詳細 便りが増える。\n";
    String sheet =
        head
            + """
            町に住む人が手紙を書く習慣を
            風船を買い、糸を配る。
            目的 守るため、空から町へ便りを
            概要 風が強い日の便りを町の人が
            運ぶ。
            受け取る場所を作る。
            """;
    String sound = head + "目的 便りを運ぶ。\n概要 風船を買う仕事\n";

    assertThat(Checks.run(Extracted.from(document(sheet)).value()))
        .extracting(Issue::code)
        .contains(IssueCode.TEXT_TORN);
    assertThat(Checks.run(Extracted.from(document(sound)).value()))
        .extracting(Issue::code)
        .doesNotContain(IssueCode.TEXT_TORN);
  }

  /** Narrow cells at the left, whose labels stand upright. */
  @Test
  void joinsLabelsThatStandUpright() {
    Measure measure =
        read(
            """
            空を渡る便り
            施
            策 風船便を
            町から町へ
            名 飛ばす事業
            担
            当
            大臣官房風船課
            施 ①予算
            策
            分
            類
            予
            算 令和7年度予算(案)：12百万円
            額 (令和6年度予算：10百万円)
            目
            的 便りを運ぶ。
            """);
    assertThat(measure.name()).contains("風船便を町から町へ飛ばす事業");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("大臣官房風船課");
    assertThat(measure.classification()).extracting(Classification::label).containsExactly("予算");
    assertThat(measure.budget().lines()).hasSize(2);
    assertThat(measure.purpose()).contains("便りを運ぶ。");
  }

  @Test
  void goesOnWithAnOfficeBelowItsLabel() {
    Measure measure =
        read(
            """
            空を渡る便り
            施策名
            風船便の普及
            担当
            大臣官房風船便り
            課
            施策分類
            ①予算
            予算額
            令和7年度予算(案)：12百万円
            目的
            便りを運ぶ。
            """);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("大臣官房風船便り課");
  }

  @Test
  void joinsALabelThatIsBrokenOverTwoSuchRows() {
    assertHeader(
        read(
            """
            空を渡る便り
            施策名：風船便の普及 大臣官房風船課
            施策分類 ①予算 総合戦略における
            位置づけ ②空の道づくり 予算額 令和7年度予算(案)：12百万円
            (令和6年度予算：10百万円)
            目的 便りを運ぶ。
            """));
  }

  @Test
  void readsValuesAboveTheirLabels() {
    assertHeader(
        read(
            """
            空を渡る便り

            施策名：風船便の普及

            大臣官房風船課

            ①予算

            施策分類

            ②空の道づくり

            総合戦略における位置づけ

            令和7年度予算(案)：12百万円
            (令和6年度予算：10百万円)

            予算額

            目的
            便りを運ぶ。
            """));
  }

  @Test
  void leavesOutALabelBelowItsValue() {
    Measure measure =
        read(
            """
            空を渡る便り

            施策名：風船便の普及

            施策分類	①予算	予算額	令和7年度予算(案)：12百万円

            目的
            便りを運ぶ。

            詳細

            【風船】
            糸で結ぶ。

            詳細

            【取組内容】
            糸を切る。
            """);
    assertThat(measure.details()).contains("【風船】\n糸で結ぶ。\n【取組内容】\n糸を切る。");
  }

  @Test
  void readsANameBehindItsHeading() {
    Measure measure =
        read(
            """
            空を渡る便り 施策名：風船便の普及
            大臣官房風船課
            大臣官房風船課
            施策分類
            (1)予算
            予算額
            令和7年度予算(案)：12百万円
            概要
            風船を買う。
            【これまでの実績】
            風船 100個
            """);
    assertThat(measure.heading()).contains("空を渡る便り");
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("大臣官房風船課");
    assertThat(measure.classification())
        .extracting(Classification::code, Classification::label)
        .containsExactly(tuple(Optional.of(1), "予算"));
    assertThat(measure.overview()).contains("風船を買う。");
    assertThat(measure.details()).contains("【これまでの実績】\n風船 100個");
  }

  @Test
  void readsALabelInARowBelowItsValue() {
    Measure measure =
        read(
            """
            空を渡る便り

            施策名：風船便の普及

            施策分類	①予算	②空の道づくり	予算額	令和7年度予算(案)：12百万円

            	総合戦略における位置づけ

            目的
            便りを運ぶ。
            """);
    assertThat(measure.positions())
        .extracting(Position::code, Position::label)
        .containsExactly(tuple(Optional.of(2), "空の道づくり"));
  }

  @Test
  void readsLabelsThatAreMisreadInCharactersOfTheSameShape() {
    Measure measure =
        read(
            """
            空を渡る便り

            旋策各：風船便の普及

            大臣官房風船課

            施第分頻
            ①予算

            予算頷
            令和7年度予算(案)：12百万円

            日的
            便りを運ぶ。

            慨要
            風船を買う。
            """);
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.classification()).hasSize(1);
    assertThat(measure.budget().lines()).hasSize(1);
    assertThat(measure.purpose()).contains("便りを運ぶ。");
    assertThat(measure.overview()).contains("風船を買う。");
  }

  @Test
  void readsLabelsOfACellThatAreMisreadInCharactersOfTheSameShape() {
    Measure measure =
        read(
            """
            空を渡る便り

            施策名：風船便の普及

            大臣官房風船課

            施策分類\t①予算\t予算領\t令和7年度予算(案)：12百万円

            施策効果の評細\t便りが増える。

            自的\t便りを運ぶ。\t概妻\t風船を買う。
            """);
    assertThat(measure.budget().lines()).hasSize(1);
    assertThat(measure.effect()).contains("便りが増える。");
    assertThat(measure.purpose()).contains("便りを運ぶ。");
    assertThat(measure.overview()).contains("風船を買う。");
  }

  @Test
  void neverTakesColumnsThatRanTogetherForStages() {
    Document document =
        document(
            """
            空を渡る便り
            施策名：風船便の普及
            予算額
            令和7年度予算(案)：12百万円
            施策分類 ①予算 総合戦略における
            予算措置額
            (第二次補正予算のほか)
            目的 便りを運ぶ。
            """);
    assertThat(Extracted.measure(document).classification()).isNotEmpty();
  }
}
