package jp.shisaku.extract.measure;

import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.extract.DrawnForm;
import jp.shisaku.extract.Extracted;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @Test
  void keepsTheLinesOfATextWithoutALayout() {
    assertThat(Prose.of(Extracted.pieces("小屋を守る。\n・板を張る\n・釘を打つ")))
        .isEqualTo("小屋を守る。\n・板を張る\n・釘を打つ");
  }

  @Test
  void removesABreakThatOnlyWrapsASentence() {
    var page =
        LayoutPage.landscape()
            .line(40, 40, 10, "里山の小屋の板は長い年月を経ているため、これを毎年張り")
            .line(40, 52, 10, "替える。")
            .line(40, 64, 10, "あわせて釘を打つ。");
    assertThat(Prose.of(Extracted.pieces(Pages.layout(page))))
        .isEqualTo("里山の小屋の板は長い年月を経ているため、これを毎年張り替える。\nあわせて釘を打つ。");
  }

  @Test
  void keepsTheParagraphsOfATextBox() {
    var page =
        LayoutPage.landscape().box(40, 40, 400, 60, 10, "里山の小屋の板を毎年張り替える", "壁 12枚", "あわせて釘を打つ");
    assertThat(Prose.of(Extracted.pieces(Pages.layout(page))))
        .isEqualTo("里山の小屋の板を毎年張り替える\n壁 12枚\nあわせて釘を打つ");
  }

  @Test
  void beginsAListItemOnANewLine() {
    var page =
        LayoutPage.landscape()
            .line(40, 40, 10, "・里山の小屋の板は長い年月を経ているため、毎年張り替え")
            .line(40, 52, 10, "・釘を打つ")
            .line(40, 64, 10, "①瓦を葺く");
    assertThat(Prose.of(Extracted.pieces(Pages.layout(page))))
        .isEqualTo("・里山の小屋の板は長い年月を経ているため、毎年張り替え\n・釘を打つ\n①瓦を葺く");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "－", "―", "—", "ー", "−"})
  void writesADashAsOne(String dash) {
    assertThat(Prose.of(Extracted.pieces(dash))).isEqualTo("-");
  }

  @Test
  void putsABlankBetweenLatinWordsOnly() {
    assertThat(Prose.oneLine(Extracted.pieces("Smart\nHut\nを守り、\n道を残す")))
        .isEqualTo("Smart Hutを守り、道を残す");
  }

  @Test
  void writesATableARowALine() {
    assertThat(Prose.of(Extracted.pieces("釘の数\n\n年 | 釘\n1 | 20"))).isEqualTo("釘の数\n年\t釘\n1\t20");
  }

  /** The first line reaches the edge of its cell, the others end before it. */
  @Test
  void removesABreakThatOnlyWrapsTheSentenceOfACell() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .table(40, 60, TableSketch.of(80, 80).row(of("板"), of("小屋の板を毎年張り替える。\n釘を打つ")));

    assertThat(Prose.of(Extracted.pieces(DrawnForm.read(sketch))))
        .isEqualTo("板\t小屋の板を毎年張り替える。\n釘を打つ");
  }
}
