package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that wrap beside their value, where no line is drawn between the two. */
class WrappedLabelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "担当　　　　　総務省遊戯局風船課⏎府省庁・課室名",
        "担当府省庁・　総務省⏎課室名　　　　遊戯局風船課",
        "担当府省庁・⏎課室名　　　　総務省遊戯局風船課",
        "担当　　　　　総務省遊戯局風船課"
      })
  void areWholeInLinesOfText(String office) {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名　　　　風船便の普及
                %s
                施策分類　　　①予算
                予算額　　　　令和8年度予算案　12百万円
                目的　　　　　風に乗る便りを届ける。
                概要　　　　　風船を配る。
                """
                    .formatted(office.replace("⏎", "\n"))));
    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.offices()).hasSize(1);
    Office read = measure.offices().get(0);
    assertThat(read.ministry()).contains("総務省");
    assertThat(read.division()).contains("風船課");
    assertThat(read.printed()).doesNotContain("課室名", "担当");
    assertThat(measure.budget().lines()).hasSize(1);
    assertThat(measure.details()).isEmpty();
  }

  /** Broken within a word, also before the colon. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "施策効果の詳　便りが届く町になり、⏎細　　　　　　町が元気になる。",
        "施策効果の詳　便りが届く町になり、町が元気になる。⏎細：",
        "総合戦略における位置づ　①空のくらし⏎け：⏎施策効果の詳細：便りが届く町になり、町が元気になる。"
      })
  void areWholeWhereOneCharacterIsLeft(String lines) {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名　　　　風船便の普及
                担当課　　　　総務省遊戯局風船課
                施策分類　　　①予算
                予算額　　　　令和8年度予算案　12百万円
                %s
                目的　　　　　風に乗る便りを届ける。
                概要　　　　　風船を配る。
                """
                    .formatted(lines.replace("⏎", "\n"))));
    assertThat(measure.effect().map(text -> text.replace("\n", ""))).contains("便りが届く町になり、町が元気になる。");
    assertThat(measure.positions()).map(p -> p.label()).isSubsetOf(List.of("空のくらし"));
    assertThat(measure.purpose()).contains("風に乗る便りを届ける。");
  }

  /** The label below the office needs no name before it. */
  @Test
  void areNoneOfAnOfficeAndTheLabelBelowIt() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名
                風船便の普及
                担当
                遊戯局 風船課 糸室
                空計画における位置づけ
                ①空のくらし
                施策分類
                ①予算
                予算額
                令和8年度予算案　12百万円
                """));
    assertThat(measure.offices()).map(Office::printed).containsExactly("遊戯局 風船課 糸室");
    assertThat(measure.positions()).map(at -> at.label()).containsExactly("空のくらし");
  }

  @Test
  void areWholeOnAPageAndTheNoteBelowIsOfTheBudget() {
    PdfSketch page =
        new PdfSketch()
            .page(595, 842)
            .boldText(50, 40, 14, "風船便を飛ばす")
            .text(50, 80, 10, "施策名")
            .text(170, 80, 10, "風船便の普及")
            .text(50, 110, 10, "担当")
            .text(50, 122, 10, "府省庁・課室名")
            .text(170, 110, 10, "総務省遊戯局風船課")
            .text(50, 146, 10, "施策分類")
            .text(170, 146, 10, "①予算")
            .text(50, 176, 10, "予算額")
            .text(50, 188, 10, "（百万円）")
            .text(170, 176, 10, "令和8年度予算案　12")
            .text(170, 188, 10, "令和7年度予算　－")
            .text(50, 212, 10, "目的")
            .text(170, 212, 10, "風に乗る便りを届ける。")
            .text(50, 242, 10, "詳細")
            .text(170, 242, 10, "・春と秋に飛ばす。")
            .text(50, 282, 8, "※金額は四捨五入のため合計が一致しない場合がある。");
    Measure measure = Extracted.measure(DrawnForm.read(page));
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("総務省遊戯局風船課");
    assertThat(measure.budget().notes()).isEqualTo(List.of("金額は四捨五入のため合計が一致しない場合がある。"));
    assertThat(measure.details()).contains("・春と秋に飛ばす。");
  }
}
