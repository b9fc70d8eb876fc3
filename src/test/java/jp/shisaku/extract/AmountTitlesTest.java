package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that end with all amounts of their measure in brackets. */
class AmountTitlesTest {

  private static final String BELOW = "\n担当課：遊戯局風船課\n■目的\n遊びを広める。\n■概要\n道具を配る。\n\n";

  private static void assertRead(Document document) {
    List<Measure> measures = Extracted.from(document).value().measures();
    assertThat(measures)
        .extracting(
            m -> m.name().orElse(""),
            m ->
                m.budget().lines().stream()
                    .map(
                        l ->
                            l.fiscalYear().orElse(0)
                                + " "
                                + l.phase().code()
                                + " "
                                + l.amountYen().orElse(0L)
                                + (l.included() ? " included" : ""))
                    .toList())
        .startsWith(
            tuple(
                "風船便の普及",
                List.of("2025 supplementary 100000000", "2026 initial 200000000 included")),
            tuple(
                "竹馬通学（山間部）の支援",
                List.of("2025 supplementary 300000000", "2026 initial 400000000 included")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "（R7補正：%d百万円、R8当初：%d百万円の内数）",
        "（令和7年度補正予算：%d百万円）（令和8年度予算（案）：%d百万円の内数）",
        "（R7補正%d百万円／R8当初%d百万円の内数）",
        "【令和7年度補正予算 %d百万円　令和8年度当初予算 %d百万円の内数】"
      })
  void standAboveTheLabelsOfTheirSheets(String amounts) {
    assertRead(
        Pages.text(
            "1．風船便の普及"
                + amounts.formatted(100, 200)
                + BELOW
                + "2．竹馬通学（山間部）の支援"
                + amounts.formatted(300, 400)
                + BELOW));
  }

  /** A label in brackets is no further bracket of the title. */
  @Test
  void standAboveLabelsInBrackets() {
    String amounts = "（R7補正：%d百万円、R8当初：%d百万円の内数）";
    String below = BELOW.replace("担当課：", "【担当課】").replace("■目的", "【目的】").replace("■概要", "【概要】");
    assertRead(
        Pages.text(
            "風船便の普及"
                + amounts.formatted(100, 200)
                + below
                + "竹馬通学（山間部）の支援"
                + amounts.formatted(300, 400)
                + below));
  }

  @Test
  void standAboveATextWithoutLabels() {
    String amounts = "（令和7年度補正予算：%d百万円） （令和8年度予算（案）：%d百万円の内数）\n";
    assertRead(
        Pages.text(
            "令和8年度予算 施策集\n\n○風船便の普及"
                + amounts.formatted(100, 200)
                + "道具を配る。\n\n○竹馬通学（山間部）の支援"
                + amounts.formatted(300, 400)
                + "竹馬を配る。\n\n○凧揚げ気象観測"
                + amounts.formatted(5, 6)
                + "凧を配る。\n"));
  }

  @Test
  void goOnInTheLinesBelow() {
    PdfSketch sketch =
        new PdfSketch()
            .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
            .lines(50, 40, 12, 15, "風船便の普及（令和7年度補正予算：100百万円）（令和8年", "度予算（案）：200百万円の内数）")
            .lines(50, 80, 10, 15, "■目的", "遊びを広める。", "■概要", "道具を配る。")
            .lines(50, 170, 12, 15, "竹馬通学（山間部）の支援（令和7年度補正予算：300百万円）", "（令和8年度予算（案）：400百万円の内数）")
            .lines(50, 210, 10, 15, "■目的", "遊びを広める。", "■概要", "竹馬を配る。");
    assertRead(DrawnForm.read(sketch));
  }
}
