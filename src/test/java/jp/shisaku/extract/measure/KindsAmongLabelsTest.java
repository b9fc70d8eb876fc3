package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.extract.DrawnForm;
import jp.shisaku.extract.Extracted;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.page.Document;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 予算 is a kind of measure, and the label of the budget: where it stands tells which. */
class KindsAmongLabelsTest {

  private static String told(Document document) {
    return told(Extracted.measure(document));
  }

  private static String told(Measure measure) {
    List<String> kinds =
        measure.classification().stream()
            .map(c -> c.code().map(String::valueOf).orElse("-") + " " + c.label())
            .toList();
    return kinds + " " + measure.budget().printed().orElse("none");
  }

  @ParameterizedTest
  @CsvSource({"予算,- 予算", "1.予算,1 予算", "(1) 予算,1 予算", "１　予算,1 予算", "予算措置,- 予算措置", "【予算】,- 予算"})
  void isTheValueBesideItsLabel(String printed, String kind) {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 風船便の普及
                    担当課 | 便り課
                    施策分類 | %s
                    予算額 | 令和6年度予算：12百万円
                    目的 | 便りを運ぶ。
                    """
                        .formatted(printed))))
        .isEqualTo("[" + kind + "] 令和6年度予算：12百万円");
  }

  @ParameterizedTest
  @ValueSource(strings = {"予算、税制", "予算・税制", "■予算　■税制", "予算／税制"})
  void areSeveralWithoutNumbers(String printed) {
    assertThat(
            told(Pages.text("施策名 | 風船便の普及\n施策分類 | %s\n予算額 | 令和6年度予算：12百万円\n".formatted(printed))))
        .isEqualTo("[- 予算, - 税制] 令和6年度予算：12百万円");
  }

  /** A word that is not known is no place in a strategy that the sheet does not speak of. */
  @Test
  void areKindsThatAreNotKnownWhereNoPositionHasALabel() {
    Measure measure =
        Extracted.measure(
            Pages.text("施策名 | 風船便の普及\n施策分類 | ①予算/④便りの作法\n予算額 | 令和6年度予算：12百万円\n目的 | 便りを運ぶ。\n"));
    assertThat(told(measure)).isEqualTo("[1 予算, 4 便りの作法] 令和6年度予算：12百万円");
    assertThat(measure.positions()).isEmpty();
  }

  @Test
  void isTheValueInAGridOfLabels() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 風船便の普及 | < | <
                    担当課 | 便り課 | 施策分類 | 1.予算
                    予算額 | 令和6年度予算：12百万円 | 位置づけ | ①町づくり
                    目的 | 便りを運ぶ。 | < | <
                    """)))
        .isEqualTo("[1 予算] 令和6年度予算：12百万円");
  }

  /** The amount below 予算 belongs to the label beside it, not to the kind above it. */
  @ParameterizedTest
  @CsvSource({
    "令和6年度当初予算額（百万円）,12,令和5年度当初予算額（百万円）",
    "令和6年度予算額,12百万円,令和5年度予算額",
    "予算額（百万円）,令和6年度当初　12,前年度予算額（百万円）"
  })
  void isTheValueAboveTheAmountOfAnotherYear(String label, String amount, String before) {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名 | 風船便の普及 | < | <
                担当課 | 便り課 | 施策分類 | 予算
                %s | %s | %s | %s
                目的 | 便りを運ぶ。 | < | <
                """
                    .formatted(label, amount, before, amount.replaceAll(".*12", "9"))));
    assertThat(told(measure)).startsWith("[- 予算] ");
    assertThat(measure.budget().lines().get(0).fiscalYear()).contains(2024);
    assertThat(measure.budget().lines().get(0).amountYen()).contains(12_000_000L);
    assertThat(measure.positions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"予算額", "予算"})
  void isALabelInARowOfHeads(String label) {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 風船便の普及 | <
                    担当課 | 施策分類 | %s
                    便り課 | 1.予算 | 令和6年度予算：12百万円
                    目的 | 便りを運ぶ。 | <
                    """
                        .formatted(label))))
        .isEqualTo("[1 予算] 令和6年度予算：12百万円");
  }

  /** Labels on grounds before texts that wrap: some of them are a table of one row each. */
  @ParameterizedTest
  @CsvSource({"施策分類,1.予算", "施策分類,①予算"})
  void isTheValueInATableOfItsOwn(String label, String kind) {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名：風船便の普及
                    担当課：便り課

                    %s | %s

                    予算額：令和6年度予算：12百万円
                    目的：便りを運ぶ。
                    """
                        .formatted(label, kind))))
        .isEqualTo("[1 予算] 令和6年度予算：12百万円");
  }

  /** The sheet is cut below its kind: what follows on the next page is no sheet of its own. */
  @Test
  void opensNoSheetOnTheNextPage() {
    Document cut =
        Pages.layout(
            LayoutPage.portrait()
                .table(40, 700, 200, "[x]施策名 | 風船便の普及\n[x]担当課 | 便り課\n[x]施策分類 | 1.予算"),
            LayoutPage.portrait()
                .table(40, 40, 200, "[x]位置づけ | ①町づくり\n[x]予算額 | 令和6年度予算：12百万円\n[x]目的 | 便りを運ぶ。"));
    assertThat(told(cut)).isEqualTo("[1 予算] 令和6年度予算：12百万円");
  }

  @Test
  void isTheValueBelowItsLabelInABoxOfItsOwn() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    double top = 60;
    for (String text : List.of("施策名\n風船便の普及", "担当課\n便り課", "施策分類\n1.予算", "予算額\n令和6年度予算：12百万円")) {
      String[] lines = text.split("\n");
      sketch.filled(40, top, 500, 16, 0xdddddd).text(45, top + 4, 9, lines[0]);
      sketch.rectangle(40, top + 16, 500, 18).text(45, top + 21, 9, lines[1]);
      top += 38;
    }
    assertThat(told(DrawnForm.read(sketch))).isEqualTo("[1 予算] 令和6年度予算：12百万円");
  }

  /** A cell beside several labels heads them; it is no label of one of their values. */
  @ParameterizedTest
  @ValueSource(strings = {"施策の内容", "概要", "風船の話"})
  void cellsThatHeadSeveralLabelsHaveNoValue(String head) {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名 | < | 風船便の普及
                予算額 | < | 令和6年度予算：12百万円
                %s | 目的 | 便りを運ぶ。
                ^ | 概要 | 風船を飛ばす。
                ^ | 詳細 | 糸を張る。
                """
                    .formatted(head)));
    assertThat(List.of(measure.purpose(), measure.overview(), measure.details()))
        .containsExactly(Optional.of("便りを運ぶ。"), Optional.of("風船を飛ばす。"), Optional.of("糸を張る。"));
  }

  /** So is one beside rows of labels and rows of their values by turns, or of two labels a row. */
  @Test
  void cellsThatHeadRowsOfLabelsHaveNoValue() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                基本情報 | 施策名 | 担当課 | <
                ^ | 風船便の普及 | 風船課 | <
                ^ | 施策分類 | 予算額 | <
                ^ | ①予算 | 令和6年度予算：12百万円 | <
                内容 | 目的 | 概要 | <
                ^ | 便りを運ぶ。 | 風船を飛ばす。 | <
                ^ | 詳細 | < | <
                ^ | 糸を張る。 | < | <
                """));
    assertThat(measure.offices()).map(office -> office.printed()).containsExactly("風船課");
    assertThat(List.of(measure.purpose(), measure.overview(), measure.details()))
        .containsExactly(Optional.of("便りを運ぶ。"), Optional.of("風船を飛ばす。"), Optional.of("糸を張る。"));
  }

  /** 風船法 is the value of 根拠法令 above it, and not one more label in the column of labels. */
  @Test
  void valuesBelowALabelOfNoFieldAreNoLabels() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名 | < | 担当課
                風船便の普及 | < | 風船課
                根拠法令 | < | 予算額
                風船法 | < | 令和6年度予算：12百万円
                目的 | 便りを運ぶ。 | <
                概要 | 風船を飛ばす。 | <
                詳細 | 糸を張る。 | <
                """));
    assertThat(measure.details()).contains("糸を張る。");
  }

  /** A value as high as the rows on its right stands below its own label. */
  @Test
  void valuesBesideSeveralLabelsKeepTheirs() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                担当課 | 概要 | 施策名 | 風船便の普及
                風船課 | 風船を飛ばし、町を結ぶ。 | 予算額 | 令和6年度予算：12百万円
                ^ | ^ | 目的 | 便りを運ぶ。
                ^ | ^ | 詳細 | 糸を張る。
                """));
    assertThat(measure.offices()).map(office -> office.printed()).containsExactly("風船課");
    assertThat(measure.overview()).contains("風船を飛ばし、町を結ぶ。");
  }

  /** 補助率 and 対象地域 are no fields of a measure, but parts of its details. */
  @Test
  void detailsBesideLabelsOfTheirPartsAreALabel() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                施策名 | 風船便の普及 | <
                予算額 | 令和6年度予算：12百万円 | <
                詳細 | 対象地域 | 山の向こうの町
                 | 補助率 | 1/2
                """));
    assertThat(measure.provenance().get("details").method()).isEqualTo(Provenance.Method.CELL);
    assertThat(measure.details().orElseThrow()).contains("山の向こうの町").doesNotContain("詳細");
  }

  /** As recognition prints it: the row stands again, a column too far to the right. */
  @Test
  void areNoPartOfTheBudgetWhereTheirRowStandsAgain() {
    assertThat(
            told(
                Pages.text(
                    """
                    施策名 | 風船便の普及 | < | < | <
                    施策分類 | ① 予算 | ② 離島の暮らし | 予算額 | 令和6年度予算：12百万円
                     | ① 予算 | | | ② 離島の暮らし
                    """)))
        .isEqualTo("[1 予算] 令和6年度予算：12百万円");
  }

  /** The labels have numbers, too: 1.予算 is one of the kinds, and 6.予算額 the label. */
  @Test
  void areTheValuesBelowTheirLabelAmongNumberedLabels() {
    assertThat(
            told(
                Pages.text(
                    """
                    1.施策名
                    風船便の普及
                    2.担当
                    総務省遊戯局便り課
                    3.施策分類
                    1.予算
                    2.制度
                    4.目的
                    便りを運ぶ。
                    5.概要
                    風船を飛ばす。
                    6.予算額
                    令和6年度予算：12百万円
                    """)))
        .isEqualTo("[1 予算, 2 制度] 令和6年度予算：12百万円");
  }

  /** In columns without rulings 予算 below 施策の種別 is the label, and 1.予算 beside it the kind. */
  @Test
  void isTheValueBesideItsLabelWhereTheLabelOfTheBudgetIsWordedSo() {
    assertThat(
            told(
                Pages.text(
                    """
                    風船便の普及
                    事業名        風船便の普及
                    担当部局       総務省遊戯局便り課
                    施策の種別      1.予算
                    総合戦略における   1.離島の暮らし
                    位置付け
                    予算         令和6年度予算：12百万円
                    事業目的       便りを運ぶ。
                    """)))
        .isEqualTo("[1 予算] 令和6年度予算：12百万円");
  }
}
