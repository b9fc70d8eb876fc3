package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.check.Checks;
import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;

/** Labels of which recognition took one character for another. */
class MisreadLabelsTest {

  private static Document document(String text) {
    return DrawnForm.read("a.txt", text.getBytes(UTF_8));
  }

  private static List<Measure> read(String text) {
    return Extracted.from(document(text)).value().measures();
  }

  @Test
  void opensASheetAtTheLabelOfANameWithOneWrongCharacter() {
    List<Measure> measures =
        read(
            """
            空を渡る便り
            施策名：風船便の普及
            大臣官房風船課
            施策分類
            ③その他
            目的
            便りを運ぶ。
            空を守る人
            施荒名：凧による見守り
            大臣官房大凧課
            施策分類
            ③その他
            目的
            空を見守る。
            """);

    assertThat(measures)
        .extracting(m -> m.name().orElse(""), m -> m.purpose().orElse(""))
        .containsExactly(tuple("風船便の普及", "便りを運ぶ。"), tuple("凧による見守り", "空を見守る。"));
  }

  /** 事業費 has one character that 事業名 has not, and is a label itself. */
  @Test
  void opensNoSheetAtAnotherLabelThatIsNearlyThatOfAName() {
    String sheet =
        """
        事業名     %s
        担当課室名   大臣官房風船課
        事業費     令和8年度当初予算案 5億円
        目的      便りを運び、便りを待つ人に届ける。
        概要      風船を飛ばす。

        """;
    assertThat(read(sheet.formatted("風船便の普及") + sheet.formatted("凧による見守り")))
        .extracting(m -> m.name().orElse(""), m -> m.budget().lines().size())
        .containsExactly(tuple("風船便の普及", 1), tuple("凧による見守り", 1));
  }

  @Test
  void opensASheetAtSuchALabelInATable() {
    String sheet =
        """

        | %s | %s |
        |---|---|
        | 担当 | 大臣官房風船課 |
        | 施策分類 | ③その他 |
        | 目的 | %s |
        """;
    List<Measure> measures =
        read(
            sheet.formatted("施策名", "風船便の普及", "便りを運ぶ。")
                + sheet.formatted("施荒名", "凧による見守り", "空を見守る。"));

    assertThat(measures)
        .extracting(m -> m.purpose().orElse(""))
        .containsExactly("便りを運ぶ。", "空を見守る。");
  }

  @Test
  void opensNoSheetAtANameWithoutAHeaderBelow() {
    List<Measure> measures =
        read(
            """
            施策名：風船便の普及
            大臣官房風船課
            施策分類
            ③その他
            詳細
            施設名：風の丘
            丘の上に建つ。
            """);

    assertThat(measures).hasSize(1);
    assertThat(measures.get(0).details()).contains("施設名：風の丘\n丘の上に建つ。");
  }

  @Test
  void keepsAMisreadLabelOutOfTheName() {
    Document document =
        document(
            """
            施策名：風船便の普及
            大臣官房風船課
            施策分須
            ①予算
            予算額
            令和7年度予算(案)：12百万円
            """);

    assertThat(Extracted.measure(document).name()).contains("風船便の普及");
    assertThat(Extracted.codes(document)).contains("label.unknown");
  }

  @Test
  void partsANameFromTheOfficeOfAKnownBureauAtAnyOfItsBlanks() {
    Measure measure =
        Extracted.measure(
            document(
                """
                施策名：風船 便（郵便局 課題）の普及 大臣官房風船課
                施策分類
                ③その他
                """));

    assertThat(measure.name()).contains("風船 便（郵便局 課題）の普及");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("大臣官房風船課");
  }

  @Test
  void tellsASheetWithoutABudgetAlsoWhereTheLabelOfItsKindWasLost() {
    Document document =
        document(
            """
            施策名：風船便の普及
            大臣官房風船課
            ①その他
            目的
            便りを運ぶ。

            施策名：凧による見守り
            大臣官房大凧課
            施策分類
            ①その他
            予算額
            令和7年度予算(案)：12百万円
            """);

    assertThat(Checks.run(Extracted.from(document).value()))
        .extracting(issue -> issue.code().code())
        .contains("measure.without-budget");
  }
}
