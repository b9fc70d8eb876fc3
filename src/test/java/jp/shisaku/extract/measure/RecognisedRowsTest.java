package jp.shisaku.extract.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.Classification;
import jp.shisaku.catalogue.Measure.Position;
import jp.shisaku.extract.DrawnForm;
import jp.shisaku.extract.Extracted;
import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;

/** Texts of recognition that keep what stands on one line apart, but no indents. */
class RecognisedRowsTest {

  private static Document document(String text) {
    return DrawnForm.read("a.txt", text.getBytes(UTF_8));
  }

  private static String onOneLine(Optional<String> value) {
    return value.orElse("").replace("\n", "");
  }

  private static Measure read(String text) {
    return Extracted.measure(document(text));
  }

  /** Bars stand between the cells, and no blanks that would tell where these begin. */
  @Test
  void readsWhatStandsAroundTwoLabelsWithABarBetween() {
    Measure measure =
        read(
            """
            施策名：風船便の普及

            施策分類  ①予算  予算額  令和7年度予算：12百万円

            目的 | 概要
            便りを運ぶ。 | 風船を買う。

            詳細
            ・風船 100個
            """);

    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.budget().lines()).hasSize(1);
    assertThat(measure.details()).contains("・風船 100個");
  }

  @Test
  void givesEachLabelWhatStandsAroundIt() {
    Measure measure =
        read(
            """
            空を渡る便り

            施策名 : 風船便の普及                                        大臣官房風船課
            総合戦略                                         令和7年度予算 (案) : 12百万円
            施策分類 | ①予算         における位置づけ | ②空の道づくり    予算額 | (令和6年度予算 : 10百万円)
            施策効果 | 便りを受け取る人が増え、遠くの町とのつながりが深くなり、また会いたいと思う人も
            の詳細    増える。
            便りを運ぶ人が減っているので、風船を使い、遠く        町の広場に風船と糸を置き、誰でもいつでも便り
            目的 | の町まで便りを届けることにより、人と人とのつ | 概要 | を結べるようにするとともに、便りの書き方を教え
            ながりを守る。                                       る会を開く。

            町の広場は二十か所
            詳細 | 糸は麻で作る。
            """);

    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.classification())
        .extracting(Classification::code, Classification::label)
        .containsExactly(tuple(Optional.of(1), "予算"));
    assertThat(measure.positions())
        .extracting(Position::code, Position::label)
        .containsExactly(tuple(Optional.of(2), "空の道づくり"));
    assertThat(Extracted.amounts(measure))
        .containsExactly("2025 initial draft 12000000", "2024 initial 10000000");
    assertThat(onOneLine(measure.effect()))
        .isEqualTo("便りを受け取る人が増え、遠くの町とのつながりが深くなり、また会いたいと思う人も増える。");
    assertThat(onOneLine(measure.purpose()))
        .isEqualTo("便りを運ぶ人が減っているので、風船を使い、遠くの町まで便りを届けることにより、人と人とのつながりを守る。");
    assertThat(onOneLine(measure.overview()))
        .isEqualTo("町の広場に風船と糸を置き、誰でもいつでも便りを結べるようにするとともに、便りの書き方を教える会を開く。");
    assertThat(measure.details()).contains("町の広場は二十か所\n糸は麻で作る。");
  }

  @Test
  void keepsWhatWasReadOfACellTwiceOutOfTheName() {
    Measure measure =
        read(
            """
            施策名 : 風船便の普及
            大臣官房風船課
            総合戦略       至の逞つ        aa          令和7年度予算 (案) : 12百万円
            施策分類 | ①予算         は | ②空の道づくり    予算客 | (令和6年度予算 : 10百万円)
            目的 | 便りを運ぶ。 | 概要 | 風船を買う。
            詳細 | 糸は麻で作る。
            """);

    assertThat(measure.name()).contains("風船便の普及");
    assertThat(measure.positions()).extracting(Position::label).containsExactly("空の道づくり");
    assertThat(Extracted.amounts(measure))
        .containsExactly("2025 initial draft 12000000", "2024 initial 10000000");
    assertThat(onOneLine(measure.purpose())).isEqualTo("便りを運ぶ。");
    assertThat(onOneLine(measure.overview())).isEqualTo("風船を買う。");
  }

  @Test
  void keepsALineWhoseLabelWasNotReadOutOfTheBudget() {
    Measure measure =
        read(
            """
            施策名 : 風船便の普及
            大臣官房風船課
            総合戦略                                  令和7年度予算 (案) : 12百万円
            施策分類 | ①予算    における位置づけ | ②空の道づくり    予算額 | (令和6年度予算 : 10百万円)
            のei    便りを受け取る人が増え、遠くの町とのつながりが深くなる。
            目的 | 便りを運ぶ。 | 概要 | 風船を買う。
            詳細 | 糸は麻で作る。
            """);

    assertThat(measure.budget().printed()).contains("令和7年度予算 (案) : 12百万円 (令和6年度予算 : 10百万円)");
    assertThat(measure.budget().notes()).isEmpty();
  }

  /** The text of 概要 is longer: its last lines begin where that label does. */
  @Test
  void givesTheLinesBelowTwoLabelsToTheOneTheyStandUnder() {
    Measure measure =
        read(
            """
            施策名：風船便の普及
            大臣官房風船課

            施策分類  ①予算  予算額  令和7年度予算：12百万円

            目的                          概要
            便りを運ぶ人が減って          町の広場に風船と糸を
            いるので、風船で届ける。      置き、誰でもいつでも
                                          便りを結べるようにする。

            詳細
            ・風船 100個
            """);

    assertThat(onOneLine(measure.purpose())).isEqualTo("便りを運ぶ人が減っているので、風船で届ける。");
    assertThat(onOneLine(measure.overview())).isEqualTo("町の広場に風船と糸を置き、誰でもいつでも便りを結べるようにする。");
  }

  @Test
  void leavesATextThatKeepsItsIndentsAsItIs() {
    Measure measure =
        read(
            """
            施策名：風船便の普及
            大臣官房風船課

             施策分類   ①予算     予算額   令和7年度予算(案)：12百万円

                    便りを運ぶ人が減ってい             町の広場に風船を置き、便
             目的    るので、風船で届ける。     概要    りを結べるようにする。
            """);

    assertThat(onOneLine(measure.purpose())).isEqualTo("便りを運ぶ人が減っているので、風船で届ける。");
    assertThat(onOneLine(measure.overview())).isEqualTo("町の広場に風船を置き、便りを結べるようにする。");
  }

  /** 予算 is a kind here, and the amounts below it are no cell that was read twice. */
  @Test
  void takesAKindForNoLabelAndAKnownLabelForNoSpeck() {
    Measure measure =
        read(
            """
            空を渡る便り

            施策名     風船便の普及

            施策分類   予算

            予算額     令和7年度予算案 12百万円（前年度10百万円）

            目的       遠くの町へ便りを     概要     町の広場に風船と糸を
                       届ける。                      置く。
            """);

    assertThat(measure.classification()).extracting(Classification::label).containsExactly("予算");
    assertThat(Extracted.amounts(measure)).first().isEqualTo("2025 initial draft 12000000");
  }
}
